import type { Aligned, AlignOptions, Block, Group } from './align/align.ts'
import {
  type Comparison,
  isChange,
  isPresent,
  type Mark,
  type PlainRow,
  type RowKind,
  type RowPassage,
  weight,
} from './comparison.ts'
import { isLoud, joinParagraphs } from './diff/paragraphs.ts'
import type { WordComparison } from './diff/words.ts'
import { withDoubts } from './doubts.ts'
import { placeAdvice } from './place-advice.ts'
import type { Dossier, DossierBlock, PassageState, Version } from './dossier/schema.ts'
import type { BlockBasis } from './dossier/terms.ts'
import { isBarredApart } from './text/redaction.ts'

/** What pairs blocks and compares words: the engine itself, or a recording of what it found. */
export interface Engine {
  align(a: readonly Block[], b: readonly Block[], options: AlignOptions): Aligned
  /** `numbered`: a bare number at the beginning is numbering. Undefined when the time was up. */
  compareWords(a: string, b: string, numbered: boolean): WordComparison | undefined
}

/** As `compare`, with the engine given, so that a page can do without the code of the real one. */
export function compareWith(engine: Engine, dossier: Dossier, olderId: string, newerId: string): Comparison {
  const older = versionOf(dossier, olderId)
  const newer = versionOf(dossier, newerId)
  const [olderSide, newerSide] = [readSide(older), readSide(newer)]
  const [a, b] = [olderSide.blocks, newerSide.blocks]
  const aligned = engine.align(a.map(plain), b.map(plain), { known: sharedIds(a, b) })
  const { alignment } = aligned
  const reader = stateReader(dossier, older, newer)
  const drafts = alignment.groups.map((group) => draftRow(engine, group, olderSide, newerSide, reader))
  const numbered = numberRows(withIds(drafts))
  const { rows, unplacedAdvice } = placeAdvice(dossier, older, newer, numbered)
  const reconstructed = !(olderSide.isLiteral && newerSide.isLiteral)
  return {
    older,
    newer,
    // In a reconstruction partners are the editors' choice, and the words that are alike are ours.
    rows: reconstructed ? rows : withDoubts(rows, a, b, aligned),
    unplacedAdvice,
    unplaced: unplacedChanges(dossier, reader, drafts),
    bases: countBases([...a, ...b]),
    reconstructed,
    exact: alignment.exact,
    exactWords: drafts.every((draft) => !hasWords(draft) || draft.words?.exact === true),
  }
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

/** What a row needs of a whole version, read once. */
interface VersionSide {
  readonly blocks: readonly DossierBlock[]
  readonly isLiteral: boolean
  /** Heading of the section in which each block stands. */
  readonly sectionOf: ReadonlyMap<DossierBlock, string>
}

function readSide(version: Version): VersionSide {
  const blocks = blocksOf(version)
  const sectionOf = new Map(
    version.sections.flatMap(({ id, heading = id, blocks: own }) => own.map((block) => [block, heading] as const)),
  )
  return { blocks, isLiteral: isLiteral(blocks), sectionOf }
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

type Draft = Omit<PlainRow, 'id' | 'number'>

const MARKS: readonly Mark[] = ['restored', 'shortened', 'moved', 'renamed']

function draftRow(engine: Engine, group: Group, a: VersionSide, b: VersionSide, reader: StateReader): Draft {
  const older = group.a.map((index) => a.blocks[index]!)
  const newer = group.b.map((index) => b.blocks[index]!)
  const passages = unique([...older, ...newer].flatMap((block) => block.passages)).map(reader)
  // Where a side has no block, its whole version must be literal before its silence says anything.
  const literal =
    (older.length > 0 ? isLiteral(older) : a.isLiteral) && (newer.length > 0 ? isLiteral(newer) : b.isLiteral)
  // Without text in the newer version nothing can be said to have happened to it there.
  const marks = literal || newer.length === 0 ? [] : statedMarks(passages, older.length > 0)
  const isPair = group.kind === 'changed' || group.kind === 'layout'
  const words = isPair && mayMarkWords(older, newer) ? wordsOf(engine, older, newer) : undefined
  const kind = literal ? literalKind(group, words) : statedKind(group, older, newer, passages, marks)
  const cutIn =
    kind === 'unknown-after' ? passages.flatMap((p) => p.between).find((s) => s.state === 'absent')?.version : undefined
  const section = (newer[0] && b.sectionOf.get(newer[0])) ?? (older[0] && a.sectionOf.get(older[0])) ?? ''
  return {
    kind,
    // In a reconstruction the order is ours too: only a source can say that something moved.
    moved: group.moved && literal,
    marks,
    older,
    newer,
    section,
    words: kind === 'changed' || kind === 'layout' ? words : undefined,
    passages: [...passages].sort((p, q) => weight(q) - weight(p)),
    cutIn,
  }
}

/** The words decide what a reader is told of a pair: a lost digit is a change, however small. */
export function literalKind({ kind }: Pick<Group, 'kind'>, words: WordComparison | undefined): Group['kind'] {
  if (!words) return kind
  return isLoud(words.spans) ? 'changed' : 'layout'
}

const NUMBERED: readonly (Block['kind'] | undefined)[] = ['heading', 'list-item', 'footnote']

/** Where a bare number at the start is numbering, and no amount. */
export const beginsNumbered = (a: Pick<Block, 'kind'> | undefined, b: Pick<Block, 'kind'> | undefined): boolean =>
  NUMBERED.includes(a?.kind) && NUMBERED.includes(b?.kind)

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

/**
 * Titles and names of lines and pillars are names the papers give, not our paraphrase; but a name as papers give it is no
 * heading of the letter itself, so beside one that is, other words are another telling.
 */
const isName = (block: DossierBlock): boolean =>
  block.kind === 'heading' && block.contentUnknown !== true && block.basis !== 'literal'

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

/** Whether the words of a row's two sides are compared. */
const hasWords = ({ kind, older, newer }: Pick<Draft, 'kind' | 'older' | 'newer'>): boolean =>
  (kind === 'changed' || kind === 'layout') && mayMarkWords(older, newer)

/** Only names and literal text are compared word by word: elsewhere the words are ours, or blacked out. */
function mayMarkWords(older: readonly DossierBlock[], newer: readonly DossierBlock[]): boolean {
  const all = [...older, ...newer]
  if (isBarredApart(joined(older), joined(newer))) return false
  return all.every(isName) || all.every((block) => block.basis === 'literal')
}

const wordsOf = (engine: Engine, older: readonly DossierBlock[], newer: readonly DossierBlock[]) =>
  engine.compareWords(joined(older), joined(newer), beginsNumbered(older[0], newer[0]))

const joined = (blocks: readonly DossierBlock[]): string => joinParagraphs(blocks.map((block) => block.text))

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

function numberRows(rows: readonly (Draft & { id: string })[]): PlainRow[] {
  let count = 0
  return rows.map((row) => ({ ...row, number: isChange(row) ? ++count : undefined }))
}

/**
 * Compared with the last state that is known: a cut reported earlier is not reported again, and what was never known to
 * stand there is not gone.
 */
function unplacedChanges(dossier: Dossier, reader: StateReader, drafts: readonly Draft[]): RowPassage[] {
  const placed = new Set(drafts.flatMap((draft) => draft.passages.map((p) => p.passage.id)))
  return dossier.passages
    .filter((passage) => !placed.has(passage.id))
    .map((passage) => reader(passage.id))
    .filter(({ passage, older, newer }) => {
      const before = passage.states.filter((s) => older && s.version <= older.version && s.state !== 'unknown').at(-1)
      if (newer?.state === 'absent' && !passage.states.some((s) => s.version < newer.version && isPresent(s)))
        return false
      return isKnown(newer) && newer?.state !== 'present' && newer?.state !== before?.state
    })
}

function countBases(blocks: readonly DossierBlock[]): Record<BlockBasis, number> {
  const bases = { literal: 0, stated: 0, inferred: 0, assumed: 0 }
  for (const block of blocks) bases[block.basis] += 1
  return bases
}
