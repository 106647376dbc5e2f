import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom lacks these; the app only needs them to be callable.
window.scrollTo = () => {}
window.matchMedia = (query) => ({
  matches: query.includes('min-width'),
  media: query,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
})
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
Element.prototype.scrollIntoView ??= () => {}
// What the clipboard of user-event takes and gives back.
window.ClipboardItem ??= class implements ClipboardItem {
  readonly presentationStyle = 'unspecified'
  readonly types: readonly string[]
  readonly #parts: Readonly<Record<string, string | Blob | PromiseLike<string | Blob>>>
  constructor(parts: Record<string, string | Blob | PromiseLike<string | Blob>>) {
    this.#parts = parts
    this.types = Object.keys(parts)
  }
  static supports(): boolean {
    return true
  }
  async getType(type: string): Promise<Blob> {
    const part = await this.#parts[type]
    return part instanceof Blob ? part : new Blob([part ?? ''], { type })
  }
}

afterEach(cleanup)
