import { type RefObject, useEffect, useRef } from 'react'

/**
 * Tells when a reader has selected something in an element, with mouse or finger. Who has neither ticks sentences.
 * @returns goes on the element
 */
export function useSelection(onSelect: (root: HTMLElement) => void): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(onSelect)
  useEffect(() => {
    latest.current = onSelect
  })
  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    const onEnd = () => latest.current(element)
    element.addEventListener('mouseup', onEnd)
    element.addEventListener('touchend', onEnd)
    return () => {
      element.removeEventListener('mouseup', onEnd)
      element.removeEventListener('touchend', onEnd)
    }
  }, [])
  return root
}
