import { useDesk } from './desk.ts'
import { isAllKept, useKeeping } from './kept-desk.ts'

let isWatched = false
let isWarning = false

/** From now on the browser asks before it leaves, but only while something would be lost. */
export function watchLeaving(): void {
  if (isWatched) return
  isWatched = true
  useDesk.subscribe(look)
  useKeeping.subscribe(look)
  look()
}

function look(): void {
  const isLossy = useDesk.getState().history.present.items.length > 0 && !isAllKept()
  if (isLossy === isWarning) return
  isWarning = isLossy
  if (isLossy) addEventListener('beforeunload', ask)
  else removeEventListener('beforeunload', ask)
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
