/** The browser has no means to make a hash. */
class HashUnavailable extends Error {
  override readonly name = 'HashUnavailable'
}

/**
 * SHA-256 in lower-case hex, of bytes or of a text as UTF-8. Rejects in a page that was not loaded over https, because
 * a browser then has no means to make one.
 */
export async function sha256(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  // Without a secure connection the browser leaves it out, whatever its type says.
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle
  if (!subtle) throw new HashUnavailable('no SHA-256 without https')
  const hash = new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
