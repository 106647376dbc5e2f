import type { Segment } from './segments.ts'
import { SEEN } from './grounds.ts'

export interface PageSegments {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly segments: readonly Segment[]
}

export type RunningKind = 'running-head' | 'page-number'

interface Place {
  readonly page: number
  readonly segment: Segment
  readonly numbers: readonly number[]
}

/** Share of the pages from the first to the last of it that have a head; a head of left-hand pages is on half of them. */
const DENSE = 0.45
const DENSE_ANYWHERE = 0.8
/** Share of the height, at the top and at the foot, where heads stand. */
const ZONE = 0.14
const SAME_PLACE = 4
const MOST_KEYS = 200_000

const PAGE_NUMBER =
  /^(?:[-–—|•\s]*(?:pag(?:ina|\.)?|blz\.?|bladzijde|page|p\.)?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*(?:(?:van|of|\/|\|)\s*\d{1,4})?[-–—|•\s]*)$/iu

/**
 * Which segments are running heads, feet and page numbers: the same words at the same place on page after page, with
 * numbers in them only if those stay the same or count with the pages. What merely comes back now and then, such as a
 * heading at the top of some pages, is none; nor is a head on the page where it begins as long as it stands within
 * other text there, as the date in the first letterhead of a nota does.
 */
export function findRunning(pages: readonly PageSegments[]): ReadonlyMap<Segment, RunningKind> {
  const runs = groups(pages)
    .flatMap(runsOf)
    .filter((run) => run.length > 1)
  const repeated = new Set(runs.flatMap((run) => run.map(({ segment }) => segment)))
  const byPage = new Map(pages.map((page) => [page.page, page]))
  const found = new Map<Segment, RunningKind>()
  const first = new Set<Segment>()
  for (const run of runs) {
    if (!isRunning(run, byPage, repeated, pages.length)) continue
    const isNumber = changes(run) || run.every(({ segment }) => PAGE_NUMBER.test(segment.text))
    run.forEach(({ segment }) => found.set(segment, isNumber ? 'page-number' : 'running-head'))
    if (run[0] && !isNumber) first.add(run[0].segment)
  }
  for (const page of pages) {
    for (const segment of page.segments) {
      if (first.has(segment) && isAmongOthers(segment, page.segments, found)) found.delete(segment)
      if (!found.has(segment) && isLoneNumber(segment, page, found)) found.set(segment, 'page-number')
    }
  }
  return found
}

/** Segments with the same words, but for numbers, at the same height and the same left or right edge. */
function groups(pages: readonly PageSegments[]): readonly (readonly Place[])[] {
  const byWords = new Map<string, Place[]>()
  for (const { page, segments } of pages) {
    for (const segment of segments) {
      if (byWords.size > MOST_KEYS) break
      const numbers = (segment.text.match(/\d+/g) ?? []).map(Number)
      const key = `${segment.text.toLowerCase().replace(/\d+/g, '#')} ${numbers.length}`
      const own = byWords.get(key)
      if (own) own.push({ page, segment, numbers })
      else byWords.set(key, [{ page, segment, numbers }])
    }
  }
  return [...byWords.values()].filter((places) => places.length > 1).flatMap(byPlace)
}

function byPlace(places: readonly Place[]): readonly (readonly Place[])[] {
  const found: Place[][] = []
  for (const place of places) {
    const near = found.find(([one]) => one !== undefined && isSamePlace(one.segment, place.segment))
    if (near) near.push(place)
    else if (found.length < 40) found.push([place])
  }
  return found.filter((own) => own.length > 1)
}

const isSamePlace = (a: Segment, b: Segment): boolean =>
  Math.abs(a.y - b.y) < SAME_PLACE &&
  (Math.abs(a.x - b.x) < SAME_PLACE ||
    Math.abs(a.right - b.right) < SAME_PLACE ||
    Math.abs(a.x + a.right - b.x - b.right) < 2 * SAME_PLACE)

/** Stretches without a hole of more than a few pages. */
function runsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const runs: Place[][] = []
  for (const place of places) {
    const before = runs.at(-1)?.at(-1)
    if (before && place.page === before.page) continue
    if (before && place.page - before.page <= 3 && fits(runs.at(-1) ?? [], place)) runs.at(-1)?.push(place)
    else runs.push([place])
  }
  return runs
}

/** Every number stays the same or counts with the pages. */
function fits(run: readonly Place[], place: Place): boolean {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return true
  return place.numbers.every((number, at) => {
    const step = place.page - first.page
    const isConstant = run.every(({ numbers }) => numbers[at] === number)
    const isCounting =
      number - (first.numbers[at] ?? 0) === step && (run.length === 1 || last.numbers[at] !== first.numbers[at])
    return isConstant || isCounting
  })
}

const changes = (run: readonly Place[]): boolean =>
  run.some(({ numbers }, at) => at > 0 && numbers.some((number, of) => number !== run[0]?.numbers[of]))

function isRunning(
  run: readonly Place[],
  pages: ReadonlyMap<number, PageSegments>,
  repeated: ReadonlySet<Segment>,
  total: number,
): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return false
  const density = run.length / (last.page - first.page + 1)
  const inZone = run.every(({ page, segment }) => isInZone(segment, pages.get(page)))
  const clear = run.filter(({ page, segment }) => {
    return isClear(segment, pages.get(page)?.segments.filter((other) => !repeated.has(other)) ?? [])
  }).length
  // Twice is little: then it is one only in a short document, and a number only if it is one of pages.
  if (run.length === 2) {
    const isSure = !changes(run) || run.every(({ segment }) => PAGE_NUMBER.test(segment.text))
    return isSure && inZone && clear === 2 && total <= 12
  }
  if (clear > 0.7 * run.length) return inZone ? density >= DENSE : run.length >= 4 && density >= DENSE_ANYWHERE
  return inZone && run.length >= 5 && density >= DENSE_ANYWHERE
}

const isInZone = ({ top, bottom }: Segment, page: PageSegments | undefined): boolean =>
  page !== undefined && (bottom < ZONE * page.height || top > (1 - ZONE) * page.height)

/** In sizes of type. */
const CLEAR = 1.1

/** In sizes: lines that are set as one text are nearer than this. */
const TIGHT = 0.7

const isNextTo = (a: Segment, b: Segment, near = CLEAR): boolean => {
  const gap = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom)
  return a !== b && a.x < b.right && b.x < a.right && gap < near * Math.max(a.size, b.size)
}

const isClear = (segment: Segment, all: readonly Segment[]): boolean => !all.some((other) => isNextTo(segment, other))

function isAmongOthers(segment: Segment, all: readonly Segment[], running: ReadonlyMap<Segment, RunningKind>): boolean {
  const seen = new Set([segment])
  const open = [segment]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const other of all) {
      if (seen.has(other) || !isNextTo(next, other, TIGHT)) continue
      if (!running.has(other)) return true
      seen.add(other)
      open.push(other)
    }
  }
  return false
}

/** A number alone at the very foot or head of its page, that is the number of that page, also when others have none. */
function isLoneNumber(segment: Segment, page: PageSegments, running: ReadonlyMap<Segment, RunningKind>): boolean {
  if (!isInZone(segment, page) || !PAGE_NUMBER.test(segment.text) || segment.text.includes(SEEN)) return false
  const number = Number(/\d+/.exec(segment.text)?.[0] ?? Number.NaN)
  const hasWord = /^[^\d]*(?:pag|blz|bladz|page)/i.test(segment.text)
  if (!hasWord && number !== page.page) return false
  const others = page.segments.filter((other) => other !== segment && !running.has(other))
  const isOutermost =
    others.every(({ y }) => y < segment.y - segment.size) || others.every(({ y }) => y > segment.y + segment.size)
  return others.length > 0 && isOutermost && isClear(segment, others)
}
