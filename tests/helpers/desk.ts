import type { Imported, ImportedBlock } from '../../src/core/imported/imported.ts'
import type { Desk, DeskItem } from '../../src/core/workbench/desk.ts'
import { EMPTY_DESK } from '../../src/core/workbench/commands.ts'

export const paragraph = (text: string): ImportedBlock => ({ kind: 'paragraph', text })

/** A file that says no more than these paragraphs, or blocks. */
export const imported = (blocks: readonly (ImportedBlock | string)[], more: Partial<Imported> = {}): Imported => {
  const own = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block))
  return {
    file: 'brief.txt',
    kind: 'text',
    states: [{ id: 'only', blocks: own }],
    comments: [],
    changes: [],
    annotations: [],
    redactions: [],
    leftovers: [],
    problems: [],
    papers: [{ kind: 'other', blocks: { from: 0, to: own.length }, annotations: [], because: [] }],
    ...more,
  }
}

export const deskItem = (id: string, more: Partial<DeskItem> = {}): DeskItem => ({
  id,
  role: 'version',
  file: id,
  state: 'only',
  title: `Versie ${id}`,
  ...more,
})

export interface TestDesk {
  readonly desk: Desk
  readonly files: Readonly<Record<string, Imported>>
}

/** A desk with a version a text, a day apart from 2031-03-01 on, called v1, v2 …; each version has a file of its name. */
export function deskOf(texts: readonly (readonly (ImportedBlock | string)[])[], more: Partial<Desk> = {}): TestDesk {
  const ids = texts.map((_, index) => `v${index + 1}`)
  const items = ids.map((id, index) => deskItem(id, { date: `2031-03-${String(index + 1).padStart(2, '0')}` }))
  return {
    desk: { ...EMPTY_DESK, items, ...more },
    files: Object.fromEntries(texts.map((blocks, index) => [ids[index]!, imported(blocks)])),
  }
}
