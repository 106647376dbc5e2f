import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { parseDossier } from '../../src/core/dossier/parse.ts'
import { INVENTED_LETTER } from '../core/literal/invented-letter.ts'
import { encodePdf } from '../helpers/encode-pdf.ts'
import { DOSSIER, open, stepPath } from './app.ts'
import { violationsOn } from './axe.ts'

const VERSION = '2025-02-05'
const PAGE = `${DOSSIER}/tekst/${VERSION}`
const LETTER = INVENTED_LETTER.join('\n\n')

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator('#literal-file').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  })
}

async function openLetter(page: Page, content = LETTER): Promise<void> {
  await open(page, PAGE)
  await choose(page, 'verzonnen-brief.md', content)
  await expect(page.getByRole('heading', { name: 'Wat de app vond' })).toBeVisible()
}

const judgement = (page: Page, name: string | RegExp, text: string | RegExp) =>
  page.getByRole('article', { name }).filter({ hasText: text })
const use = (page: Page) => page.getByRole('button', { name: 'Gebruik deze tekst' })

test('the banner of a comparison leads to the text of either version, and the overview to every one', async ({
  page,
}) => {
  await open(page, stepPath())
  await page.getByRole('link', { name: 'Open die van 2 december 2024' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De tekst van de versie van 2 december 2024')
  await open(page, DOSSIER)
  await page.getByText('Hebt u de tekst van een versie?').click()
  await expect(page.getByRole('link', { name: /^Open die van / })).toHaveCount(7)
})

test('a text is judged block by block, with the counts above and what belongs to nothing below', async ({ page }) => {
  await openLetter(page)
  const counts = page.getByText(/\d+ bevestigd, \d+ tegengesproken, \d+ niet beslist/)
  await expect(counts).toBeVisible()
  const holocaust = judgement(page, 'Eerste pijler', 'Onderwijs over de Holocaust.')
  await expect(holocaust).toContainText('bevestigd')
  await expect(holocaust).toContainText('voorstel van de app')
  await expect(holocaust).toContainText('naam ‘Holocaust’')
  await expect(judgement(page, 'Tweede pijler', 'Dansen op het dak')).toContainText('tegengesproken')
  await expect(judgement(page, /Weg volgens het dossier: Integratieparadox/, 'pannenkoek')).toContainText(
    'tegengesproken',
  )
  const tax = judgement(page, 'Tweede pijler', 'De taaleis in de bijstand blijft bestaan.')
  await expect(tax).toContainText('niet beslist')
  await expect(page.getByRole('heading', { name: /bij niets uit de reconstructie/ })).toBeVisible()
  await expect(page.getByText('De lantaarnopsteker van het verzonnen dorp')).toBeVisible()

  await page.getByRole('radio', { name: /^tegengesproken \d/ }).check()
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('the reader decides above the app, and takes it back', async ({ page }) => {
  await openLetter(page)
  const work = judgement(page, 'Tweede pijler', 'vrouwen.')
  await work.getByRole('radio', { name: 'bevestigd' }).check()
  await expect(work).toContainText('door u beslist')
  await work.getByLabel('Uw toelichting').fill('Zie de vlieger.')
  await expect(page.getByText('1 door u beslist')).toBeVisible()
  await work.getByRole('button', { name: 'Wis mijn oordeel' }).click()
  await expect(work).toContainText('voorstel van de app')
  await expect(work.getByRole('radio').first()).toBeFocused()
})

test('the copy shows the text with its own locators, compared with nothing of ours word by word', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url())
  })
  await openLetter(page)
  const paradox = judgement(page, /Integratieparadox/, 'pannenkoek')
  await paradox.getByRole('radio', { name: 'tegengesproken' }).check()
  await use(page).click()
  await expect(page.getByText('De kopie staat klaar, alleen op dit apparaat.')).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als dossierbestand' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('actieagenda-eigen.json')
  const saved = parseDossier(JSON.parse(readFileSync(await download.path(), 'utf8')))
  expect(saved).toMatchObject({ ok: true })
  if (saved.ok) {
    const state = saved.dossier.passages.find(({ id }) => id === 'P07')?.states.at(-1)
    expect(state).toMatchObject({ state: 'present', basis: 'literal' })
  }

  await page.getByRole('link', { name: 'Vergelijk 17 december 2024 met 5 februari 2025' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/17 december 2024.*5 februari 2025/)
  await expect(page.getByText('Deels reconstructie.')).toBeVisible()
  await expect(page.getByText('Van beide versies is alleen bekend')).toHaveCount(0)
  const row = page.getByRole('article').filter({ hasText: 'Een verzonnen leraar geeft onderwijs' })
  await expect(row).toContainText('Onderwijs over de Holocaust.')
  await expect(row.locator('del, ins')).toHaveCount(0)
  await expect(row).not.toContainText('gewijzigd')

  await row.getByRole('link', { name: /Holocaust/ }).click()
  await expect(page.getByRole('main')).toContainText('Een verzonnen leraar geeft onderwijs')
  expect(sent).toEqual([])
})

test('what was read and decided is still there after a look at the copy, and gone after a reload', async ({ page }) => {
  await openLetter(page)
  await judgement(page, 'Eerste pijler', 'Onderwijs over de Holocaust.')
    .getByRole('radio', { name: 'niet beslist' })
    .check()
  await use(page).click()
  await page.getByRole('link', { name: 'Naar de kopie' }).click()
  await expect(page.getByText('Dit is de kopie van een lezer.').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByText('1 door u beslist')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Het bestand' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Wat de app vond' })).toHaveCount(0)
})

test('the file of the copy proves its locators', async ({ page }) => {
  await openLetter(page)
  await use(page).click()
  await page.getByRole('link', { name: 'Naar de bron en haar vindplaatsen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tekst bij de versie van 5 februari 2025')
  const locators = page.locator('.locator-list > li')
  await expect(locators).toHaveCount(INVENTED_LETTER.length)
  await page.getByLabel('Controleer met uw eigen bestanden').setInputFiles({
    name: 'verzonnen-brief.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(LETTER),
  })
  await expect(locators.filter({ hasText: 'in het door u geopende bestand' })).toHaveCount(INVENTED_LETTER.length)
})

test('pasted text does as well, and a file that is no text of a version is refused with the reason', async ({
  page,
}) => {
  await open(page, PAGE)
  await choose(page, 'foto.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  await expect(page.getByRole('status').first()).toHaveText('foto.png is niet te lezen')
  await expect(page.getByText('Dit is een afbeelding, zonder tekst.')).toBeVisible()
  await choose(
    page,
    'dossier.json',
    readFileSync(new URL('../../fixtures/dossiers/valid/minimal.json', import.meta.url)),
  )
  await expect(page.getByText('Dit is een dossier, geen tekst van een versie.')).toBeVisible()

  await page.locator('summary', { hasText: 'Of plak de tekst' }).click()
  await page.getByLabel(/^Tekst van deze versie/).fill('Dit is een verzonnen alinea.\n\nEn dit is er nog een.')
  await page.getByRole('button', { name: 'Lees deze tekst' }).click()
  await expect(page.getByRole('status').first()).toHaveText('Gelezen: geplakte tekst.txt, 2 alinea’s.')
})

test('a file that is let go on the box is read as the text, and not checked against the locators', async ({ page }) => {
  await open(page, PAGE)
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'gesleept.txt', { type: 'text/plain' }))
    return transfer
  }, LETTER)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('.literal-drop', type, { dataTransfer: dropped })
  }
  await expect(page.getByRole('heading', { name: 'Wat de app vond' })).toBeVisible()
  await expect(page.locator('.verification, .drop-hint')).toHaveCount(0)
})

test('a version that is not there is named, with those that are', async ({ page }) => {
  await open(page, `${DOSSIER}/tekst/2024-01-01`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze versie is er niet')
  await page.getByRole('main').getByRole('link', { name: '5 februari 2025' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De tekst van de versie van 5 februari 2025')
})

test('all of it is done with the keyboard alone', async ({ page }) => {
  await open(page, PAGE)
  await page.locator('summary', { hasText: 'Of plak de tekst' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(LETTER)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Wat de app vond' })).toBeVisible()
  const work = judgement(page, 'Tweede pijler', 'vrouwen.')
  await work.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await expect(work).toContainText('door u beslist')
  await use(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('De kopie staat klaar')).toBeVisible()
  await expect(use(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/17 december 2024.*5 februari 2025/)
})

test('a page that cannot be read is named, and nothing is said to be missing because of it', async ({ page }) => {
  const pdf = encodePdf([
    ['Betreft: Aankondiging Actieagenda Integratie', 'Dit is een verzonnen alinea op de eerste bladzijde.'],
    [],
    ['Dit is een verzonnen alinea op de derde bladzijde.'],
  ])
  await open(page, PAGE)
  await choose(page, 'verzonnen.pdf', Buffer.from(pdf))
  await expect(page.getByText('Niet te lezen: bladzijde 2.')).toBeVisible()
  await expect(page.getByText('Niet gevonden, maar een deel van de tekst is niet te lezen.').first()).toBeVisible()
  await expect(page.getByText('staan nergens in de tekst. De brief kan')).toHaveCount(0)
  await use(page).click()
  await page.getByRole('link', { name: 'Vergelijk 17 december 2024 met 5 februari 2025' }).click()
  await expect(page.getByText(/staat hier de tekst, maar 1 plek is niet te lezen/)).toBeVisible()
  await expect(page.getByText('Bladzijde 2 heeft geen leesbare tekst.').first()).toBeVisible()
})

test('of a file with tracked changes the reader says which reading it was', async ({ page }) => {
  const file = new URL('../../../shared/corpus/replacements-three-authors.docx', import.meta.url)
  test.skip(!existsSync(file), 'the corpus is not beside the project')
  await open(page, PAGE)
  await page.locator('#literal-file').setInputFiles(fileURLToPath(file))
  await expect(page.getByRole('radio', { name: 'Alle wijzigingen verwerkt' })).toBeChecked()
  const rest = page.getByRole('region', { name: /bij niets uit de reconstructie/ })
  const accepted = await rest.innerText()
  await page.getByRole('radio', { name: 'Zoals het was, zonder de wijzigingen' }).check()
  await expect.poll(() => rest.innerText()).not.toBe(accepted)
})

for (const theme of ['light', 'dark'] as const) {
  test(`has no faults that axe knows, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await openLetter(page)
    await judgement(page, 'Tweede pijler', 'vrouwen.').getByRole('radio', { name: 'bevestigd' }).check()
    await use(page).click()
    await expect(page.getByText('De kopie staat klaar')).toBeVisible()
    expect(await violationsOn(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
}
