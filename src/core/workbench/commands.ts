import type { Desk, DeskItem, DeskLink, DeskPassage } from './desk.ts'

/** Everything a reader can do on the desk. Each can be undone. */
export type DeskCommand =
  | { readonly do: 'name'; readonly title: string }
  /** Before the item that stands at `at`; at the end without it. */
  | { readonly do: 'add'; readonly items: readonly DeskItem[]; readonly at?: number }
  /** Versions by their day, those without one last in their own order; papers after them. */
  | { readonly do: 'sort' }
  /** With the passages marked in it and the links from it. */
  | { readonly do: 'remove'; readonly item: string }
  | { readonly do: 'change'; readonly item: string; readonly change: Partial<Omit<DeskItem, 'id' | 'file'>> }
  /** To the place of the item that now stands at `to`. */
  | { readonly do: 'move'; readonly item: string; readonly to: number }
  /** Adds it, or takes the place of the one with the same id. */
  | { readonly do: 'mark'; readonly passage: DeskPassage }
  /** With the links to it. */
  | { readonly do: 'unmark'; readonly passage: string }
  /** With the passage it is about, where that is new. */
  | { readonly do: 'link'; readonly link: DeskLink; readonly passage?: DeskPassage }
  | { readonly do: 'unlink'; readonly link: string }
  | { readonly do: 'refuse'; readonly proposal: string }
  | { readonly do: 'reconsider'; readonly proposal: string }
  | { readonly do: 'clear' }

export const EMPTY_DESK: Desk = { title: '', items: [], passages: [], links: [], refused: [] }

/** A command about something that is not on the desk changes nothing, and gives the same desk. */
export function perform(desk: Desk, command: DeskCommand): Desk {
  switch (command.do) {
    case 'name':
      return { ...desk, title: command.title }
    case 'add':
      return { ...desk, items: desk.items.toSpliced(command.at ?? desk.items.length, 0, ...command.items) }
    case 'sort':
      return sort(desk)
    case 'remove':
      return has(desk.items, command.item) ? without(desk, command.item) : desk
    case 'change':
      if (!has(desk.items, command.item)) return desk
      return {
        ...desk,
        items: desk.items.map((item) => (item.id === command.item ? { ...item, ...command.change } : item)),
      }
    case 'move':
      return move(desk, command.item, command.to)
    case 'mark':
      return { ...desk, passages: put(desk.passages, command.passage) }
    case 'unmark':
      return {
        ...desk,
        passages: desk.passages.filter(({ id }) => id !== command.passage),
        links: desk.links.filter(({ passage }) => passage !== command.passage),
      }
    case 'link':
      return {
        ...desk,
        passages: command.passage ? put(desk.passages, command.passage) : desk.passages,
        links: put(desk.links, command.link),
      }
    case 'unlink':
      return { ...desk, links: desk.links.filter(({ id }) => id !== command.link) }
    case 'refuse':
      return { ...desk, refused: [...desk.refused.filter((key) => key !== command.proposal), command.proposal] }
    case 'reconsider':
      return { ...desk, refused: desk.refused.filter((key) => key !== command.proposal) }
    case 'clear':
      return EMPTY_DESK
  }
}

const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((each) => each.id === id)

function put<T extends DeskPassage | DeskLink>(list: readonly T[], given: T): readonly T[] {
  return has(list, given.id) ? list.map((each) => (each.id === given.id ? given : each)) : [...list, given]
}

function move(desk: Desk, id: string, to: number): Desk {
  const item = desk.items.find((each) => each.id === id)
  if (!item || to < 0 || to >= desk.items.length || desk.items[to] === item) return desk
  return { ...desk, items: desk.items.filter((each) => each !== item).toSpliced(to, 0, item) }
}

const LAST = '~'

function sort(desk: Desk): Desk {
  const rank = ({ role, date = LAST }: DeskItem) => (role === 'version' ? `a${date}` : `b${date}`)
  const items = desk.items.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
  return items.every((item, at) => item === desk.items[at]) ? desk : { ...desk, items }
}

/** A passage that is marked nowhere any more goes, with the links to it. */
function without(desk: Desk, item: string): Desk {
  const passages = desk.passages
    .map((passage) => ({ ...passage, marked: passage.marked.filter((range) => range.item !== item) }))
    .filter(({ marked }) => marked.length > 0)
  return {
    ...desk,
    items: desk.items.filter(({ id }) => id !== item),
    passages,
    links: desk.links.filter(({ advice, passage }) => advice.item !== item && has(passages, passage)),
  }
}

/** The desk with what was done before and what was undone. */
export interface History {
  readonly past: readonly Desk[]
  readonly present: Desk
  readonly future: readonly Desk[]
}

export const startHistory = (desk: Desk = EMPTY_DESK): History => ({ past: [], present: desk, future: [] })

/** Desks are small, and share what did not change. */
const MOST_STEPS = 500

export function performIn({ past, present, future }: History, command: DeskCommand): History {
  const next = perform(present, command)
  if (next === present) return { past, present, future }
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] }
}

export function undo({ past, present, future }: History): History {
  const last = past.at(-1)
  return last ? { past: past.slice(0, -1), present: last, future: [present, ...future] } : { past, present, future }
}

export function redo({ past, present, future }: History): History {
  const [next, ...rest] = future
  return next ? { past: [...past, present], present: next, future: rest } : { past, present, future }
}
