import { type RefObject, useLayoutEffect } from 'react'

/** From this width the advice hangs in the margin; below it stands after its change. */
const MARGIN_FROM = 992
const GAP = 20

/**
 * Places the cards in the margin: each beside its change, or just under the card before it. The text never moves.
 * Runs after every render, and again whenever the column or a card changes size.
 */
export function useMargin(column: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = column.current
    if (!element) return
    const place = () => placeCards(element)
    place()
    // jsdom has no ResizeObserver; there the cards simply stand after their change.
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(place)
    for (const each of [element, ...cardsOf(element)]) observer.observe(each)
    return () => observer.disconnect()
  })
}

const cardsOf = (column: HTMLElement): readonly HTMLElement[] => [
  ...column.querySelectorAll<HTMLElement>('.pair > .margin'),
]

function placeCards(column: HTMLElement): void {
  const cards = cardsOf(column)
  for (const card of cards) card.style.removeProperty('--push')
  column.style.removeProperty('--reach')
  if (innerWidth < MARGIN_FROM) return
  const start = column.getBoundingClientRect().top
  let floor = 0
  for (const card of cards) {
    const top = card.getBoundingClientRect().top - start
    const push = Math.max(0, floor - top)
    card.style.setProperty('--push', `${push}px`)
    floor = top + push + card.offsetHeight + GAP
  }
  column.style.setProperty('--reach', `${Math.ceil(floor)}px`)
}
