import { type QuoteType, Tokenizer } from 'htmlparser2'
import { READ_ATTRIBUTES } from './elements.ts'

export type Attributes = ReadonlyMap<string, string>

export interface HtmlEvents {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
  comment(text: string): void
}

/** Longer values are pictures in the text itself. */
const LONGEST_VALUE = 4000

/**
 * Tells the tags and texts of HTML in order, with entities read. Only the attributes that are used are kept, so that
 * nobody fills the memory with them. The tree is made by who listens: that of the parser on top of this tokenizer takes
 * time in proportion to the square of the depth.
 */
export function readTokens(html: string, events: HtmlEvents): void {
  let tag = ''
  let attributes = new Map<string, string>()
  let attribute = ''
  let value = ''
  const keep = (text: string) => {
    if (attribute !== '' && value.length < LONGEST_VALUE) value += text.slice(0, LONGEST_VALUE)
  }
  const opened = () => {
    events.open(tag, attributes)
    attributes = new Map()
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (from, to) => {
        tag = html.slice(from, to).toLowerCase()
      },
      onattribname: (from, to) => {
        const name = to - from > 40 ? '' : html.slice(from, to).toLowerCase()
        attribute = READ_ATTRIBUTES.has(name) && !attributes.has(name) ? name : ''
        value = ''
      },
      onattribdata: (from, to) => keep(html.slice(from, to)),
      onattribentity: (code) => keep(String.fromCodePoint(code)),
      onattribend: (_quote: QuoteType) => {
        if (attribute !== '') attributes.set(attribute, value)
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (from, to) => events.close(html.slice(from, to).trim().toLowerCase()),
      ontext: (from, to) => events.text(html.slice(from, to)),
      ontextentity: (code) => events.text(String.fromCodePoint(code)),
      oncomment: (from, to, offset) => events.comment(html.slice(from, to - offset)),
      oncdata: (from, to, offset) => events.text(html.slice(from, to - offset)),
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}
