/** Bars, and the words and Woo grounds that stand in for what was blacked out. */
export const REDACTION =
  /[\u2580-\u259F\u25A0\u25AC\u25AE]{2,}|\[(?:…|\.{3}|gelakt|geanonimiseerd|weggelakt|onleesbaar)\]|\bx{4,}\b|\(?\b(?:5\.1\.|10\.)[1-5]\.?[a-k]?\b\)?/giu

/**
 * Whether one text is blacked out where the other is not. Then nobody knows what stands there, and no word may be said to
 * have gone or come.
 */
export function isBarredApart(a: string, b: string): boolean {
  // "10.2" alone may be the number of a paragraph.
  const bars = (text: string) => (text.match(REDACTION) ?? []).filter((bar) => !/^\(?10\.\d\)?$/.test(bar)).join()
  return bars(a) !== bars(b)
}
