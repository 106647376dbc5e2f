import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Imported } from '../../src/core/imported/imported.ts'
import { importWord } from '../../src/importers/word/import-word.ts'
import { cell, del, encodeDocx, ins, mark, paragraph, row, run, table } from '../helpers/encode-docx.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** Parts of which the words are the document's; comments are told apart. */
const TEXT_PART = /^word\/(?:document|footnotes|endnotes|header|footer)\d*\.xml$/
const RUN_TEXT =
  /<(w:t|w:delText|m:t)(?:\s[^>]*)?>([^<]*)<\/\1>|<(?:w:tab|w:br|w:cr)\b[^>]*>|<\/(?:w:p|w:txbxContent)>|<w:txbxContent\b[^>]*>/g

/** Words of all runs, counted in the XML itself: no code of the reader. */
function wordsInXml(bytes: Uint8Array): number {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => TEXT_PART.test(name))
  return parts.reduce((sum, [, part]) => {
    // Of alternatives one is shown; a fallback repeats the choice for older programs.
    const xml = strFromU8(part).replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    const text = [...xml.matchAll(RUN_TEXT)].map(([, , own]) => own ?? ' ').join('')
    return sum + countWords(text.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, 'x'))
  }, 0)
}

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0

/** Where changes are tracked, the text with all of them still in it. */
function wordsRead({ tracked, states, leftovers }: Imported): number {
  const texts = tracked
    ? tracked.blocks.map(({ pieces }) => pieces.map(({ text, boundary }) => (boundary ? ' ' : text)).join(''))
    : (states[0]?.blocks.map(({ text, kind }) => (kind === 'table-row' ? text.replaceAll(' | ', ' ') : text)) ?? [])
  // Of drawn letters the words are an attribute, in no run.
  const inRuns = leftovers.filter(({ what }) => what !== 'v:textpath')
  const left = inRuns.reduce((sum, { words = 0 }) => sum + words, 0)
  return texts.reduce((sum, text) => sum + countWords(text), left)
}

async function read(bytes: Uint8Array): Promise<Imported> {
  const outcome = await importWord(bytes, 'brief.docx')
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.imported
}

describe.skipIf(!existsSync(CORPUS))('the sample files', () => {
  const names = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.docx')) : []

  it.each(names)('%s loses no word', async (name) => {
    const bytes = new Uint8Array(readFileSync(`${CORPUS}${name}`))
    const expected = wordsInXml(bytes)
    expect(expected).toBeGreaterThan(0)
    expect(wordsRead(await read(bytes))).toBe(expected)
  })
})

describe.skipIf(existsSync(CORPUS))('the sample files', () => {
  it('are not read', ({ skip }) => skip('../shared/corpus is not here'))
})

const word = fc.constantFrom('kade', 'pont', 'sluis', 'eb', 'vloed', 'bolder', '7', 'één')
const plainRun = word.map((text) => run(`${text} `))

const inline: fc.Arbitrary<string> = fc.letrec<{ readonly any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plainRun,
    word.map((text) => del(`${text} `)),
    tie('any').map((inner) => ins(inner)),
    word.map((text) => ins(del(`${text} `))),
    tie('any').map((inner) => `<w:hyperlink>${inner}</w:hyperlink>`),
    tie('any').map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
    tie('any').map((inner) => `<w:smartTag>${inner}</w:smartTag>`),
    word.map((text) => run(`${text} `, '<w:vanish/>')),
    word.map((text) => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>${run(' ')}`),
    word.map(
      (text) =>
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
        `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(`${text} `)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  ),
})).any

const line = fc.tuple(fc.array(inline, { minLength: 1, maxLength: 4 }), fc.constantFrom('', mark('ins'), mark('del')))
const lines = line.map(([parts, properties]) => paragraph(parts.join(''), properties))
const rows = fc.array(fc.array(lines, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
const tables = rows.map((all) => table(all.map((cells) => row(cells.map((own) => cell(own)).join(''))).join('')))
const nested = tables.map((inner) => table(row(cell(inner + paragraph(run('kade'))))))
const box = lines.map((inner) =>
  paragraph(
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
      `${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}` +
      '</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>',
  ),
)
const bodies = fc.array(fc.oneof(lines, lines, tables, nested, box), { minLength: 1, maxLength: 8 })

describe('whatever a document is made of', () => {
  it('no word of its runs is lost', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, lines, lines, async (body, footnote, header) => {
        const reference = paragraph(`${run('zie')}<w:r><w:footnoteReference w:id="1"/></w:r>`)
        const bytes = encodeDocx(body.join('') + reference, {
          footnotes: `<w:footnote w:id="1">${footnote}</w:footnote>`,
          header,
        })
        expect(wordsRead(await read(bytes))).toBe(wordsInXml(bytes))
      }),
      { seed: 20_261_125, numRuns: 200 },
    )
  }, 60_000)
})
