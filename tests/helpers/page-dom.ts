import type axe from 'axe-core'
// @ts-expect-error jsdom brings no types of its own
import { JSDOM } from 'jsdom'

interface PageWindow {
  readonly document: Document
  /** Once its source has been evaluated in the window. */
  readonly axe: typeof axe
  eval(script: string): void
}

type Parser = new (text: string, options: { readonly runScripts: 'outside-only' }) => { readonly window: PageWindow }

/** A page as a browser reads it, with none of its scripts run. */
export const windowOf = (text: string): PageWindow => new (JSDOM as Parser)(text, { runScripts: 'outside-only' }).window
