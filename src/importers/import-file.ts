import type { FileKind, Imported, ImportOutcome, ImportWatch } from '../core/imported/imported.ts'
import type { ImportProblem, ImportProblemCode } from '../core/imported/problem.ts'
import { decode } from './decode.ts'
import { type FileType, fileTypeOf } from './file-type.ts'
import { declaredEncoding } from './html/encoding.ts'
import { MAX_IMPORT_BYTES, MAX_IMPORT_TEXT } from './import-limits.ts'
import type { PdfLibrary } from './pdf/open.ts'

/** No encoding needs more bytes for a unit of text. */
const MOST_BYTES_A_UNIT = 3

/** What a page, a worker and Node each bring in their own way. */
export interface ImportTools {
  /** Lends the build of pdf.js that runs there, until `read` is done. */
  readonly withPdf: (read: (library: PdfLibrary) => Promise<ImportOutcome>) => Promise<ImportOutcome>
}

type TextKind = Exclude<FileKind, 'docx' | 'pdf'>

/**
 * Reads any file, by what is in it: the name only tells apart what the bytes cannot, and a name that says something else
 * is told as a problem. Never rejects, except with the reason of the signal when that aborts.
 * Takes the bytes over: the caller cannot use them afterwards.
 * @param fileName without folders
 */
export async function importFile(
  bytes: Uint8Array,
  fileName: string,
  tools: ImportTools,
  watch: ImportWatch = {},
): Promise<ImportOutcome> {
  if (bytes.length > MAX_IMPORT_BYTES) {
    return refuse(fileName, 'too-large', { found: String(bytes.length), expected: String(MAX_IMPORT_BYTES) })
  }
  const type = fileTypeOf(bytes)
  const outcome = await read(type, bytes, fileName, tools, watch).catch((error: unknown): ImportOutcome => {
    watch.signal?.throwIfAborted()
    return refuse(fileName, 'program', { found: clip(String(error)) })
  })
  return outcome.ok ? withNameChecked(outcome.imported) : outcome
}

async function read(
  type: FileType,
  bytes: Uint8Array,
  fileName: string,
  { withPdf }: ImportTools,
  watch: ImportWatch,
): Promise<ImportOutcome> {
  switch (type) {
    case 'package': {
      const { importWord } = await import('./word/import-word.ts')
      return importWord(bytes, fileName, watch)
    }
    case 'pdf': {
      const { importPdf } = await import('./pdf/import-pdf.ts')
      return withPdf((library) => importPdf(library, bytes, fileName, watch))
    }
    case 'text':
      return readText(bytes, fileName)
    case 'empty':
    case 'picture':
      return refuse(fileName, type)
    case 'rtf':
    case 'archive':
      return refuse(fileName, 'other-format', { found: type })
  }
}

async function readText(bytes: Uint8Array, fileName: string): Promise<ImportOutcome> {
  const tooMuch = () => refuse(fileName, 'too-much', { found: 'text', expected: String(MAX_IMPORT_TEXT) })
  if (bytes.length > MAX_IMPORT_TEXT * MOST_BYTES_A_UNIT) return tooMuch()
  const decoded = decode(bytes, declaredEncoding(bytes))
  if (decoded === undefined) return refuse(fileName, 'not-text')
  const text = decoded.text.replaceAll('\r\n', '\n')
  if (text.length > MAX_IMPORT_TEXT) return tooMuch()
  if (text.trim() === '') return refuse(fileName, 'empty')
  const kind = textKindOf(text, fileName)
  if (kind === 'dossier') return readDossier(text, fileName)
  const { importTextFile } = await import('./text-file.ts')
  const imported = importTextFile(text, kind, fileName)
  if (!decoded.isGuess) return { ok: true, imported }
  const guessed: ImportProblem = { level: 'warning', code: 'guessed-encoding', found: 'Windows-1252' }
  return { ok: true, imported: { ...imported, problems: [...imported.problems, guessed] } }
}

const HTML_START =
  /^\s*(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|\?xml[^>]{0,200}>\s*<(?:!doctype\s+html|html)|html|head|body)\b/i
/** A page without its outer elements: opened as HTML only when the name says so too. */
const HTML_ELEMENT = /<(?:p|div|h[1-6]|ul|ol|table|article|section)\b[^<>]{0,1000}>/i

function textKindOf(text: string, fileName: string): TextKind {
  if (/^\s*\{\s*"/.test(text)) return 'dossier'
  if (HTML_START.test(text)) return 'html'
  const extension = extensionOf(fileName)
  if (/^(?:html?|xhtml)$/.test(extension) && HTML_ELEMENT.test(text)) return 'html'
  if (extension === 'json') return 'dossier'
  return /^(?:md|markdown)$/.test(extension) ? 'markdown' : 'text'
}

async function readDossier(text: string, fileName: string): Promise<ImportOutcome> {
  const { readDossierText } = await import('./dossier-file.ts')
  const result = await readDossierText(text, fileName)
  if (!result.ok) {
    const problems = result.problems.map((problem): ImportProblem => ({
      level: 'error',
      code: 'dossier',
      ...(problem.line === undefined ? {} : { where: { line: problem.line } }),
      problem,
    }))
    return { ok: false, file: fileName, kind: 'dossier', problems }
  }
  const { dossier } = result
  return {
    ok: true,
    imported: {
      file: fileName,
      kind: 'dossier',
      title: dossier.meta.title,
      states: [],
      comments: [],
      changes: [],
      annotations: [],
      redactions: [],
      leftovers: [],
      problems: [],
      papers: [],
      dossier,
    },
  }
}

const EXTENSIONS: Readonly<Record<FileKind, readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  pdf: ['pdf'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm', 'xhtml'],
  text: ['txt', 'text', 'asc', 'log', ''],
  dossier: ['json'],
}

/** Only an extension that promises another kind that we know is worth a word. */
function withNameChecked(imported: Imported): ImportOutcome {
  const extension = extensionOf(imported.file)
  const promised = Object.entries(EXTENSIONS).find(([, list]) => list.includes(extension))?.[0]
  if (promised === undefined || EXTENSIONS[imported.kind].includes(extension)) return { ok: true, imported }
  const problem: ImportProblem = {
    level: 'warning',
    code: 'wrong-extension',
    found: extension,
    expected: imported.kind,
  }
  return { ok: true, imported: { ...imported, problems: [problem, ...imported.problems] } }
}

function extensionOf(fileName: string): string {
  const at = fileName.lastIndexOf('.')
  return at < 0 ? '' : fileName.slice(at + 1).toLowerCase()
}

const MAX_FOUND = 80

/** A file is not trusted: control characters could steer the terminal in which the problem is printed. */
const clip = (text: string): string => text.slice(0, MAX_FOUND).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')

function refuse(
  file: string,
  code: ImportProblemCode,
  more: Pick<ImportProblem, 'found' | 'expected'> = {},
): ImportOutcome {
  return { ok: false, file, problems: [{ level: 'error', code, ...more }] }
}
