import type { ImportedBlock } from '../../../src/core/imported/imported.ts'

/** An invented letter in few lines: `# ` and `== ` begin a heading, `- ` a list item, anything else a paragraph. */
export const letterOf = (lines: readonly string[]): readonly ImportedBlock[] =>
  lines.map((line) => {
    const [, mark, text = line] = /^(# |== |- )(.*)$/.exec(line) ?? []
    return { kind: mark === undefined ? 'paragraph' : mark === '- ' ? 'list-item' : 'heading', text }
  })
