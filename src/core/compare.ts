import { align, type Block, type Group } from './align/align.ts'
import { compareWords, type WordComparison } from './diff/words.ts'
import type { Advice, BlockBasis, Dossier, DossierBlock, Passage, PassageState, Version } from './dossier/schema.ts'

/**
 * What happened to a pair of blocks, as far as the sources let us say.
 * `retold`: two papers describe the same spot in different words, and no source says that the letter changed.
 * `unknown-after` / `unknown-before`: it stands on one side and no source tells about the other; never drawn as a cut.
 */
export type RowKind = 'same' | 'layout' | 'retold' | 'changed' | 'cut' | 'added' | 'unknown-after' | 'unknown-before'

/** What a reader is told beside the kind; taken from the passages' stated states. */
export type Mark = 'shortened' | 'moved' | 'renamed' | 'restored'

export interface RowPassage {
  readonly passage: Passage
  readonly older: PassageState | undefined
  readonly newer: PassageState | undefined
}

export interface RowAdvice {
  readonly advice: Advice
  /** Id of the row that shows this advice in full; absent when this row does. */
  readonly shownAt: string | undefined
}

export interface Row {
  /** Stable for this pair of versions: a passage id where that is unique, else a block id. */
  readonly id: string
  readonly kind: RowKind
  readonly moved: boolean
  readonly marks: readonly Mark[]
  readonly older: readonly DossierBlock[]
  readonly newer: readonly DossierBlock[]
  /** Section heading of the side on which the row stands. */
  readonly section: string
  /** Words of the two sides compared; absent where nothing may be marked within the text. */
  readonly words: WordComparison | undefined
  /** Passages that decide what the row says first. */
  readonly passages: readonly RowPassage[]
  /** Advice of the papers between the two versions. */
  readonly advice: readonly RowAdvice[]
  /** Advice on the same passages from papers after the newer version. */
  readonly laterAdvice: readonly Advice[]
  /** Version between the two in which a source reports the cut, when the newer version itself is silent. */
  readonly cutIn: string | undefined
  /** Place in the list of changes, from 1; absent when the row is no change. */
  readonly number: number | undefined
  readonly contested: boolean
}

export interface Comparison {
  readonly older: Version
  readonly newer: Version
  readonly rows: readonly Row[]
  /** Passages whose state changed in this step and that have no block on either side. */
  readonly unplaced: readonly RowPassage[]
  /** Advice of this step that could not be set beside any row. */
  readonly unplacedAdvice: readonly Advice[]
  readonly bases: Readonly<Record<BlockBasis, number>>
  /** True when any block on either side is not the literal text. */
  readonly reconstructed: boolean
  /** False when a limit cut the alignment short. */
  readonly exact: boolean
}

const PRESENT = new Set<PassageState['state']>(['present', 'added', 'shortened', 'moved', 'renamed', 'restored'])
const MARKS: readonly Mark[] = ['restored', 'shortened', 'moved', 'renamed']

/** Compares two versions of one dossier; throws a RangeError on an id that the dossier does not hold. */
export function compare(dossier: Dossier, olderId: string, newerId: string): Comparison {
  const older = versionOf(dossier, olderId)
  const newer = versionOf(dossier, newerId)
  const a = blocksOf(older)
  const b = blocksOf(newer)
  const alignment = align(a.map(plain), b.map(plain), { known: sharedIds(a, b) })
  const reader = stateReader(dossier, older, newer)
  const drafts = alignment.groups.map((group) => draftRow(group, a, b, older, newer, reader))
  const numbered = numberRows(withIds(drafts))
  return {
    older,
    newer,
    ...placeAdvice(dossier, older, newer, numbered),
    unplaced: unplacedChanges(dossier, reader, drafts),
    bases: countBases([...a, ...b]),
    reconstructed: [...a, ...b].some((block) => block.basis !== 'literal'),
    exact: alignment.exact,
  }
}

/** Whether a reader sees this row as a change (numbered, in the list) rather than as silence or sameness. */
export function isChange(row: Pick<Row, 'kind' | 'marks' | 'moved'>): boolean {
  if (row.kind === 'changed' || row.kind === 'cut' || row.kind === 'added') return true
  return row.moved || row.marks.length > 0
}

export function isPresent(state: PassageState | undefined): boolean {
  return state !== undefined && PRESENT.has(state.state)
}

function versionOf(dossier: Dossier, id: string): Version {
  const version = dossier.versions.find((v) => v.id === id)
  if (!version) throw new RangeError(`no version ${id} in dossier ${dossier.meta.id}`)
  return version
}

const isLiteral = (blocks: readonly DossierBlock[]): boolean => blocks.every((block) => block.basis === 'literal')

const blocksOf = (version: Version): readonly DossierBlock[] => version.sections.flatMap((section) => section.blocks)

const plain = (block: DossierBlock): Block =>
  block.level === undefined
    ? { kind: block.kind, text: block.text }
    : { kind: block.kind, level: block.level, text: block.text }

/** Editors give the same spot of the letter the same block id in every version. */
function sharedIds(a: readonly DossierBlock[], b: readonly DossierBlock[]): (readonly [number, number])[] {
  const inB = new Map(b.map((block, index) => [block.id, index]))
  return a.flatMap((block, index) => {
    const other = inB.get(block.id)
    return other === undefined ? [] : [[index, other] as const]
  })
}

type StateReader = (passageId: string) => RowPassage & { readonly between: readonly PassageState[] }

function stateReader(dossier: Dossier, older: Version, newer: Version): StateReader {
  const byId = new Map(dossier.passages.map((passage) => [passage.id, passage]))
  return (passageId) => {
    const passage = byId.get(passageId)
    if (!passage) throw new RangeError(`no passage ${passageId} in dossier ${dossier.meta.id}`)
    return {
      passage,
      older: passage.states.find((s) => s.version === older.id),
      newer: passage.states.find((s) => s.version === newer.id),
      between: passage.states.filter((s) => s.version > older.id && s.version < newer.id),
    }
  }
}

type Draft = Omit<Row, 'id' | 'advice' | 'laterAdvice' | 'number' | 'contested'>

function draftRow(
  group: Group,
  a: readonly DossierBlock[],
  b: readonly DossierBlock[],
  olderVersion: Version,
  newerVersion: Version,
  reader: StateReader,
): Draft {
  const older = group.a.map((index) => a[index]!)
  const newer = group.b.map((index) => b[index]!)
  const passages = unique([...older, ...newer].flatMap((block) => block.passages)).map(reader)
  // Where a side has no block, its whole version must be literal before its silence says anything.
  const literal =
    isLiteral(older.length > 0 ? older : blocksOf(olderVersion)) &&
    isLiteral(newer.length > 0 ? newer : blocksOf(newerVersion))
  // Without text in the newer version nothing can be said to have happened to it there.
  const marks = literal || newer.length === 0 ? [] : statedMarks(passages, older.length > 0)
  const kind = literal ? group.kind : statedKind(group, older, newer, passages, marks)
  const cutIn =
    kind === 'unknown-after' ? passages.flatMap((p) => p.between).find((s) => s.state === 'absent')?.version : undefined
  const section = sectionOf(newerVersion, newer[0]) ?? sectionOf(olderVersion, older[0]) ?? ''
  return {
    kind,
    // In a reconstruction the order is ours too: only a source can say that something moved.
    moved: group.moved && literal,
    marks,
    older,
    newer,
    section,
    words: kind === 'changed' && mayMarkWords(older, newer) ? compareWords(joined(older), joined(newer)) : undefined,
    passages: [...passages].sort((p, q) => weight(q) - weight(p)),
    cutIn,
  }
}

/** What may be said of a pair in a reconstruction: the sources' states decide, not the words we chose. */
function statedKind(
  group: Group,
  older: readonly DossierBlock[],
  newer: readonly DossierBlock[],
  passages: readonly RowPassage[],
  marks: readonly Mark[],
): RowKind {
  if (newer.length === 0) {
    return passages.some((p) => p.newer?.state === 'absent' && p.older?.state !== 'absent') ? 'cut' : 'unknown-after'
  }
  if (older.length === 0) {
    const arrived = passages.some(
      (p) =>
        isPresent(p.newer) &&
        (p.newer?.state === 'added' ||
          p.older?.state === 'absent' ||
          (p.newer?.state === 'restored' && isKnown(p.older))),
    )
    return arrived ? 'added' : 'unknown-before'
  }
  if (group.kind !== 'changed') return group.kind
  const names = older.every(isName) && newer.every(isName)
  const said = marks.length > 0 || passages.some((p) => p.newer?.state === 'absent' && isPresent(p.older))
  return names || said ? 'changed' : 'retold'
}

const isKnown = (state: PassageState | undefined): boolean => state !== undefined && state.state !== 'unknown'

/** Titles and names of lines and pillars are names the papers give, not our paraphrase. */
const isName = (block: DossierBlock): boolean => block.kind === 'heading' && block.contentUnknown !== true

type KnownPassage = ReturnType<StateReader>

/** What the sources say happened to the passages of a row on the way from the older version to the newer one. */
function statedMarks(passages: readonly KnownPassage[], stoodBefore: boolean): readonly Mark[] {
  const marks = MARKS.filter((mark) => passages.some((p) => happened(p, mark)))
  // A move or a new name is relative to a place in the older version, or to where the passage stood before its cut.
  return stoodBefore || marks.includes('restored') ? marks : []
}

function happened({ older, newer, between }: KnownPassage, mark: Mark): boolean {
  if (!isPresent(newer)) return false
  const steps = newer ? [...between, newer] : between
  if (mark === 'restored') return !isPresent(older) && steps.some((s) => carries(s, mark))
  // Short is a state that lasts; moving and renaming are events, also when a version between the two had them.
  return mark === 'shortened' ? carries(newer, mark) && !carries(older, mark) : steps.some((s) => carries(s, mark))
}

const carries = (state: PassageState | undefined, mark: Mark): boolean =>
  state !== undefined && (state.state === mark || (state.also ?? []).some((also) => also === mark))

/** Only names and literal text are compared word by word: elsewhere the words are ours. */
function mayMarkWords(older: readonly DossierBlock[], newer: readonly DossierBlock[]): boolean {
  const all = [...older, ...newer]
  return all.every(isName) || all.every((block) => block.basis === 'literal')
}

const joined = (blocks: readonly DossierBlock[]): string => blocks.map((block) => block.text).join(' ')

function sectionOf(version: Version, block: DossierBlock | undefined): string | undefined {
  if (!block) return undefined
  const section = version.sections.find((s) => s.blocks.includes(block))
  return section?.heading ?? section?.id
}

/** Passages whose state changed in this step stand first in a row's name. */
function weight({ older, newer }: RowPassage): number {
  if (newer?.state === 'absent') return older?.state === 'absent' ? 1 : 4
  if (newer && newer.state !== 'present' && newer.state !== 'unknown' && newer.state !== older?.state) return 3
  return newer?.state === 'unknown' ? 0 : 1
}

/** The row that an address means: by its own id, else by a passage it is named after, else by any passage in it. */
export function rowAt(comparison: Pick<Comparison, 'rows'>, at: string): Row | undefined {
  const { rows } = comparison
  const holds = (passages: readonly RowPassage[]) => passages.some((p) => p.passage.id === at)
  return (
    rows.find((row) => row.id === at) ??
    rows.find((row) => row.number !== undefined && holds(leadingPassages(row))) ??
    rows.find((row) => holds(row.passages))
  )
}

/** Passages that a row is named after: those to which most happened. */
export function leadingPassages(row: Pick<Row, 'passages'>): readonly RowPassage[] {
  const [first] = row.passages
  return first ? row.passages.filter((each) => weight(each) === weight(first)) : []
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

function withIds(drafts: readonly Draft[]): (Draft & { id: string })[] {
  const taken = new Set<string>()
  return drafts.map((draft) => {
    const block = draft.newer[0] ?? draft.older[0]
    const candidates = [
      draft.passages[0]?.passage.id,
      block?.id,
      `${draft.passages[0]?.passage.id ?? ''}-${block?.id ?? ''}`,
    ]
    const id = candidates.find((c) => c !== undefined && !taken.has(c)) ?? `row-${taken.size + 1}`
    taken.add(id)
    return { ...draft, id }
  })
}

type Numbered = Draft & { id: string; number: number | undefined }

function numberRows(rows: readonly (Draft & { id: string })[]): Numbered[] {
  let count = 0
  return rows.map((row) => ({ ...row, number: isChange(row) ? ++count : undefined }))
}

/** Sets each advice of the step beside the rows it is about: in full at the first change, as a pointer at the others. */
function placeAdvice(
  dossier: Dossier,
  older: Version,
  newer: Version,
  rows: readonly Numbered[],
): Pick<Comparison, 'rows' | 'unplacedAdvice'> {
  const inStep = dossier.advice.filter((advice) => isBetween(advice, older, newer))
  const later = dossier.advice.filter((advice) => advice.between.newer !== undefined && advice.between.newer > newer.id)
  const targets = new Map(inStep.map((advice) => [advice.id, targetRows(advice, rows)]))
  return {
    rows: rows.map((row) => {
      const advice = inStep
        .filter((each) => targets.get(each.id)?.includes(row))
        .map((each) => {
          const first = targets.get(each.id)![0]!
          return { advice: each, shownAt: first === row ? undefined : first.id }
        })
      return {
        ...row,
        advice,
        laterAdvice: isChange(row) || advice.length > 0 ? later.filter((each) => touches(each, row)) : [],
        contested: row.number !== undefined && advice.some((each) => isAgainst(each.advice, row)),
      }
    }),
    unplacedAdvice: inStep.filter((advice) => targets.get(advice.id)?.length === 0),
  }
}

/** The advice argues against what happened in this row: one against a cut does not contest the passage's return. */
function isAgainst({ stance, aim }: Advice, row: Draft): boolean {
  if (stance !== 'against-change') return false
  const isReturn = row.kind === 'added' || row.kind === 'unknown-before' || row.marks.includes('restored')
  if (aim === 'cut' || aim === 'shortening') return !isReturn
  return aim !== 'addition' || row.kind !== 'cut'
}

function isBetween(advice: Advice, older: Version, newer: Version): boolean {
  const at = advice.between.newer
  return at !== undefined && at > older.id && at <= newer.id
}

const touches = (advice: Advice, row: Draft): boolean => row.passages.some((p) => advice.about.includes(p.passage.id))

function targetRows(advice: Advice, rows: readonly Numbered[]): Numbered[] {
  const touched = rows.filter((row) => touches(advice, row))
  const changes = touched.filter((row) => row.number !== undefined && leads(advice, row))
  // What the advice names first keeps a pointer even where that passage itself is not known to have changed.
  const main = touched.find((row) => row.passages.some((p) => p.passage.id === advice.about[0]))
  if (changes.length > 0) return touched.filter((row) => changes.includes(row) || row === main)
  return main ? [main] : touched.slice(0, 1)
}

/** The advice is about what changed in this row, not only about a theme that the row also touches. */
function leads(advice: Advice, row: Draft): boolean {
  const top = row.passages[0] ? weight(row.passages[0]) : 0
  return row.passages.some((p) => weight(p) === top && advice.about.includes(p.passage.id))
}

/** Compared with the last state that is known: a cut reported earlier is not reported again. */
function unplacedChanges(dossier: Dossier, reader: StateReader, drafts: readonly Draft[]): RowPassage[] {
  const placed = new Set(drafts.flatMap((draft) => draft.passages.map((p) => p.passage.id)))
  return dossier.passages
    .filter((passage) => !placed.has(passage.id))
    .map((passage) => reader(passage.id))
    .filter(({ passage, older, newer }) => {
      const before = passage.states.filter((s) => older && s.version <= older.version && s.state !== 'unknown').at(-1)
      return isKnown(newer) && newer?.state !== 'present' && newer?.state !== before?.state
    })
}

function countBases(blocks: readonly DossierBlock[]): Record<BlockBasis, number> {
  const bases = { literal: 0, stated: 0, inferred: 0, assumed: 0 }
  for (const block of blocks) bases[block.basis] += 1
  return bases
}
