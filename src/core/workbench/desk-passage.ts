import type { Passage, PassageState } from '../dossier/schema.ts'
import type { ImportedBlock } from '../imported/imported.ts'
import { type Lineage, traceLineage } from '../lineage/lineage.ts'
import { plainWords } from '../text/normalize.ts'
import { isStopWord } from '../text/stop-words.ts'
import type { DeskPassage, DeskRange } from './desk.ts'
import { placeOf, type ReadItem, toLine } from './read-item.ts'
import type { RecordWords } from './record-words.ts'

/** Share of a block from which a mark counts as the whole of it. */
const WHOLE_FROM = 0.8
/** Share of the telling words of a marked stretch: from here on it is taken to stand in a text, below to be gone. */
const THERE_FROM = 0.6
const GONE_BELOW = 0.2

/** Where a passage stands in one version, as far as that can be known. */
export type Presence =
  /** `blocks`: indexes, ascending. `step`: what the lineage says happened to it on the way, where that is about all of it. */
  | {
      readonly is: 'there'
      readonly blocks: readonly number[]
      readonly step?: 'shortened' | 'moved'
      readonly moved?: boolean
    }
  | { readonly is: 'gone' }
  /** `text`: a part of the version is not known; `words`: some of its words stand there and others do not. */
  | { readonly is: 'unknown'; readonly because: 'text' | 'words' }

/** How all versions hang together; asked for only where a passage is marked. */
export const lineageOf = (versions: readonly ReadItem[]): Lineage =>
  traceLineage(versions.map(({ blocks }) => blocks.map(({ kind, level, text }) => ({ kind, level, text }))))

/** Finds a marked passage in every version, one answer a version. */
export function findPassage(
  { marked }: DeskPassage,
  versions: readonly ReadItem[],
  { threads, exact }: Lineage,
): readonly Presence[] {
  const marks = versions.map(({ item, blocks }) =>
    marked.find((range) => range.item === item.id && blocks[range.block] !== undefined),
  )
  const own = threads.filter(({ steps }) =>
    steps.some(({ blocks }, version) => marks[version] !== undefined && blocks.includes(marks[version].block)),
  )
  return versions.map((version, at): Presence => {
    const step = own.length === 1 ? own[0]?.steps[at] : undefined
    const told = step && isWhole(versions, marks) ? happened(step) : {}
    const mark = marks[at]
    if (mark) return { is: 'there', blocks: [mark.block], ...told }
    const from = nearestMark(marks, at)
    if (from === undefined) return { is: 'unknown', because: 'words' }
    const sought = tellingWords(textOf(versions[from]!, marks[from]!))
    const blocks = [...new Set(own.flatMap(({ steps }) => steps[at]?.blocks ?? []))].sort((a, b) => a - b)
    const share = shareOf(
      sought,
      blocks.flatMap((block) => version.blocks[block] ?? []),
    )
    if (blocks.length > 0 && (isWhole(versions, marks) || share >= THERE_FROM)) return { is: 'there', blocks, ...told }
    if (!version.isComplete) return { is: 'unknown', because: 'text' }
    const elsewhere = Math.max(share, ...version.blocks.map((block) => shareOf(sought, [block])))
    return exact && sought.length > 0 && elsewhere < GONE_BELOW_OF[blocks.length > 0 ? 'part' : 'whole']
      ? { is: 'gone' }
      : { is: 'unknown', because: 'words' }
  })
}

/** Where the block itself went, words that any text has may stand elsewhere; where it stayed, hardly any may. */
const GONE_BELOW_OF = { part: GONE_BELOW, whole: THERE_FROM }

type Marks = readonly (DeskRange | undefined)[]

const isWhole = (versions: readonly ReadItem[], marks: Marks): boolean =>
  marks.every((mark, at) => {
    const text = mark && versions[at]?.blocks[mark.block]?.text
    return !text || mark.to - mark.from >= WHOLE_FROM * text.length
  })

function happened({ state, moved }: Lineage['threads'][number]['steps'][number]) {
  if (state === 'shortened') return { step: 'shortened' as const, ...(moved && { moved }) }
  return state === 'moved' ? { step: 'moved' as const } : {}
}

/** The version with a mark that is fewest steps away; of two, the older. */
function nearestMark(marks: Marks, at: number): number | undefined {
  const found = marks.flatMap((mark, index) => (mark ? [index] : []))
  return found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b)[0]
}

const textOf = ({ blocks }: ReadItem, { block, from, to }: DeskRange): string =>
  blocks[block]?.text.slice(from, to) ?? ''

const tellingWords = (text: string): readonly string[] => plainWords(text).filter((word) => !isStopWord(word))

/** How often each word stands in a block, counted once. */
const counted = new WeakMap<ImportedBlock, ReadonlyMap<string, number>>()

function countsOf(block: ImportedBlock): ReadonlyMap<string, number> {
  const known = counted.get(block)
  if (known) return known
  const counts = new Map<string, number>()
  for (const word of plainWords(block.text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  counted.set(block, counts)
  return counts
}

/** Share of the words that the blocks together have too, each as often as they have it; 0 where there are no words. */
function shareOf(words: readonly string[], blocks: readonly ImportedBlock[]): number {
  const used = new Map<string, number>()
  let found = 0
  for (const word of words) {
    const nth = (used.get(word) ?? 0) + 1
    used.set(word, nth)
    if (nth <= blocks.reduce((sum, block) => sum + (countsOf(block).get(word) ?? 0), 0)) found += 1
  }
  return words.length === 0 ? 0 : found / words.length
}

/** A computed passage is named after its own first words; UTF-16 units. */
const MAX_NAME = 60

/**
 * A passage for each thread of the letter that stands in one version and not in a later one: what no reader has marked,
 * but what a comparison shows to be gone. Threads with a marked block are the reader's own.
 */
export function vanishedPassages(
  versions: readonly ReadItem[],
  { threads }: Lineage,
  marked: readonly DeskPassage[],
): readonly DeskPassage[] {
  const isMarked = (item: string, block: number) =>
    marked.some(({ marked: ranges }) => ranges.some((range) => range.item === item && range.block === block))
  return threads.flatMap(({ steps }): readonly DeskPassage[] => {
    const first = steps.findIndex(({ blocks }) => blocks.length > 0)
    const version = versions[first]
    const block = steps[first]?.blocks[0]
    const { kind, text = '' } = (block === undefined ? undefined : version?.blocks[block]) ?? {}
    // A heading without its text says little of what went.
    if (!version || block === undefined || text === '' || kind === 'heading') return []
    if (!steps.some(({ state }) => state === 'cut')) return []
    const isTaken = steps.some(({ blocks }, at) => blocks.some((each) => isMarked(versions[at]?.item.id ?? '', each)))
    if (isTaken) return []
    const range = { item: version.item.id, block, from: 0, to: text.length }
    return [{ id: `c-${version.source}-${block + 1}`, label: nameOf(text), marked: [range] }]
  })
}

function nameOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= MAX_NAME ? line : `${line.slice(0, MAX_NAME).replace(/\s\S*$/u, '')}…`
}

/** Whether it is known to have stood in one version and to be gone from a later one. */
export function isGoneSomewhere(presences: readonly Presence[]): boolean {
  const first = presences.findIndex(({ is }) => is === 'there')
  return first >= 0 && presences.slice(first).some(({ is }) => is === 'gone')
}

/** @param ids version ids, in the order of `versions` */
export function deskPassage(
  id: string,
  { label }: DeskPassage,
  presences: readonly Presence[],
  versions: readonly ReadItem[],
  ids: readonly string[],
  words: RecordWords,
  by: 'person' | 'computed',
): Passage {
  const states = presences.map((presence, at) =>
    stateOf(presence, presences.slice(0, at), versions[at]!, ids[at]!, words),
  )
  const last = states.at(-1)?.state ?? 'unknown'
  return {
    id,
    label: toLine(label, id),
    theme: by === 'person' ? 'own' : 'computed',
    summary: by === 'person' ? words.passageSummary : words.computedSummary,
    end: words.ends[last],
    states,
    unknowns: [],
  }
}

function stateOf(
  presence: Presence,
  earlier: readonly Presence[],
  version: ReadItem,
  id: string,
  words: RecordWords,
): PassageState {
  const { locators } = version
  if (presence.is === 'there') {
    const places = presence.blocks.flatMap((block) => locators.ofBlock(block, placeOf(version, block, words)) ?? [])
    const state = arrived(earlier) ?? presence.step ?? 'present'
    const also = state === 'shortened' && presence.moved === true
    if (places.length > 0) {
      return { version: id, state, ...(also && { also: ['moved'] }), basis: 'literal', locators: places }
    }
  }
  const whole = presence.is === 'gone' ? locators.ofAll(words.wholeText) : undefined
  if (whole !== undefined) return { version: id, state: 'absent', basis: 'literal', locators: [whole] }
  const isText = presence.is === 'unknown' && presence.because === 'text'
  return { version: id, state: 'unknown', note: isText ? words.unknownText : words.unknownWords, locators: [] }
}

/** What a passage that stands there did to get there, where it was known not to stand in the version before. */
function arrived(earlier: readonly Presence[]): 'added' | 'restored' | undefined {
  if (earlier.at(-1)?.is !== 'gone') return undefined
  if (earlier.some(({ is }) => is === 'there')) return 'restored'
  return earlier.every(({ is }) => is === 'gone') ? 'added' : undefined
}
