/** Moves the focus to an element once the page stands there with what just changed. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** Never given before: a desk may have been kept, and be opened again later. */
export function newId(kind: string): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2))
  return `${kind}-${Array.from(numbers, (each) => each.toString(36)).join('')}`
}
