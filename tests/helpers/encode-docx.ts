import { zipSync } from 'fflate'

/** Insides of the parts of a Word file, each without its root element. */
export interface DocxParts {
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  readonly comments?: string
  readonly commentsExtended?: string
  readonly commentsIds?: string
  readonly commentsExtensible?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
  readonly footer?: string
  /** Of `docProps/core.xml`. */
  readonly core?: string
}

const ROOTS: Readonly<Record<Exclude<keyof DocxParts, 'core'>, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  settings: 'w:settings',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  commentsIds: 'w16cid:commentsIds',
  commentsExtensible: 'w16cex:commentsExtensible',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  header: 'w:hdr',
  footer: 'w:ftr',
}

const OPENXML = 'http://schemas.openxmlformats.org'
const WORD = 'http://schemas.microsoft.com/office/word'

/** All namespaces that the parts of a Word file use, declared by their usual prefixes. */
export const NAMESPACES: string = Object.entries({
  w: `${OPENXML}/wordprocessingml/2006/main`,
  r: `${OPENXML}/officeDocument/2006/relationships`,
  m: `${OPENXML}/officeDocument/2006/math`,
  mc: `${OPENXML}/markup-compatibility/2006`,
  wp: `${OPENXML}/drawingml/2006/wordprocessingDrawing`,
  a: `${OPENXML}/drawingml/2006/main`,
  pic: `${OPENXML}/drawingml/2006/picture`,
  v: 'urn:schemas-microsoft-com:vml',
  wps: `${WORD}/2010/wordprocessingShape`,
  w14: `${WORD}/2010/wordml`,
  w15: `${WORD}/2012/wordml`,
  w16cid: `${WORD}/2016/wordml/cid`,
  w16cex: `${WORD}/2018/wordml/cex`,
  w16du: `${WORD}/2023/wordml/word16du`,
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument'
const RELATION = `${OPENXML}/officeDocument/2006/relationships`

/** The entries of a small Word file, to be packed as they are or changed first. */
export function docxEntries(body: string, parts: DocxParts = {}, main = 'word/document.xml'): Record<string, string> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const { core, ...own } = parts
  const named = Object.entries(own).filter((entry): entry is [keyof typeof ROOTS, string] => entry[1] !== undefined)
  const links = named.map(
    ([name], at) => `<Relationship Id="r${at}" Type="${RELATION}/${name}" Target="${name}1.xml"/>`,
  )
  const top = [`<Relationship Id="r1" Type="${RELATION}/officeDocument" Target="/${main}"/>`]
  if (core !== undefined) {
    const type = `${OPENXML}/package/2006/relationships/metadata/core-properties`
    top.push(`<Relationship Id="r2" Type="${type}" Target="docProps/core.xml"/>`)
  }
  return {
    '[Content_Types].xml':
      `<Types xmlns="${OPENXML}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/${main}" ContentType="${OFFICE_TYPE}.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships(top),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relationships(links),
    [main]: `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      named.map(([name, xml]) => [`${folder}${name}1.xml`, `<${ROOTS[name]} ${NAMESPACES}>${xml}</${ROOTS[name]}>`]),
    ),
    ...(core === undefined ? {} : { 'docProps/core.xml': coreProperties(core) }),
  }
}

const relationships = (links: readonly string[]): string =>
  `<Relationships xmlns="${OPENXML}/package/2006/relationships">${links.join('')}</Relationships>`

const coreProperties = (inner: string): string =>
  `<cp:coreProperties xmlns:cp="${OPENXML}/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inner}</cp:coreProperties>`

/** A zip of texts in UTF-8, and of bytes as they are. */
export function zipEntries(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder()
  const bytes = Object.entries(entries).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? encoder.encode(content) : content,
  ])
  return zipSync(Object.fromEntries(bytes))
}

export function encodeDocx(body: string, parts: DocxParts = {}, main?: string): Uint8Array {
  return zipEntries(docxEntries(body, parts, main))
}

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

const deletedRun = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`

let lastId = 1000
/** Attributes of a change; `date` is clock time with the Z that Word writes. */
export const by = (author: string, date = '2026-03-02T09:30:00Z'): string =>
  `w:id="${lastId++}" w:author="${author}" w:date="${date}"`

export const ins = (content: string, author = 'Bos'): string => `<w:ins ${by(author)}>${content}</w:ins>`
export const insText = (text: string, author = 'Bos'): string => ins(run(text), author)
export const del = (text: string, author = 'Bos'): string => `<w:del ${by(author)}>${deletedRun(text)}</w:del>`
/** Properties of a paragraph of which the mark was put in or taken out. */
export const mark = (change: 'ins' | 'del' | 'moveFrom' | 'moveTo', author = 'Bos'): string =>
  `<w:rPr><w:${change} ${by(author)}/></w:rPr>`

export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
export const row = (cells: string, properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
export const table = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`
