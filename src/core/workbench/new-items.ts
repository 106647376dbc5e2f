import type { Imported, ImportedPaper } from '../imported/imported.ts'
import type { Desk, DeskItem } from './desk.ts'
import { hasDate } from './versions.ts'

/** A file that holds several documents; a person says which of them are to lie on the desk. */
export const isBundle = ({ papers }: Imported): boolean => papers.length > 1

/** The file as a whole, as it is first laid on the desk. @param file key of the import @param id not used before */
export function itemOfFile(imported: Imported, file: string, id: string): DeskItem {
  const paper = imported.papers.length === 1 ? imported.papers[0] : undefined
  const role = NOTA.test(imported.title ?? '') || NOTA.test(imported.file) ? 'paper' : paper ? roleOf(paper) : 'version'
  const tracked = imported.states.find((state) => state.id === 'accepted')
  const date = imported.date ?? paper?.date
  return {
    id,
    role,
    file,
    state: tracked ? 'accepted' : 'only',
    title: (imported.title ?? paper?.title ?? '').trim() || imported.file,
    ...(date !== undefined && { date, dateBy: imported.date === undefined ? 'text' : (imported.dateBy ?? 'text') }),
  }
}

/** One document of a bundle. @param index in `Imported.papers` */
export function itemOfPaper(imported: Imported, file: string, index: number, id: string): DeskItem {
  const paper = imported.papers[index]
  return {
    id,
    role: paper ? roleOf(paper) : 'paper',
    file,
    state: 'only',
    paper: index,
    title: paper?.title?.trim() || `${imported.file} (${index + 1})`,
    ...(paper?.date !== undefined && { date: paper.date, dateBy: 'text' }),
  }
}

/** What calls itself so is no version of a letter, unless a person says that it is. */
const NOTA = /(?<!\p{L})(?:beslis|opleg)?nota(?!\p{L})|(?<!\p{L})memo(?!\p{L})/iu

const roleOf = ({ kind }: ImportedPaper): DeskItem['role'] =>
  kind === 'nota' || kind === 'questions' ? 'paper' : 'version'

/** What a reader calls it: the file, or the title of a part of one. */
export const itemName = ({ paper, pages, title }: DeskItem, imported: Imported | undefined): string =>
  paper === undefined && pages === undefined ? (imported?.file ?? title) : title

/** Where a new item goes: before the first version of a later day; at the end where it has no day or none is later. */
export function placeFor({ items }: Desk, item: DeskItem): number {
  if (item.role !== 'version' || !hasDate(item)) return items.length
  const at = items.findIndex((other) => other.role === 'version' && hasDate(other) && other.date > item.date)
  return at < 0 ? items.length : at
}

/** The other reading of a file with tracked changes, where it does not lie on the desk yet. */
export function otherReading({ items }: Desk, item: DeskItem, imported: Imported): 'accepted' | 'rejected' | undefined {
  if (item.state === 'only' || imported.states.length < 2) return undefined
  const other = item.state === 'rejected' ? 'accepted' : 'rejected'
  return items.some(({ file, state }) => file === item.file && state === other) ? undefined : other
}

/** Who changed the file, each once, in order of their first change. */
export const authorsOf = ({ changes }: Imported): readonly string[] => [
  ...new Set(changes.map(({ author }) => author).filter((author) => author !== '')),
]
