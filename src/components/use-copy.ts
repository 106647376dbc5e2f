import { useState } from 'react'
import { escapeMarkup } from '../core/text/escape.ts'

/** What goes to the clipboard: `html` only where the rich form differs from the plain one. */
export interface Copied {
  readonly plain: string
  readonly html?: string
}

export type CopyState =
  | { readonly is: 'idle' }
  | { readonly is: 'copied' }
  /** The clipboard refused: the text is shown, for the reader to copy by hand. */
  | { readonly is: 'refused'; readonly plain: string }
  /** What is needed to make the text could not be fetched. */
  | { readonly is: 'failed' }

/** Copies what `make` gives; it may fetch what it needs. */
export function useCopy() {
  const [state, setState] = useState<CopyState>({ is: 'idle' })
  const copy = async (make: () => Copied | Promise<Copied>) => {
    const made = make()
    // The write starts within the click: Safari and Firefox refuse one that comes after a wait.
    const writing = write(made)
    // Both may fail, and what was made is told first.
    const [text, written] = await Promise.allSettled([made, writing])
    if (text.status === 'rejected') setState({ is: 'failed' })
    else if (written.status === 'rejected') setState({ is: 'refused', plain: text.value.plain })
    else setState({ is: 'copied' })
  }
  return { state, copy }
}

async function write(made: Copied | Promise<Copied>): Promise<void> {
  const promised = made instanceof Promise ? promisedItem(made) : undefined
  if (promised) return navigator.clipboard.write([promised])
  const { plain, html } = await made
  // Firefox before 127 can copy plain text only.
  if (html === undefined || !('ClipboardItem' in window)) return navigator.clipboard.writeText(plain)
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': asBlob(plain), 'text/html': asBlob(html, 'html') }),
  ])
}

/** Undefined in browsers whose clipboard takes no promises. Both forms must be named before either is known. */
function promisedItem(made: Promise<Copied>): ClipboardItem | undefined {
  const plain = made.then((text) => asBlob(text.plain))
  const html = made.then((text) => asBlob(text.html ?? markupOf(text.plain), 'html'))
  // A clipboard that refuses never reads them, and `useCopy` tells of what could not be made.
  void Promise.allSettled([plain, html])
  try {
    return new ClipboardItem({ 'text/plain': plain, 'text/html': html })
  } catch {
    return undefined
  }
}

const asBlob = (text: string, kind: 'plain' | 'html' = 'plain'): Blob => new Blob([text], { type: `text/${kind}` })

const markupOf = (text: string): string => escapeMarkup(text).replaceAll('\n', '<br>')
