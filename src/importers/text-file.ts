import type { Imported, ImportWatch } from '../core/imported/imported.ts'
import { importMarkdown } from './markdown.ts'
import { importPlainText } from './plain-text.ts'

/** Reads a text that has been decoded. Nothing in it can be refused. */
export function importTextFile(
  text: string,
  kind: 'markdown' | 'html' | 'text',
  fileName: string,
  watch: ImportWatch = {},
): Imported {
  const { title, blocks } = kind === 'markdown' ? importMarkdown(text) : importPlainText(text)
  watch.onProgress?.(1)
  return {
    file: fileName,
    kind,
    ...(title === undefined ? {} : { title, titleBy: 'text' }),
    states: [{ id: 'only', blocks }],
    comments: [],
    changes: [],
    annotations: [],
    redactions: [],
    leftovers: [],
    problems: [],
    papers: [{ kind: 'other', blocks: { from: 0, to: blocks.length }, annotations: [], because: [] }],
  }
}
