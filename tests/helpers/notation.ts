import type { Alignment, Block } from '../../src/core/align/align.ts'
import type { WordSpan } from '../../src/core/diff/spans.ts'
import type { Lineage } from '../../src/core/lineage/lineage.ts'

/** Reads "Het [-oude-]{+nieuwe+} huis" as the text before and the text after; a tilde inside a mark is left out. */
export function parseMarked(line: string): { readonly older: string; readonly newer: string } {
  return {
    older: line.replace(/\{\+.*?\+\}/gs, '').replace(/\[-(~?)(.*?)\1-\]/gs, '$2'),
    newer: line.replace(/\[-.*?-\]/gs, '').replace(/\{\+(~?)(.*?)\1\+\}/gs, '$2'),
  }
}

/** Writes spans in the notation that `parseMarked` reads; quiet differences carry a tilde. */
export function writeMarked(spans: readonly WordSpan[]): string {
  return spans
    .map(({ kind, text, quiet }) => {
      const mark = quiet ? '~' : ''
      return kind === 'same' ? text : kind === 'cut' ? `[-${mark}${text}${mark}-]` : `{+${mark}${text}${mark}+}`
    })
    .join('')
}

/** Reads blocks with blank lines between: "# " and "## " head a heading, "- " a list item, "| " a table row. */
export function parseBlocks(text: string): readonly Block[] {
  const parts = text
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.map((part): Block => {
    const heading = /^(#+) /.exec(part)
    if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: part.slice(heading[0].length) }
    if (part.startsWith('- ')) return { kind: 'list-item', text: part.slice(2) }
    if (part.startsWith('| ')) return { kind: 'table-row', text: part.slice(2) }
    return { kind: 'paragraph', text: part }
  })
}

/** One line a group: "0>0 same", "1>1+2 changed", "3> cut", ">4 added", "5>0 same moved". */
export function writeGroups({ groups }: Alignment): readonly string[] {
  return groups.map(({ a, b, kind, moved }) => `${a.join('+')}>${b.join('+')} ${kind}${moved ? ' moved' : ''}`)
}

/** One line a thread, one word a version: "born kept cut gone restored(2)". */
export function writeThreads({ threads }: Lineage): readonly string[] {
  return threads.map(({ steps }) =>
    steps
      .map(({ state, moved, awayFor }) => {
        const away = awayFor === undefined ? '' : `(${awayFor})`
        return state + away + (moved && state !== 'moved' ? '+moved' : '')
      })
      .join(' '),
  )
}
