import { factsIn, isSameValue, type Fact } from './facts.ts'
import { isGoneFrom, namesIn } from './names.ts'
import type { WordSpan } from './spans.ts'
import { ARTICLES, NEGATIONS, SCALES, SOFTENERS } from './substance-rules.ts'
import { SUBSTANCE_RULES, type SubstanceRule } from './terms.ts'
import type { WordComparison } from './words.ts'

/** Words of one side: half-open range in its whole text, UTF-16 units. */
export interface Quoted {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** One place where a rule found something; it says what stands there, and nothing about what it is worth. */
export interface Hit {
  readonly rule: SubstanceRule
  /** Absent where something was added only. */
  readonly older: Quoted | undefined
  /** Absent where something went only. */
  readonly newer: Quoted | undefined
}

/** What was replaced by what. */
interface Place {
  readonly a: Quoted
  readonly b: Quoted
}

/** A longer stretch says too much for one word in it to have taken the place of another. */
const MOST_WORDS_IN_PLACE = 15
/** How many words before or after a word a negation may stand. */
const NEGATION_REACH = 4

/** Everything the rules find in two compared texts, in the order of the rules and then of the text. */
export function findSubstance({ spans, rewritten }: WordComparison): readonly Hit[] {
  const a = textOf(spans, 'added')
  const b = textOf(spans, 'cut')
  const places = placesOf(spans)
  const scaled = rewritten ? [] : places.flatMap((place) => scaleHits(place, a, b))
  const softened = softenerHits(places, a, b).filter((hit) => !scaled.some((other) => isInside(hit, other)))
  const hits = [...factHits(places, a, b), ...nameHits(places, a, b), ...scaled, ...softened]
  const at = ({ older, newer }: Hit) => newer?.from ?? older?.from ?? 0
  return hits.sort((x, y) => SUBSTANCE_RULES.indexOf(x.rule) - SUBSTANCE_RULES.indexOf(y.rule) || at(x) - at(y))
}

function textOf(spans: readonly WordSpan[], without: WordSpan['kind']): string {
  return spans.map(({ kind, text }) => (kind === without ? '' : text)).join('')
}

/** Stretches in which words differ; where only noise does, nothing of substance happened. */
function placesOf(spans: readonly WordSpan[]): readonly Place[] {
  const places: Place[] = []
  let [aAt, bAt] = [0, 0]
  let isOpen = false
  for (const { kind, text, noise } of spans) {
    const [aTo, bTo] = [aAt + (kind === 'added' ? 0 : text.length), bAt + (kind === 'cut' ? 0 : text.length)]
    if (kind !== 'same' && noise === undefined) {
      const a = { from: aAt, to: aTo, text: kind === 'cut' ? text : '' }
      const b = { from: bAt, to: bTo, text: kind === 'added' ? text : '' }
      const last = isOpen ? places.pop() : undefined
      places.push(last ? { a: last.a, b } : { a, b })
      isOpen = kind === 'cut'
    } else {
      isOpen = false
    }
    ;[aAt, bAt] = [aTo, bTo]
  }
  return places
}

type Range = { readonly from: number; readonly to: number }

const overlaps = (x: Range, y: Range): boolean => x.from < y.to && y.from < x.to

const quote = (text: string, { from, to }: Range): Quoted => ({ from, to, text: text.slice(from, to) })

function factHits(places: readonly Place[], a: string, b: string): readonly Hit[] {
  const inA = factsIn(a)
  const inB = factsIn(b)
  const went = inA.filter((fact) => places.some((place) => overlaps(fact, place.a)))
  const came = new Set(inB.filter((fact) => places.some((place) => overlaps(fact, place.b))))
  const isSame = (x: Fact, y: Fact) => x.rule === y.rule && isSameValue(x.value, y.value)
  const changed = went.filter((fact) => {
    const same = [...came].find((other) => isSame(fact, other))
    if (same) came.delete(same)
    return !same
  })
  return changed.flatMap((fact, index): readonly Hit[] => {
    const place = places.find((each) => overlaps(fact, each.a))
    const beside = [...came].filter((other) => place && overlaps(other, place.b))
    // A date may have become a term ("eind 2025"); an amount never becomes either.
    const next =
      beside.find(({ rule }) => rule === fact.rule) ??
      beside.find(({ rule }) => rule !== 'amount' && fact.rule !== 'amount')
    if (next) came.delete(next)
    else if ([...inB, ...changed.slice(0, index)].some((other) => isSame(fact, other))) return []
    return [{ rule: fact.rule, older: quote(a, fact), newer: next && quote(b, next) }]
  })
}

function nameHits(places: readonly Place[], a: string, b: string): readonly Hit[] {
  const gone = namesIn(a).filter((name) => places.some((place) => overlaps(name, place.a)) && isGoneFrom(b, name, a))
  const firsts = gone.filter(({ text }, index) => gone.findIndex((other) => other.text === text) === index)
  return firsts.map((name) => ({ rule: 'name', older: name, newer: undefined }))
}

function scaleHits(place: Place, a: string, b: string): readonly Hit[] {
  if ([place.a, place.b].some(({ text }) => text.trim().split(/\s+/).length > MOST_WORDS_IN_PLACE)) return []
  return SCALES.flatMap(({ steps }): readonly Hit[] => {
    const [older, newer] = [onScale(steps, place.a, a), onScale(steps, place.b, b)]
    const [x, y] = [older[0], newer[0]]
    if (!x || !y || older.length > 1 || newer.length > 1 || x.step === y.step) return []
    if (isNegated(a, x.at) || isNegated(b, y.at)) return []
    return [{ rule: y.step > x.step ? 'weaker' : 'stronger', older: quote(a, x.at), newer: quote(b, y.at) }]
  })
}

function onScale(steps: readonly (readonly string[])[], { from, to }: Range, whole: string) {
  return steps.flatMap((words, step) =>
    words
      .flatMap((word) => findPhrase(word, whole))
      .filter((at) => at.from >= from && at.to <= to && !isNoun(whole, at))
      .map((at) => ({ step, at })),
  )
}

/** "De wil", "een kan": an article stands right before it. */
function isNoun(text: string, at: Range): boolean {
  const before = /(\p{L}+)\s+$/u.exec(text.slice(0, at.from))?.[1]?.toLowerCase()
  return /^(?:wil|kan)$/i.test(text.slice(at.from, at.to)) && before !== undefined && ARTICLES.includes(before)
}

function isNegated(text: string, { from, to }: Range): boolean {
  const words = (part: string) => part.toLowerCase().match(/[\p{L}\p{M}]+|[.!?]/gu) ?? []
  const after = words(text.slice(to)).slice(0, NEGATION_REACH)
  const end = after.findIndex((word) => /[.!?]/.test(word))
  const near = [...words(text.slice(0, from)).slice(-2), ...(end < 0 ? after : after.slice(0, end))]
  return near.some((word) => NEGATIONS.includes(word))
}

function softenerHits(places: readonly Place[], a: string, b: string): readonly Hit[] {
  return SOFTENERS.flatMap((forms): readonly Hit[] => {
    const [inA, inB] = [a, b].map((text) => forms.flatMap((form) => findPhrase(form, text)))
    const went = inA!.filter((at) => places.some((place) => overlaps(at, place.a)))
    const came = inB!.filter((at) => places.some((place) => overlaps(at, place.b)))
    const more = inB!.length - inA!.length
    const added = came.slice(0, Math.max(0, more)).map((at) => ({ rule: 'softener-added', at }) as const)
    const removed = went.slice(0, Math.max(0, -more)).map((at) => ({ rule: 'softener-removed', at }) as const)
    return [
      ...added.map(({ rule, at }) => ({ rule, older: undefined, newer: quote(b, at) })),
      ...removed.map(({ rule, at }) => ({ rule, older: quote(a, at), newer: undefined })),
    ]
  })
}

const patterns = new Map<string, RegExp>()

/** Where a phrase stands as whole words, whatever its case and spaces. */
function findPhrase(phrase: string, text: string): readonly Range[] {
  const known =
    patterns.get(phrase) ??
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])${phrase.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{M}\\p{N}-])`, 'giu')
  patterns.set(phrase, known)
  return [...text.matchAll(known)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
}

/** "In beginsel" may be both on a scale and a softener; it is told once. */
function isInside(hit: Hit, other: Hit): boolean {
  const isIn = (x: Quoted | undefined, y: Quoted | undefined) => x !== undefined && y !== undefined && overlaps(x, y)
  return isIn(hit.newer, other.newer) || isIn(hit.older, other.older)
}
