/** Dutch function words: alone they say nothing about what a sentence is about. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'aan al als bij daar dan dat de deze die dit door dus een en er haar had hebben heeft hem het hij hoe hun ik in is ' +
    'je kan maar me met mij na naar niet nog nu of om omdat onder ons ook op over te tegen tot uit van voor want waar ' +
    'was wat we wel werd wie wij wordt worden zal ze zich zij zijn zo zou zullen zonder'
  ).split(' '),
)

/** True for a Dutch function word, whatever its case. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase())
}
