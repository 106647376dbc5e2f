import { escapeMarkup } from '../../core/text/escape.ts'

/** In the order in which they are written; without a value an attribute is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element as markup; what stands in it is markup already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${textMarkup(String(value))}"`))
    .join('')
  const inner = content.join('')
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

/** Text as markup; characters that no XML may hold are left out, for a word processor would refuse the whole file. */
export const textMarkup = (text: string): string => escapeMarkup(text, '')

/** A property of which the value is all there is to say. */
export const setting = (name: string, value: string | number): string => element(name, { 'w:val': value })

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

/** Of every part that holds text; a program that does not know the later ones passes over what is said in them. */
export const NAMESPACES: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'xmlns:w16cid': 'http://schemas.microsoft.com/office/word/2016/wordml/cid',
  'xmlns:w16cex': 'http://schemas.microsoft.com/office/word/2018/wordml/cex',
  'xmlns:w16du': 'http://schemas.microsoft.com/office/word/2023/wordml/word16du',
  'mc:Ignorable': 'w14 w15 w16cid w16cex w16du',
}
