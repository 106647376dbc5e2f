import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { parseDossier } from '../../src/core/dossier/parse.ts'
import { open } from './app.ts'

const KADE = 'De kade wordt over de hele lengte verstevigd met basalt en krijgt nieuwe bolders.'
const PONT = 'De pont naar het eiland blijft gratis voor schoolkinderen zolang de brug er niet is.'
const MARKT = 'De weekmarkt houdt haar plaats op het plein naast de oude visafslag.'

const EEN = `# De haven\n\n${KADE}\n\n${PONT}\n\n${MARKT}\n`
const TWEE = `# De haven\n\n${KADE.replace('hele', 'halve')}\n\n${MARKT}\n`
const NOTA = 'Wij adviseren de gratis pont voor schoolkinderen in de brief te houden.'

interface Given {
  readonly name: string
  readonly text: string | Buffer
}

async function give(page: Page, ...files: readonly Given[]): Promise<void> {
  await page
    .getByLabel('Kies bestanden')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })))
}

const dateOf = (page: Page, file: string) => page.getByLabel(`Datum van ${file}`)
const version = (page: Page, number: number) =>
  page
    .getByRole('list')
    .getByRole('listitem')
    .filter({ hasText: `Versie ${number} ·` })

/** Two versions on the desk, each with its day. */
async function layTwo(page: Page): Promise<void> {
  await open(page, '/open')
  await give(page, { name: 'een.md', text: EEN }, { name: 'twee.md', text: TWEE })
  await dateOf(page, 'een.md').fill('2031-03-04')
  await dateOf(page, 'twee.md').fill('2031-03-18')
}

const compareLink = (page: Page) => page.getByRole('link', { name: 'Vergelijk versie 1 en 2' })

test('own versions are read, dated, compared, and what went is struck', async ({ page }) => {
  await layTwo(page)
  await expect(page.getByRole('heading', { name: '2 versies, 0 nota’s' })).toBeVisible()
  await expect(page.getByText('zelf ingevuld')).toHaveCount(2)
  await compareLink(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/4 maart 2031.*18 maart 2031/)
  await expect(page.getByRole('deletion').filter({ hasText: 'gratis voor schoolkinderen' })).toBeVisible()
  await expect(page.getByRole('insertion').filter({ hasText: 'halve' })).toBeVisible()
  await expect(page.getByText('Reconstructie, geen brieftekst')).toHaveCount(0)

  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Eigen versies' }).click()
  await page.getByLabel('Datum van twee.md').fill('2031-04-01')
  await compareLink(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/4 maart 2031.*1 april 2031/)
})

test('what stands in the way is said: no date, and an order that the dates contradict', async ({ page }) => {
  await open(page, '/open')
  await give(page, { name: 'een.md', text: EEN }, { name: 'twee.md', text: TWEE })
  await expect(page.getByText('Vul de datum in van een.md.')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Alles gelezen.' })).toContainText(
    '2 punten om na te kijken.',
  )
  await dateOf(page, 'een.md').fill('2031-05-01')
  await dateOf(page, 'twee.md').fill('2031-03-01')
  await expect(page.getByText('Zet de versies op volgorde of verander een datum.')).toBeVisible()
  await expect(compareLink(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Zet op volgorde van datum' }).click()
  await expect(version(page, 1)).toContainText('twee.md')
  await expect(compareLink(page)).toBeVisible()
})

test('one bad file stops no other, the same file twice is told, and a nota hangs under its version', async ({
  page,
}) => {
  await open(page, '/open')
  await give(
    page,
    { name: 'foto.png', text: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]) },
    { name: 'leeg.txt', text: '  ' },
    { name: 'een.md', text: EEN },
    { name: 'kopie.md', text: EEN },
    { name: 'nota.txt', text: NOTA },
  )
  const told = page.getByRole('region', { name: 'Bestanden die u gaf' }).getByRole('listitem')
  await expect(told.filter({ hasText: 'foto.png' }).first()).toContainText('Dit is een afbeelding, zonder tekst.')
  await expect(told.filter({ hasText: 'leeg.txt' }).first()).toContainText('Het bestand is leeg.')
  await expect(told.filter({ hasText: /(kopie|een)\.md/ }).first()).toContainText('ligt er al, als')
  await dateOf(page, 'een.md').or(dateOf(page, 'kopie.md')).fill('2031-03-04')
  await dateOf(page, 'nota.txt').fill('2031-03-06')
  await page.getByText('Titel, soort en status – nota.txt').click()
  await page.getByRole('combobox', { name: 'Soort' }).last().selectOption('paper')
  await expect(version(page, 1)).toContainText('na versie 1 · 6 maart 2031')
  await expect(page.getByRole('heading', { name: '1 versie, 1 nota' })).toBeVisible()
})

test('every step can be undone and done again, by button and by key, and is said', async ({ page }) => {
  await layTwo(page)
  const said = (text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible()
  await page.getByRole('button', { name: 'Verwijder twee.md' }).click()
  await said('twee.md is verwijderd.')
  await expect(page.getByRole('button', { name: 'Verwijder een.md' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await said('Ongedaan gemaakt: twee.md verwijderd.')
  await expect(version(page, 2)).toContainText('twee.md')
  await page.keyboard.press('Control+y')
  await said('Opnieuw gedaan: twee.md verwijderd.')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(version(page, 2)).toContainText('twee.md')

  const subject = page.getByLabel('Naam van dit werk')
  await subject.fill('Haven')
  await subject.press('Control+z')
  await expect(version(page, 2)).toContainText('twee.md')
})

test('all of it works with the keyboard alone, and the focus stays with what moves', async ({ page }) => {
  await open(page, '/open')
  await page.getByRole('button', { name: 'Plak tekst' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Plak tekst' })).toBeFocused()
  for (const [text, date] of [
    [EEN, '2031-03-04'],
    [TWEE, '2031-03-18'],
  ] as const) {
    await page.getByRole('button', { name: 'Plak tekst' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Tekst' }).focus()
    await page.keyboard.insertText(text)
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(date)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await dateOf(page, `${date}.txt`).fill(date)
  }
  await page.getByRole('button', { name: '2031-03-18.txt omhoog' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '2031-03-18.txt omlaag' })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'staat nu op plaats 1 van 2' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '2031-03-18.txt omhoog' })).toBeFocused()
  await compareLink(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('files that are dropped anywhere are read, and reading can be stopped', async ({ page }) => {
  await page.route('**/import-worker-*.js', () => {})
  await open(page, '/open')
  const held = await page.evaluateHandle(
    ([een, twee]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([een ?? ''], 'een.md'))
      transfer.items.add(new File([twee ?? ''], 'twee.md'))
      return transfer
    },
    [EEN, TWEE],
  )
  await page.locator('footer').dispatchEvent('drop', { dataTransfer: held })
  await expect(page.getByRole('status').filter({ hasText: 'nog 2 bestanden' })).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(2)
  await page.getByRole('button', { name: 'Stop met een.md' }).click()
  await expect(page.getByText('gestopt; niets ervan gelezen')).toHaveCount(1)
  await page.getByRole('button', { name: 'Stop met twee.md' }).click()
  await expect(page.getByText('gestopt; niets ervan gelezen')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: '0 versies, 0 nota’s' })).toBeVisible()
})

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

test('nothing is kept unasked; what is kept survives a reload on every page, and wiping leaves nothing', async ({
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.accept())
  await layTwo(page)
  expect(await databases(page)).toEqual([])
  await page.reload()
  await expect(page.getByText('Sleep bestanden hierheen')).toBeVisible()

  await layTwo(page)
  await page.getByLabel('Bewaar op dit apparaat').check()
  await expect(page.getByRole('status').filter({ hasText: /Bewaard om \d/ })).toBeVisible()
  await compareLink(page).click()
  await expect(page.getByRole('deletion').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('deletion').filter({ hasText: 'gratis voor schoolkinderen' })).toBeVisible()
  await open(page, '/open')
  await expect(page.getByText('dat op dit apparaat was bewaard')).toBeVisible()
  await expect(version(page, 2)).toContainText('twee.md')

  await page.getByRole('button', { name: 'Wis alles' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Wis alles' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Alles is gewist' })).toBeVisible()
  expect(await databases(page)).toEqual([])
  await open(page, '/dossier/~0')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit dossier is niet bewaard')
})

test('a second tab that changes the work is told of, and overwrites nothing unasked', async ({ page, context }) => {
  await layTwo(page)
  await page.getByLabel('Bewaar op dit apparaat').check()
  await expect(page.getByRole('status').filter({ hasText: /Bewaard om \d/ })).toBeVisible()
  const other = await context.newPage()
  await open(other, '/open')
  await other.getByRole('button', { name: 'Verwijder twee.md' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'In een ander tabblad is dit werk veranderd' })).toBeVisible()
  await page.getByRole('button', { name: 'Neem het andere over' }).click()
  await expect(page.getByRole('heading', { name: '1 versie, 0 nota’s' })).toBeVisible()
})

test('the browser asks before it leaves only while something would be lost', async ({ page }) => {
  let asked = 0
  page.on('dialog', (dialog) => {
    asked += 1
    void dialog.accept()
  })
  await open(page, '/open')
  await page.getByRole('heading', { level: 1 }).click()
  await page.reload()
  expect(asked).toBe(0)
  await layTwo(page)
  await page.reload()
  expect(asked).toBe(1)
})

test('the exported dossier is valid, and opens as the same work', async ({ page }) => {
  await layTwo(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporteer als dossier' }).click()
  const stream = await (await downloading).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  expect(parseDossier(JSON.parse(text))).toMatchObject({ ok: true })
  await give(page, { name: 'eigen.json', text })
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).first().click()
  await page.getByRole('link', { name: '4 maart 2031 → 18 maart 2031' }).click()
  await expect(page.getByRole('deletion').filter({ hasText: 'gratis voor schoolkinderen' })).toBeVisible()
})

test('axe finds nothing on a full desk, light and dark, and it fits a narrow screen', async ({ page }) => {
  await layTwo(page)
  await give(page, { name: 'foto.png', text: Buffer.from([0x89, 0x50, 0x4e, 0x47]) })
  await expect(page.getByText('Dit is een afbeelding')).toBeVisible()
  for (const details of await page.getByText('Titel, soort en status – ').all()) await details.click()
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 360, 320]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const wanted = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wanted).toBeLessThanOrEqual(width)
    }
  }
})
