import { describe, expect, test } from 'vitest'
import type { Imported } from '../../src/core/imported/imported.ts'
import { importWord } from '../../src/importers/word/import-word.ts'
import {
  cell,
  del,
  docxEntries,
  encodeDocx,
  insText,
  mark,
  paragraph,
  row,
  run,
  table,
  zipEntries,
  type DocxParts,
} from '../helpers/encode-docx.ts'

async function read(body: string, parts: DocxParts = {}, main?: string): Promise<Imported> {
  return readBytes(encodeDocx(body, parts, main))
}

async function readBytes(bytes: Uint8Array): Promise<Imported> {
  const outcome = await importWord(bytes, 'brief.docx')
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.imported
}

const blocksOf = async (body: string, parts: DocxParts = {}) => (await read(body, parts)).states[0]?.blocks ?? []
const textsOf = async (body: string, parts: DocxParts = {}) => (await blocksOf(body, parts)).map(({ text }) => text)

const styled = (style: string, text: string, more = '') => paragraph(run(text), `<w:pStyle w:val="${style}"/>${more}`)
const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

describe('headings', () => {
  test('are known by the name of their style, in any language, by what it builds on, and by outline level', async () => {
    const styles =
      style('Kop1', 'heading 1') +
      style('Kop2', 'Kop 2') +
      style('Eigen', 'Hoofdstuk van de haven', '<w:basedOn w:val="Kop1"/>') +
      style('Diep', 'Onderdeel', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>') +
      style('Titel', 'Title')
    const body =
      styled('Titel', 'Havenplan') +
      styled('Kop1', 'Kaden') +
      styled('Kop2', 'Kranen') +
      styled('Eigen', 'Sluizen') +
      styled('Diep', 'Loodsen') +
      paragraph(run('Bruggen'), '<w:outlineLvl w:val="1"/>') +
      paragraph(run('De haven blijft open.'))
    const blocks = await blocksOf(body, { styles })
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 1],
      ['heading', 2],
      ['heading', 1],
      ['heading', 4],
      ['heading', 2],
      ['paragraph', undefined],
    ])
  })

  test('styles that build on each other in a circle are read', async () => {
    const styles = style('A', 'a', '<w:basedOn w:val="B"/>') + style('B', 'b', '<w:basedOn w:val="A"/>')
    expect(await textsOf(styled('A', 'Eb'), { styles })).toEqual(['Eb'])
  })

  test('the title is that in its style; else that of the properties, else the first heading', async () => {
    const styles = style('Titel', 'Title') + style('Kop1', 'heading 1')
    const core = '<dc:title>Nota haven</dc:title>'
    const both = styled('Kop1', 'Kaden') + styled('Titel', 'Havenplan')
    expect(await read(both, { styles, core })).toMatchObject({ title: 'Havenplan', titleBy: 'text' })
    expect(await read(styled('Kop1', 'Kaden'), { styles, core })).toMatchObject({ titleBy: 'properties' })
    expect(await read(styled('Kop1', 'Kaden'), { styles })).toMatchObject({ title: 'Kaden', titleBy: 'text' })
    expect(await read(paragraph(run('Eb')))).not.toHaveProperty('title')
  })
})

describe('the date', () => {
  const core = '<dcterms:modified>2026-04-01T10:00:00Z</dcterms:modified>'
  test.each([
    ['Datum 3 maart 2026', '2026-03-03'],
    ['Datum: 03-03-2026', '2026-03-03'],
    ['Den Haag, 3 maart 2026', '2026-03-03'],
    ["'s-Gravenhage, 3 maart 2026", '2026-03-03'],
    ['3 maart 2026', '2026-03-03'],
  ])('stands in the text: %s', async (line, date) => {
    expect(await read(paragraph(run(line)), { core })).toMatchObject({ date, dateBy: 'text' })
  })

  test('is that of the properties when the text has none, and that is told', async () => {
    const imported = await read(paragraph(run('Op 31 februari 2026 sluit de haven.')), { core })
    expect(imported).toMatchObject({ date: '2026-04-01', dateBy: 'properties' })
    expect(imported.problems).toEqual([{ level: 'warning', code: 'guessed-date', found: '2026-04-01' }])
  })
})

describe('what stands in a paragraph', () => {
  test.each([
    ['tabs and breaks', '<w:r><w:t>eb</w:t><w:tab/><w:t>vloed</w:t><w:br/><w:t>kade</w:t></w:r>', 'eb vloed\nkade'],
    ['hyphens', '<w:r><w:t>eb</w:t><w:noBreakHyphen/><w:t>vloed</w:t><w:softHyphen/></w:r>', 'eb\u2011vloed\u00AD'],
    ['signs of a font of signs', '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t>kade</w:t></w:r>', '→kade'],
    ['white space that counts', '<w:r><w:t xml:space="preserve">eb </w:t><w:t> en vloed </w:t></w:r>', 'eb en vloed'],
    ['links, tags and controls', `<w:hyperlink>${run('eb')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag>`, 'ebb'],
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${run('eb')}</w:sdtContent></w:sdt>`, 'eb'],
    ['simple fields', `<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`, '7'],
    [
      'formulas',
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      '1/2',
    ],
  ])('%s', async (_, content, text) => {
    expect(await textsOf(paragraph(content))).toEqual([text])
  })

  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instruction = '<w:r><w:instrText> REF kade </w:instrText></w:r>'

  test('of a field its result', async () => {
    const body = run('Zie ') + field('begin') + instruction + field('separate') + run('kade 3') + field('end')
    expect(await textsOf(paragraph(body + run('.')))).toEqual(['Zie kade 3.'])
  })

  test('a field that is never closed hides nothing that follows', async () => {
    const imported = await read(paragraph(field('begin') + instruction + run('eb')) + paragraph(run('vloed')))
    expect(imported.states[0]?.blocks.map(({ text }) => text)).toEqual(['vloed'])
    expect(imported.leftovers).toEqual([{ what: 'w:instrText', count: 1, words: 1 }])
  })

  test('hidden text is text, and is told', async () => {
    const imported = await read(paragraph(run('eb', '<w:vanish/>') + run('vloed', '<w:vanish w:val="0"/>')))
    expect(imported.states[0]?.blocks[0]?.text).toBe('ebvloed')
    expect(imported.leftovers).toEqual([{ what: 'w:vanish', count: 1 }])
  })

  test('how a word is said stands beside it, not in it', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('haven')}</w:rt><w:rubyBase>${run('港')}</w:rubyBase></w:ruby></w:r>`
    const imported = await read(paragraph(ruby))
    expect(imported.states[0]?.blocks[0]?.text).toBe('港')
    expect(imported.leftovers).toEqual([{ what: 'w:rt', count: 1, words: 1 }])
  })
})

describe('text boxes', () => {
  const inner = `<w:txbxContent>${paragraph(run('kaart van de haven'))}</w:txbxContent>`
  const choice = `<w:drawing><wps:wsp><wps:txbx>${inner}</wps:txbx></wps:wsp></w:drawing>`
  const fallback = `<w:pict><v:textbox>${inner}</v:textbox></w:pict>`
  const alternatives = (requires: string, first = choice) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="${requires}">${first}</mc:Choice>` +
    `<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`

  test.each(['wps', 'onbekend'])('are read once, after their paragraph (%s)', async (requires) => {
    const imported = await read(paragraph(run('Zie ') + alternatives(requires) + run('hier.')))
    expect(imported.states[0]?.blocks.map(({ text }) => text)).toEqual(['Zie hier.', 'kaart van de haven'])
    expect(imported.leftovers).toEqual([])
  })

  test('do not come between a paragraph and the one it runs on into', async () => {
    const first = paragraph(run('eb ') + alternatives('wps'), mark('del'))
    const imported = await read(first + paragraph(run('en vloed')))
    expect(imported.states[0]?.blocks.map(({ text }) => text)).toEqual(['kaart van de haven', 'eb en vloed'])
  })

  test('a picture is told', async () => {
    const picture = '<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r>'
    expect((await read(paragraph(picture + run('eb')))).leftovers).toEqual([{ what: 'pic:pic', count: 1 }])
  })
})

describe('tables', () => {
  const plain = (text: string, properties = '') => cell(paragraph(run(text)), properties)

  test('a row is a block; merged cells leave the others in their column', async () => {
    const merged = plain('Samen', '<w:gridSpan w:val="2"/>') + plain('3')
    const below = plain('eb', '<w:vMerge w:val="restart"/>') + cell('<w:p/>', '<w:vMerge/>') + plain('4')
    expect(await textsOf(table(row(merged) + row(below)))).toEqual(['Samen | | 3', 'eb | | 4'])
  })

  test('paragraphs of a cell and tables within are words of the row', async () => {
    const nested = table(row(plain('pier') + plain('steiger')))
    const body = table(
      row(cell(paragraph(run('eb')) + paragraph(run('vloed'))) + cell(nested + paragraph(run('kade')))),
    )
    expect(await textsOf(body)).toEqual(['eb vloed | pier steiger kade'])
  })

  test('a number before the first cell is the label of the row', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>' +
      '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const numbered = cell(paragraph('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
    const body = table(row(numbered + plain('kade')) + row(numbered + plain('pier')))
    expect(await blocksOf(body, { numbering })).toEqual([
      { kind: 'table-row', text: '| kade', label: '1.' },
      { kind: 'table-row', text: '| pier', label: '2.' },
    ])
  })
})

describe('notes', () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const footnotes = note(2, 'over eb') + note(1, 'over vloed')

  test('come after the text in the order in which it refers to them', async () => {
    const body = paragraph(run('Eb') + reference(2) + run(' en vloed') + reference(1)) + paragraph(run('Kade'))
    expect(await blocksOf(body, { footnotes })).toEqual([
      { kind: 'paragraph', text: 'Eb en vloed' },
      { kind: 'paragraph', text: 'Kade' },
      { kind: 'footnote', text: 'over eb', label: '1' },
      { kind: 'footnote', text: 'over vloed', label: '2' },
    ])
  })

  test('go where their place goes', async () => {
    const changed = `<w:ins w:id="1" w:author="Bos">${reference(1)}</w:ins><w:del w:id="2" w:author="Bos">${reference(2)}</w:del>`
    const { states } = await read(paragraph(run('Kade') + changed), { footnotes })
    const notes = states.map(({ blocks }) => blocks.filter(({ kind }) => kind === 'footnote').map(({ text }) => text))
    expect(notes).toEqual([['over vloed'], ['over eb']])
  })

  test('a note that is not there is told', async () => {
    expect((await read(paragraph(run('Kade') + reference(9)), { footnotes: '' })).leftovers).toEqual([
      { what: 'w:footnoteReference', count: 1 },
    ])
  })
})

test('a paragraph whose mark was put in is one with the next when that is undone', async () => {
  const { states } = await read(paragraph(run('Eb '), mark('ins')) + paragraph(run('en vloed')))
  expect(states.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([['Eb', 'en vloed'], ['Eb en vloed']])
})

test('headers and footers are left over, with their words, and their changes are told', async () => {
  const header = paragraph(run('Concept ') + insText('vier'))
  const imported = await read(paragraph(run('Kade')), { header, footer: paragraph(run('blad 1')) })
  expect(imported.leftovers).toEqual([
    { what: 'w:hdr', count: 1, words: 2 },
    { what: 'w:ftr', count: 1, words: 2 },
  ])
  expect(imported.changes).toMatchObject([{ kind: 'insertion', text: 'vier' }])
})

describe('the package', () => {
  test('may have its parts under any name, and its elements under any prefix', async () => {
    const body = paragraph(run('Eb') + del(' en vloed'))
    const other = docxEntries(body, {}, 'inhoud/tekst.xml')
    const renamed = Object.entries(other).map(([name, xml]) => [
      name,
      xml.replaceAll('w:', 'q:').replaceAll('xmlns:w=', 'xmlns:q='),
    ])
    const { states } = await readBytes(zipEntries(Object.fromEntries(renamed) as Record<string, string>))
    expect(states.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([['Eb'], ['Eb en vloed']])
  })

  test('may be in strict form', async () => {
    const strict = Object.entries(docxEntries(paragraph(run('Eb')), { footnotes: '' })).map(([name, xml]) => [
      name,
      xml.replaceAll(
        /http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|drawingml|officeDocument)\/2006/g,
        'http://purl.oclc.org/ooxml/$1',
      ),
    ])
    const imported = await readBytes(zipEntries(Object.fromEntries(strict) as Record<string, string>))
    expect(imported.states[0]?.blocks).toEqual([{ kind: 'paragraph', text: 'Eb' }])
  })

  test.each(['utf-16le', 'utf-16be', 'windows-1252'])('may be in %s', async (encoding) => {
    const entries = docxEntries(paragraph(run('Één zeehavenpolitieagent')))
    const xml = `<?xml version="1.0" encoding="${encoding.startsWith('utf') ? 'UTF-16' : encoding}"?>${entries['word/document.xml']}`
    const bytes = encode(xml, encoding)
    const imported = await readBytes(zipEntries({ ...entries, 'word/document.xml': bytes }))
    expect(imported.states[0]?.blocks[0]?.text).toBe('Één zeehavenpolitieagent')
  })
})

function encode(text: string, encoding: string): Uint8Array {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0))
  if (encoding === 'windows-1252') return Uint8Array.from(codes)
  const units = [0xfeff, ...codes]
  return Uint8Array.from(
    units.flatMap((code) => (encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  )
}
