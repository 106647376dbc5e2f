/**
 * Moves the focus to the next or previous result, from outside the list to the first. False when there is none, so that
 * the key keeps its ordinary use.
 */
export function goToHit(step: 1 | -1): boolean {
  const hits = [...document.querySelectorAll<HTMLElement>('.found a.found-link')]
  const at = hits.findIndex((hit) => hit === document.activeElement)
  const next = at < 0 ? (step === 1 ? hits[0] : undefined) : hits[at + step]
  next?.focus()
  return next !== undefined
}

export function goToField(): void {
  document.getElementById('query')?.focus()
}
