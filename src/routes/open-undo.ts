import { useCallback, useEffect } from 'react'
import { describeStep } from '../core/workbench/describe-step.ts'
import type { Imported } from '../core/imported/imported.ts'
import type { Desk, DeskItem } from '../core/workbench/desk.ts'
import { itemName } from '../core/workbench/new-items.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { workbenchTexts } from '../i18n/workbench.ts'
import type { WorkbenchTexts } from '../i18n/workbench.nl.ts'
import { useDesk } from '../store/desk.ts'

interface Undoing {
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): void
  redo(): void
}

/** Steps back and forth, by button and by key; `say` gets what was undone or done again. */
export function useUndo(say: (text: string) => void): Undoing {
  const { desk, steps } = workbenchTexts(useI18n().language)
  const canUndo = useDesk(({ history }) => history.past.length > 0)
  const canRedo = useDesk(({ history }) => history.future.length > 0)
  const undo = useCallback(() => {
    const { history, files, undo: act } = useDesk.getState()
    const before = history.past.at(-1)
    if (!before) return
    act()
    say(desk.undone(wordStep(before, history.present, steps, files)))
  }, [say, desk, steps])
  const redo = useCallback(() => {
    const { history, files, redo: act } = useDesk.getState()
    const [after] = history.future
    if (!after) return
    act()
    say(desk.redone(wordStep(history.present, after, steps, files)))
  }, [say, desk, steps])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return
      const key = event.key.toLowerCase()
      const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined
      if (!act || document.querySelector('dialog[open]')) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [undo, redo])
  return { canUndo, canRedo, undo, redo }
}

type Files = Readonly<Record<string, Imported>>

function wordStep(before: Desk, after: Desk, steps: WorkbenchTexts['steps'], files: Files): string {
  const step = describeStep(before, after)
  const nameOf = (item: DeskItem) => itemName(item, files[item.file])
  switch (step.kind) {
    case 'added':
    case 'removed':
      return steps[step.kind](nameOf(step.item), step.count)
    case 'order':
    case 'name':
    case 'passages':
    case 'links':
    case 'nothing':
      return steps[step.kind]
    default:
      return steps[step.kind](nameOf(step.item))
  }
}

/** Where keys undo what is typed. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'file', 'button'].includes(target.type)
}
