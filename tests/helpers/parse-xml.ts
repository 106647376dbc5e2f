// @ts-expect-error -- jsdom brings no types, and one call is no reason for a package that does.
import { JSDOM } from 'jsdom'

/** An SVG document as a browser would read it; throws on anything that is not well-formed XML. */
export function parseSvg(text: string): Document {
  const { DOMParser } = new JSDOM().window as { DOMParser: typeof globalThis.DOMParser }
  const document = new DOMParser().parseFromString(text, 'image/svg+xml')
  const error = document.querySelector('parsererror')
  if (error) throw new Error(`not XML: ${error.textContent}`)
  return document
}
