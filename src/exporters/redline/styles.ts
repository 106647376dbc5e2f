import { LEVELS } from './numbering.ts'
import { element, setting } from './xml.ts'

interface Style {
  readonly id: string
  /** As every word processor knows it, whatever its language. */
  readonly name: string
  readonly type?: 'paragraph' | 'character' | 'table'
  readonly isDefault?: boolean
  readonly basedOn?: string
  readonly next?: string
  /** Properties, in the order in which they must stand. */
  readonly properties?: string
}

const font = (halfPoints: number) => setting('w:sz', halfPoints) + setting('w:szCs', halfPoints)
const run = (...content: readonly string[]) => element('w:rPr', {}, ...content)
const paragraph = (...content: readonly string[]) => element('w:pPr', {}, ...content)
const spacing = (before: number, after: number) => element('w:spacing', { 'w:before': before, 'w:after': after })

const HEADING_SIZES = [32, 28, 26, 24, 22, 22, 22, 22, 22]

const headings: readonly Style[] = HEADING_SIZES.slice(0, LEVELS).map((size, index) => ({
  id: `Kop${index + 1}`,
  name: `heading ${index + 1}`,
  basedOn: 'Standaard',
  next: 'Standaard',
  properties:
    paragraph('<w:keepNext/>', '<w:keepLines/>', spacing(240, 80), setting('w:outlineLvl', index)) +
    run('<w:b/>', '<w:bCs/>', font(size)),
}))

const small = paragraph(element('w:spacing', { 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })) + run(font(20))
const raised = run(setting('w:vertAlign', 'superscript'))
const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => element(`w:${side}`, line))

const STYLES: readonly Style[] = [
  { id: 'Standaard', name: 'Normal', isDefault: true },
  { id: 'Standaardalinea-lettertype', name: 'Default Paragraph Font', type: 'character', isDefault: true },
  {
    id: 'Standaardtabel',
    name: 'Normal Table',
    type: 'table',
    isDefault: true,
    properties: element(
      'w:tblPr',
      {},
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      element(
        'w:tblCellMar',
        {},
        element('w:top', { 'w:w': 0, 'w:type': 'dxa' }),
        element('w:left', { 'w:w': 108, 'w:type': 'dxa' }),
        element('w:bottom', { 'w:w': 0, 'w:type': 'dxa' }),
        element('w:right', { 'w:w': 108, 'w:type': 'dxa' }),
      ),
    ),
  },
  ...headings,
  {
    id: 'Lijstalinea',
    name: 'List Paragraph',
    basedOn: 'Standaard',
    properties: paragraph(element('w:ind', { 'w:left': 425 }), '<w:contextualSpacing/>'),
  },
  {
    id: 'Tabelraster',
    name: 'Table Grid',
    type: 'table',
    basedOn: 'Standaardtabel',
    properties:
      paragraph(element('w:spacing', { 'w:after': 0 })) +
      element('w:tblPr', {}, element('w:tblBorders', {}, ...borders)),
  },
  {
    id: 'Koptekst',
    name: 'header',
    basedOn: 'Standaard',
    properties: paragraph(element('w:spacing', { 'w:after': 0 })) + run(font(18)),
  },
  { id: 'Voetnoottekst', name: 'footnote text', basedOn: 'Standaard', properties: small },
  { id: 'Eindnoottekst', name: 'endnote text', basedOn: 'Standaard', properties: small },
  { id: 'Voetnootmarkering', name: 'footnote reference', type: 'character', properties: raised },
  { id: 'Eindnootmarkering', name: 'endnote reference', type: 'character', properties: raised },
  { id: 'Tekstopmerking', name: 'annotation text', basedOn: 'Standaard', properties: small },
  { id: 'Verwijzingopmerking', name: 'annotation reference', type: 'character', properties: run(font(16)) },
]

/** @param language of the text, as in "nl-NL" */
export const stylesElements = (language: string): string =>
  element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      run(
        element('w:rFonts', { 'w:ascii': 'Calibri', 'w:hAnsi': 'Calibri', 'w:eastAsia': 'Calibri', 'w:cs': 'Calibri' }),
        font(22),
        element('w:lang', { 'w:val': language, 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' }),
      ),
    ),
    element(
      'w:pPrDefault',
      {},
      paragraph(element('w:spacing', { 'w:after': 120, 'w:line': 264, 'w:lineRule': 'auto' })),
    ),
  ) + STYLES.map(styleElement).join('')

const styleElement = ({ id, name, type = 'paragraph', isDefault, basedOn, next, properties = '' }: Style): string =>
  element(
    'w:style',
    { 'w:type': type, 'w:default': isDefault === true ? 1 : undefined, 'w:styleId': id },
    setting('w:name', name),
    basedOn === undefined ? '' : setting('w:basedOn', basedOn),
    next === undefined ? '' : setting('w:next', next),
    type === 'paragraph' && !isDefault ? '<w:qFormat/>' : '',
    properties,
  )
