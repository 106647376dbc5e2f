import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { deflateSync, strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportOutcome, ImportWatch } from '../../src/core/imported/imported.ts'
import type { ImportProblem } from '../../src/core/imported/problem.ts'
import { importWord } from '../../src/importers/word/import-word.ts'
import {
  del,
  docxEntries,
  encodeDocx,
  insText,
  paragraph,
  run,
  table,
  row,
  cell,
  zipEntries,
} from '../helpers/encode-docx.ts'
import { ROOT } from '../helpers/source-tree.ts'

/** Milliseconds, on a machine that does much else. */
const SLOW = 60_000
const MAIN = 'word/document.xml'
const body = paragraph(run('De haven ') + del('sluit') + insText('opent'))
const entries = docxEntries(body)

async function errorsOf(bytes: Uint8Array): Promise<readonly ImportProblem[]> {
  const outcome = await importWord(bytes, 'map/brief.docx')
  if (outcome.ok) throw new Error('it was read')
  expect(outcome.file).toBe('brief.docx')
  return outcome.problems
}

const codesOf = async (bytes: Uint8Array) => (await errorsOf(bytes)).map(({ code }) => code)
const withMain = (xml: string) => zipEntries({ ...entries, [MAIN]: xml })

/** Where in a zip a signature stands, each as an offset. */
function offsetsOf(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) found.push(at)
  return found
}

const DIRECTORY = 0x02014b50
const END = 0x06054b50

/** Entry of the directory that is called this. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const decoder = new TextDecoder()
  const found = offsetsOf(bytes, DIRECTORY).find(
    (at) => decoder.decode(bytes.subarray(at + 46, at + 46 + name.length)) === name,
  )
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

const set16 = (bytes: Uint8Array, at: number, value: number) =>
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(at, value, true)
const set32 = (bytes: Uint8Array, at: number, value: number) =>
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at, value, true)

describe('a file of another kind', () => {
  const ole = (stream: string) => {
    const bytes = new Uint8Array(4096)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    Array.from(stream, (letter, at) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * at))
    return bytes
  }
  const office = (type: string, folder: string) =>
    zipEntries({
      ...entries,
      [`${folder}main.xml`]: '<x/>',
      '[Content_Types].xml': entries['[Content_Types].xml']!.replace('wordprocessingml.document', type),
    })

  test.each<[string, Uint8Array, string, string | undefined]>([
    ['nothing', new Uint8Array(), 'empty', undefined],
    ['bytes', strToU8('zomaar een tekst'), 'other-format', undefined],
    ['PDF', strToU8('%PDF-1.7'), 'other-format', 'pdf'],
    ['RTF', strToU8('{\\rtf1 haven}'), 'other-format', 'rtf'],
    ['an old Word file', ole('WordDocument'), 'other-format', 'doc'],
    ['an old spreadsheet', ole('Workbook'), 'other-format', 'xls'],
    ['a Word file with a password', ole('EncryptedPackage'), 'encrypted', undefined],
    ['a spreadsheet', office('spreadsheetml.sheet', 'xl/'), 'other-format', 'xlsx'],
    ['slides', office('presentationml.presentation', 'ppt/'), 'other-format', 'pptx'],
    ['a text of LibreOffice', zipEntries({ mimetype: 'a', 'content.xml': '<x/>' }), 'other-format', 'odt'],
    ['any zip', zipEntries({ 'foto.jpg': 'x' }), 'other-format', 'zip'],
    ['an empty zip', zipSync({}), 'other-format', 'zip'],
  ])('%s', async (_, bytes, code, found) => {
    expect(await errorsOf(bytes)).toEqual([{ level: 'error', code, ...(found === undefined ? {} : { found }) }])
  })
})

describe('a package that is not whole', () => {
  test.each(Array.from({ length: 24 }, (_, at) => at))('cut off after %i twenty-fourths', async (share) => {
    const bytes = encodeDocx(body)
    const codes = await codesOf(bytes.subarray(0, Math.floor((bytes.length * share) / 24)))
    expect(codes).toEqual([share === 0 ? 'empty' : 'broken'])
  })

  test('without the part with the text, or with another part in its place', async () => {
    const { [MAIN]: _, ...rest } = entries
    expect(await errorsOf(zipEntries(rest))).toMatchObject([{ code: 'broken', where: { part: MAIN } }])
    expect(await errorsOf(withMain('<w:styles xmlns:w="x"/>'))).toMatchObject([
      { code: 'broken', where: { part: MAIN } },
    ])
  })

  test('without its list of content types it is read, and that is told', async () => {
    const { '[Content_Types].xml': _, ...rest } = entries
    const outcome = await importWord(zipEntries(rest), 'brief.docx')
    expect(outcome.ok && outcome.imported.problems[0]).toMatchObject({ level: 'warning', code: 'missing-part' })
  })

  test('without its first links it is broken', async () => {
    const { '_rels/.rels': _, ...rest } = entries
    expect(await codesOf(zipEntries(rest))).toEqual(['broken'])
  })

  test.each([
    ['an end tag is missing', entries[MAIN]!.replace('</w:p>', '')],
    ['it ends in the middle', entries[MAIN]!.slice(0, -30)],
    ['it is no XML', 'haven'],
    ['it is empty', ''],
    ['a prefix is not declared', entries[MAIN]!.replace('<w:p>', '<w:p q:a="1">')],
    ['it has a character that XML has not', entries[MAIN]!.replace('haven', 'ha\u0001ven')],
    ['it names an entity that nobody knows', entries[MAIN]!.replace('haven', '&haven;')],
    ['its encoding is not known', `<?xml version="1.0" encoding="haventaal"?>${entries[MAIN]}`],
  ])('%s', async (_, xml) => {
    expect(await errorsOf(withMain(xml))).toMatchObject([{ level: 'error', code: 'broken', where: { part: MAIN } }])
  })

  test('bytes that are not in its encoding', async () => {
    const bytes = strToU8(entries[MAIN]!)
    bytes[entries[MAIN]!.indexOf('haven')] = 0xff
    expect(await codesOf(zipEntries({ ...entries, [MAIN]: bytes }))).toEqual(['broken'])
  })

  test.each(['styles', 'numbering', 'comments', 'footnotes', 'header', 'commentsExtended'] as const)(
    'a damaged or missing part with %s is a warning, and the text is read',
    async (name) => {
      const all = docxEntries(body, { [name]: '' })
      const part = `word/${name}1.xml`
      for (const [changed, code] of [
        [{ ...all, [part]: '<w:x' }, 'damaged-part'],
        [Object.fromEntries(Object.entries(all).filter(([each]) => each !== part)), 'missing-part'],
      ] as const) {
        const outcome = await importWord(zipEntries(changed), 'brief.docx')
        expect(outcome.ok && outcome.imported.states[0]?.blocks[0]?.text).toBe('De haven opent')
        expect(outcome.ok && outcome.imported.problems).toContainEqual(
          expect.objectContaining({ level: 'warning', code, where: { part } }),
        )
      }
    },
  )

  test('two entries with one name', async () => {
    const bytes = zipEntries({ ...entries, 'word/Document.XML': '<x/>' })
    expect(await codesOf(bytes)).toEqual(['broken'])
  })

  test('an entry behind a password, packed in a way that is not known, or with another checksum', async () => {
    const changes: readonly (readonly [number, number, string])[] = [
      [8, 1, 'encrypted'],
      [10, 12, 'broken'],
      [16, 7, 'broken'],
    ]
    for (const [field, value, code] of changes) {
      const bytes = encodeDocx(body)
      set16(bytes, directoryEntry(bytes, MAIN) + field, value)
      expect(await codesOf(bytes)).toEqual([code])
    }
  })

  test('sizes and places that are not true', async () => {
    for (const [field, value] of [
      [20, 5],
      [20, 0x7fffffff],
      [24, 5],
      [24, 0xfffffffe],
      [42, 3],
      [42, 0x7fffffff],
    ] as const) {
      const bytes = encodeDocx(body)
      set32(bytes, directoryEntry(bytes, MAIN) + field, value)
      expect(await codesOf(bytes), `${field}`).toEqual(['broken'])
    }
  })
})

describe('a package that is made to bring a program down', () => {
  test('declares entities', async () => {
    const bomb = `<!DOCTYPE w:document [<!ENTITY a "haven"><!ENTITY b "&a;&a;&a;&a;">]>${entries[MAIN]!.replace('haven', '&b;')}`
    expect(await errorsOf(withMain(bomb))).toEqual([{ level: 'error', code: 'entities', where: { part: MAIN } }])
    const outside = `<!DOCTYPE x SYSTEM "geheim.txt">${entries[MAIN]}`
    expect(await codesOf(withMain(outside))).toEqual(['entities'])
    const comments = docxEntries(body, { comments: '' })
    const inComments = { ...comments, 'word/comments1.xml': `<!DOCTYPE x>${comments['word/comments1.xml']}` }
    expect(await codesOf(zipEntries(inComments))).toEqual(['entities'])
  })

  test.each([
    ['elements', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['changes', '<w:ins>', '</w:ins>'],
  ])('nests %s fifty thousand deep', async (_, open, close) => {
    const deep = open.repeat(50_000) + close.repeat(50_000)
    expect(await errorsOf(encodeDocx(paragraph(run('eb')) + deep))).toMatchObject([
      { code: 'too-much', found: 'depth' },
    ])
  })

  test('unpacks to far more than it weighs', async () => {
    const [start = '', end = ''] = entries[MAIN]!.split('<w:p>', 2)
    const many = '<w:proofErr/>'.repeat(500_000)
    expect(await errorsOf(withMain(`${start}${many}<w:p>${end}`))).toMatchObject([
      { code: 'bomb', where: { part: MAIN } },
    ])
  })

  test('has no end of text in one place', async () => {
    const long = entries[MAIN]!.replace('<w:body>', `<w:body>${' '.repeat(17_000_000)}`)
    const all = Object.entries({ ...entries, [MAIN]: long }).map(([name, xml]) => [name, strToU8(xml)])
    const bytes = zipSync(Object.fromEntries(all) as Record<string, Uint8Array>, { level: 0 })
    expect(await errorsOf(bytes)).toMatchObject([{ code: 'too-much', found: 'text' }])
  })

  test('says that it unpacks to little', async () => {
    const bytes = zipEntries({ ...entries, [MAIN]: '<w:proofErr/>'.repeat(500_000) })
    set32(bytes, directoryEntry(bytes, MAIN) + 24, 100)
    expect((await codesOf(bytes))[0]).toMatch(/bomb|broken/)
  })

  test('has more entries than are read, or says so', async () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`a${at}`, new Uint8Array()]))
    expect(await errorsOf(zipSync(many))).toMatchObject([{ code: 'too-much', found: 'entries' }])
    const bytes = encodeDocx(body)
    const [end = 0] = offsetsOf(bytes, END)
    set16(bytes, end + 10, 0xfffe)
    expect(await codesOf(bytes)).toEqual(['too-much'])
  })

  test('holds zips within zips: they are not opened', async () => {
    const inner = zipSync({ 'a.zip': zipSync({ 'b.bin': deflateSync(new Uint8Array(1_000_000)) }) })
    const outcome = await importWord(zipEntries({ ...entries, 'word/embeddings/a.docx': inner }), 'brief.docx')
    expect(outcome.ok).toBe(true)
  })
})

test('sizes in the extra field of a large file are read', async () => {
  const plain = encodeDocx(body)
  const at = directoryEntry(plain, MAIN)
  const view = new DataView(plain.buffer, plain.byteOffset)
  const extra = new Uint8Array(28)
  const extraView = new DataView(extra.buffer)
  extraView.setUint16(0, 1, true)
  extraView.setUint16(2, 24, true)
  ;[24, 20, 42].forEach((field, index) =>
    extraView.setBigUint64(4 + 8 * index, BigInt(view.getUint32(at + field, true)), true),
  )
  const name = view.getUint16(at + 28, true)
  const bytes = new Uint8Array(plain.length + extra.length)
  bytes.set(plain.subarray(0, at + 46 + name))
  bytes.set(extra, at + 46 + name)
  bytes.set(plain.subarray(at + 46 + name), at + 46 + name + extra.length)
  for (const field of [20, 24, 42]) set32(bytes, at + field, 0xffffffff)
  set16(bytes, at + 30, extra.length)
  const [end = 0] = offsetsOf(bytes, END)
  set32(bytes, end + 12, new DataView(bytes.buffer).getUint32(end + 12, true) + extra.length)
  const outcome = await importWord(bytes, 'brief.docx')
  expect(outcome.ok && outcome.imported.states[0]?.blocks[0]?.text).toBe('De haven opent')
})

describe('how far it is', () => {
  const long = encodeDocx(
    Array.from({ length: 4000 }, (_, at) => paragraph(run(`alinea ${at} over de haven`))).join(''),
  )

  test('is told, never less than before, and 1 at the end', async () => {
    const shares: number[] = []
    await importWord(long, 'brief.docx', { onProgress: (share) => shares.push(share) })
    expect(shares.length).toBeGreaterThan(3)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect(shares.at(-1)).toBe(1)
  })

  test('ends it when there is no time left, at once or on the way', async () => {
    for (const most of [0, 3]) {
      let asked = 0
      const outcome = await importWord(long, 'brief.docx', { isOutOfTime: () => asked++ >= most })
      expect(outcome).toMatchObject({ ok: false, problems: [{ level: 'error', code: 'out-of-time' }] })
      expect(asked).toBe(most + 1)
    }
  })

  test('ends it when it is stopped from outside', async () => {
    const stop = new AbortController()
    const watch: ImportWatch = { signal: stop.signal, onProgress: () => stop.abort() }
    expect(await importWord(long, 'brief.docx', watch)).toMatchObject({
      ok: false,
      problems: [{ code: 'out-of-time' }],
    })
  })
})

describe('any bytes in any place', () => {
  const CORPUS = `${ROOT}../shared/corpus/`
  const samples = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.docx')) : []
  const rich = encodeDocx(
    body + table(row(cell(paragraph(run('eb'))))) + paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>'),
    { footnotes: `<w:footnote w:id="1">${body}</w:footnote>`, comments: `<w:comment w:id="1">${body}</w:comment>` },
  )
  const files = [
    rich,
    zipSync(Object.fromEntries(Object.entries(docxEntries(body)).map(([name, xml]) => [name, strToU8(xml)])), {
      level: 0,
    }),
  ]
  for (const name of samples) files.push(readFileSync(`${CORPUS}${name}`))

  const isOutcome = (outcome: ImportOutcome) =>
    outcome.ok ? outcome.imported.states.length > 0 : outcome.problems.some(({ level }) => level === 'error')

  test(
    'give an outcome',
    async () => {
      const change = fc.tuple(fc.nat(), fc.nat(255))
      await fc.assert(
        fc.asyncProperty(
          fc.nat(files.length - 1),
          fc.array(change, { minLength: 1, maxLength: 8 }),
          fc.nat(9),
          async (at, changes, cut) => {
            const bytes = Uint8Array.from(files[at]!)
            for (const [place, value] of changes) bytes[place % bytes.length] = value
            const end = cut === 0 ? changes[0]![0] % bytes.length : bytes.length
            expect(isOutcome(await importWord(bytes.subarray(0, end), 'brief.docx'))).toBe(true)
          },
        ),
        { seed: 5, numRuns: 120 },
      )
    },
    SLOW,
  )

  test(
    'changed within the XML give an outcome',
    async () => {
      const xml = strToU8(docxEntries(body + table(row(cell(body))))[MAIN]!)
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }), async (changes) => {
          const changed = Uint8Array.from(xml)
          for (const [place, value] of changes) changed[place % changed.length] = value
          expect(isOutcome(await importWord(zipEntries({ ...entries, [MAIN]: changed }), 'brief.docx'))).toBe(true)
        }),
        { seed: 6, numRuns: 120 },
      )
    },
    SLOW,
  )
})
