import { existsSync, readFileSync } from 'node:fs'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/importers/pdf-text.ts'
import { decodeText, kindOf } from '../../src/importers/source-file.ts'
import { encodePdf } from '../helpers/encode-pdf.ts'
import { ROOT } from '../helpers/source-tree.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const wide = (text: string, isBig: boolean, mark = true) =>
  Uint8Array.from(
    Array.from(mark ? `\uFEFF${text}` : text).flatMap((each) => {
      const code = each.charCodeAt(0)
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
const SENTENCE = "De kade blijft open voor één wandelaar, ook 's winters."

describe('a text', () => {
  test.each([
    ['UTF-8', bytesOf(SENTENCE)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${SENTENCE}`)],
    ['UTF-16 little-endian', wide(SENTENCE, false)],
    ['UTF-16 big-endian', wide(SENTENCE, true)],
    ['UTF-16 without a mark', wide(SENTENCE, false, false)],
    // Without the quotes that only this encoding has: Node 20 reads those as Latin-1, a browser does not.
    ['Windows-1252', Uint8Array.from(SENTENCE, (each) => each.charCodeAt(0))],
  ])('is read in %s', (_name, bytes) => {
    expect(kindOf(bytes)).toBe('text')
    expect(decodeText(bytes)).toEqual({ ok: true, pages: [SENTENCE], isPaged: false, textless: 0 })
  })

  test.each([
    ['nothing but spaces', bytesOf(' \n\t '), 'empty'],
    ['bytes with zeros', Uint8Array.from([1, 2, 0, 3, 9, 200, 0, 0]), 'not-text'],
    ['more than is read', bytesOf('boot '.repeat(2_000_001)), 'too-much-text'],
    ['control characters', Uint8Array.from({ length: 300 }, (_, at) => at % 32), 'not-text'],
  ])('is refused: %s', (_name, bytes, problem) => {
    expect(decodeText(bytes)).toEqual({ ok: false, problem })
  })
})

test.each([
  ['pdf', bytesOf('%PDF-1.7')],
  ['pdf', bytesOf('\n\n junk %PDF-1.4')],
  ['empty', new Uint8Array()],
  ['word-file', bytesOf('PK\u0003\u0004 word/document.xml')],
  ['word-file', bytesOf('{\\rtf1 tekst}')],
  ['archive', bytesOf('PK\u0003\u0004 iets anders')],
  ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
] as const)('by its content a file is %s, whatever it is called', (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind)
})

describe('a PDF', () => {
  test('gives its text by page, with its lines', async () => {
    const read = await readPdf(pdfjs, encodePdf([['De kade blijft', 'open.'], [], ['Einde.']]))
    expect(read).toEqual({ ok: true, pages: ['De kade blijft\nopen.', '', 'Einde.'], isPaged: true, textless: 1 })
  })

  test('without any text is a scan', async () => {
    expect(await readPdf(pdfjs, encodePdf([[], []]))).toEqual({ ok: false, problem: 'scan' })
  })

  test('that breaks off, or is none at all, is broken', async () => {
    const whole = encodePdf([['De kade blijft open.']])
    for (const bytes of [whole.slice(0, 60), bytesOf('%PDF-1.7\nonzin')]) {
      expect(await readPdf(pdfjs, bytes)).toEqual({ ok: false, problem: 'broken-pdf' })
    }
  })

  test('tells how far it is, and stops when asked', async () => {
    const shares: number[] = []
    await readPdf(pdfjs, encodePdf([['een'], ['twee']]), { onProgress: (share) => shares.push(share) })
    expect(shares).toEqual([0.5, 1])
    const stop = new AbortController()
    const reading = readPdf(pdfjs, encodePdf([['een'], ['twee']]), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('stopped')),
    })
    await expect(reading).rejects.toThrow('stopped')
  })
})

const CORPUS = `${ROOT}../shared/corpus/`
const hasCorpus = existsSync(CORPUS)
const sample = (name: string) => new Uint8Array(readFileSync(`${CORPUS}${name}.pdf`))

// Skipped where the real files are not beside the project.
describe.skipIf(!hasCorpus)('the real PDFs', () => {
  test('with a password is encrypted', async () => {
    expect(await readPdf(pdfjs, sample('password-needed'))).toEqual({ ok: false, problem: 'encrypted' })
  })

  test('cut off in the middle is broken', async () => {
    const bytes = sample('two-columns').slice(0, 20_000)
    expect(await readPdf(pdfjs, bytes)).toEqual({ ok: false, problem: 'broken-pdf' })
  })

  test('with columns keeps what stands side by side apart', async () => {
    const read = await readPdf(pdfjs, sample('two-columns'))
    const lines = read.ok ? read.pages.join('\n').split('\n') : []
    expect(lines.find((line) => line.includes('Wer reitet so spät'))).not.toContain('Mein Sohn')
    expect(read).toMatchObject({ ok: true, textless: 0 })
  })
})
