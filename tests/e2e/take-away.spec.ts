import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { serializeDossier } from '../../src/core/dossier/serialize.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { type Format, type Made, makeFile, type MakeOptions } from '../../src/exporters/make.ts'
import type { Asked } from '../../src/exporters/selection.ts'
import { harbour } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { inputOf } from '../helpers/export-input.ts'
import { chooseFile, DOSSIER, open, stepPath } from './app.ts'
import { violationsOn } from './axe.ts'

const PAGE = `${DOSSIER}/meenemen`

interface Download {
  readonly name: string
  readonly bytes: Buffer
}

async function download(page: Page, button: string): Promise<Download> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: `${button} downloaden` }).click()
  const file = await started
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** What Node makes of the same dossier and choice. */
const inNode = (format: Format, address: string | undefined, asked: Asked = {}, options: MakeOptions = {}) =>
  makeFile(format, { ...inputOf(actieagenda, asked), address }, options)

/** Without printing a megabyte where they differ. */
function expectSame(downloaded: Download, made: Made): void {
  expect(downloaded.name).toBe(made.name)
  expect(downloaded.bytes.length).toBe(made.bytes.length)
  expect(Buffer.compare(downloaded.bytes, made.bytes), `${made.name} differs`).toBe(0)
}

test('an evidence pack and a workbook made in a browser are those made in Node, to the byte', async ({
  page,
  baseURL,
}) => {
  await open(page, PAGE)
  const address = `${baseURL}${DOSSIER}`
  const pack = await download(page, 'Bewijspakket')
  expectSame(pack, await inNode('zip', address))
  await expect(page.getByText(/^actieagenda\.zip is klaar \(\d+ kB\)\.$/)).toBeVisible()
  expect(Object.keys(unzipSync(pack.bytes))).toContain('README.txt')
  expectSame(await download(page, 'Excel'), await inNode('xlsx', address))
})

test('a part of a dossier is taken along by its address, in each format', async ({ page, baseURL }) => {
  const asked = { passages: ['P01', 'P03'] }
  await open(page, `${PAGE}?passages=P03,P01&separator=comma`)
  await expect(page.getByText('2 gekozen passages', { exact: true })).toBeVisible()
  const address = `${baseURL}${DOSSIER}`
  expectSame(await download(page, 'Leespagina'), await inNode('html', address, asked))
  expectSame(await download(page, 'Annotaties'), await inNode('jsonld', address, asked))
  await page.getByLabel('Tabel').selectOption('Antwoorden')
  const options = { table: 'answers', separator: ',' } as const
  expectSame(await download(page, 'CSV'), await inNode('csv', address, asked, options))
})

test('two versions are taken along as a Word file, with names only where the reader asks for them', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}${DOSSIER}`
  const word = 'Word met bijgehouden wijzigingen'
  await open(page, PAGE)
  // The last step is there already; the other end gives way where it must.
  await expect(page.getByLabel('Van', { exact: true })).toHaveValue('2024-12-17')
  await page.getByLabel('Naar', { exact: true }).selectOption('2024-11-06')
  await expect(page.getByLabel('Van', { exact: true })).toHaveValue('2024-10-09')
  const asked = { older: '2024-10-09', newer: '2024-11-06' }
  expectSame(await download(page, word), await inNode('docx', address, asked))
  await page.getByLabel('Van', { exact: true }).selectOption('2024-12-17')
  await page.getByRole('checkbox', { name: 'Zet de namen van personen bij hun opmerkingen' }).check()
  const last = { older: '2024-12-17', newer: '2025-02-05' }
  await expect(page.getByLabel('Naar', { exact: true })).toHaveValue(last.newer)
  expectSame(await download(page, word), await inNode('docx', address, last, { names: true }))
  await open(page, `${PAGE}?older=2024-11-22&newer=2024-12-02&passages=P03`)
  const step = { older: '2024-11-22', newer: '2024-12-02' }
  expectSame(await download(page, word), await inNode('docx', address, step))
})

test('the dossier file opens again', async ({ page }) => {
  await open(page, PAGE)
  const { name, bytes } = await download(page, 'Dossierbestand')
  await open(page, '/open')
  await chooseFile(page, name, strFromU8(bytes))
  await expect(page.getByText('Geopend: Aankondiging van de Actieagenda Integratie')).toBeVisible()
})

test('what is ticked stands in the address and in the counts, and a wrong id is told', async ({ page }) => {
  await open(page, `${PAGE}?advice=D08,D99&passages=P99`)
  await expect(page.getByText('Dit staat niet in dit dossier en is weggelaten: P99 en D99.')).toBeVisible()
  await expect(page.getByText('1 gekozen advies', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Neem toch het hele dossier' }).click()
  const { passages, advice, answers } = actieagenda
  const counts = `regels met wijzigingen, ${passages.length} passages, ${advice.length} adviezen, ${answers.length}`
  await expect(page.getByText(counts)).toBeVisible()
  await page.getByText('Kies passages').click()
  await page.getByRole('checkbox', { name: actieagenda.passages[2]!.label }).check()
  await expect(page).toHaveURL(`${PAGE}?passages=P03`)
  await expect(page.getByText(/^1 regel met een wijziging, 1 passage,/)).toBeVisible()
})

test('other pages lead here with what they show', async ({ page }) => {
  await open(page, `${DOSSIER}/passage/P03`)
  await page.getByRole('link', { name: 'Alleen dit meenemen' }).click()
  await expect(page).toHaveURL(`${PAGE}?passages=P03`)
  await open(page, `${stepPath()}?hideKinds=added,shortened,moved,changed`)
  await page.getByRole('link', { name: 'Alleen dit meenemen' }).click()
  await expect(page).toHaveURL(`${PAGE}?older=2024-11-22&newer=2024-12-02&passages=P06,P05,P07,P03,P08`)
  await expect(page.getByText(/^5 regels met wijzigingen, 5 passages/)).toBeVisible()
  await open(page, `${DOSSIER}/adviezen?hideOutcomes=followed,partly,unknown,not-assessed`)
  await page.getByRole('link', { name: 'Alleen dit meenemen' }).click()
  await expect(page).toHaveURL(`${PAGE}?advice=D08,D09,D11,D16,D18,D29`)
})

/** With more text than the writer of workbooks zips without a worker, which this site does not allow it. */
const LARGE: Dossier = {
  ...actieagenda,
  answers: Array.from({ length: 12 }, (_, index) => ({
    ...actieagenda.answers[0]!,
    id: `groot-${index}`,
    gist: Array.from({ length: 1200 }, (__, at) => `golf${index}x${at * 7919}`).join(' '),
    judgement: { verdicts: [{ kind: 'answers' as const }], reasoning: 'zee '.repeat(4000).trim() },
  })),
  stories: [],
}

test('a large dossier of the reader’s own becomes a workbook, without an address', async ({ page }) => {
  const text = serializeDossier(LARGE)
  await open(page, '/open')
  await chooseFile(page, 'groot.json', text)
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await page.getByRole('link', { name: 'Meenemen' }).click()
  const { bytes } = await download(page, 'Excel')
  const parts = unzipSync(bytes)
  expect(parts['xl/sharedStrings.xml']!.length).toBeGreaterThan(320_000)
  expect(strFromU8(parts['xl/sharedStrings.xml']!)).not.toContain('/dossier/~1')
})

test('a file that cannot be made is told, and the choice stays', async ({ page }) => {
  await page.route(/assets\/make-.*\.js$/, (route) => route.abort())
  await open(page, `${PAGE}?passages=P03`)
  await page.getByRole('button', { name: 'CSV downloaden' }).click()
  await expect(page.getByText('CSV maken is niet gelukt. Uw keuze staat er nog.')).toBeVisible()
  await expect(page.getByText('1 gekozen passage', { exact: true })).toBeVisible()
})

test('the reading page has contrast in light and dark, and fits on 320 px', async ({ page }) => {
  const { bytes } = await makeFile('html', inputOf(harbour, { passages: ['kade'] }))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 800 })
    await page.setContent(strFromU8(bytes))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await violationsOn(page)).toEqual([])
  }
})
