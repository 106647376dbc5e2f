import { isCalendarDate } from '../dossier/calendar.ts'
import { MAX_TEXT, type Remark, type Source } from '../dossier/schema.ts'
import type { Imported, ImportedAnnotation, ImportedComment } from '../imported/imported.ts'
import { hasDate } from './versions.ts'
import { itemPages, itemRange } from './item-blocks.ts'
import { pagesText, type ReadItem, toLine } from './read-item.ts'
import { fill, type RecordWords } from './record-words.ts'

/** The file, or the part of it, as a source of the record. @param role what it is to the versions, in words; label: by which it is called, else its title */
export function deskSource(read: ReadItem, role: string, words: RecordWords, label?: string): Source {
  const { item, imported } = read
  const paper = partOf(read)
  const title = toLine(item.title, fileName(imported.file))
  const extent = pagesText(read, words)
  const decision = item.role === 'paper' ? decisionOf(paper) : undefined
  return {
    id: read.source,
    kind: 'other',
    genre: item.role === 'version' ? words.genres.version : words.genres[paper?.kind ?? 'other'],
    title,
    label: label ?? title,
    ...(hasDate(item) ? { date: item.date } : { dateNote: words.undated }),
    ...(paper?.addressedTo?.trim() && { addressedTo: toLine(paper.addressedTo, '') }),
    ...(paper?.reference?.trim() && { reference: toLine(paper.reference, '') }),
    ...(extent !== undefined && { extent }),
    file: fileName(imported.file),
    role,
    ...(decision && { decision }),
    redactions: redactionsOf(read, words),
    bearings: [],
    locators: [],
  }
}

const partOf = ({ item, imported }: ReadItem) =>
  item.paper === undefined
    ? imported.papers.length === 1
      ? imported.papers[0]
      : undefined
    : imported.papers[item.paper]

/** A name that a record takes: without folders, and its end where it is very long. */
export const fileName = (name: string): string => name.replace(/[/\\]/g, '-').trim().slice(-200) || '-'

function decisionOf(paper: ReturnType<typeof partOf>): Source['decision'] {
  const stamp = paper?.decision
  if (!stamp || stamp.kind === 'other' || stamp.text.trim() === '') return undefined
  const date = stamp.date !== undefined && isCalendarDate(stamp.date) ? stamp.date.slice(0, 10) : undefined
  return { kind: stamp.kind, ...(date && { date }), summary: stamp.text.slice(0, MAX_TEXT), locators: [] }
}

function redactionsOf({ item, imported, blocks }: ReadItem, words: RecordWords): Source['redactions'] {
  const pages = itemPages(item, imported)
  const { from, to } = itemRange(item, imported)
  return imported.redactions
    .filter(({ page, block }) =>
      block === undefined
        ? page === undefined || (pages !== undefined && page >= pages.first && page <= pages.last)
        : block >= from && block < to,
    )
    .map(({ page, ground, block }) => {
      const index = block === undefined ? undefined : block - from
      const onPage = page ?? (index === undefined ? undefined : blocks[index]?.page)
      const place =
        onPage !== undefined
          ? fill(words.page, { page: onPage })
          : index === undefined
            ? words.wholeText
            : fill(words.block, { n: index + 1 })
      return { place, ...(ground?.trim() && { ground: toLine(ground, '') }), locators: [] }
    })
}

/** The comments of one file, or the notes on the pages of a part of it, as remarks of the source `source`. */
export function deskRemarks(
  read: ReadItem,
  source: string,
  passagesOf: (quote: string) => readonly string[],
  words: RecordWords,
  withNames: boolean,
): readonly Remark[] {
  const { item, imported } = read
  const pages = itemPages(item, imported)
  const conceal = withNames ? (text: string) => text : hideNames(imported, words)
  const notes = imported.annotations.flatMap((note, index) =>
    !pages || (note.page >= pages.first && note.page <= pages.last) ? [{ note, index }] : [],
  )
  return [
    ...imported.comments.map((comment, index) => ({ ...ofComment(comment, words), numbers: [index + 1] })),
    ...notes.map(({ note, index }) => ({ ...ofNote(note, words), numbers: [note.number ?? index + 1] })),
  ].map(({ page, numbers, author, type, date, said, quote, notes: about, isMark }, index): Remark => {
    return {
      id: `${source}-r${index + 1}`,
      source,
      page,
      numbers,
      ...(withNames && author.trim() !== '' && { author: toLine(author, '') }),
      type: toLine(type, words.comment),
      ...date,
      role: isMark ? 'highlight' : 'reaction',
      text: cut(conceal(said.trim() || quote.trim() || words.noWords)),
      ...(said.trim() !== '' && quote.trim() !== '' && { marks: cut(quote) }),
      ...(about.length > 0 && { note: about.join(' ') }),
      passages: [...passagesOf(quote)],
      advice: [],
      locators: [],
    }
  })
}

const cut = (text: string): string => text.slice(0, MAX_TEXT)

/** The list of comments is made here, so that it has one page; the numbers are those of the comments in their file. */
const LIST_PAGE = 1

function ofComment({ author, date, text, quote, replyTo, resolved }: ImportedComment, words: RecordWords) {
  const notes = [
    ...(replyTo === undefined ? [] : [fill(words.replyTo, { n: replyTo + 1 })]),
    ...(resolved === true ? [words.resolved] : []),
  ]
  return {
    page: LIST_PAGE,
    author,
    type: words.comment,
    said: text,
    quote,
    isMark: false,
    ...clock(date, notes, words),
  }
}

function ofNote({ type, author, date, page, text, quote, replyTo }: ImportedAnnotation, words: RecordWords) {
  const notes = replyTo === undefined ? [] : [fill(words.replyTo, { n: replyTo + 1 })]
  const isMark = text.trim() === ''
  return { page: Math.max(1, page), author, type, said: text, quote, isMark, ...clock(date, notes, words) }
}

/** A record holds clock times without a zone; a time that the file gives in another way says so. */
function clock(date: string | undefined, notes: readonly string[], words: RecordWords) {
  const [, day = '', time = '', seconds = ':00', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d+)?(Z?)/.exec(date ?? '') ?? []
  if (day === '' || !isCalendarDate(day)) return { date: {}, notes }
  return { date: { date: `${day}T${time}${seconds}` }, notes: zone === 'Z' ? [...notes, words.timeInUtc] : notes }
}

/** Shorter names are words too, and would take letters out of others. */
const SHORTEST_NAME = 4

/** Takes the names of those who wrote in the file out of a text. */
export function hideNames({ comments, changes, annotations }: Imported, words: RecordWords): (text: string) => string {
  const names = [...new Set([...comments, ...changes, ...annotations].map(({ author }) => author.trim()))]
    .filter((name) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length)
  if (names.length === 0) return (text) => text
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(pattern, words.nameLeftOut)
}
