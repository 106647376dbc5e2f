/** Moves the focus to an element once the page stands there with what just changed. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}
