import type { Advice, Remark, Source } from '../dossier/schema.ts'
import type { Strength } from '../dossier/terms.ts'
import { type StateWords, stateWords } from '../lifeline.ts'
import type { FigureCell, GapItem, Stamp } from './figure.ts'
import type { Sort } from './terms.ts'

type Decision = NonNullable<Source['decision']>['kind']

/** The words that a picture needs, in the language of the screen. */
export interface PictureTexts extends StateWords {
  readonly language: string
  date(iso: string): string
  shortDate(iso: string): string
  mediumDate(iso: string): string
  list(items: readonly string[]): string
  direction(advice: Pick<Advice, 'stance' | 'aim'>): string
  readonly strength: Readonly<Record<Strength, string>>
  readonly remark: Readonly<Record<Remark['role'], string>>
  readonly decision: Readonly<Record<Decision, string>>
  readonly momentUnknown: string
  question(numbers: string): string
  readonly words: PictureWords
}

/** The words that only the picture and its table use. */
export interface PictureWords {
  title(n: number): string
  description(versions: number): string
  shown(n: number, of: number): string
  contested: string
  themes(names: string): string
  events(names: string): string
  sorted: Readonly<Record<Sort, string>>
  none: string
  passage: string
  atEnd: string
  /** Before the numbers of answers. */
  questions(n: number): string
  answersIn(papers: string): string
  undated: string
  days(n: number): string
  /** Since the version before. */
  since(days: number): string
  versions: string
  firstCut(date: string): string
  neverCut: string
  tone(verb: string): string
  noAdvice: string
  continued: string
  /** Short enough for the gap between two versions. */
  verb: Readonly<Record<Strength, string>>
  role: Readonly<Record<'reaction' | 'wording' | 'highlight', string>>
  /** Below a tube; the others need no word. */
  basis: Readonly<Record<'inferred' | 'question' | 'answer', string>>
  stillGone: string
  toStep(date: string): string
  derivedDirection: string
  speaksOfIt(paper: string): string
  legend: string
  legendOf: Readonly<
    Record<
      | 'present'
      | 'derived'
      | 'shortened'
      | 'stillGone'
      | 'unknown'
      | 'against'
      | 'for'
      | 'caution'
      | 'procedural'
      | 'remark'
      | 'stamp'
      | 'paper',
      string
    >
  >
  /** What must not be concluded from the picture. */
  readonly notes: readonly string[]
  /** How many of the versions are there as text; only where not all are. */
  reconstruction(literal: number, versions: number): string
  source(title: string, licence: string, date: string | undefined): string
  noAddress: string
}

/** Direction, verbs of the paper, and its date: "Tegen schrappen: adviseert, 2 dec". */
export function adviceWords(texts: PictureTexts, advice: Advice, source: Source | undefined): string {
  const verbs = advice.strengths.map((strength) => texts.strength[strength]).join(', ')
  const derived = advice.directionBasis === 'inferred' ? ` (${texts.words.derivedDirection})` : ''
  return `${texts.direction(advice)}${derived}: ${verbs}, ${dateOf(texts, source)}`
}

export const itemWords = (texts: PictureTexts, item: GapItem): string =>
  item.is === 'advice' ? adviceWords(texts, item.advice, item.source) : paperWords(texts, item.source)

export const paperWords = (texts: PictureTexts, source: Source): string =>
  `${texts.words.speaksOfIt(source.label)}, ${dateOf(texts, source)}`

/** "Reactie, moment onbekend": a stamp in an overview of remarks does not tell when someone wrote. */
export const remarkWords = (texts: PictureTexts, remark: Remark): string =>
  `${texts.remark[remark.role]}, ${texts.momentUnknown}`

/** "Besproken 15 okt", with the paper where that must be said. */
export function stampWords(texts: PictureTexts, { source, decision, isNamed }: Stamp): string {
  const dated = decision.date ? ` ${texts.shortDate(decision.date)}` : ''
  return `${texts.decision[decision.kind]}${dated}${isNamed ? ` (${source.label})` : ''}`
}

/** The state, with what it rests on unless that is a paper or the text itself: "staat erin (volgens een antwoord)". */
export const cellWords = (texts: PictureTexts, cell: FigureCell): string =>
  cell.state.basis === 'answer' && cell.tube !== 'none'
    ? `${stateWords(texts, cell)} (${texts.basis.answer})`
    : stateWords(texts, cell)

const dateOf = (texts: PictureTexts, source: Source | undefined): string =>
  source?.date ? texts.shortDate(source.date) : texts.words.undated

export const isPlacedRole = (role: Remark['role']): role is 'reaction' | 'wording' | 'highlight' =>
  role === 'reaction' || role === 'wording' || role === 'highlight'
