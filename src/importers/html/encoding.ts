/** A declaration stands among the first bytes. */
const WITHIN = 2048
const XML = /^\s*<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i
const META = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/gi

/**
 * The encoding that HTML or XML says it is written in, by its name in lower case; undefined where it says none, or one
 * that is not known. Bytes that can be read as ASCII are not in UTF-16, whatever they say, and are taken for UTF-8.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, WITHIN), (byte) => String.fromCharCode(byte)).join('')
  const shown = start.replace(/<!--[\s\S]*?-->/g, '')
  const label = XML.exec(shown)?.[1] ?? [...shown.matchAll(META)][0]?.[1]
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return undefined
  }
}
