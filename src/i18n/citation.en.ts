import type { CitationTexts } from './citation.nl.ts'

export const englishCitation: CitationTexts = {
  cite: 'Cite',
  citeLong: 'Copy citation',
  link: 'Permalink',
  linkLong: 'Copy link',
  kinds: {
    source: 'paper',
    advice: 'advice',
    remark: 'remark',
    answer: 'answer to question',
    locator: 'locator',
    passage: 'the passage',
    state: 'passage in a version',
    change: 'change',
  },
  named: (kind, name) => `${kind}: ${name}`,
  files: 'For a list of references',
  filesOfAll: 'All papers for a list of references',
  saveAs: (format) => `Save as ${format}`,
  arrival: {
    changed: (since) =>
      `What this link points at has changed after the link was made${since === undefined ? '' : ` (on ${since})`}.`,
    changedRemedy: 'You see it as it is now. Check it before you quote it.',
    elsewhere: 'What this link points at stands in another place now. It has not changed itself.',
    elsewhereGo: 'Go to that place',
    other: (id) =>
      `Under ‘${id}’ stands something else now than what this link was made for. That is why we do not point at it.`,
    otherGo: 'See what stands there now',
    gone: (id) => `What this link points at, ‘${id}’, is not (or no longer) on this page.`,
    lostChange: (id) =>
      `The change ‘${id}’ from this link is not here, or not here any more. All changes are listed below.`,
    lostPassage: 'The link was made for something else',
    passages: 'These passages are in this dossier:',
  },
}
