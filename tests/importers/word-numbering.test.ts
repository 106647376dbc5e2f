import { expect, test } from 'vitest'
import { importWord } from '../../src/importers/word/import-word.ts'
import { formatNumber } from '../../src/importers/word/numbers.ts'
import { encodeDocx, insText, mark, paragraph, run } from '../helpers/encode-docx.ts'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const definition = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
const item = (id: number, at = 0, more = '', text = 'eb') =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>${more}`)

async function labelsOf(body: string, numbering: string, styles = ''): Promise<readonly (string | undefined)[][]> {
  const outcome = await importWord(encodeDocx(body, { numbering, styles }), 'lijst.docx')
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.imported.states.map(({ blocks }) => blocks.map(({ label }) => label))
}

const OUTLINE = definition(
  0,
  level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%1.%2)') + level(2, 'upperRoman', '%3'),
)

test('levels count within each other, and anew after an outer one', async () => {
  const body = [0, 1, 1, 2, 0, 1, 2].map((at) => item(1, at)).join('')
  expect(await labelsOf(body, OUTLINE + list(1, 0))).toEqual([['1.', '1.a)', '1.b)', 'I', '2.', '2.a)', 'I']])
})

test('a level that never restarts, and one that does only after the outermost', async () => {
  const never = OUTLINE.replace(
    '<w:numFmt w:val="upperRoman"/>',
    '<w:numFmt w:val="upperRoman"/><w:lvlRestart w:val="0"/>',
  )
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => item(1, at)).join('')
  expect(await labelsOf(body, never + list(1, 0))).toEqual([['1.', '1.a)', 'I', '1.b)', 'II', '2.', '2.a)', 'III']])
  const outermost = never.replace('lvlRestart w:val="0"', 'lvlRestart w:val="1"')
  expect(await labelsOf(body, outermost + list(1, 0))).toEqual([['1.', '1.a)', 'I', '1.b)', 'II', '2.', '2.a)', 'I']])
})

test('lists of one definition count on together, until one says where it starts', async () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  const numbering = OUTLINE + list(1, 0) + list(2, 0) + list(3, 0, restart)
  const body = item(1) + item(2) + item(3) + item(3) + item(1)
  expect(await labelsOf(body, numbering)).toEqual([['1.', '2.', '5.', '6.', '7.']])
})

test('a list may have a level of its own', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Bijlage %1')}</w:lvlOverride>`
  expect(await labelsOf(item(1) + item(1), OUTLINE + list(1, 0, own))).toEqual([['Bijlage A', 'Bijlage B']])
})

test('legal numbers are decimal at every level', async () => {
  const legal = definition(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
  expect(await labelsOf(item(1) + item(1, 1), legal + list(1, 0))).toEqual([['I.', '1.1']])
})

test('marks of fonts of signs become signs of any font', async () => {
  const bullet = (text: string, font: string) =>
    level(0, 'bullet', text).replace('</w:lvl>', `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:lvl>`)
  const numbering =
    definition(0, bullet('\uF0B7', 'Symbol')) +
    definition(1, bullet('\uF0A7', 'Wingdings')) +
    definition(2, bullet('o', 'Courier New')) +
    definition(3, bullet('–', 'Calibri')) +
    [1, 2, 3, 4].map((id) => list(id, id - 1)).join('')
  expect(await labelsOf([1, 2, 3, 4].map((id) => item(id)).join(''), numbering)).toEqual([['•', '▪', '○', '–']])
})

test('a style brings its list and level, a heading keeps its kind, and list 0 takes a paragraph out', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Kop1"/></w:style>'
  const numbering =
    definition(
      0,
      level(0, 'decimal', '%1', '<w:pStyle w:val="Kop1"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/>'),
    ) + list(1, 0)
  const heading = (style: string, more = '') => paragraph(run('Kade'), `<w:pStyle w:val="${style}"/>${more}`)
  const none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
  const body = heading('Kop1') + heading('Kop2') + heading('Kop1', none) + heading('Kop1') + heading('Kop2')
  const outcome = await importWord(encodeDocx(body, { styles, numbering }), 'lijst.docx')
  const blocks = outcome.ok ? outcome.imported.states[0]?.blocks : []
  expect(blocks?.map(({ kind, level: depth, label }) => [kind, depth, label])).toEqual([
    ['heading', 1, '1'],
    ['heading', 2, '1.1'],
    ['heading', 1, undefined],
    ['heading', 1, '2'],
    ['heading', 2, '2.1'],
  ])
})

test('a definition that stands for a style of lists', async () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
  const link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
  expect(await labelsOf(item(1) + item(2), OUTLINE + link + list(1, 1) + list(2, 0), styles)).toEqual([['1.', '2.']])
})

test('paragraphs that are put in or taken out count in the reading in which they stand', async () => {
  const body =
    item(1, 0, '', 'kade') +
    paragraph(
      '<w:del w:author="Bos"><w:r><w:delText>pier</w:delText></w:r></w:del>',
      `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${mark('del')}`,
    ) +
    paragraph(insText('sluis'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${mark('ins')}`) +
    paragraph(insText('kraan'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${mark('ins')}`) +
    item(1, 0, '', 'brug')
  expect(await labelsOf(body, OUTLINE + list(1, 0))).toEqual([
    ['1.', '2.', '3.', '4.'],
    ['1.', '2.', '3.'],
  ])
})

test('a list that is not there gives a paragraph', async () => {
  const outcome = await importWord(encodeDocx(item(9), { numbering: OUTLINE }), 'lijst.docx')
  expect(outcome.ok && outcome.imported.states[0]?.blocks).toEqual([{ kind: 'paragraph', text: 'eb' }])
})

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 26, 'Z'],
  ['lowerLetter', 27, 'aa'],
  ['lowerLetter', 54, 'bbb'],
  ['ordinal', 3, '3e'],
  ['chicago', 5, '**'],
  ['numberInDash', 3, '- 3 -'],
  ['decimalEnclosedCircle', 2, '②'],
  ['none', 3, ''],
  ['upperRoman', 0, '0'],
  ['koreanDigital', 3, '3'],
])('%s %i is %s', (format, number, text) => {
  expect(formatNumber(number, format)).toBe(text)
})

test('numbers with leading zeros by a pattern of their own', () => {
  expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007')
})
