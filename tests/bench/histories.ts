import type { Block } from '../../src/core/align/align.ts'
import { type Random, seeded } from '../helpers/generate.ts'
import type { Level } from './case.ts'
import { type Draft, type Genre, GENRES, numberDrafts, render, writeDocument } from './document.ts'
import { chooseManner, edit, type Edited, makeNoisy, type Manner, redactSome, reword, writeAnew } from './generate.ts'
import { createProse, type Prose } from './prose.ts'

/** A text through several versions, of which it is known where every sentence of every block comes from. */
export type History = {
  readonly name: string
  readonly versions: readonly (readonly Block[])[]
  /** Per version, per block, the ids of its sentences: a sentence keeps its id while it is reworded, and while away. */
  readonly sentences: readonly (readonly (readonly number[])[])[]
}

export type HistoryOptions = {
  /** By default 5. */
  readonly versions?: number
  /** About how many blocks a version has; by default 16 to some 160. */
  readonly blocks?: number
  readonly genre?: Genre
}

/** Of the passages and runs of passages that are cut, the part that comes back. */
const RETURNING = 0.4
/** Of those, the part that comes back in other words, and the part that comes back elsewhere. */
const RETURNING_REWORDED = 0.5
const RETURNING_ELSEWHERE = 0.25
/** Chance in each round that the text of one whole section makes room for another, and that it is put back later. */
const REPLACED = 0.35
const PUT_BACK = 0.7

/** Passages that stood together and were cut together. */
type Away = {
  readonly drafts: readonly Draft[]
  /** Ids of the sentences before them, nearest first: where they come back. */
  readonly before: readonly number[]
  /** In which round they come back. */
  readonly due: number
  /** Ids of the sentences written in their place, which go when they come back. */
  readonly stopgap: ReadonlySet<number>
}

/**
 * A text and its next versions, each edited from the one before in the manner of `generateCase`; besides, passages and
 * sections that were cut come back after one version or more, in their own words or in others. Equal seeds give equal
 * histories.
 */
export function generateHistory(seed: number, level: Level, options: HistoryOptions = {}): History {
  const random = seeded(seed * 104_729 + level.length)
  const prose = createProse(random)
  const manner = chooseManner(prose, level)
  const genre = options.genre ?? prose.pick(GENRES)
  const size = options.blocks ?? Math.round(16 * 10 ** random())
  const numberAnew = createNumbering()
  let drafts: readonly Draft[] = numberAnew(
    writeDocument(random, prose, genre, size).map((draft) => ({
      ...draft,
      sentences: draft.sentences.map(({ words }) => ({ words, from: -1 })),
    })),
  )
  let away: readonly Away[] = []
  const versions: (readonly Block[])[] = []
  const sentences: (readonly (readonly number[])[])[] = []
  for (let round = 0; round < (options.versions ?? 5); round++) {
    if (round > 0) {
      const edited = edit(random, prose, drafts, manner)
      const replaced = replaceSection(random, prose, edited, round, numberAnew)
      const present = new Set(idsOf(replaced.drafts))
      const gone = findGone(random, drafts, present, replaced.away, round)
      const back = away.filter(({ due }) => due === round)
      away = [...away.filter(({ due }) => due > round), ...gone, ...replaced.away]
      const returned = back.reduce((all, each) => putBack(random, prose, all, each, manner), replaced.drafts)
      drafts = numberAnew(returned)
    }
    const clear = render(drafts, numberDrafts(drafts))
    // Nobody blacks out a label that stands everywhere.
    const redacted = redactSome(random, drafts, clear).map((block, at) =>
      drafts[at]!.isBoilerplate ? clear[at]! : block,
    )
    const blocks = round === 0 ? clear : redacted
    versions.push(round === 0 ? blocks : makeNoisy(random, blocks, manner.noise))
    sentences.push(drafts.map((draft) => [...new Set(draft.sentences.map(({ from }) => from))]))
  }
  return { name: `${genre} ${level} ${seed}`, versions, sentences }
}

/** Gives every new sentence an id of its own. */
function createNumbering() {
  let next = 0
  return (drafts: readonly Draft[]): readonly Draft[] =>
    drafts.map((draft) => ({
      ...draft,
      sentences: draft.sentences.map(({ words, from }) => ({ words, from: from < 0 ? next++ : from })),
    }))
}

const idsOf = (drafts: readonly Draft[]): readonly number[] =>
  drafts.flatMap((draft) => draft.sentences.map(({ from }) => from))

/** Runs of passages that the last round cut and that will come back. */
function findGone(
  random: Random,
  older: readonly Draft[],
  present: ReadonlySet<number>,
  replaced: readonly Away[],
  round: number,
): readonly Away[] {
  const takenCareOf = new Set(replaced.flatMap(({ drafts }) => idsOf(drafts)))
  const isGone = (draft: Draft) => draft.sentences.every(({ from }) => !present.has(from) && !takenCareOf.has(from))
  const runs: Away[] = []
  for (let at = 0; at < older.length; at++) {
    if (!isGone(older[at]!)) continue
    let end = at + 1
    while (end < older.length && isGone(older[end]!)) end++
    if (random() < RETURNING) {
      runs.push({
        drafts: older.slice(at, end),
        before: idsOf(older.slice(0, at)).toReversed(),
        due: round + 1 + Math.floor(random() * 2.5),
        stopgap: new Set(),
      })
    }
    at = end
  }
  return runs
}

/** Now and then writes one section anew, with or without its heading, to be put back or not. */
function replaceSection(
  random: Random,
  prose: Prose,
  drafts: readonly Edited[],
  round: number,
  numberAnew: (drafts: readonly Draft[]) => readonly Draft[],
): { readonly drafts: readonly Draft[]; readonly away: readonly Away[] } {
  const headings = drafts.flatMap(({ kind }, at) => (kind === 'heading' && at > 0 ? [at] : []))
  if (headings.length < 3 || random() >= REPLACED) return { drafts, away: [] }
  const chosen = prose.below(headings.length)
  const start = headings[chosen]! + (random() < 0.5 ? 1 : 0)
  const end = headings[chosen + 1] ?? drafts.length
  // What was written in this very round was never in a version.
  const old = drafts.slice(start, end).filter(({ sentences }) => sentences.every(({ from }) => from >= 0))
  if (old.length === 0 || old.length < end - start) return { drafts, away: [] }
  // What is elsewhere too, after a split, is not away.
  const elsewhere = new Set(idsOf([...drafts.slice(0, start), ...drafts.slice(end)]))
  if (idsOf(old).some((id) => elsewhere.has(id))) return { drafts, away: [] }
  const fresh = numberAnew(old.map((draft) => writeAnew(prose, draft)))
  const away: Away = {
    drafts: old,
    before: idsOf(drafts.slice(0, start)).toReversed(),
    due: round + 1 + prose.below(2),
    stopgap: new Set(idsOf(fresh)),
  }
  const isPutBack = random() < PUT_BACK
  return { drafts: [...drafts.slice(0, start), ...fresh, ...drafts.slice(end)], away: isPutBack ? [away] : [] }
}

function putBack(random: Random, prose: Prose, drafts: readonly Draft[], away: Away, manner: Manner): readonly Draft[] {
  const staying = drafts.filter(({ sentences }) => sentences.some(({ from }) => !away.stopgap.has(from)))
  const isReworded = random() < RETURNING_REWORDED
  const returning = away.drafts.map((draft) =>
    isReworded && draft.kind !== 'heading' && !draft.isBoilerplate
      ? reword(random, prose, { ...draft, tags: [] }, manner)
      : draft,
  )
  const isElsewhere = away.stopgap.size === 0 && random() < RETURNING_ELSEWHERE
  const places = new Map(staying.flatMap(({ sentences }, at) => sentences.map(({ from }) => [from, at + 1] as const)))
  const place = away.before.map((id) => places.get(id)).find((at) => at !== undefined) ?? 0
  const at = isElsewhere ? 1 + prose.below(staying.length) : place
  return [...staying.slice(0, at), ...returning, ...staying.slice(at)]
}
