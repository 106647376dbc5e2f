import { type Difference, differencesOf, stretchText, wordAt } from './differences.ts'
import { ALTERED_FROM, type MissingReason, type Place, place, type Sought } from './place.ts'
import { compareStretch, findLike, fit, type Likeness } from './resemblance.ts'
import type { SourceIndex } from './source-index.ts'
import { decodePrints } from './word-prints.ts'

interface Found {
  /** What stands there in the file, literally, whitespace collapsed. */
  readonly text: string
  /** Page of the file on which it begins, when the file has pages. */
  readonly page?: number
}

/** What an opened file says of one locator. Only the first two kinds are proof. */
export type Finding =
  /** The passage, letter for letter: its SHA-256 is that of the locator. */
  | (Found & { readonly kind: 'verified' })
  /** The same text in another layout: the SHA-256 of its plain form is that of the locator. */
  | (Found & { readonly kind: 'same-text' })
  /** First and last words stand there; from the one to the other it is not the passage. */
  | (Found & { readonly kind: 'different' } & Partial<Compared>)
  /** First or last words are not there; this resembles the passage most. */
  | (Found & { readonly kind: 'near' } & Compared)
  /** The first words stand there more often than in the source, so which is meant is not known. */
  | { readonly kind: 'found-twice'; readonly count: number; readonly expected: number }
  | { readonly kind: 'not-found'; readonly reason: MissingReason; readonly count?: number }

/** Known only where the dossier holds prints of the words. */
interface Compared {
  /** 0..1: words in common with the passage, as a share of the longer of the two. */
  readonly score: number
  readonly differences: readonly Difference[]
}

/** Of two texts with fewer words in common it is not said that one resembles the other. */
const NEAR_FROM = 0.5

export const isProof = ({ kind }: Finding): boolean => kind === 'verified' || kind === 'same-text'

/**
 * Looks up locators of one source file in an opened file: all of them together, answered in the order given. Yields
 * texts of which it needs the SHA-256 (lower-case hex, of UTF-8; nothing for an empty text), and takes the hashes in
 * the same order, so that a browser may compute them in its own time.
 */
export function* verify(
  locators: readonly Sought[],
  index: SourceIndex,
): Generator<readonly string[], readonly Finding[], readonly string[]> {
  const places = locators.map((locator) => place(locator, locators, index))
  const literal = places.map((each) => (each.is === 'found' ? (each.literal ?? '') : ''))
  const literalHashes = yield literal
  const isExact = locators.map(({ sha256 }, at) => literal[at] !== '' && literalHashes[at] === sha256)
  const plain = places.map((each, at) => (each.is === 'found' && isExact[at] !== true ? each.plain : ''))
  const plainHashes = yield plain
  const isSame = locators.map((each, at) => plain[at] !== '' && plainHashes[at] === each.plain?.sha256)
  const proven = places.map((each, at) => (each.is === 'found' && (isExact[at] || isSame[at]) ? each : undefined))
  return places.map((found, at): Finding => {
    if (found.is === 'found' && isExact[at]) return { kind: 'verified', ...show(literal[at] ?? '', found.from, index) }
    if (found.is === 'found' && isSame[at]) {
      return { kind: 'same-text', ...show(index.text.slice(found.from, found.to), found.from, index) }
    }
    return explain(decodePrints(locators[at]?.plain?.words ?? ''), found, index, {
      proven: proven.filter((each) => each !== undefined),
      // Records are kept in the order of the paper, so the place of the one before tells about where this one stands.
      around: proven.findLast((each, other) => each !== undefined && other < at)?.to ?? 0,
    })
  })
}

/** `verify` where hashes are at hand. */
export function verifyNow(
  locators: readonly Sought[],
  index: SourceIndex,
  sha256: (text: string) => string,
): readonly Finding[] {
  const steps = verify(locators, index)
  let step = steps.next()
  while (step.done !== true) step = steps.next(step.value.map((text) => (text === '' ? '' : sha256(text))))
  return step.value
}

/** Half-open, in the text of the file. */
type Stretch = { readonly from: number; readonly to: number }

interface Neighbours {
  /** What other passages were found to be. */
  readonly proven: readonly Stretch[]
  /** Offset about which the passage is to be expected, where two places are equally like. */
  readonly around: number
}

/** For what is not proven: the nearest that the file has, and what is different there. */
function explain(passage: readonly number[], found: Place, index: SourceIndex, others: Neighbours): Finding {
  if (found.is === 'twice') return { kind: 'found-twice', count: found.count, expected: found.expected }
  const here = found.is === 'found' ? likeHere(passage, found, index) : undefined
  const best = found.is === 'altered' ? found.like : likest(passage, found.from, index, here, others)
  if (best !== undefined && best.score > (here?.score ?? 0)) {
    const { text, at } = stretchText(best.from, best.to, index)
    return { kind: 'near', score: best.score, differences: differencesOf(best, index), ...show(text, at, index) }
  }
  if (found.is === 'found') {
    // With far too many words in between, the last words are those of something else.
    if (passage.length > 0 && here === undefined) return { kind: 'not-found', reason: 'end-not-found' }
    return {
      kind: 'different',
      ...(here === undefined ? {} : { score: here.score, differences: differencesOf(here, index) }),
      ...show(index.text.slice(found.from, found.to), found.from, index),
    }
  }
  if (found.is === 'altered') return { kind: 'not-found', reason: 'start-not-found' }
  return { kind: 'not-found', reason: found.reason, ...(found.count === undefined ? {} : { count: found.count }) }
}

/** What stands between the anchors held against the passage; undefined when that is far longer, or not known. */
function likeHere(passage: readonly number[], { from, to }: Stretch, index: SourceIndex): Likeness | undefined {
  const [first, last] = [wordAt(from, index), wordAt(to - 1, index) + 1]
  const isFar = last - first > 3 * passage.length + 50
  return passage.length === 0 || isFar ? undefined : compareStretch(passage, index, first, last)
}

/** What begins with the first words of the passage, or else the likest anywhere; undefined where `here` will do. */
function likest(
  passage: readonly number[],
  from: number | undefined,
  index: SourceIndex,
  here: Likeness | undefined,
  { proven, around }: Neighbours,
): Likeness | undefined {
  // What has so many words in common is the passage itself, altered; to look further would find nothing better.
  if (passage.length === 0 || (here !== undefined && here.score >= ALTERED_FROM)) return undefined
  const begun = from === undefined ? undefined : fit(passage, index, wordAt(from, index))
  if (begun !== undefined && begun.score >= NEAR_FROM) return begun
  const isProven = ({ from: first, to: last }: Likeness) =>
    proven.some((each) => wordAt(each.from, index) === first && wordAt(each.to - 1, index) + 1 === last)
  const likes = findLike(passage, index, NEAR_FROM).filter((like) => !isProven(like))
  const distance = (like: Likeness) => Math.abs(like.from - wordAt(around, index))
  return likes.filter(({ score }) => score === likes[0]?.score).sort((one, other) => distance(one) - distance(other))[0]
}

function show(text: string, from: number, index: SourceIndex): Found {
  const page = index.pageOf(from)
  return { text, ...(page === undefined ? {} : { page }) }
}
