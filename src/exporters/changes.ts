import { signedRow, signOf } from '../core/citation/sign.ts'
import { type Comparison, leadingPassages, type Row, rowName } from '../core/comparison.ts'
import type { Advice, Answer, Dossier, DossierBlock, Passage, PassageState, Version } from '../core/dossier/schema.ts'
import { BLOCK_BASES, type BlockBasis, type StateBasis } from '../core/dossier/terms.ts'
import { type LifeEvent, lifelineOf } from '../core/lifeline.ts'
import { rowEvents } from '../core/row-events.ts'

/** One thing that happened to a passage, or to a paragraph that belongs to none. */
export interface Happening {
  readonly event: LifeEvent | 'changed'
  /** Version in which it happened: the newer one, or one between the two. */
  readonly version: string
  readonly basis: StateBasis | BlockBasis | undefined
}

/** One change between two versions: a row of the comparison with one passage in it, so that each row can be counted. */
export interface ChangeRecord {
  readonly older: Version
  readonly newer: Version
  /** Address of the change in the comparison; absent when no paragraph shows it. */
  readonly at: string | undefined
  /** What the change is now, for the link to it. */
  readonly sign: string | undefined
  /** Place in the list of changes of the comparison; the same for all passages of one paragraph. */
  readonly number: number | undefined
  /** Absent where no passage follows the paragraph. */
  readonly passage: Passage | undefined
  readonly happened: readonly Happening[]
  /** True where a limit stopped the comparison: it may be no cut or addition at all. */
  readonly isUnsure: boolean
  readonly before: PassageState | undefined
  readonly after: PassageState | undefined
  readonly olderBlocks: readonly DossierBlock[]
  readonly newerBlocks: readonly DossierBlock[]
  /** Who asked for it, where a source says so. */
  readonly requests: readonly NonNullable<PassageState['requestedBy']>[]
  /** Advice about this passage in the papers between the two versions. */
  readonly advice: readonly Advice[]
  readonly answers: readonly Answer[]
  /** Ids, each once. */
  readonly locators: readonly string[]
}

/** The changes of one comparison: those that the screen numbers, then those that no paragraph shows. */
export function changesIn(dossier: Dossier, comparison: Comparison): readonly ChangeRecord[] {
  const { older, newer } = comparison
  const of = (passage: Passage | undefined, row?: Row) => changeOf(dossier, older, newer, passage, row)
  const numbered = comparison.rows.filter((row) => row.number !== undefined)
  return [
    ...numbered.flatMap((row) => {
      const told = row.passages.filter(
        (each) =>
          leadingPassages(row).includes(each) || eventCells(dossier, each.passage, older.id, newer.id).length > 0,
      )
      return told.length === 0 ? [of(undefined, row)] : told.map(({ passage }) => of(passage, row))
    }),
    ...comparison.unplaced.map(({ passage }) => of(passage)),
  ]
}

function changeOf(
  dossier: Dossier,
  older: Version,
  newer: Version,
  passage: Passage | undefined,
  row: Row | undefined,
): ChangeRecord {
  const cells = passage ? eventCells(dossier, passage, older.id, newer.id) : []
  const olderBlocks = row?.older ?? []
  const newerBlocks = row?.newer ?? []
  const states = cells.map(({ state }) => state)
  const requests = states.flatMap((state) => state.requestedBy ?? [])
  const said = cells.flatMap(({ state, events }) =>
    events.map((event): Happening => ({ event, version: state.version, basis: state.basis })),
  )
  return {
    older,
    newer,
    at: row?.id,
    sign: row && signOf(signedRow(row, rowName(row))),
    number: row?.number,
    passage,
    // A paragraph may change while nothing is said to have happened to the passage in it.
    happened: said.length > 0 || !row ? said : seenIn(row, newer),
    isUnsure: row?.unsure === true,
    before: passage?.states.find((state) => state.version === older.id),
    after: passage?.states.find((state) => state.version === newer.id),
    olderBlocks,
    newerBlocks,
    requests,
    advice: passage ? adviceOn(dossier, passage, older.id, newer.id) : (row?.advice.map(({ advice }) => advice) ?? []),
    answers: passage ? dossier.answers.filter((answer) => answer.passages.includes(passage.id)) : [],
    locators: [
      ...new Set([
        ...states.flatMap((state) => state.locators),
        ...requests.flatMap((request) => request.locators),
        ...[...olderBlocks, ...newerBlocks].flatMap((block) => block.locators),
      ]),
    ],
  }
}

/** What the comparison shows of a paragraph, on the weakest basis of its two sides. */
function seenIn(row: Row, newer: Version): readonly Happening[] {
  const basis = weakestOf([...row.older, ...row.newer])
  return rowEvents(row).map((event) => ({ event, version: newer.id, basis }))
}

/** The basis that promises least. */
export function weakestOf(blocks: readonly DossierBlock[]): BlockBasis | undefined {
  return BLOCK_BASES.findLast((basis) => blocks.some((block) => block.basis === basis))
}

const eventCells = (dossier: Dossier, passage: Passage, older: string, newer: string) =>
  lifelineOf(dossier, passage).filter(
    ({ state, events }) => state.version > older && state.version <= newer && events.length > 0,
  )

const adviceOn = (dossier: Dossier, passage: Passage, older: string, newer: string): readonly Advice[] =>
  dossier.advice.filter(
    ({ about, between }) =>
      between.newer !== undefined && between.newer > older && between.newer <= newer && about.includes(passage.id),
  )
