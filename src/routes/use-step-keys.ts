import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '../components/Dialogs.tsx'

/** Shortcuts of one letter; nothing happens while the reader types or a dialog is open. */
export function useStepKeys(areOn: boolean, actions: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (document.querySelector('dialog[open]')) return
    const action = actions[event.key]
    if (!action) return
    // A browser may have a use of its own for the key, or type it into the field that the action focuses.
    event.preventDefault()
    action()
  })
  useEffect(() => {
    if (!areOn) return
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [areOn])
}
