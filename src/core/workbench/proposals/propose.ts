import { datesIn } from '../../search/dates.ts'
import { wordsOf } from '../../search/words.ts'
import { hashText } from '../../text/hash.ts'
import type { Desk, DeskItem, DeskRange, LinkProposal, ProposalReason } from '../desk.ts'
import type { BlocksOf } from '../desk-text.ts'
import { changesOf, type Stretch } from '../step-changes.ts'
import { readStep, type StepLimits, type StepReading } from '../step-reading.ts'
import { type DeskStep, stepKey, stepOfPaper } from '../steps.ts'
import { papersOf } from '../versions.ts'
import { type ChangeIndex, foldedWords, indexChanges, type IndexedChange } from './change-index.ts'
import { deedIn } from './cues.ts'
import { withoutDecided } from './decided.ts'
import { type PaperSentence, paperSentences } from './paper-sentences.ts'
import { type Rarity, rarityIn } from './rarity.ts'
import { pairsIn, type RootWord, rootWordsOf } from './roots.ts'
import { type Evidence, LEAST_RARITY, LEAST_SCORE, MARGIN, scoreOf, type SharedWord } from './score.ts'

export interface ProposeOptions extends StepLimits {
  /** What was read before of the steps, by `stepKey`; others are read here. */
  readonly readings?: ReadonlyMap<string, StepReading>
}

/**
 * Links that the texts themselves suggest, between sentences of papers and what changed in the step each paper is about,
 * best first; none for a paper whose step is not known (`stepOfPaper` says why). Without those that a person refused or
 * that are linked already.
 */
export function proposeLinks(desk: Desk, blocksOf: BlocksOf, options: ProposeOptions = {}): readonly LinkProposal[] {
  return withoutDecided(desk, blocksOf, findProposals(desk, blocksOf, options))
}

/** As `proposeLinks`, with those that were refused or linked. */
export function findProposals(
  desk: Pick<Desk, 'items'>,
  blocksOf: BlocksOf,
  { readings, ...limits }: ProposeOptions = {},
): readonly LinkProposal[] {
  const whole: Desk = { title: '', passages: [], links: [], refused: [], items: desk.items }
  const papers = papersOf(whole).flatMap((paper) => {
    const step = stepOfPaper(whole, paper)
    return step.is === 'step' ? [{ paper, step }] : []
  })
  if (papers.length === 0) return []
  const rarity = rarityIn(desk.items.map((item) => blocksOf(item).map(({ text }) => text)))
  const indexes = new Map<string, ChangeIndex>()
  const indexOf = (step: DeskStep): ChangeIndex => {
    const key = stepKey(step)
    const known = indexes.get(key)
    if (known) return known
    const [older, newer] = [blocksOf(step.older), blocksOf(step.newer)]
    const reading = readings?.get(key) ?? readStep(older, newer, { ...limits, onProgress: () => {} })
    const index = indexChanges(changesOf(reading.rows, older, newer), older, newer)
    indexes.set(key, index)
    return index
  }
  return papers
    .flatMap(({ paper, step }, done) => {
      if (limits.isOutOfTime?.() === true) return []
      return proposeFor(paper, step, blocksOf, indexOf(step), rarity, {
        ...limits,
        onProgress: (share) => limits.onProgress?.((done + share) / papers.length),
      })
    })
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
}

interface Candidate {
  readonly change: IndexedChange
  readonly evidence: Evidence
  readonly score: number
}

function proposeFor(
  paper: DeskItem,
  step: DeskStep,
  blocksOf: BlocksOf,
  index: ChangeIndex,
  rarity: Rarity,
  { onProgress, isOutOfTime }: StepLimits,
): readonly LinkProposal[] {
  const occurrences = new Map<string, number>()
  const isAdvice = new Map<LinkProposal, boolean>()
  const sentences = paperSentences(blocksOf(paper))
  const proposals = sentences.flatMap((given, done) => {
    if (isOutOfTime?.() === true) return []
    onProgress?.(done / sentences.length)
    const occurrence = occurrences.get(given.text) ?? 0
    occurrences.set(given.text, occurrence + 1)
    const alone = chosenOf(candidatesOf(given, step, index, rarity))
    const isLonger = alone.length === 0 && given.longer !== undefined
    const sentence = isLonger ? given.longer : given
    const chosen = isLonger ? chosenOf(candidatesOf(sentence, step, index, rarity)) : alone
    const key = ({ change }: Candidate) => keyOf(paper, step, sentence, occurrence, change)
    return chosen.map(({ chosen: candidate, near }) => {
      const proposal = toProposal(paper, step, sentence, candidate, key(candidate), near.map(key))
      isAdvice.set(proposal, sentence.reads === 'advice')
      return proposal
    })
  })
  onProgress?.(1)
  return bestOfBlock(proposals, (proposal) => isAdvice.get(proposal) === true)
}

/** Several sentences of one paragraph about one change are one advice: the one that says most stands for it. */
function bestOfBlock(
  proposals: readonly LinkProposal[],
  isAdvice: (proposal: LinkProposal) => boolean,
): readonly LinkProposal[] {
  const spot = ({ advice, about }: LinkProposal) => `${advice.block} ${JSON.stringify(about)}`
  const best = new Map<string, LinkProposal>()
  for (const proposal of proposals) {
    const known = best.get(spot(proposal))
    const isBetter =
      known && (isAdvice(known) === isAdvice(proposal) ? proposal.score > known.score : isAdvice(proposal))
    if (!known || isBetter === true) best.set(spot(proposal), proposal)
  }
  return proposals.filter((proposal) => best.get(spot(proposal)) === proposal)
}

function candidatesOf(
  sentence: PaperSentence,
  step: DeskStep,
  index: ChangeIndex,
  rarity: Rarity,
): readonly Candidate[] {
  const words = rootWordsOf(sentence.text)
  const own = distinct(words)
  const ofHeading = distinct(rootWordsOf(sentence.heading)).filter(
    ({ root }) => !own.some((word) => word.root === root),
  )
  const isTelling = ({ root }: RootWord) => rarity(root) >= LEAST_RARITY
  const phrases = quotedIn(sentence.text)
  const found = new Set<number>()
  const telling = [...own, ...ofHeading].filter(isTelling)
  for (const { root } of telling) for (const change of index.carriers(root).keys()) found.add(change)
  if (phrases.length > 0) index.changes.forEach((_, change) => found.add(change))
  const pairs = pairsIn(words)
  const quotes = phrases.map((phrase) => ({
    phrase,
    among: index.changes.filter((change) => standsIn(phrase, change) === 'change').length,
  }))
  const namesVersion = namesDay(sentence.text, step)
  return [...found]
    .sort((one, other) => one - other)
    .map((at): Candidate => {
      const change = index.changes[at]!
      const evidence: Evidence = {
        words: [
          ...own.filter(isTelling).flatMap((word) => shared(word, at, change, index, rarity, false)),
          ...ofHeading.filter(isTelling).flatMap((word) => shared(word, at, change, index, rarity, true)),
        ],
        terms: [...pairs].flatMap(([pair, written]) => {
          if (!change.allPairs.has(pair) && !change.movingPairs.has(pair)) return []
          const [first = '', last = ''] = pair.split(' ')
          const rare = (rarity(first) + rarity(last)) / 2
          return [{ written, rarity: rare, isInChange: change.movingPairs.has(pair) }]
        }),
        quotes: quotes.flatMap(({ phrase, among }) => {
          const place = standsIn(phrase, change)
          if (place === undefined) return []
          return [{ phrase, isInChange: place === 'change', among: Math.max(1, among) }]
        }),
        ...deedOf(sentence, change),
        namesVersion,
        reads: sentence.reads,
      }
      return { change, evidence, score: scoreOf(evidence) }
    })
    .filter(({ score }) => score > 0)
}

function deedOf(sentence: PaperSentence, { change }: IndexedChange): { readonly deed?: string } {
  const deed = deedIn(sentence.text, change.kind)
  return deed === undefined ? {} : { deed }
}

function shared(
  { root, written }: RootWord,
  at: number,
  change: IndexedChange,
  index: ChangeIndex,
  rarity: Rarity,
  isHeading: boolean,
): readonly SharedWord[] {
  const other = index.carriers(root).get(at)
  if (other === undefined) return []
  // Of a compound and its part the commoner one says how much it means that both have it.
  const rare = Math.min(rarity(root), rarity(other))
  if (rare < LEAST_RARITY) return []
  return [{ root, written, rarity: rare, isInChange: change.moving.has(other), isCompound: other !== root, isHeading }]
}

function distinct(words: readonly (RootWord | undefined)[]): readonly RootWord[] {
  const byRoot = new Map<string, RootWord>()
  for (const word of words) if (word && !byRoot.has(word.root)) byRoot.set(word.root, word)
  return [...byRoot.values()]
}

const QUOTED =
  /(?<![\p{L}\p{N}])["“”„«‘'’]((?:[^"“”„«»‘’'\n]|(?<=\p{L})['’](?=\p{L})){3,200})["”“»’'](?![\p{L}\p{N}])/gu

/** Phrases of two words or more that the sentence quotes. */
const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(QUOTED)].flatMap(([, phrase = '']) => (wordsOf(phrase).length > 1 ? [phrase.trim()] : []))

/** Whether a phrase went or came in as a whole, only stands beside what did, or neither. */
function standsIn(phrase: string, { was, becomes }: IndexedChange): 'change' | 'around' | undefined {
  const sought = foldedWords(phrase)
  const [inWas, inBecomes] = [was.includes(sought), becomes.includes(sought)]
  if (inWas !== inBecomes) return 'change'
  return inWas ? 'around' : undefined
}

function namesDay(text: string, { older, newer }: DeskStep): boolean {
  const days = new Set([older.date, newer.date])
  return datesIn(text).some(({ terms }) => terms.some((term) => days.has(term)))
}

/**
 * The best candidate with those that come near it; and any other that is good enough by words the best does not share,
 * because one sentence may be about two changes.
 */
function chosenOf(
  candidates: readonly Candidate[],
): readonly { readonly chosen: Candidate; readonly near: readonly Candidate[] }[] {
  const sorted = [...candidates].sort((one, other) => other.score - one.score)
  const [best] = sorted
  if (!best || best.score < LEAST_SCORE) return []
  const near = sorted.filter(({ score }) => score >= LEAST_SCORE && best.score - score < MARGIN)
  const used = new Set(best.evidence.words.map(({ root }) => root))
  const apart = sorted.filter((each) => !near.includes(each) && scoreOf(without(each.evidence, used)) >= LEAST_SCORE)
  return [
    ...near.map((chosen) => ({ chosen, near: near.filter((other) => other !== chosen) })),
    ...apart.map((chosen) => ({ chosen, near: [] })),
  ]
}

const without = (evidence: Evidence, roots: ReadonlySet<string>): Evidence => ({
  ...evidence,
  words: evidence.words.filter(({ root }) => !roots.has(root)),
  terms: [],
})

function keyOf(
  paper: DeskItem,
  step: DeskStep,
  { text }: PaperSentence,
  occurrence: number,
  { change, was, becomes }: IndexedChange,
): string {
  const about = hashText(`${change.kind}\n${was}\n${becomes}`)
  return [paper.id, hashText(text), occurrence, step.older.id, step.newer.id, about].join(' ')
}

function toProposal(
  paper: DeskItem,
  { older, newer }: DeskStep,
  { block, from, to }: PaperSentence,
  { change: { change }, evidence, score }: Candidate,
  key: string,
  near: readonly string[],
): LinkProposal {
  const rangesOf = (item: DeskItem, stretches: readonly Stretch[]): readonly DeskRange[] =>
    stretches.map((stretch) => ({ item: item.id, ...stretch }))
  return {
    key,
    advice: { item: paper.id, block, from, to },
    older: older.id,
    newer: newer.id,
    about: [...rangesOf(older, change.older), ...rangesOf(newer, change.newer)],
    score: Math.round(score * 100) / 100,
    reasons: reasonsOf(evidence, paper, older, newer),
    ...(near.length === 0 ? {} : { near }),
  }
}

function reasonsOf(
  { words, terms, quotes, deed }: Evidence,
  paper: DeskItem,
  older: DeskItem,
  newer: DeskItem,
): readonly ProposalReason[] {
  const rare = [...words].sort((one, other) => other.rarity - one.rarity).map(({ written }) => written)
  const dates = [paper.date, older.date, newer.date]
  return [
    ...quotes.map(({ phrase }): ProposalReason => ({ kind: 'quoted', phrase })),
    ...(terms.length > 0 ? [{ kind: 'same-terms' as const, words: terms.map(({ written }) => written) }] : []),
    ...(rare.length > 0 ? [{ kind: 'rare-words' as const, words: rare }] : []),
    ...(deed === undefined ? [] : [{ kind: 'deed' as const, words: deed }]),
    ...(dates.every((date) => date !== undefined)
      ? [{ kind: 'date' as const, paper: dates[0]!, older: dates[1]!, newer: dates[2]! }]
      : []),
  ]
}
