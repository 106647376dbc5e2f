import type { ImportTools } from '../importers/import-file.ts'

/** What reads a file in Node. */
export const NODE_TOOLS: ImportTools = {
  withPdf: async (read) => read(await import('pdfjs-dist/legacy/build/pdf.mjs')),
}
