import type { Desk, DeskItem } from './desk.ts'

/** What makes one desk another, as far as a reader is told; `item` is the first that it is about. */
export type DeskStep =
  | { readonly kind: 'added' | 'removed'; readonly item: DeskItem; readonly count: number }
  | { readonly kind: 'date' | 'title' | 'status' | 'state' | 'role' | 'pages'; readonly item: DeskItem }
  | { readonly kind: 'order' | 'name' | 'passages' | 'links' | 'nothing' }

const FIELDS = ['date', 'status', 'state', 'role', 'pages', 'title'] as const

export function describeStep(before: Desk, after: Desk): DeskStep {
  const [gone, come] = [without(before.items, after.items), without(after.items, before.items)]
  if (come[0]) return { kind: 'added', item: come[0], count: come.length }
  if (gone[0]) return { kind: 'removed', item: gone[0], count: gone.length }
  for (const item of after.items) {
    const old = before.items.find(({ id }) => id === item.id)
    const field = old && FIELDS.find((name) => JSON.stringify(old[name]) !== JSON.stringify(item[name]))
    if (field !== undefined) return { kind: field, item }
  }
  if (before.items.some(({ id }, at) => id !== after.items[at]?.id)) return { kind: 'order' }
  if (before.links !== after.links || before.refused !== after.refused) return { kind: 'links' }
  if (before.passages !== after.passages) return { kind: 'passages' }
  return { kind: before.title === after.title ? 'nothing' : 'name' }
}

const without = (items: readonly DeskItem[], others: readonly DeskItem[]): readonly DeskItem[] =>
  items.filter(({ id }) => !others.some((other) => other.id === id))
