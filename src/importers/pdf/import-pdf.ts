import type { Imported, ImportedPaper, ImportOutcome, ImportWatch, Leftover } from '../../core/imported/imported.ts'
import type { ImportProblem, ImportProblemCode } from '../../core/imported/problem.ts'
import { placeNotes } from './annotations.ts'
import { blocksOf } from './blocks.ts'
import { findBomb, MAX_STREAM } from './bombs.ts'
import { dateInName, dateOnDocument, isoFromPdf } from './dates.ts'
import { MAX_PDF_PAGES, needsPassword, openPdf, type PdfDocument, type PdfLibrary } from './open.ts'
import { pageReader, type ReadPage } from './read-page.ts'
import { findRunning } from './running-heads.ts'
import { titleFrom } from './title.ts'
import { redactionsIn } from './grounds.ts'

/** In UTF-16 units, of all pages: as for every source. */
const MAX_TEXT = 10_000_000
const MAX_BYTES = 100_000_000
/** Reading the pages is most of the work; the rest is putting their text together. */
const SHARE_OF_READING = 0.95
/** Pages after which others get a turn: a fake worker of pdf.js never waits for anything. */
const PAGES_BETWEEN_RESTS = 8

/**
 * Reads a PDF for its text in reading order, its notes and what is blacked out in it. Takes the bytes over. Never
 * rejects: what is wrong with a file is in the outcome. When the watch stops it, by time or signal, the problem is
 * `out-of-time`; while pdf.js unpacks or parses one page on the same thread, nothing can stop it.
 */
export async function importPdf(
  library: PdfLibrary,
  bytes: Uint8Array,
  fileName: string,
  watch: ImportWatch = {},
): Promise<ImportOutcome> {
  const file = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  const fail: Fail = (code, more = {}) => ({
    ok: false,
    file,
    kind: 'pdf',
    problems: [{ level: 'error', code, ...more }],
  })
  if (bytes.length === 0) return fail('empty')
  if (bytes.length > MAX_BYTES) return fail('too-large', { expected: String(MAX_BYTES) })
  if (findBomb(bytes)) return fail('bomb', { expected: String(MAX_STREAM) })
  const isStopped = () => watch.signal?.aborted === true || watch.isOutOfTime?.() === true
  const stop = whenStopped(isStopped)
  let task: ReturnType<typeof openPdf> | undefined
  try {
    task = openPdf(library, bytes)
    return await Promise.race([read(library, task, file, fail, watch, isStopped), stop.stopped])
  } catch (error) {
    if (isStopped()) return fail('out-of-time')
    if (needsPassword(error)) return fail('encrypted')
    return fail('broken', { found: clip(error instanceof Error ? error.message : String(error)) })
  } finally {
    stop.forget()
    const ended = task?.destroy().catch(() => undefined)
    // A worker that hangs never answers; whoever lent it ends it.
    if (!isStopped()) await ended
  }
}

/** Milliseconds between two looks at the watch, while pdf.js is at work in a worker of its own. */
const LOOK_EVERY = 250

function whenStopped(isStopped: () => boolean): { readonly stopped: Promise<never>; readonly forget: () => void } {
  let timer: ReturnType<typeof setInterval> | undefined
  const stopped = new Promise<never>((_, fail) => {
    timer = setInterval(() => {
      if (isStopped()) fail(new Error('stopped'))
    }, LOOK_EVERY)
  })
  return { stopped, forget: () => clearInterval(timer) }
}

type Fail = (code: ImportProblemCode, more?: Partial<ImportProblem>) => ImportOutcome

async function read(
  library: PdfLibrary,
  task: ReturnType<typeof openPdf>,
  file: string,
  fail: Fail,
  watch: ImportWatch,
  isStopped: () => boolean,
): Promise<ImportOutcome> {
  const document = await task.promise
  if (document.numPages > MAX_PDF_PAGES) return fail('too-much', { found: 'pages', expected: String(MAX_PDF_PAGES) })
  const pages = await readPages(library, document, watch, isStopped)
  if (pages === 'out-of-time') return fail('out-of-time')
  if (pages === 'too-much') return fail('too-much', { found: 'text', expected: String(MAX_TEXT) })
  if (pages.every(({ isDamaged }) => isDamaged)) return fail('broken', { found: 'pages' })
  const imported = settle(file, pages, await propertiesOf(document))
  if (pages.every(({ textLength }) => textLength === 0) && imported.annotations.length === 0) return fail('scan')
  watch.onProgress?.(1, { page: document.numPages, of: document.numPages })
  return { ok: true, imported }
}

const clip = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').slice(0, 120)

async function readPages(
  library: PdfLibrary,
  document: PdfDocument,
  watch: ImportWatch,
  isStopped: () => boolean,
): Promise<readonly ReadPage[] | 'out-of-time' | 'too-much'> {
  const { numPages } = document
  const readPage = pageReader(library, document, isStopped)
  const pages: ReadPage[] = []
  let length = 0
  for (let number = 1; number <= numPages; number++) {
    if (isStopped()) return 'out-of-time'
    if (number % PAGES_BETWEEN_RESTS === 0) await new Promise((resolve) => setTimeout(resolve))
    const page = await readPage(number)
    if (isStopped()) return 'out-of-time'
    pages.push(page)
    length += page.textLength
    if (length > MAX_TEXT) return 'too-much'
    watch.onProgress?.((SHARE_OF_READING * number) / numPages, { page: number, of: numPages })
  }
  return pages
}

interface Properties {
  readonly title: string
  readonly created?: string
}

async function propertiesOf(document: PdfDocument): Promise<Properties> {
  try {
    const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>
    const text = (key: string) => (typeof info[key] === 'string' ? info[key] : '')
    const created = isoFromPdf(text('CreationDate'))?.slice(0, 10)
    return { title: text('Title'), ...(created === undefined || created.length < 10 ? {} : { created }) }
  } catch {
    return { title: '' }
  }
}

function settle(file: string, pages: readonly ReadPage[], properties: Properties): Imported {
  const layers = pages.flatMap((page) => page.layers)
  const running = findRunning(layers)
  const kept = layers.map((layer) => ({ ...layer, segments: layer.segments.filter((each) => !running.has(each)) }))
  const { blocks, lines, redactions } = blocksOf(kept)
  const notes = placeNotes(new Map(pages.map(({ page, notes: own }) => [page, own])), lines)
  const setAside = layers.flatMap(({ page, segments }) =>
    segments.flatMap((segment) => (running.has(segment) ? [{ page, segment, kind: running.get(segment) }] : [])),
  )
  const problems: ImportProblem[] = []
  const warn = (code: ImportProblemCode, more: Partial<ImportProblem> = {}) =>
    problems.push({ level: 'warning', code, ...more })
  const textless = pages.filter(({ textLength }) => textLength === 0).map(({ page }) => page)
  for (const { page, isDamaged, isWhole, textLength } of pages) {
    if (isDamaged || !isWhole) warn('damaged-part', { where: { page } })
    else if (textLength === 0) warn('textless-page', { where: { page } })
    if (layers.some((layer) => layer.page === page && layer.turn === 'skew')) warn('reading-order', { where: { page } })
  }
  if (textless.length === pages.length) warn('no-text')
  const title = titleFrom(properties.title, blocks)
  const date = findDate(
    file,
    blocks.slice(0, HEAD_BLOCKS).map(({ text }) => text),
    properties,
  )
  if (date === undefined) warn('no-date')
  else if (date.dateBy !== 'text') warn('guessed-date', { found: date.date })
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const asLeftover = (what: 'running-head' | 'page-number'): readonly Leftover[] => {
    const own = setAside.filter(({ kind }) => kind === what)
    return own.length === 0
      ? []
      : [{ what, count: own.length, words: own.reduce((sum, { segment }) => sum + words(segment.text), 0) }]
  }
  const hidden = pages.reduce((sum, { hiddenWords }) => sum + hiddenWords, 0)
  return {
    file,
    kind: 'pdf',
    ...title,
    ...date,
    states: [{ id: 'only', blocks }],
    comments: [],
    changes: [],
    annotations: notes.annotations,
    redactions: [
      ...redactions,
      ...setAside.flatMap(({ page, segment }) => redactionsIn(segment.text).map((found) => ({ page, ...found }))),
    ],
    leftovers: [
      ...asLeftover('running-head'),
      ...asLeftover('page-number'),
      ...(hidden === 0 ? [] : [{ what: 'covered-text', count: hidden, words: hidden }]),
      ...notes.leftovers,
    ],
    problems: [...problems, ...notes.problems],
    papers: [wholePaper(title, date, blocks.length, pages.length, notes.annotations.length)],
    pages: { count: pages.length, textless },
  }
}

/** Blocks among which a letter or nota bears its date. */
const HEAD_BLOCKS = 40

function findDate(file: string, head: readonly string[], { created }: Properties) {
  const written = dateOnDocument(head)
  if (written !== undefined) return { date: written, dateBy: 'text' } as const
  const named = dateInName(file)
  if (named !== undefined) return { date: named, dateBy: 'file-name' } as const
  return created === undefined ? undefined : ({ date: created, dateBy: 'properties' } as const)
}

/** The file as one document. Bundles are cut by whoever recognises papers in the blocks. */
const wholePaper = (
  title: Pick<Imported, 'title'>,
  date: Pick<Imported, 'date'> | undefined,
  blocks: number,
  pages: number,
  annotations: number,
): ImportedPaper => ({
  kind: 'other',
  ...(title.title === undefined ? {} : { title: title.title }),
  ...(date?.date === undefined ? {} : { date: date.date }),
  blocks: { from: 0, to: blocks },
  pages: { first: 1, last: pages },
  annotations: Array.from({ length: annotations }, (_, at) => at),
  because: [],
})
