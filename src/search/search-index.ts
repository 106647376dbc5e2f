import MiniSearch from 'minisearch'
import type { Dossier } from '../core/dossier/schema.ts'
import { dateInWords } from '../core/search/dates.ts'
import { DOCUMENT_KINDS, type DocumentKind, type SearchDocument } from '../core/search/document.ts'
import { documentsOf } from '../core/search/documents.ts'
import type { Ask, Found, Hit, HitGroup, PartFound, Snippet } from '../core/search/found.ts'
import { slackOf } from '../core/search/nearest.ts'
import { parseQuery, type QueryPart } from '../core/search/query.ts'
import { piecesOf, type Range, snippetOf } from '../core/search/snippets.ts'
import { termsOf } from '../core/search/words.ts'
import { createLexicon, type Fit, type Lexicon } from './lexicon.ts'
import { phrasesIn } from './phrases.ts'
import { stemmerFor } from './stem.ts'

export interface SearchIndex {
  find(ask: Ask): Found
}

/** Best hits that are given of each kind; of one kind that is asked for, of all. */
const MOST_OF_EACH = 4
const MOST_OF_ONE = 60
const MOST_SNIPPETS = 2
const MOST_SUGGESTIONS = 3

/** What a fit is worth; a title counts twice, so that the part of a word in a title comes before a word in a text. */
const WORTH: Readonly<Record<Fit, number>> = { exact: 1, stem: 0.9, prefix: 0.7, part: 0.6, near: 0.4 }
const FIELDS = ['title', 'names', 'dates', 'text'] as const
const FIELD_WORTH: Readonly<Record<string, number>> = { title: 2, names: 1.2, dates: 1.2, text: 1 }

/** A list of places in papers comes after what is told of them. */
const KIND_WORTH: Partial<Record<DocumentKind, number>> = { locator: 0.4 }

/** How one document fits one part of the query. */
interface Match {
  readonly worth: number
  /** Of the index, by how often the words occur: decides between documents that fit equally well. */
  readonly score: number
  /** Words of the document that fit. */
  readonly terms: readonly string[]
}
type Matches = ReadonlyMap<number, Match>

/** Reads a whole dossier once; then answers questions about it. */
export function buildIndex(dossier: Dossier): SearchIndex {
  const documents = documentsOf(dossier)
  const { language } = dossier.meta
  const lexicon = createLexicon(stemmerFor(language))
  const index = new MiniSearch<{ readonly id: number } & Readonly<Record<(typeof FIELDS)[number], string>>>({
    fields: [...FIELDS],
    tokenize: (text) =>
      termsOf(text).map(({ term, from, to }) => {
        lexicon.add(term, text.slice(from, to).toLowerCase())
        return term
      }),
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost: { title: 2, names: 2 } },
  })
  index.addAll(
    documents.map(({ title, names, dates, texts }, id) => ({
      id,
      title,
      names: names.join('\n'),
      dates: dates.map((iso) => dateInWords(iso, language)).join('\n'),
      text: texts.map(({ text }) => text).join('\n'),
    })),
  )

  const lookNear = (term: string): Look => {
    for (let slack = 1; slack <= slackOf(term); slack++) {
      const near = [...new Set(index.search(term, { fuzzy: slack }).flatMap(({ match: words }) => Object.keys(words)))]
      if (near.length === 0) continue
      const queries = new Set(near.flatMap((word) => [...lexicon.related(word, false).keys()]))
      return { matches: matchesOf(index.search({ combineWith: 'OR', queries: [...queries] }), () => 'near'), near }
    }
    return { matches: new Map(), near: [] }
  }
  const lookUp = (term: string, isOpen: boolean): Look => {
    const related = lexicon.related(term, isOpen)
    const found = matchesOf(index.search({ combineWith: 'OR', queries: [...related.keys()] }), (word) =>
      related.get(word),
    )
    return found.size > 0 ? { matches: found, near: [] } : lookNear(term)
  }
  const match = (part: QueryPart): Look => {
    if (part.kind === 'date') return lookUp(part.term, false)
    if (part.kind === 'phrase') return { matches: matchPhrase(part), near: [] }
    const pieces = part.pieces.map((piece, at) => lookUp(piece, part.isOpen && at === part.pieces.length - 1))
    const whole = lookUp(part.term, part.isOpen)
    if (pieces.length === 0 || (whole.matches.size > 0 && whole.near.length === 0)) return whole
    const inPieces = pieces.map(({ matches }) => matches).reduce(both)
    return inPieces.size > 0 ? { matches: inPieces, near: pieces.flatMap(({ near }) => near) } : whole
  }
  const matchPhrase = (part: Extract<QueryPart, { kind: 'phrase' }>): Matches => {
    const found = new Map<number, Match>()
    const words = part.terms.map((term, at) => ({
      queries: [term],
      prefix: part.isOpen && at === part.terms.length - 1,
    }))
    for (const { id } of index.search({ combineWith: 'AND', queries: words })) {
      const { title, texts } = documents[id as number]!
      const inTitle = phrasesIn(title, part).length > 0
      if (!inTitle && texts.every(({ text }) => phrasesIn(text, part).length === 0)) continue
      found.set(id as number, { worth: inTitle ? 2 : 1, score: 0, terms: [] })
    }
    return found
  }

  return {
    find({ text, kind }) {
      const looked = parseQuery(text, language).map((part) => ({ part, ...match(part) }))
      const { isPartial, ranked } = rank(looked.map(({ matches }) => matches))
      const byKind = new Map<DocumentKind, Ranked[]>()
      for (const each of ranked) {
        const own = documents[each.id]!.kind
        byKind.set(own, [...(byKind.get(own) ?? []), each])
      }
      const groups = DOCUMENT_KINDS.flatMap((each) => {
        const own = byKind.get(each)
        return own ? [{ kind: each, own, worth: own[0]!.worth * (KIND_WORTH[each] ?? 1) }] : []
      }).sort((a, b) => b.worth - a.worth)
      const draw = ({ id, held }: Ranked): Hit => drawHit(documents[id]!, id, looked, held)
      const asked = kind === undefined ? groups : groups.filter((group) => group.kind === kind)
      const most = kind === undefined ? MOST_OF_EACH : MOST_OF_ONE
      return {
        parts: looked.map((each) => describe(each, lexicon)),
        isPartial,
        total: ranked.length,
        groups: asked.map((group): HitGroup => ({
          kind: group.kind,
          count: group.own.length,
          hits: group.own.slice(0, most).map(draw),
        })),
        counts: groups.map((group) => ({ kind: group.kind, count: group.own.length })),
        suggestions: suggest(text, looked, lexicon),
      }
    },
  }
}

/** What one part of the query finds; `near`: by which words that look like it, where nothing better was found. */
interface Look {
  readonly matches: Matches
  readonly near: readonly string[]
}
type Looked = Look & { readonly part: QueryPart }

function matchesOf(
  results: readonly {
    readonly id: unknown
    readonly score: number
    readonly match: Readonly<Record<string, string[]>>
  }[],
  fitOf: (word: string) => Fit | undefined,
): Matches {
  return new Map(
    results.map(({ id, score, match }) => {
      const terms = Object.keys(match)
      const worths = terms.flatMap((term) =>
        (match[term] ?? []).map((field) => WORTH[fitOf(term) ?? 'near'] * (FIELD_WORTH[field] ?? 1)),
      )
      return [id as number, { worth: Math.max(...worths), score, terms }]
    }),
  )
}

/** Documents that match on both sides. */
function both(a: Matches, b: Matches): Matches {
  return new Map(
    [...a].flatMap(([id, match]) => {
      const other = b.get(id)
      if (!other) return []
      const terms = [...match.terms, ...other.terms]
      return [[id, { worth: Math.min(match.worth, other.worth), score: match.score + other.score, terms }] as const]
    }),
  )
}

interface Ranked {
  /** Index of the document. */
  readonly id: number
  /** Indexes of the parts that it holds. */
  readonly held: readonly number[]
  readonly worth: number
  readonly score: number
}

/** What holds all parts; where nothing does, what holds the most of them. Best first, else in order of the dossier. */
function rank(parts: readonly Matches[]): { readonly isPartial: boolean; readonly ranked: readonly Ranked[] } {
  const ids = new Set(parts.flatMap((matches) => [...matches.keys()]))
  const all = [...ids].map((id): Ranked => {
    const held = parts.flatMap((matches, index) => (matches.has(id) ? [index] : []))
    const own = held.map((index) => parts[index]!.get(id)!)
    return { id, held, worth: sum(own.map(({ worth }) => worth)), score: sum(own.map(({ score }) => score)) }
  })
  const whole = all.filter(({ held }) => held.length === parts.length)
  const ranked = (whole.length > 0 ? whole : all).sort(
    (a, b) => b.held.length - a.held.length || b.worth - a.worth || b.score - a.score || a.id - b.id,
  )
  return { isPartial: whole.length === 0 && all.length > 0, ranked }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

function drawHit(document: SearchDocument, id: number, looked: readonly Looked[], held: readonly number[]): Hit {
  const terms = new Set(held.flatMap((index) => looked[index]!.matches.get(id)!.terms))
  const phrases = held.flatMap((index) => {
    const { part } = looked[index]!
    return part.kind === 'phrase' ? [part] : []
  })
  const rangesIn = (text: string): readonly Range[] => [
    ...termsOf(text).filter(({ term }) => terms.has(term)),
    ...phrases.flatMap((phrase) => phrasesIn(text, phrase)),
  ]
  const drawn = document.texts.map(({ text, label }) => {
    const ranges = rangesIn(text)
    const snippet: Snippet = { pieces: snippetOf(text, ranges), ...(label && { label }) }
    return { snippet, hits: ranges.length }
  })
  const telling = drawn.filter(({ hits }) => hits > 0)
  const { kind, dates, place, bases } = document
  return {
    kind,
    id: document.id,
    dates,
    place,
    ...(bases && { bases }),
    title: piecesOf(document.title, rangesIn(document.title)),
    snippets: (telling.length > 0 ? telling : drawn.slice(0, 1)).slice(0, MOST_SNIPPETS).map(({ snippet }) => snippet),
    missing: looked.flatMap(({ part }, index) => (held.includes(index) ? [] : [nameOf(part)])),
  }
}

const nameOf = (part: QueryPart): string => (part.kind === 'phrase' ? `"${part.text}"` : part.text)

function describe({ part, matches, near }: Looked, lexicon: Lexicon): PartFound {
  return {
    text: nameOf(part),
    status: matches.size === 0 ? 'missing' : near.length > 0 ? 'near' : 'found',
    near: near.slice(0, MOST_SUGGESTIONS).map((word) => lexicon.written(word)),
  }
}

/** The query with one word that is not found replaced by one that is. */
function suggest(text: string, looked: readonly Looked[], lexicon: Lexicon): readonly string[] {
  const missing = looked.find(({ part, matches }) => part.kind === 'word' && matches.size === 0)?.part
  if (missing?.kind !== 'word') return []
  const words = lexicon.nearest(missing.term, MOST_SUGGESTIONS)
  return words.map((word) => text.trim().replace(missing.text, () => word))
}
