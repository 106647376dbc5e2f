import { existsSync, readFileSync } from 'node:fs'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { importPdf } from '../../src/importers/pdf/import-pdf.ts'
import { openPdf } from '../../src/importers/pdf/open.ts'
import { column, typesetPdf, type PageMarks } from '../helpers/encode-pdf.ts'
import { sentences } from '../helpers/harbour.ts'
import { summarise } from './measure.ts'

/** The bar: a PDF is imported in less than this many times what it takes to get its bare text. */
const BAR = 3
const ROUNDS = 7
const PAGES = 100

/** Two heads, two columns and a footnote on every page. */
function pageOf(number: number): PageMarks {
  const lines = (from: number) => sentences(44, from).map((sentence) => sentence.slice(0, 44))
  return {
    marks: [
      ...column(['Havenbericht'], { x: 72, y: 40, size: 9 }),
      ...column([`Pagina ${number} van ${PAGES}`], { x: 440, y: 810, size: 9 }),
      ...column(lines(number), { x: 60, y: 80 }),
      ...column(lines(number + 7), { x: 310, y: 80 }),
      ...column([`${number} Zie het havenbericht van vorig jaar.`], { x: 60, y: 760, size: 8 }),
    ],
  }
}

async function bare(bytes: Uint8Array): Promise<void> {
  const task = openPdf(pdfjs, bytes)
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getTextContent()
    page.cleanup()
  }
  await task.destroy()
}

async function clock(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function compare(name: string, bytes: Uint8Array): Promise<void> {
  const times: { readonly bare: number; readonly ours: number }[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const taken = {
      bare: await clock(() => bare(bytes.slice())),
      ours: await clock(() => importPdf(pdfjs, bytes.slice(), name)),
    }
    if (round > 0) times.push(taken)
  }
  const [base, own] = [summarise(times.map((each) => each.bare)), summarise(times.map((each) => each.ours))]
  const ratio = summarise(times.map((each) => each.ours / each.bare)).median
  const verdict = ratio < BAR ? 'met' : 'NOT MET'
  process.stdout.write(
    `${name}: bare text ${base.median.toFixed(0)} ms, import ${own.median.toFixed(0)} ms, ratio ${ratio.toFixed(2)}× (bar ${BAR}, ${verdict})\n`,
  )
}

await compare(`${PAGES} pages of two columns`, typesetPdf(Array.from({ length: PAGES }, (_, at) => pageOf(at + 1))))
// Any other file, to see how it fares: tsx tests/bench/pdf-import.ts FILE…
for (const path of process.argv.slice(2).filter((each) => existsSync(each))) {
  await compare(path, new Uint8Array(readFileSync(path)))
}
