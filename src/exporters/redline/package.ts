import { bytesOf, zip } from '../zip.ts'
import { element, NAMESPACES, textMarkup, xmlDocument } from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Each part beside the document itself: its element, its kind of content and how the document refers to it. */
const PARTS = {
  styles: { root: 'w:styles', type: `${WORD_TYPE}.styles+xml`, relation: `${OFFICE}/styles` },
  settings: { root: 'w:settings', type: `${WORD_TYPE}.settings+xml`, relation: `${OFFICE}/settings` },
  numbering: { root: 'w:numbering', type: `${WORD_TYPE}.numbering+xml`, relation: `${OFFICE}/numbering` },
  header1: { root: 'w:hdr', type: `${WORD_TYPE}.header+xml`, relation: `${OFFICE}/header` },
  footnotes: { root: 'w:footnotes', type: `${WORD_TYPE}.footnotes+xml`, relation: `${OFFICE}/footnotes` },
  endnotes: { root: 'w:endnotes', type: `${WORD_TYPE}.endnotes+xml`, relation: `${OFFICE}/endnotes` },
  comments: { root: 'w:comments', type: `${WORD_TYPE}.comments+xml`, relation: `${OFFICE}/comments` },
  commentsExtended: {
    root: 'w15:commentsEx',
    type: `${WORD_TYPE}.commentsExtended+xml`,
    relation: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  },
  commentsIds: {
    root: 'w16cid:commentsIds',
    type: `${WORD_TYPE}.commentsIds+xml`,
    relation: 'http://schemas.microsoft.com/office/2016/09/relationships/commentsIds',
  },
  commentsExtensible: {
    root: 'w16cex:commentsExtensible',
    type: `${WORD_TYPE}.commentsExtensible+xml`,
    relation: 'http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible',
  },
  people: {
    root: 'w15:people',
    type: `${WORD_TYPE}.people+xml`,
    relation: 'http://schemas.microsoft.com/office/2011/relationships/people',
  },
} as const

export type PartName = keyof typeof PARTS

const NAMES = Object.keys(PARTS) as readonly PartName[]

/** Id by which the document refers to a part. */
export const relationOf = (name: PartName): string => `rId${NAMES.indexOf(name) + 1}`

/**
 * A Word file. The same parts give the same bytes.
 * @param body what stands in the body of the document
 * @param parts what stands in each other part; one without content is not in the file
 * @param title the only thing that the file says of itself: no names, no times
 */
export function wordFile(
  body: string,
  parts: Readonly<Partial<Record<PartName, string>>>,
  title: string | undefined,
): Uint8Array {
  const present = NAMES.flatMap((name) => (parts[name] ? [{ name, content: parts[name], ...PARTS[name] }] : []))
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(present)],
    ['_rels/.rels', packageRelations()],
    ['docProps/core.xml', coreProperties(title)],
    ['word/document.xml', element('w:document', NAMESPACES, element('w:body', {}, body))],
    [
      'word/_rels/document.xml.rels',
      relations(present.map(({ name, relation }) => ({ id: relationOf(name), type: relation, target: `${name}.xml` }))),
    ],
    ...present.map(({ name, root, content }) => [`word/${name}.xml`, element(root, NAMESPACES, content)] as const),
  ]
  return zip(new Map(files.map(([name, root]) => [name, bytesOf(xmlDocument(root))])))
}

function contentTypes(parts: readonly { readonly name: string; readonly type: string }[]): string {
  const override = (name: string, type: string) => element('Override', { PartName: `/${name}`, ContentType: type })
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('word/document.xml', `${WORD_TYPE}.document.main+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...parts.map(({ name, type }) => override(`word/${name}.xml`, type)),
  )
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

const relations = (all: readonly Relation[]): string =>
  element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...all.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target })),
  )

const packageRelations = (): string =>
  relations([
    { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'word/document.xml' },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
  ])

function coreProperties(title: string | undefined): string {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  }
  return element('cp:coreProperties', namespaces, title ? element('dc:title', {}, textMarkup(title)) : '')
}
