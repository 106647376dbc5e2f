import { fold, wordsOf } from '../../search/words.ts'
import { isStopWord } from '../../text/stop-words.ts'

/** Shorter roots fit words that have nothing to do with each other. */
const SHORTEST = 3
/** A compound and its part have at least this in common: "baggerwerk" and "bagger", not "raadhuis" and "raad". */
export const SHORTEST_PART = 5

/** "ingekort", and "geschrapt" but not "gebied". */
const PARTICIPLE =
  /^(?:(aan|af|bij|door|in|mee|na|onder|op|over|terug|toe|uit|voor|weg)ge(\p{L}{2,})|ge(\p{L}{4,}))[td]$/u
const PREFIXED = /^((?:be|ver|ont|her)\p{L}{3,})[td]$/u

/**
 * What the forms of a Dutch word have in common: plural, genitive, inflection, the simple forms of a verb, and the noun
 * in -ing. Letters that only spelling changes are evened out (boom, bomen; brief, brieven). Rough on purpose: strange
 * roots do no harm, as long as the forms of one word share theirs.
 * @param term folded, as by `wordsOf`
 */
export function rootOf(term: string): string {
  if (/\d/.test(term) || term.length <= SHORTEST) return term
  let root = term.replace(/heden$/, 'heid').replace(/(?<=[cst]ie)s$/, '')
  for (let before = ''; before !== root;) {
    before = root
    root = even(shorten(root))
  }
  return root
}

function shorten(word: string): string {
  const participle = PARTICIPLE.exec(word)
  if (participle) return participle.slice(1).join('')
  const prefixed = PREFIXED.exec(word)
  if (prefixed) return prefixed[1] ?? word
  for (const ending of ['ingen', 'ing', 'en', 'e', 's']) {
    const least = ending.startsWith('ing') ? SHORTEST + 1 : SHORTEST
    if (word.endsWith(ending) && word.length - ending.length >= least) return word.slice(0, -ending.length)
  }
  return word.length > SHORTEST + 1 && /[^aeiouyt]t$/.test(word) ? word.slice(0, -1) : word
}

function even(word: string): string {
  return word
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)([^aeiou]+)$/, (_, vowels: string, end: string) => `${vowels[0] ?? ''}${end}`)
}

/** Words about letters and advice rather than about what they say: that both have them means nothing. */
const ABOUT_TEXTS: ReadonlySet<string> = new Set(
  (
    'aanpassen aanvullen advies adviseren akkoord alinea bespreken besluit bijlage brief concept huidige inhoud inkorten ' +
    'kabinet kamer kamerbrief kanttekening lid minister nieuwe nota onderdeel ontraden opmerking opnemen overweging ' +
    'paragraaf passage punt risico schrappen staatssecretaris staan stuk tekst toelichting toevoegen verplaatsen versie ' +
    'vervallen verwijderen verzoek voorstel vorige weghalen weglaten wijzigen zin zinnen zinsnede geschrapt vervalt ' +
    'weggelaten toegevoegd opgenomen ingekort verplaatst gewijzigd doorhalen worden blijven maken moeten mogen gaan ' +
    'komen alleen andere ander eerste tweede derde meer minder veel weinig zoals daarom daarmee hierdoor hiermee ' +
    'waarin waarop waardoor omdat echter verder bovendien graag stond stonden kwam kwamen kreeg kregen ging gingen gaf gaven deed deden alle geen iets niets elk elke iedere deel delen kunnen'
  )
    .split(' ')
    .map((word) => rootOf(fold(word))),
)

/** A telling word of a text. */
export interface RootWord {
  readonly root: string
  /** As it stands in the text. */
  readonly written: string
  readonly from: number
  readonly to: number
}

/** The telling words of a text in order; `undefined` holds the place of a word that says nothing of its own. */
export function rootWordsOf(text: string): readonly (RootWord | undefined)[] {
  return wordsOf(text).map(({ pieces, whole }) => {
    const { term, from, to } = whole ?? pieces[0]!
    if (isStopWord(term) || term.length < 2) return undefined
    const root = rootOf(term)
    return ABOUT_TEXTS.has(root) ? undefined : { root, written: text.slice(from, to), from, to }
  })
}

/** Distinct roots of a text. */
export const rootsIn = (text: string): ReadonlySet<string> =>
  new Set(rootWordsOf(text).flatMap((word) => (word ? [word.root] : [])))

/** Two telling words in a row, function words between them read over. */
export function pairsIn(words: readonly (RootWord | undefined)[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  let last: RootWord | undefined
  let gap = 0
  for (const word of words) {
    if (word === undefined) {
      gap += 1
      continue
    }
    if (last && gap <= MOST_BETWEEN && last.root !== word.root)
      pairs.set(`${last.root} ${word.root}`, `${last.written} ${word.written}`)
    ;[last, gap] = [word, 0]
  }
  return pairs
}

/** "verbod op het lossen" is one term. */
const MOST_BETWEEN = 2
