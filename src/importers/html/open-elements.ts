import { BLOCK, OF_HEAD, VOID } from './elements.ts'

/** Deeper elements are read as if they lay beside each other. */
export const DEEPEST = 60_000

/** Where the nearest open element of a kind lies, as index of the frames; -1 for none. */
interface Scope {
  readonly p: number
  readonly li: number
  readonly dd: number
  readonly tr: number
  readonly cell: number
  readonly part: number
  readonly block: number
}

interface Frame<T> {
  readonly name: string
  readonly own: T
  readonly scope: Scope
}

const NOWHERE: Scope = { p: -1, li: -1, dd: -1, tr: -1, cell: -1, part: -1, block: -1 }
const HEADING = /^h[1-6]$/

/** The elements that are open, with what goes with each. */
export interface OpenElements<T> {
  /** What goes with the innermost one. */
  own(): T
  /** @param opened gives what goes with the new element, once those that it ends are closed */
  open(name: string, opened: (parent: T) => T): void
  close(name: string): void
  closeAll(): void
  /** Whether any element lay deeper than is read. */
  isTooDeep(): boolean
}

/**
 * Keeps track of open elements. End tags that are left out are filled in as a browser does, as far as text depends on
 * it. Every tag takes the same time on average, however deep it lies.
 * @param closed called for every element that closes, by its own end tag or because another begins or ends
 */
export function trackElements<T>(root: T, closed: (name: string, own: T) => void): OpenElements<T> {
  const frames: Frame<T>[] = []
  const places = new Map<string, number[]>()
  const tooDeep = new Map<string, number>()
  let isTooDeep = false

  const scope = (): Scope => frames.at(-1)?.scope ?? NOWHERE
  const own = (): T => frames.at(-1)?.own ?? root
  const placeOf = (name: string): number => places.get(name)?.at(-1) ?? -1
  const popTo = (at: number) => {
    while (frames.length > at) {
      const frame = frames.pop()
      if (!frame) return
      places.get(frame.name)?.pop()
      closed(frame.name, frame.own)
    }
  }
  const popAt = (at: number) => {
    if (at >= 0) popTo(at)
  }

  const closeImplied = (name: string) => {
    if (!OF_HEAD.has(name)) popAt(placeOf('head'))
    const { li, dd, tr, cell, part } = scope()
    if (name === 'li') popAt(li)
    else if (name === 'dd' || name === 'dt') popAt(dd)
    else if (name === 'td' || name === 'th') popAt(cell)
    else if (name === 'tr') popAt(tr)
    else if (name === 'thead' || name === 'tbody' || name === 'tfoot') popAt(part >= 0 ? part : tr)
    if (BLOCK.has(name)) popAt(scope().p)
    if (HEADING.test(name) && HEADING.test(frames.at(-1)?.name ?? '')) popAt(frames.length - 1)
  }

  const placeToClose = (name: string): number => {
    const { p, li, tr, cell, block } = scope()
    if (name === 'p') return p
    if (name === 'li') return li
    if (name === 'tr') return tr
    if (name === 'td' || name === 'th') return frames[cell]?.name === name ? cell : -1
    const at = placeOf(name)
    if (name === 'table' || name === 'body' || name === 'html') return at
    // An inline element does not end the block within it, nor a block the cell it lies in.
    return at > (BLOCK.has(name) ? cell : block) ? at : -1
  }

  return {
    own,
    open: (name, opened) => {
      closeImplied(name)
      const mine = opened(own())
      const isBeyond = frames.length >= DEEPEST
      if (VOID.has(name) || isBeyond) {
        if (isBeyond && !VOID.has(name)) {
          isTooDeep = true
          tooDeep.set(name, (tooDeep.get(name) ?? 0) + 1)
        }
        closed(name, mine)
        return
      }
      const at = frames.length
      frames.push({ name, own: mine, scope: scopeOf(name, scope(), at) })
      const known = places.get(name)
      if (known) known.push(at)
      else places.set(name, [at])
    },
    close: (name) => {
      const beyond = tooDeep.get(name) ?? 0
      if (beyond > 0) tooDeep.set(name, beyond - 1)
      else popAt(placeToClose(name))
    },
    closeAll: () => popTo(0),
    isTooDeep: () => isTooDeep,
  }
}

function scopeOf(name: string, outer: Scope, at: number): Scope {
  const scope = BLOCK.has(name) ? { ...outer, block: at } : outer
  switch (name) {
    case 'p':
      return { ...scope, p: at }
    case 'li':
      return { ...scope, li: at }
    case 'dd':
    case 'dt':
      return { ...scope, dd: at }
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return { ...scope, li: -1 }
    case 'dl':
      return { ...scope, dd: -1 }
    case 'table':
      return { ...NOWHERE, block: at }
    case 'thead':
    case 'tbody':
    case 'tfoot':
      return { ...scope, part: at, tr: -1, cell: -1 }
    case 'tr':
      return { ...scope, tr: at, cell: -1 }
    case 'td':
    case 'th':
    case 'caption':
      return { ...scope, cell: at, p: -1, li: -1, dd: -1 }
    default:
      return scope
  }
}
