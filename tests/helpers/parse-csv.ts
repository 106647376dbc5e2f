/**
 * Reads CSV by the grammar of RFC 4180 alone, character by character: after a byte order mark records that end with
 * CRLF, fields that may be quoted, quotes doubled within them. Throws on anything else.
 */
export function parseCsv(text: string, separator: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark')
  const records: string[][] = []
  let record: string[] = []
  let at = 1
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        if (at >= text.length) throw new Error('a quoted field without end')
        if (text[at] === '"' && text[at + 1] === '"') at += 1
        else if (text[at] === '"') break
        field += text[at]
        at += 1
      }
      at += 1
    } else {
      while (at < text.length && text[at] !== separator && !text.startsWith('\r\n', at)) {
        if (text[at] === '"' || text[at] === '\n' || text[at] === '\r') throw new Error(`bare ${text[at]} at ${at}`)
        field += text[at]
        at += 1
      }
    }
    record.push(field)
    if (text[at] === separator) at += 1
    else if (text.startsWith('\r\n', at)) {
      records.push(record)
      record = []
      at += 2
    } else throw new Error(`neither separator nor end of record at ${at}`)
  }
  if (record.length > 0) throw new Error('the last record has no end')
  return records
}
