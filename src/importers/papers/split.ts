import type { ImportedBlock, ImportedPaper } from '../../core/imported/imported.ts'
import { findHeads, type HeadCluster } from './heads.ts'

type Reason = ImportedPaper['because'][number]

/** Where a document begins in a file, and what says so. */
export interface PaperStart {
  readonly at: number
  readonly because: readonly Reason[]
}

/** What the head of the document that is being read has shown so far. */
interface Seen {
  hasTitle: boolean
  hasPurpose: boolean
  hasStamp: boolean
  addressee?: string
  day?: string
  reference?: string
}

/** Two signs together begin a document; one alone may be a quotation, a table or a heading in the text. */
const ENOUGH = 2
/** The first document begins with its head, or nearly so. */
const FIRST_HEAD = 3

/**
 * Finds where documents begin. A head that contradicts what the document before it has shown already (another day
 * beside a reference, a second title, a second addressee, page 1 again) begins a new one; a head that only adds to it
 * or repeats it does not, wherever on the page it stands.
 * @param ends blocks that a printed list of comments, or the note that there are none, comes before
 */
export function splitPapers(blocks: readonly ImportedBlock[], ends: ReadonlySet<number> = new Set()): PaperStart[] {
  const isBreak = (at: number) => ends.has(at) || isNewPage(blocks, at)
  const tops = topsOf(blocks, ends)
  const restarts = pageRestarts(blocks, tops)
  const starts: PaperStart[] = [{ at: 0, because: [] }]
  let seen: Seen = { hasTitle: false, hasPurpose: false, hasStamp: false }
  let next = 0
  const begin = (at: number, because: readonly Reason[]) => {
    seen = { hasTitle: false, hasPurpose: false, hasStamp: false }
    if (at === 0) starts[0] = { at, because }
    else if (starts.at(-1)?.at !== at) starts.push({ at, because })
  }
  for (const found of findHeads(blocks, isBreak)) {
    const [before, cluster] = partHead(found, seen)
    if (before) add(before, seen)
    for (; (restarts[next] ?? Infinity) <= cluster.from; next++) begin(restarts[next] ?? 0, ['page-number'])
    if (cluster.from < FIRST_HEAD && starts.length === 1) starts[0] = { at: 0, because: shows(cluster) }
    const { score, reasons } = contradictions(cluster, seen)
    const at = startOf(cluster, tops)
    const isAfterBreak = at > 0 && isBreak(at)
    if (at > (starts.at(-1)?.at ?? 0) && score > 0 && score + (isAfterBreak ? 1 : 0) >= ENOUGH) {
      begin(at, [...reasons, ...(ends.has(at) ? (['overview'] as const) : [])])
    }
    add(cluster, seen)
  }
  for (; next < restarts.length; next++) begin(restarts[next] ?? 0, ['page-number'])
  return starts
}

/**
 * The day of a document may stand at the end of its page, right before the head of the next one: then the head falls in
 * two where it first contradicts what was seen.
 */
function partHead(head: HeadCluster, seen: Seen): readonly [HeadCluster | undefined, HeadCluster] {
  if (seen.day !== undefined) return [undefined, head]
  const at = head.parts.findIndex(({ heading, fields }) => {
    if (heading === 'purpose') return seen.hasPurpose
    if (heading !== undefined) return seen.hasTitle
    return seen.addressee !== undefined && fields.some(({ name }) => name === 'addressee')
  })
  const first = head.parts[at]
  const own = head.parts.slice(0, Math.max(at, 0))
  if (!first || !own.some(({ fields }) => fields.some(({ date }) => date !== undefined))) return [undefined, head]
  return [
    { from: head.from, to: first.from, parts: own },
    { from: first.from, to: head.to, parts: head.parts.slice(at) },
  ]
}

/** What the head of the first document shows, which contradicts nothing. */
function shows(cluster: HeadCluster): Reason[] {
  const now: Seen = { hasTitle: false, hasPurpose: false, hasStamp: false }
  add(cluster, now)
  return [
    ...(now.hasTitle || now.hasPurpose ? (['heading'] as const) : []),
    ...(now.addressee === undefined ? [] : (['addressee'] as const)),
    ...(now.day === undefined ? [] : (['date'] as const)),
  ]
}

const isNewPage = (blocks: readonly ImportedBlock[], at: number): boolean => {
  const [before, page] = [blocks[at - 1]?.page, blocks[at]?.page]
  return before !== undefined && page !== undefined && page !== before
}

/** A title or an addressee stands at the top of its page; day, reference and purpose may stand anywhere on it. */
function startOf(cluster: HeadCluster, tops: readonly number[]): number {
  const isTop = cluster.parts.some(
    ({ heading, fields }) =>
      (heading !== undefined && heading !== 'purpose') || fields.some(({ name }) => name === 'addressee'),
  )
  return isTop ? cluster.from : (tops[cluster.from] ?? cluster.from)
}

/** Of each block the first one on its page, or after the list that stands between; itself where pages are not known. */
function topsOf(blocks: readonly ImportedBlock[], ends: ReadonlySet<number>): readonly number[] {
  const tops: number[] = []
  blocks.forEach(({ page }, at) => {
    const goesOn = page !== undefined && page === blocks[at - 1]?.page && !ends.has(at)
    tops.push(goesOn ? (tops[at - 1] ?? at) : at)
  })
  return tops
}

function contradictions(cluster: HeadCluster, seen: Seen): { readonly score: number; readonly reasons: Reason[] } {
  const now: Seen = { hasTitle: false, hasPurpose: false, hasStamp: false }
  add(cluster, now)
  const reasons = new Set<Reason>()
  let score = 0
  const count = (points: number, reason: Reason) => {
    score += points
    reasons.add(reason)
  }
  const isOfParliament = cluster.parts.some(({ heading }) => heading === 'number' || heading === 'letter')
  if (now.hasTitle && seen.hasTitle) count(isOfParliament ? ENOUGH : 1, 'heading')
  if (now.hasPurpose && seen.hasPurpose) count(1, 'heading')
  if (now.addressee !== undefined && (seen.addressee !== undefined || (now.hasTitle && seen.hasTitle))) {
    count(1, 'addressee')
  }
  if (now.day !== undefined && seen.day !== undefined && now.day !== seen.day) {
    count(now.reference !== undefined && seen.reference !== undefined ? ENOUGH : 1, 'date')
  }
  if (differ(now.reference, seen.reference)) count(1, 'date')
  if (now.hasStamp && seen.hasStamp && score > 0) count(1, 'heading')
  return { score, reasons: [...reasons] }
}

/** Of a reference that is blacked out but for its year nothing can be said. */
function differ(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const figures = (text: string) => text.replace(/\[[^\]]*\]/g, '').replace(/[^\p{L}\p{N}]+/gu, '')
  return figures(a).length > 5 && figures(b).length > 5 && figures(a) !== figures(b)
}

/** The first of each counts: what comes later repeats it, or is about another paper. */
function add(cluster: HeadCluster, seen: Seen): void {
  for (const { heading, fields, stamp, placed } of cluster.parts) {
    if (heading === 'purpose') seen.hasPurpose = true
    else if (heading) seen.hasTitle = true
    if (stamp) seen.hasStamp = true
    if (placed !== undefined) seen.day ??= placed
    for (const field of fields) {
      if (field.name === 'addressee' && field.value !== '') seen.addressee ??= field.value
      if (field.name === 'reference') seen.reference ??= field.value
      if (field.date !== undefined) seen.day ??= field.date
    }
  }
}

/** First blocks of the pages that are numbered 1 again. */
function pageRestarts(blocks: readonly ImportedBlock[], tops: readonly number[]): number[] {
  const numbers = blocks.flatMap((block, at) => {
    const found = /^(?:pagina|page|blad)\s+(\d{1,4})\s+(?:van|of)\s+\d{1,4}$/i.exec(block.text.trim())
    return found ? [{ at, number: Number(found[1]) }] : []
  })
  const [first] = numbers
  if (!first) return []
  // At the foot of a page the number comes after the text it belongs to.
  const isFoot = first.at > 2
  return numbers.flatMap(({ at, number }, index) => {
    const before = numbers[index - 1]
    if (number !== 1 || !before || before.number === 1) return []
    if (blocks[at]?.page !== undefined) return [tops[at] ?? at]
    return [isFoot ? before.at + 1 : at]
  })
}
