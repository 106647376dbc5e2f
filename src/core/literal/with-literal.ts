import { isCalendarDate } from '../dossier/calendar.ts'
import { type Dossier, type DossierBlock, type Source, type Version } from '../dossier/schema.ts'
import type { ImportedBlock, ImportedRedaction } from '../imported/imported.ts'
import { judgeBlocks } from './judge.ts'
import type { Overrides } from './judgement.ts'
import { keepReconstruction } from './keep-reconstruction.ts'
import { fitLine, fitText, freshId, pieces } from './fit.ts'
import { literalSections, type PlacedBlock } from './literal-sections.ts'
import { hashedTexts, locatorsOf } from './literal-locators.ts'
import { withLiteralStates } from './literal-states.ts'
import { isPlaced, settle, type SettledJudgement } from './settle.ts'
import type { LiteralWords } from './words.ts'

/** The file a text comes from, and how what is written beside the text is worded. */
export interface LiteralSource {
  /** Name of the file, without folders. */
  readonly file: string
  readonly kind: 'kamerbrief' | 'other'
  /** As the file gives it; its name otherwise. */
  readonly title: string
  /** ISO date that the document itself gives. */
  readonly date?: string
  /** Numbers of pages without text. */
  readonly textless: readonly number[]
  readonly redactions: readonly ImportedRedaction[]
  /** Of each of `literalHashes`, in hex. */
  sha256(text: string): string
  readonly words: LiteralWords
}

/** The texts whose SHA-256 `withLiteral` asks for; a browser makes hashes only one by one, and later. */
export const literalHashes = (literal: readonly ImportedBlock[]): readonly string[] =>
  hashedTexts(readable(literal).map(({ text }) => text))

/** A block that the format can hold, with the index of the block it comes from. */
interface Readable {
  readonly block: ImportedBlock
  readonly text: string
  readonly index: number
}

/** Without what is blank; what is longer than a field may be, in several. */
const readable = (literal: readonly ImportedBlock[]): readonly Readable[] =>
  literal.flatMap((block, index) => pieces(block.text).map((text) => ({ block, text, index })))

/**
 * A new dossier in which a version is the text of a file instead of a reconstruction; `parseDossier` takes it. Every
 * block of the text rests on a locator in a new source, the file. Passages and the ids by which other versions know a
 * spot go to the blocks where the reconstruction was confirmed, or where the reader set them. The state of a passage
 * changes only where the reader decided. What the text took the place of is kept in `notes`, whole.
 * @throws RangeError on a version that the dossier does not hold
 */
export function withLiteral(
  dossier: Dossier,
  versionId: string,
  literal: readonly ImportedBlock[],
  overrides: Overrides,
  source: LiteralSource,
): Dossier {
  const version = dossier.versions.find(({ id }) => id === versionId)
  if (!version) throw new RangeError(`no version ${versionId} in dossier ${dossier.meta.id}`)
  const { words } = source
  const file = fileName(source.file)
  const gaps = { textless: source.textless, redactions: source.redactions.length }
  const isWhole = gaps.textless.length === 0 && gaps.redactions === 0
  const settled = settle(judgeBlocks(version, literal, dossier, gaps), overrides)
  const sourceId = freshId(`tekst-${versionId}`, new Set(dossier.sources.map(({ id }) => id)))
  const parts = readable(literal)
  const taken = new Set(dossier.locators.map(({ id }) => id))
  const locators = locatorsOf(
    parts.map(({ text }) => text),
    (at) => ({
      id: freshId(`${sourceId}.${at + 1}`, taken),
      source: sourceId,
      place: fitLine(words.place(placeOf(parts[at]!))),
    }),
    (text) => source.sha256(text),
  )
  const ids = new Set(dossier.versions.flatMap(({ sections }) => sections.flatMap((s) => s.blocks.map(({ id }) => id))))
  const blocks = placeBlocks(
    version,
    parts,
    locators.map(({ id }) => id),
    settled,
    words,
    ids,
  )
  const sections = literalSections(blocks, source.textless, words, ids)
  const locatorAt = new Map(parts.map(({ index }, at) => [index, locators[at]!.id] as const).reverse())
  const { passages, openQuestions } = withLiteralStates(dossier, version, settled, { file, words, isWhole, locatorAt })
  return {
    ...dossier,
    meta: {
      ...dossier.meta,
      id: dossier.meta.id.endsWith(COPY) ? dossier.meta.id : `${dossier.meta.id.slice(0, 64 - COPY.length)}${COPY}`,
      title: fitLine(dossier.meta.id.endsWith(COPY) ? dossier.meta.title : words.title(dossier.meta.title)),
      statement: fitText(`${words.statement(versionId.slice(0, 10), file)} ${dossier.meta.statement}`),
    },
    sources: [...dossier.sources, sourceRecord(sourceId, file, versionId, source, locators[0]?.id)],
    locators: [...dossier.locators, ...locators],
    versions: dossier.versions.map((each) =>
      each === version
        ? {
            ...version,
            title: fitLine(titleIn(settled, literal) ?? version.title),
            describedBy: [sourceId, ...version.describedBy],
            note: fitText([words.versionNote(file), version.note].filter(Boolean).join(' ')),
            sections,
          }
        : each,
    ),
    passages,
    openQuestions,
    notes: [...dossier.notes, ...keepReconstruction(dossier, version, settled, sourceId, words)],
  }
}

/** The end of the id of a copy, so that it is never taken for the dossier it was made of. */
const COPY = '-eigen'

/** The place of a part of the text: its page, and its number among all blocks of the file. */
const placeOf = ({ block, index }: Readable) => ({
  block: index + 1,
  ...(block.page === undefined ? {} : { page: block.page }),
})

const fileName = (name: string): string => name.replace(/[/\\]/g, '_').slice(0, 200) || 'tekst'

function sourceRecord(
  id: string,
  file: string,
  versionId: string,
  { kind, title, date, redactions, words }: LiteralSource,
  locator: string | undefined,
): Source {
  const day = versionId.slice(0, 10)
  return {
    id,
    kind,
    title: fitLine(title) || file,
    label: fitLine(words.sourceLabel(day)),
    ...(date !== undefined && isCalendarDate(date) ? { date } : { dateNote: words.noDate }),
    file,
    role: words.sourceRole(day),
    redactions: redactions.map(({ page, ground }) => ({
      place: fitLine(words.redaction(page)),
      ...(ground !== undefined && ground.trim() !== '' && { ground: fitLine(ground) }),
      locators: [],
    })),
    bearings: [],
    locators: locator === undefined ? [] : [locator],
  }
}

/** The title as the text has it, once the reader said what stands there. */
function titleIn(settled: readonly SettledJudgement[], literal: readonly ImportedBlock[]): string | undefined {
  const judged = settled.find(({ reason, decided }) => decided && (reason === 'same-title' || reason === 'other-title'))
  if (!judged || !isPlaced(judged)) return undefined
  const text = literal[judged.against[0] ?? -1]?.text.trim()
  return text === '' ? undefined : text?.replace(/^(?:betreft|onderwerp)\s*[:|]?\s*/iu, '')
}

function placeBlocks(
  version: Version,
  parts: readonly Readable[],
  locators: readonly string[],
  settled: readonly SettledJudgement[],
  words: LiteralWords,
  ids: Set<string>,
): readonly PlacedBlock[] {
  const placed = settled.filter(isPlaced)
  const own = ownIds(placed)
  const seen = new Set<number>()
  return parts.map(({ block, text, index }, at): PlacedBlock => {
    const isFirst = !seen.has(index)
    seen.add(index)
    const here = placed.filter(({ against }) => against.includes(index))
    const known = isFirst ? own.get(index) : undefined
    return {
      page: block.page,
      block: {
        id: known ?? freshId(`${version.id}-${at + 1}`, ids),
        kind: block.kind,
        ...(block.level !== undefined && { level: Math.min(6, Math.max(1, Math.trunc(block.level))) }),
        text,
        basis: 'literal',
        ...(isFirst && here.length > 0 && { note: noteOf(here, words) }),
        locators: [locators[at]!],
        passages: passagesOf(here),
      },
    }
  })
}

/** A block of the text takes the id of one block of the reconstruction, so that other versions find it. */
function ownIds(placed: readonly SettledJudgement[]): ReadonlyMap<number, string> {
  const taken = new Map<number, string>()
  for (const { claim, against } of placed) {
    const free = against.find((index) => !taken.has(index))
    if (claim.is === 'block' && free !== undefined) taken.set(free, claim.block.id)
  }
  return taken
}

const passagesOf = (here: readonly SettledJudgement[]): string[] => [
  ...new Set(here.flatMap(({ claim }) => (claim.is === 'block' ? claim.block.passages : [claim.passage.id]))),
]

function noteOf(here: readonly SettledJudgement[], words: LiteralWords): string {
  const told = here.map(({ claim, finding, decided }) => {
    const own = decided?.note ? [words.readerNote(decided.note)] : []
    if (claim.is === 'absence') return own.join(' ')
    const { basis, text }: DossierBlock = claim.block
    return [words.blockNote(finding, decided !== undefined, basis, text), ...own].join(' ')
  })
  return fitText(told.filter((each) => each !== '').join('\n')) || words.stands('')
}
