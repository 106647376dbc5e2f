import type { DossierBlock } from '../dossier/schema.ts'
import { fold } from '../search/words.ts'
import { isStopWord } from '../text/stop-words.ts'
import type { BlockJudgement, Evidence } from './judgement.ts'
import type { Letter } from './letter.ts'
import { runOf, wordsIn } from './terms.ts'

/** What a judgement says beside the claim it is about. */
export type Verdict = Omit<BlockJudgement, 'id' | 'claim'>

/** A name with its number in the order of the letter: "Pijler 2: Taal en werk". */
interface NumberedName {
  readonly kind: string
  /** From 1. */
  readonly number: number
  readonly name: string
}

const PARTS = ['pijler', 'actielijn', 'programmalijn', 'lijn', 'spoor', 'hoofdstuk', 'thema', 'deel']
const NUMBERS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const NUMBERED = new RegExp(`^\\s*(${PARTS.join('|')})\\s+([\\p{L}\\d]{1,5})\\s*[:.–—-]\\s*(\\S[^]*)$`, 'iu')

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  const folded = fold(word)
  if (/^\d{1,2}$/.test(folded)) return Number(folded)
  const at = Math.max(NUMBERS.indexOf(folded), ROMAN.indexOf(folded))
  return at < 0 ? undefined : at + 1
}

/** Undefined where the text does not begin with the kind and number of a part. Only the first sentence is the name. */
export function numberedName(text: string): NumberedName | undefined {
  const [, kind, number, rest = ''] = NUMBERED.exec(text) ?? []
  const value = numberOf(number)
  if (kind === undefined || value === undefined) return undefined
  return { kind: fold(kind), number: value, name: (rest.split(/[.!?](?:\s|$)/)[0] ?? rest).trim() }
}

/** Words of running text that are a name of this many words, one after the other, are that name. */
const RUNNING = 5

/**
 * Holds the name of a part of the letter, which sources give as it was, against the text. A heading that has another
 * number, or another name under the same number, refutes it; a name that is nowhere settles nothing.
 */
export function judgeName(block: DossierBlock, letter: Letter): Verdict {
  const claimed = numberedName(block.text)
  const name = claimed?.name ?? block.text
  const run = runOf(name)
  const count = wordsIn(name).length
  const places = letter.runs.flatMap((each, index) => (count > 0 && each.includes(run) ? [index] : []))
  const heading = places.find((at) => letter.blocks[at]?.kind === 'heading' && count > 1)
  const place =
    heading ?? places.find((at) => count >= RUNNING || numberBefore(letter.runs[at] ?? '', run) !== undefined)
  if (place === undefined) return withoutPlace(claimed, name, letter)
  const number = numberBefore(letter.runs[place] ?? '', run)
  const isOther = claimed !== undefined && number !== undefined && number.number !== claimed.number
  const text = letter.blocks[place]?.text ?? ''
  return {
    finding: isOther ? 'contradicted' : 'confirmed',
    reason: isOther ? 'other-number' : 'same-name',
    against: [place],
    evidence: [{ kind: 'title', ours: block.text, theirs: clip(text), inBlocks: places.length }],
    missing: [],
    score: isOther ? 0 : 1,
  }
}

function withoutPlace(claimed: NumberedName | undefined, name: string, letter: Letter): Verdict {
  const other =
    claimed &&
    letter.blocks.findIndex(({ kind, text }) => {
      const found = kind === 'heading' ? numberedName(text) : undefined
      return found?.kind === claimed.kind && found.number === claimed.number
    })
  if (other !== undefined && other >= 0) {
    const theirs = clip(letter.blocks[other]?.text ?? '')
    const evidence: Evidence = { kind: 'title', ours: name, theirs, inBlocks: 1 }
    return {
      finding: 'contradicted',
      reason: 'other-name',
      against: [other],
      evidence: [evidence],
      missing: [],
      score: 0,
    }
  }
  const reason = letter.isWhole ? 'not-found' : 'not-found-gaps'
  return { finding: 'unsettled', reason, against: [], evidence: [], missing: [name], score: 0 }
}

/** The kind and number of a part right before a run of words; a bare number may count something else. */
function numberBefore(text: string, run: string): { readonly number: number } | undefined {
  const before = text.slice(0, text.indexOf(run)).trim().split(' ')
  const number = PARTS.includes(before.at(-2) ?? '') ? numberOf(before.at(-1)) : undefined
  return number === undefined ? undefined : { number }
}

const SUBJECT = /^\s*(?:betreft|onderwerp)\b\s*[:|]?\s*(\S[^\n|]*)/iu
/** A title stands among the first of these. */
const TOP = 15
/** Before the title itself, and no part of it. */
const BEFORE_TITLE =
  'aanbieding bijlage betreft brief concept conceptbrief inzake kamerbrief nota onderwerp outline over'

export interface LetterTitle {
  /** Index of its block. */
  readonly block: number
  readonly text: string
}

/** The subject line of a letter, or the first heading that shares half of its words with the title that is claimed. */
export function titleOf(letter: Letter, claimed: string): LetterTitle | undefined {
  const top = letter.blocks.slice(0, TOP)
  for (const [block, { text }] of top.entries()) {
    const subject = SUBJECT.exec(text)?.[1]
    if (subject !== undefined) return { block, text: subject.trim() }
  }
  const ours = titleWords(claimed)
  const block = top.findIndex(({ kind, text }) => {
    const theirs = new Set(titleWords(text))
    return kind === 'heading' && ours.length > 0 && 2 * ours.filter((word) => theirs.has(word)).length >= ours.length
  })
  return block < 0 ? undefined : { block, text: top[block]?.text ?? '' }
}

/** The words by which titles are told apart: without function words, and without what a letter is called. */
export function titleWords(title: string): readonly string[] {
  const words = wordsIn(title).map(fold)
  const from = words.findIndex((word) => !isStopWord(word) && !BEFORE_TITLE.split(' ').includes(word))
  return (from < 0 ? words : words.slice(from)).filter((word) => !isStopWord(word))
}

export function judgeTitle(block: DossierBlock, letter: Letter): Verdict {
  const title = titleOf(letter, block.text)
  if (!title) return { finding: 'unsettled', reason: 'no-title', against: [], evidence: [], missing: [], score: 0 }
  const isSame = titleWords(title.text).join(' ') === titleWords(block.text).join(' ')
  return {
    finding: isSame ? 'confirmed' : 'contradicted',
    reason: isSame ? 'same-title' : 'other-title',
    against: [title.block],
    evidence: [{ kind: 'title', ours: block.text, theirs: clip(title.text), inBlocks: 1 }],
    missing: [],
    score: isSame ? 1 : 0,
  }
}

const COUNTED =
  /(?<![\p{L}\p{N}])(\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\s(pijlers|actielijnen|programmalijnen|sporen)(?!\p{L})/giu

/** How many parts a text says there are, by kind. */
const countsIn = (text: string) =>
  [...text.matchAll(COUNTED)].map(([found, number, kind = '']) => ({
    found,
    number: numberOf(number),
    kind: fold(kind),
  }))

/**
 * Holds the number of parts that is claimed against every number of such parts in the text. Undefined where none is
 * claimed, or the text gives several or none.
 */
export function judgeCount(block: DossierBlock, letter: Letter): Verdict | undefined {
  const [claimed, ...others] = countsIn(block.text)
  if (!claimed || others.length > 0) return undefined
  const told = letter.blocks.flatMap(({ text }, index) =>
    countsIn(text)
      .filter(({ kind }) => kind === claimed.kind)
      .map((count) => ({ ...count, index })),
  )
  const [first] = told
  if (!first || told.some(({ number }) => number !== first.number)) return undefined
  const isSame = first.number === claimed.number
  return {
    finding: isSame ? 'confirmed' : 'contradicted',
    reason: isSame ? 'same-count' : 'other-count',
    against: [first.index],
    evidence: [{ kind: 'number', ours: claimed.found, theirs: first.found, inBlocks: told.length }],
    missing: [],
    score: isSame ? 1 : 0,
  }
}

const LONGEST = 160

const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
