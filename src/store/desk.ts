import { create } from 'zustand'
import type { Imported } from '../core/imported/imported.ts'
import { type DeskCommand, type History, performIn, redo, startHistory, undo } from '../core/workbench/commands.ts'

interface DeskStore {
  readonly history: History
  /** What was read, by file id; kept while any step back could need it. */
  readonly files: Readonly<Record<string, Imported>>
  perform(command: DeskCommand): void
  undo(): void
  redo(): void
  addFile(id: string, imported: Imported): void
  /** Empties the desk, its history and the files: nothing of them is left in memory. */
  wipe(): void
}

/** The own versions of this tab. In memory only, unless the reader asks to keep them. */
export const useDesk = create<DeskStore>()((set) => ({
  history: startHistory(),
  files: {},
  perform: (command) => set(({ history }) => ({ history: performIn(history, command) })),
  undo: () => set(({ history }) => ({ history: undo(history) })),
  redo: () => set(({ history }) => ({ history: redo(history) })),
  addFile: (id, imported) => set(({ files }) => ({ files: { ...files, [id]: imported } })),
  wipe: () => set({ history: startHistory(), files: {} }),
}))
