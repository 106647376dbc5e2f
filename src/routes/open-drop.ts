import { useEffect, useState } from 'react'

/** Takes the files that are let go anywhere in the window; true while files are held over it. */
export function useDroppedFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(type, (event) => event.dataTransfer?.types.includes('Files') && act(event), {
        signal: listening.signal,
      })
    listen('dragenter', () => setHeld(true))
    // Without this the browser would leave the page and open the file itself.
    listen('dragover', (event) => event.preventDefault())
    listen('dragleave', (event) => {
      // Only when the pointer leaves the window, not on its way from one element to the next.
      if (event.relatedTarget === null) setHeld(false)
    })
    listen('drop', (event) => {
      event.preventDefault()
      setHeld(false)
      onDrop([...(event.dataTransfer?.files ?? [])])
    })
    return () => listening.abort()
  }, [onDrop])
  return isHeld
}
