import { MONTHS } from '../text/months.ts'
import { NUMBER_WORDS, REFERENCE_WORDS } from './substance-rules.ts'

/** An amount, a date or a term as it stands in a text. */
export interface Fact {
  readonly rule: 'amount' | 'date' | 'term'
  /** Half-open range in the text, UTF-16 units. */
  readonly from: number
  readonly to: number
  /** The same for all ways of writing one thing: "1 mei 2024" and "1-5-2024". */
  readonly value: string
}

const MONTH = MONTHS.join('|')
const WORDS = NUMBER_WORDS.join('|')
const NUMBER = '\\d{1,3}(?:[.\\u00A0\\u202F ]\\d{3}(?!\\d))+(?:,\\d{1,9})?|\\d{1,15}(?:[.,]\\d{1,9})?'
const MULTIPLES: Readonly<Record<string, number>> = {
  duizend: 1e3,
  miljoen: 1e6,
  mln: 1e6,
  miljard: 1e9,
  mld: 1e9,
}
const MULTIPLE = 'duizend|miljoen|miljard|mln\\.?|mld\\.?'
const UNIT = 'werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren|kwartaal|kwartalen|uur|uren'
const START = '(?<![\\p{L}\\p{N}]|\\p{L}[-\\u2011]|\\p{N}[.,/:])'
const END = '(?![\\p{L}\\p{N}]|[-\\u2011]\\p{L}|[.,/:]\\p{N})'
const YEAR = '(?:19|20)\\d{2}'
const SEASON = 'voorjaar|zomer|najaar|herfst|winter|zomerreces|kerstreces|meireces|herfstreces'

/** From the most to the least particular: the first that fits a place wins. */
const PATTERN = new RegExp(
  START +
    '(?:' +
    [
      `(?<span>${NUMBER}|${WORDS}|één)\\s(?<unit>${UNIT})`,
      `(?<part>eind|begin|medio|half)\\s(?<when>(?:${MONTH})(?:\\s${YEAR})?|${YEAR})`,
      `(?<season>${SEASON})(?:(?:\\svan)?\\s(?<seasonYear>${YEAR}))?`,
      `(?<nth>eerste|tweede|derde|vierde|[1-4]e)\\s(?<piece>kwartaal|helft)(?:(?:\\svan)?\\s(?<pieceYear>${YEAR}))?`,
      `(?<vague>(?:dit|volgend|komend)\\sjaar|zo\\s(?:snel|spoedig)\\smogelijk|op\\skorte\\stermijn)`,
      `(?<day>\\d{1,2})\\s(?<month>${MONTH})(?:\\s(?<year>${YEAR}))?`,
      `(?<month2>${MONTH})\\s(?<year2>${YEAR})`,
      `(?<day3>\\d{1,2})[-/.](?<month3>\\d{1,2})[-/.](?<year3>${YEAR})`,
      `(?<year4>${YEAR})-(?<month4>\\d{2})-(?<day4>\\d{2})`,
      `(?:€|EUR)\\s?(?<euro>${NUMBER})(?:,-)?(?:\\s(?<euroTimes>${MULTIPLE}))?`,
      `(?<sum>${NUMBER})(?:\\s(?<sumTimes>${MULTIPLE}))?\\s(?:euro|EUR)`,
      `(?<share>${NUMBER})\\s?(?:%|procent)`,
      `(?<times>${NUMBER})\\s(?<multiple>${MULTIPLE})`,
      `(?<lone>${YEAR})`,
      `(?<count>${NUMBER}|${WORDS})`,
    ].join('|') +
    ')' +
    END,
  'giu',
)
/** A month alone is a date only after one of these: "mei" is a name too, and "maart" may be. */
const LONE_MONTH = new RegExp(
  `(?<=${START}(?:in|vanaf|tot|sinds|per|voor|vóór|na|tussen|en|uiterlijk)\\s)(?:${MONTH})${END}(?!\\s${YEAR})`,
  'gu',
)
const BEFORE_REFERENCE = new RegExp(
  `${START}(?:${REFERENCE_WORDS.map((word) => word.replace('.', '\\.')).join('|')})\\s(?:\\d[\\d.,\\s]{0,12}(?:en\\s|,\\s?)?)?$`,
  'iu',
)
const REFERENCE_REACH = 40

/** Every amount, date and term of a text, in order; no two overlap. */
export function factsIn(text: string): readonly Fact[] {
  const facts: Fact[] = []
  for (const match of text.matchAll(PATTERN)) {
    const found = read(match.groups ?? {})
    const isBare = match.groups?.['count'] !== undefined || match.groups?.['lone'] !== undefined
    const before = text.slice(Math.max(0, match.index - REFERENCE_REACH), match.index)
    if (!found || (isBare && BEFORE_REFERENCE.test(before))) continue
    facts.push({ ...found, from: match.index, to: match.index + match[0].length })
  }
  for (const { 0: month, index } of text.matchAll(LONE_MONTH)) {
    if (facts.some(({ from, to }) => from < index + month.length && index < to)) continue
    facts.push({ rule: 'date', value: dateOf('', month, ''), from: index, to: index + month.length })
  }
  return facts.sort((x, y) => x.from - y.from)
}

type Groups = Readonly<Record<string, string | undefined>>

function read(g: Groups): Pick<Fact, 'rule' | 'value'> | undefined {
  if (g['unit']) return { rule: 'term', value: `${numberOf(g['span'] ?? '')} ${unitOf(g['unit'])}` }
  if (g['part']) return { rule: 'term', value: `${g['part']} ${g['when'] ?? ''}`.toLowerCase() }
  if (g['season']) return { rule: 'term', value: `${g['season']} ${g['seasonYear'] ?? ''}`.toLowerCase() }
  if (g['nth']) return { rule: 'term', value: `${nthOf(g['nth'])} ${g['piece'] ?? ''} ${g['pieceYear'] ?? ''}` }
  if (g['vague']) return { rule: 'term', value: g['vague'].toLowerCase().replace('spoedig', 'snel') }
  if (g['month']) return { rule: 'date', value: dateOf(g['day'] ?? '', g['month'], g['year'] ?? '') }
  if (g['month2']) return { rule: 'date', value: dateOf('', g['month2'], g['year2'] ?? '') }
  if (g['month3']) return { rule: 'date', value: dateOf(g['day3'] ?? '', g['month3'], g['year3'] ?? '') }
  if (g['month4']) return { rule: 'date', value: dateOf(g['day4'] ?? '', g['month4'], g['year4'] ?? '') }
  if (g['euro']) return { rule: 'amount', value: `${times(g['euro'], g['euroTimes'])} euro` }
  if (g['sum']) return { rule: 'amount', value: `${times(g['sum'], g['sumTimes'])} euro` }
  if (g['share']) return { rule: 'amount', value: `${numberOf(g['share'])} %` }
  if (g['times']) return { rule: 'amount', value: times(g['times'], g['multiple']) }
  if (g['lone']) return { rule: 'date', value: dateOf('', '', g['lone']) }
  // "Acht" alone is as often a verb.
  if (!g['count'] || g['count'].toLowerCase() === 'acht') return undefined
  return { rule: 'amount', value: String(numberOf(g['count'])) }
}

/** True when both say one amount: "12 miljoen" may have left out the euro that the other names. */
export function isSameValue(x: string, y: string): boolean {
  const [a, b] = [x, y].map((value) => value.replace(/ euro$/, ''))
  return x === y || (a === b && !(x.endsWith('%') || y.endsWith('%')))
}

/** Dutch numbers: a comma before decimals, a point or a space between thousands. */
function numberOf(text: string): number {
  const word = text.toLowerCase()
  if (word === 'één') return 1
  const at = NUMBER_WORDS.indexOf(word)
  if (at >= 0) return at + 2
  const plain = /^\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?$/.test(text) ? text.replace(/[.\s]/g, '') : text
  return Number(plain.replace(',', '.'))
}

function times(number: string, multiple: string | undefined): string {
  const factor = multiple === undefined ? 1 : (MULTIPLES[multiple.toLowerCase().replace('.', '')] ?? 1)
  return String(Number((numberOf(number) * factor).toPrecision(12)))
}

/** ISO-like, with what is not said left empty. */
function dateOf(day: string, month: string, year: string): string {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1 || Number(month)
  const two = (value: number) => (value === 0 ? '' : String(value).padStart(2, '0'))
  return `${year}-${two(number)}-${two(Number(day))}`
}

function unitOf(unit: string): string {
  const stems = { week: 'week', weken: 'week', jaren: 'jaar', uren: 'uur', kwartalen: 'kwartaal' } as const
  const lower = unit.toLowerCase()
  return lower in stems ? stems[lower as keyof typeof stems] : lower.replace(/en$/, '')
}

const NTH = ['eerste', 'tweede', 'derde', 'vierde']

function nthOf(word: string): number {
  return NTH.indexOf(word.toLowerCase()) + 1 || Number(word.slice(0, 1))
}
