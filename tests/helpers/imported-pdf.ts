import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Imported, ImportedBlock } from '../../src/core/imported/imported.ts'
import { importPdf } from '../../src/importers/pdf/import-pdf.ts'
import { typesetPdf, type Mark, type NoteMark } from './encode-pdf.ts'

/** What is read from a PDF that can be read. */
export async function imported(bytes: Uint8Array, name = 'bericht.pdf'): Promise<Imported> {
  const outcome = await importPdf(pdfjs, bytes, name)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.imported
}

/** What is read from one page, or pages, with these marks. */
export const importedMarks = (...pages: readonly (readonly Mark[])[]): Promise<Imported> =>
  imported(typesetPdf(pages.map((marks) => ({ marks }))))

export const importedNotes = (marks: readonly Mark[], notes: readonly NoteMark[]): Promise<Imported> =>
  imported(typesetPdf([{ marks, notes }]))

export const blocksIn = ({ states }: Imported): readonly ImportedBlock[] => states[0]?.blocks ?? []

/** "heading 1: De haven", "list-item 1 <a)>: …", a line a block. */
export const outline = (read: Imported): readonly string[] =>
  blocksIn(read).map(({ kind, level, label, text }) => {
    return `${kind}${level === undefined ? '' : ` ${level}`}${label === undefined ? '' : ` <${label}>`}: ${text}`
  })
