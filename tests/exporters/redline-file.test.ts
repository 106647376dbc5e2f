import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { stateBlocks } from '../../src/core/imported/state-blocks.ts'
import { makeFile } from '../../src/exporters/make.ts'
import { writeRedline } from '../../src/exporters/redline/write-redline.ts'
import { harbour } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { inputOf } from '../helpers/export-input.ts'
import { createText, edit, seeded } from '../helpers/generate.ts'
import { convert, opensTexts } from '../helpers/libre-office.ts'
import { literalDossier } from '../helpers/literal-dossier.ts'
import { createRedline } from '../helpers/redline-text.ts'
import { redlined } from '../helpers/redline-words.ts'

const STEP = { older: '2024-11-22', newer: '2024-12-02' }

const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))

const invented = Array.from({ length: 12 }, (_, seed) => writeRedline(createRedline(seed, 20)))
const made = await makeFile('docx', inputOf(actieagenda, STEP))

/** In the order that the standard (ECMA-376, part 1, annex A) prescribes; of what is written here. */
const ORDERS: Readonly<Record<string, string>> = {
  'w:pPr': 'pStyle keepNext keepLines numPr spacing ind contextualSpacing outlineLvl rPr',
  'w:rPr': 'ins del moveFrom moveTo rStyle rFonts b bCs spacing sz szCs vertAlign lang',
  'w:tcPr': 'tcW cellIns cellDel',
  'w:trPr': 'ins del',
  'w:tblPr': 'tblStyle tblW tblInd tblBorders tblCellMar tblLook',
  'w:lvl': 'start numFmt suff lvlText lvlJc pPr',
  'w:num': 'abstractNumId lvlOverride',
  'w:numbering': 'abstractNum num',
  'w:sectPr': 'headerReference pgSz pgMar cols',
  'w:style': 'name basedOn next qFormat pPr rPr tblPr',
  'w:footnotePr': 'numFmt numStart footnote',
  'w:settings':
    'zoom defaultTabStop characterSpacingControl footnotePr endnotePr compat themeFontLang decimalSymbol listSeparator',
}
const TRACKED = /^w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart|cellIns|cellDel)$/

/** Everything that a strict reader would not take; throws on what is no XML at all. */
function faultsOf(xml: string): readonly string[] {
  const faults: string[] = []
  const open: { readonly name: string; last: number }[] = []
  const ids = new Set<string>()
  const parser = new SaxesParser({})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1)
    const order = parent && ORDERS[parent.name]?.split(' ').map((each) => `w:${each}`)
    if (parent && order) {
      const at = order.indexOf(name)
      if (at < parent.last) faults.push(`${name} in ${parent.name}`)
      parent.last = at
    }
    if (TRACKED.test(name)) {
      const id = attributes['w:id'] ?? ''
      if (id === '' || ids.has(id) || attributes['w:author'] === undefined) faults.push(`${name} ${id}`)
      ids.add(id)
    }
    const inside = open.map((each) => each.name)
    if (name === 'w:t' && inside.includes('w:del')) faults.push('w:t in w:del')
    if (name === 'w:delText' && !inside.includes('w:del')) faults.push('w:delText outside w:del')
    open.push({ name, last: 0 })
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return faults
}

describe('a Word file with tracked changes', () => {
  it('holds to the order and numbers that the standard asks', () => {
    for (const file of [...invented, made.bytes]) {
      for (const [name, xml] of partsOf(file)) expect(faultsOf(xml), name).toEqual([])
    }
  })

  it('ties the two places of a move together by name, and each range to its end', () => {
    let moves = 0
    for (const file of invented) {
      const xml = partsOf(file).get('word/document.xml')!
      const all = (pattern: string) => new Set([...xml.matchAll(new RegExp(pattern, 'g'))].map(([, found]) => found))
      for (const way of ['From', 'To']) {
        const starts = all(`<w:move${way}RangeStart w:id="(\\d+)"`)
        expect(starts).toEqual(all(`<w:move${way}RangeEnd w:id="(\\d+)"`))
      }
      const [from, to] = ['From', 'To'].map((way) => all(`<w:move${way}RangeStart[^>]* w:name="([^"]+)"`))
      expect(from).toEqual(to)
      moves += from!.size
    }
    expect(moves).toBeGreaterThan(5)
  })

  it('lists every part that is in it, and no other', () => {
    for (const file of [...invented, made.bytes]) {
      const parts = partsOf(file)
      const types = [...parts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name)
      const own = [...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name))
      expect(new Set(types)).toEqual(new Set(own))
      expect(types).toHaveLength(own.length)
    }
  })

  it('is the same to the byte each time', async () => {
    expect(writeRedline(createRedline(3, 20))).toEqual(invented[3])
    expect((await makeFile('docx', inputOf(actieagenda, STEP))).bytes).toEqual(made.bytes)
    expect(made.name).toBe('actieagenda-2024-11-22-2024-12-02.docx')
  })

  it('names nobody unless asked, and tells authors apart all the same', () => {
    const text = createRedline(5, 20)
    const [neutral, named] = [writeRedline(text), writeRedline(text, { names: true })].map(partsOf)
    const all = [...neutral!.values()].join('')
    expect(all).not.toMatch(/Vos|Blok|"AV"/)
    expect(new Set([...all.matchAll(/w:author="([^"]*)"/g)].map(([, name]) => name))).toEqual(
      new Set(['', 'Auteur 1', 'Auteur 2']),
    )
    expect([...named!.values()].join('')).toContain('w:author="Blok, Kees &amp; zoon"')
  })

  it('says nothing of itself but its title', () => {
    const core = partsOf(invented[0]!).get('docProps/core.xml')!
    expect(core.replace(/<\/?cp:coreProperties[^>]*>|<\?xml.*\?>\n/g, '')).toBe('<dc:title>Havenbrief</dc:title>')
  })

  it('leaves out what no XML may hold', () => {
    const text = 'kade\u0000\u0008 \uD800brug\uFFFE \u{1F6A2}'
    const file = writeRedline({
      tracked: { blocks: [{ kind: 'paragraph', pieces: [{ text, inserted: 0 }] }] },
      changes: [{ kind: 'insertion', on: 'text', author: 'Ada\u0001', text }],
      comments: [
        { author: '', text: 'zie\u0002 <hier>', range: { block: 0, from: 13, endBlock: 0, to: text.length - 1 } },
      ],
      title: 'brief\u0003',
    })
    for (const xml of partsOf(file).values()) expect(faultsOf(xml)).toEqual([])
    const written = partsOf(file).get('word/document.xml')!
    const said = [...written.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, part]) => part)
    expect(said.join('')).toBe('kade brug \u{1F6A2}')
  })
})

describe('a redline of a reconstruction', () => {
  const redline = redlined(actieagenda, STEP.older, STEP.newer)

  it('says so before all else, on each page, and before each paragraph', () => {
    const [first, ...others] = stateBlocks(redline.tracked, () => true)
    expect(first?.text).toBe('Reconstructie, geen brieftekst')
    expect(redline.header).toContain('RECONSTRUCTIE')
    const version = actieagenda.versions.find(({ id }) => id === STEP.newer)!
    for (const { text } of version.sections.flatMap(({ blocks }) => blocks)) {
      const told = others.filter((block) => block.text.endsWith(text))
      expect(told.length, text).toBeGreaterThan(0)
      for (const block of told) expect(block.text).toMatch(/^\[.*(?:onze woorden|letterlijke tekst).*\] /)
    }
  })

  it('strikes nothing of which the sources are silent, and nothing that is only told otherwise', () => {
    const told = redlined(harbour, '2030-03-08', '2030-03-15')
    const struck = (text: string) => told.changes.some((change) => change.text.includes(text))
    // No source says what became of the tower, the fishermen and the bridge.
    for (const text of ['uitkijktoren', 'ligplaats', 'verf']) expect(struck(text), text).toBe(false)
    const blocks = stateBlocks(told.tracked, () => true).map(({ text }) => text)
    expect(blocks.find((text) => text.includes('uitkijktoren'))).toContain('Onbekend of dit er nog staat.')
  })

  it('strikes what a source says is gone', () => {
    const told = redlined(harbour, '2030-03-01', '2030-03-08')
    expect(told.changes.find(({ text }) => text.includes('blijft open'))?.kind).toBe('deletion')
  })
})

describe('comments beside a redline', () => {
  it('tell each advice of the step once in full, under the name of its paper, as no quotation', () => {
    const { comments } = redlined(actieagenda, STEP.older, STEP.newer)
    const advice = actieagenda.advice.filter(({ between }) => between.newer === STEP.newer)
    for (const { gist, source } of advice) {
      const told = comments.filter(({ text }) => text.includes(gist))
      expect(told, gist).toHaveLength(1)
      expect(told[0]?.author).toBe(actieagenda.sources.find(({ id }) => id === source)?.label)
      expect(told[0]?.text).toMatch(/^Advies, in onze woorden \(geen citaat\): /)
      expect(told[0]?.range).toBeDefined()
    }
    expect(advice.length).toBeGreaterThan(3)
  })

  it('name the persons behind remarks only when asked', () => {
    const [older, newer] = ['2024-12-17', '2025-02-05']
    const authors = actieagenda.remarks.flatMap(({ author, role }) => (author && role !== 'publication' ? author : []))
    const textsOf = (names: boolean) =>
      actieagenda.versions
        .slice(1)
        .flatMap(({ id }, at) => redlined(actieagenda, actieagenda.versions[at]!.id, id, names).comments)
        .map(({ text }) => text)
        .filter((text) => text.startsWith('Opmerking'))
        .map((text) => text.split('\n')[0]!)
    expect(redlined(actieagenda, older, newer).comments.length).toBeGreaterThan(0)
    const isNamed = (text: string) => authors.some((author) => text.includes(author))
    expect(textsOf(false).some(isNamed)).toBe(false)
    expect(textsOf(true).some(isNamed)).toBe(true)
  })
})

const hasWriter = opensTexts()

describe.skipIf(!hasWriter)('LibreOffice (skipped where it opens no texts)', () => {
  const random = seeded(11)
  const older = createText(random, 20)
  const edited = edit(random, older, 0.5).blocks
  const newer = [...edited.slice(4), ...edited.slice(0, 4)]
  const text = redlined(literalDossier({ '2030-01-02': older, '2030-02-03': newer }), '2030-01-02', '2030-02-03')
  const files = {
    'two versions': { file: writeRedline(text, { names: true }), text },
    reconstruction: { file: made.bytes, text: redlined(actieagenda, STEP.older, STEP.newer) },
    invented: { file: invented[7]!, text: createRedline(7, 20) },
  }

  it.each(Object.entries(files))(
    'sees the changes and comments of %s',
    { timeout: 120_000 },
    (_, { file, text: own }) => {
      const odt = convert('proef.docx', file, 'fodt')
      const xml = odt === undefined ? '' : strFromU8(odt)
      const regions = [...xml.matchAll(/<text:changed-region[^>]*>.*?<text:(insertion|deletion)>/gs)].map(
        ([, kind]) => kind,
      )
      const has = (kind: string) => own.changes.some((change) => change.kind === kind || change.kind === 'move')
      expect(regions.includes('insertion')).toBe(has('insertion'))
      expect(regions.includes('deletion')).toBe(has('deletion'))
      expect(xml.match(/<office:annotation /g) ?? []).toHaveLength(own.comments.filter(({ range }) => range).length)
    },
  )

  it('names who made them', { timeout: 120_000 }, () => {
    const xml = strFromU8(convert('proef.docx', files['two versions'].file, 'fodt')!)
    const changed = [...xml.matchAll(/<text:changed-region.*?<\/text:changed-region>/gs)].map(([region]) => region)
    expect(changed.length).toBeGreaterThan(10)
    for (const region of changed) expect(region).toContain('<dc:creator>Versie 1 → 2</dc:creator>')
  })

  it('makes a page of it', { timeout: 120_000 }, () => {
    const pdf = convert('proef.docx', made.bytes, 'pdf')
    expect(strFromU8(pdf!.slice(0, 5))).toBe('%PDF-')
  })
})
