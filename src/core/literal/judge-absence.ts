import { isPresent } from '../comparison.ts'
import type { Dossier, DossierBlock, Passage, PassageState, Version } from '../dossier/schema.ts'
import { type Count, isEnough } from './enough.ts'
import { titleOf, titleWords, type Verdict } from './judge-names.ts'
import type { Claim, Finding, Reason } from './judgement.ts'
import type { Letter } from './letter.ts'
import { evidenceOf, findTogether, isTurned, weigh } from './search-terms.ts'
import { isLong, stemOf, type Term, termsIn, wordsIn } from './terms.ts'

export type Absence = Extract<Claim, { is: 'absence' }>

/** Passages that a source reports gone in a version, each with the blocks of the last version before it that had them. */
export function absencesIn(version: Version, dossier: Dossier): readonly Absence[] {
  return dossier.passages.flatMap((passage) => {
    const state = passage.states.find((each) => each.version === version.id)
    if (state?.state !== 'absent') return []
    return [{ is: 'absence' as const, passage, state, described: describedBefore(passage, state, dossier) }]
  })
}

function describedBefore(passage: Passage, state: PassageState, { versions }: Dossier): readonly DossierBlock[] {
  const stood = passage.states.filter((each) => each.version < state.version && isPresent(each))
  const blocks = stood.map(({ version }) =>
    (versions.find(({ id }) => id === version)?.sections ?? []).flatMap((section) =>
      section.blocks.filter((block) => block.passages.includes(passage.id)),
    ),
  )
  return blocks.findLast((each) => each.length > 0) ?? []
}

/** One word alone refutes that something is gone only when it is a compound this long, in letters. */
const SINGULAR = 15

/** Refuted where the particular words of what is said to be gone stand together; that they do not, proves nothing. */
export function judgeAbsence(
  claim: Absence,
  version: Version,
  dossier: Dossier,
  letter: Letter,
  count: Count,
): Verdict {
  const own = version.sections.flatMap(({ blocks }) => blocks)
  const [title] = own
  const wasTitle = claim.described.find((block) =>
    dossier.versions.some((each) => each.sections[0]?.blocks[0] === block),
  )
  if (wasTitle?.kind === 'heading' && title?.kind === 'heading') return judgeTitleWithout(wasTitle, title, letter)
  const told = [claim.passage.label, ...claim.described.map(({ text }) => text)].flatMap(termsIn)
  const still = termKeys([
    ...own.map(({ text }) => text),
    ...dossier.passages
      .filter((each) => isPresent(each.states.find((state) => state.version === version.id)))
      .map(({ label }) => label),
  ])
  const terms = weigh(
    told.filter(({ key }, at) => !still.has(key) && told.findIndex((other) => other.key === key) === at),
    letter,
    count,
  )
  const missing = terms.map(({ term }) => term.text)
  const nothing = { against: [], evidence: [], missing, score: 0 }
  if (terms.every(({ isRare }) => !isRare)) return { finding: 'unsettled', reason: 'nothing-particular', ...nothing }
  const { inOne } = findTogether(terms, letter)
  if (!inOne) {
    return { finding: 'unsettled', reason: letter.isWhole ? 'absence-fits' : 'not-found-gaps', ...nothing }
  }
  const verdict = (finding: Finding, reason: Reason): Verdict => ({
    finding,
    reason,
    against: inOne.stretch.blocks,
    evidence: evidenceOf(inOne),
    missing: terms.filter((each) => !inOne.terms.includes(each)).map(({ term }) => term.text),
    score: inOne.score,
  })
  const isSingular = inOne.terms.some(
    ({ term, isRare }) =>
      isRare && isLong(term) && term.key.length >= SINGULAR && isOnlyOf(claim.passage, term, dossier),
  )
  if (!isSingular && !isEnough(inOne, terms)) return verdict('unsettled', 'too-little')
  return isTurned(inOne, '') ? verdict('unsettled', 'reversed') : verdict('contradicted', 'stands')
}

const termKeys = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...termsIn(text).map(({ key }) => key), ...wordsIn(text).map(stemOf)]))

/** No other passage is described with this word. */
function isOnlyOf(passage: Passage, { key }: Term, { versions, passages }: Dossier): boolean {
  const texts = [
    ...passages.filter((each) => each !== passage).map(({ label }) => label),
    ...versions.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) =>
        blocks.filter((block) => !block.passages.includes(passage.id)).map(({ text }) => text),
      ),
    ),
  ]
  return !texts.some((text) => wordsIn(text).some((word) => stemOf(word) === key))
}

/** Words that went from a title are looked for in the title alone: elsewhere they say nothing of it. */
function judgeTitleWithout(was: DossierBlock, is: DossierBlock, letter: Letter): Verdict {
  const title = titleOf(letter, is.text)
  if (!title) return { finding: 'unsettled', reason: 'no-title', against: [], evidence: [], missing: [], score: 0 }
  const kept = new Set(titleWords(is.text))
  const gone = titleWords(was.text).filter((word) => !kept.has(word))
  const theirs = new Set(titleWords(title.text))
  const standing = gone.filter((word) => theirs.has(word))
  const evidence = [{ kind: 'title' as const, ours: was.text, theirs: title.text, inBlocks: 1 }]
  if (gone.length === 0) {
    return {
      finding: 'unsettled',
      reason: 'nothing-particular',
      against: [title.block],
      evidence,
      missing: [],
      score: 0,
    }
  }
  return standing.length > 0
    ? { finding: 'contradicted', reason: 'title-with', against: [title.block], evidence, missing: [], score: 1 }
    : { finding: 'confirmed', reason: 'title-without', against: [title.block], evidence, missing: gone, score: 1 }
}
