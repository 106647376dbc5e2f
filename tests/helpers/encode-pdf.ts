/** Something set on a page: in points, from the upper left corner; `y` of text is its base line. */
export type Mark = TextMark | BarMark

export interface TextMark {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly font?: 'regular' | 'bold' | 'italic'
  /** Degrees against the clock. */
  readonly angle?: number
  /** Grey of the ink, 0 black to 1 white. */
  readonly ink?: number
}

export interface BarMark {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Grey of the fill, 0 black to 1 white. */
  readonly fill: number
  readonly isOutlined?: boolean
}

/** A note; `rect` and `quads` as left, top, right, bottom from the upper left corner. */
export interface NoteMark {
  readonly type: string
  readonly rect: Corners
  readonly contents?: string
  readonly author?: string
  readonly date?: string
  readonly quads?: readonly Corners[]
  /** Index on the same page. */
  readonly replyTo?: number
  readonly isGroup?: boolean
}

type Corners = readonly [left: number, top: number, right: number, bottom: number]

export interface PageMarks {
  readonly marks: readonly Mark[]
  readonly notes?: readonly NoteMark[]
  /** Degrees with the clock by which the page is shown turned; a multiple of 90. */
  readonly rotate?: number
  /** Operators put after everything else. */
  readonly operators?: string
}

export interface PdfProperties {
  readonly title?: string
  readonly created?: string
  /** Claimed number of pages, if not the true one. */
  readonly count?: number
}

const WIDTH = 595
const HEIGHT = 842
const FONTS = { regular: 'F1', bold: 'F2', italic: 'F3' } as const

/** A PDF of lines of plain ASCII, a list of lines a page; a page without lines draws a line, as a scan has a picture. */
export function encodePdf(pages: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  return writeObjects(
    pageObjects(
      pages.map((lines) => {
        const shown = lines.map((line) => `${literal(line)} Tj T*`).join(' ')
        const content = lines.length === 0 ? '0 0 m 100 100 l S' : `BT /F1 12 Tf 14 TL 72 770 Td ${shown} ET`
        return { content, notes: [], rotate: 0 }
      }),
      pages.length,
    ),
  )
}

/** A PDF of pages of A4 on which everything is put at its place, in the order given. */
export function typesetPdf(pages: readonly PageMarks[], properties: PdfProperties = {}): Uint8Array<ArrayBuffer> {
  const set = pages.map(({ marks, notes = [], rotate = 0, operators = '' }) => ({
    content: `${marks.map((mark) => ('text' in mark ? textOperators(mark) : barOperators(mark))).join('\n')}\n${operators}`,
    notes,
    rotate,
  }))
  return writeObjects(pageObjects(set, properties.count ?? pages.length), properties)
}

/** Lines below each other, as one column. */
export function column(
  lines: readonly string[],
  at: { readonly x: number; readonly y: number; readonly size?: number; readonly leading?: number },
  font: TextMark['font'] = 'regular',
): readonly TextMark[] {
  const { x, y, size = 11, leading = 1.25 * size } = at
  return lines.map((text, index) => ({ text, x, y: y + index * leading, size, font }))
}

function textOperators({ text, x, y, size = 11, font = 'regular', angle = 0, ink = 0 }: TextMark): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((each) =>
    each.toFixed(5),
  )
  return `${ink} g BT /${FONTS[font]} ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${HEIGHT - y} Tm ${literal(text)} Tj ET`
}

function barOperators({ x, y, width, height, fill, isOutlined = false }: BarMark): string {
  return `${fill} g 0 G 1 w ${x} ${HEIGHT - y - height} ${width} ${height} re ${isOutlined ? 'B' : 'f'}`
}

interface SetPage {
  readonly content: string
  readonly notes: readonly NoteMark[]
  readonly rotate: number
}

/** Objects 1 and 2 are the catalog and the pages, 3 to 5 the fonts. */
function pageObjects(pages: readonly SetPage[], count: number): readonly string[] {
  const starts: number[] = []
  let next = 6
  for (const { notes } of pages) {
    starts.push(next)
    next += 2 + notes.length
  }
  const fontNames = ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique']
  const fonts = Object.values(FONTS).map((name, at) => `/${name} ${3 + at} 0 R`)
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${starts.map((start) => `${start} 0 R`).join(' ')}] >>`,
    ...fontNames.map((name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
    ...pages.flatMap(({ content, notes, rotate }, at) => {
      const start = starts[at] ?? 0
      const references = notes.map((_, index) => `${start + 2 + index} 0 R`).join(' ')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}]${rotate === 0 ? '' : ` /Rotate ${rotate}`} ` +
          `/Resources << /Font << ${fonts.join(' ')} >> >> /Contents ${start + 1} 0 R` +
          `${notes.length === 0 ? '' : ` /Annots [${references}]`} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        ...notes.map((note) => noteObject(note, start + 2)),
      ]
    }),
  ]
}

function noteObject(note: NoteMark, first: number): string {
  const { type, rect, contents, author, date, quads, replyTo, isGroup = false } = note
  const [left, top, right, bottom] = rect
  const corners = quads?.map(
    ([l, t, r, b]) => `${l} ${HEIGHT - t} ${r} ${HEIGHT - t} ${l} ${HEIGHT - b} ${r} ${HEIGHT - b}`,
  )
  const entries = [
    `/Type /Annot /Subtype /${type} /Rect [${left} ${HEIGHT - bottom} ${right} ${HEIGHT - top}]`,
    contents === undefined ? '' : `/Contents ${literal(contents)}`,
    author === undefined ? '' : `/T ${literal(author)}`,
    date === undefined ? '' : `/M ${literal(date)}`,
    corners === undefined ? '' : `/QuadPoints [${corners.join(' ')}]`,
    replyTo === undefined ? '' : `/IRT ${first + replyTo} 0 R`,
    isGroup ? '/RT /Group' : '',
    type === 'Ink' ? '/InkList [[100 100 120 120]]' : '',
  ]
  return `<< ${entries.filter((entry) => entry !== '').join(' ')} >>`
}

/** The characters that Windows-1252 has outside Latin-1, as far as tests use them. */
const WINDOWS: ReadonlyMap<string, number> = new Map([
  ['…', 0x85],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
])

function literal(text: string): string {
  const bytes = Array.from(text, (each) => {
    if (/[\\()]/.test(each)) return `\\${each}`
    const code = WINDOWS.get(each) ?? each.charCodeAt(0)
    return code > 126 ? `\\${code.toString(8).padStart(3, '0')}` : each
  })
  return `(${bytes.join('')})`
}

/** A file of these objects, numbered from 1, the first of which is the catalog. */
export function writeObjects(
  objects: readonly string[],
  { title, created }: PdfProperties = {},
): Uint8Array<ArrayBuffer> {
  const info = [
    title === undefined ? '' : `/Title ${literal(title)}`,
    created === undefined ? '' : `/CreationDate (${created})`,
  ]
  const all = [...objects, `<< ${info.join(' ')} >>`]
  let file = '%PDF-1.4\n'
  const offsets = all.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = all.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${size} /Root 1 0 R /Info ${all.length} 0 R >>\nstartxref\n${offsets.length === 0 ? 0 : file.lastIndexOf('xref\n0')}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}
