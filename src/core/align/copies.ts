import { countWords, type Corpus, type Side, WHOLLY_REDACTED } from './features.ts'
import { findGaps, listFree } from './gaps.ts'
import type { Partners } from './model.ts'
import type { Pairs } from './pairs.ts'

/** Up to this many copies on both sides, every copy is tried with every other. */
const FEW_COPIES = 8
/** With more copies each is tried with those of nearly its rank, counted from the start and from the end. */
const RANK_REACH = 2
/** With more than this, of its very rank: a text of empty lines has millions of pairs that say nothing. */
const MANY_COPIES = 512

/** Blocks whose letters occur once on both sides: the same passage, wherever they stand (Heckel 1978). */
export function settleUnique({ a, b }: Corpus, partners: Partners) {
  const inB = listForms(b, listFree(partners.ofB, 0, partners.ofB.length))
  for (const [form, is] of listForms(a, listFree(partners.ofA, 0, partners.ofA.length))) {
    const js = inB.get(form)
    if (is.length > 1 || js?.length !== 1 || countWords(a, is[0]!) === 0) continue
    join(partners, is[0]!, js[0]!)
  }
}

/** Copies of one text cannot be told apart by their words: they are proposed by rank, and context decides. */
export function proposeCopies({ a, b }: Corpus, partners: Partners, pairs: Pairs) {
  const inB = listForms(b, listFree(partners.ofB, 0, partners.ofB.length))
  for (const [form, is] of listForms(a, listFree(partners.ofA, 0, partners.ofA.length))) {
    const js = inB.get(form) ?? []
    const most = Math.max(is.length, js.length)
    const reach = most <= FEW_COPIES ? FEW_COPIES : most <= MANY_COPIES ? RANK_REACH : 0
    is.forEach((i, rank) => {
      for (const middle of [rank, js.length - is.length + rank]) {
        const to = Math.min(js.length, middle + reach + 1)
        for (let at = Math.max(0, middle - reach); at < to; at++) pairs.propose(i, js[at]!)
      }
    })
  }
}

/** Rounds of exchanges; each brings more copies in line, and a table of some rows takes two. */
const EXCHANGES = 4

/**
 * Lets equal blocks exchange their partners where more neighbours are then partners of neighbours: of two equal tables
 * each keeps its own rows. Costs nothing, since nobody can tell the copies apart by their words. Leaves alone what is
 * `settled`.
 */
export function straightenCopies({ a, b }: Corpus, partners: Partners, settled: Partners) {
  const { ofA, ofB } = partners
  const inLine = (i: number, j: number) =>
    (i > 0 && j > 0 && ofA[i - 1] === j - 1 ? 1 : 0) + (i + 1 < ofA.length && ofA[i + 1] === j + 1 ? 1 : 0)
  const gain = (i: number, j: number) => {
    const [j2, i2] = [ofA[i]!, ofB[j]!]
    if (
      settled.ofA[i] !== -1 ||
      settled.ofB[j] !== -1 ||
      j2 === j ||
      a.forms[i] !== b.forms[j] ||
      a.redacted[i] === WHOLLY_REDACTED
    )
      return 0
    // What would be left alone must be a copy too, or it would lose the text it was found by.
    if ((j2 >= 0 && a.forms[i] !== b.forms[j2]) || (i2 >= 0 && a.forms[i2] !== b.forms[j])) return 0
    const now = (j2 >= 0 ? inLine(i, j2) : 0) + (i2 >= 0 ? inLine(i2, j) : 0)
    return inLine(i, j) + (i2 >= 0 && j2 >= 0 ? inLine(i2, j2) : 0) - now
  }
  for (let round = 0; round < EXCHANGES; round++) {
    const exchanges: { readonly i: number; readonly j: number; readonly by: number }[] = []
    for (let i = 0; i < ofA.length; i++) {
      if (ofA[i]! < 0) continue
      for (const step of [-1, 1]) {
        const by = gain(i + step, ofA[i]! + step)
        if (by > 0) exchanges.push({ i: i + step, j: ofA[i]! + step, by })
      }
    }
    if (exchanges.length === 0) return
    exchanges.sort((x, y) => y.by - x.by || x.i + x.j - (y.i + y.j) || Math.abs(x.i - x.j) - Math.abs(y.i - y.j))
    for (const { i, j } of exchanges) {
      if (gain(i, j) <= 0) continue
      const [j2, i2] = [ofA[i]!, ofB[j]!]
      if (j2 >= 0) ofB[j2] = i2
      if (i2 >= 0) ofA[i2] = j2
      join(partners, i, j)
    }
  }
}

/**
 * Pairs equal blocks that were left without a partner, those between the same neighbours first, then wherever they
 * stand, each time in their order: a text that is in both must not be called cut here and added there. Far away a
 * block that is nearly all number must have the same one: article 4 that went is not the article 1a that came.
 */
export function pairCopiesLeft({ a, b }: Corpus, partners: Partners) {
  const pairInOrder = (freeA: readonly number[], freeB: readonly number[], isFar: boolean) => {
    const there = listForms(b, freeB)
    for (const [form, is] of listForms(a, freeA)) {
      const js = there.get(form) ?? []
      for (let at = 0; at < Math.min(is.length, js.length); at++) {
        const [i, j] = [is[at]!, js[at]!]
        if (!isFar || a.bare[i] === 0 || a.numbers[i] === b.numbers[j]) join(partners, i, j)
      }
    }
  }
  for (const { freeA, freeB } of findGaps(partners)) pairInOrder(freeA, freeB, false)
  pairInOrder(listFree(partners.ofA, 0, partners.ofA.length), listFree(partners.ofB, 0, partners.ofB.length), true)
}

/** Form → those of the blocks that have it, ascending; nothing that was blacked out. */
function listForms(side: Side, indexes: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const index of indexes) {
    if (side.redacted[index] === WHOLLY_REDACTED) continue
    const form = side.forms[index]!
    const known = places.get(form)
    if (known) known.push(index)
    else places.set(form, [index])
  }
  return places
}

/** How many blocks have each form, by form. */
export function countForms(forms: Int32Array): Int32Array {
  let most = 0
  for (const form of forms) most = Math.max(most, form)
  const counts = new Int32Array(most + 1)
  for (const form of forms) counts[form] = counts[form]! + 1
  return counts
}

function join(partners: Partners, i: number, j: number) {
  partners.ofA[i] = j
  partners.ofB[j] = i
}
