import { useSyncExternalStore } from 'react'

/** Whether the window is at least `width` CSS pixels wide; follows it as it changes. */
export function useWide(width: number): boolean {
  const query = `(min-width: ${width}px)`
  return useSyncExternalStore(
    (listen) => {
      const media = matchMedia(query)
      media.addEventListener('change', listen)
      return () => media.removeEventListener('change', listen)
    },
    () => matchMedia(query).matches,
  )
}
