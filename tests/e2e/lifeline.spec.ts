import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { firstCut, lifelineOf } from '../../src/core/lifeline.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { parseSvg } from '../helpers/parse-xml.ts'
import { DOSSIER, open } from './app.ts'

const PAGE = `${DOSSIER}/levenslijn`
const { passages, advice } = actieagenda
const contested = passages.filter(({ id }) => advice.some((a) => a.stance === 'against-change' && a.about.includes(id)))

/** Opens the page and waits for the picture, which comes after it. */
async function openPicture(page: Page, query = ''): Promise<void> {
  await open(page, `${PAGE}${query}`)
  await expect(page.getByRole('button', { name: 'Download als SVG' })).toBeVisible()
}

const picture = (page: Page) => page.getByRole('group', { name: /^De levenslijn van / })
/** Names of the passages in the picture, from top to bottom. */
const drawn = (page: Page) =>
  picture(page)
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .filter((link) => /\/passage\/[^#]+$/.test(link.getAttribute('href') ?? ''))
        .map((link) => link.getAttribute('aria-label') ?? '')
        .filter((name) => !/^\d+ \w+: /.test(name)),
    )

test('the overview leads to the picture, which sorts, and keeps that in the address', async ({ page }) => {
  await open(page, DOSSIER)
  await page.getByRole('link', { name: 'Als figuur: sorteren, filteren, downloaden' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveURL(PAGE)
  await expect(page.getByText('37 van 37 passages')).toBeVisible()
  const themes = actieagenda.meta.themes.flatMap(({ id }) => passages.filter(({ theme }) => theme === id))
  expect(await drawn(page)).toEqual(themes.map(({ label }) => label))
  await page.getByRole('radio', { name: 'eerste keer weg' }).check()
  await expect(page).toHaveURL(`${PAGE}?sort=cut`)
  const cuts = actieagenda.versions.flatMap(({ id }) => passages.filter((p) => firstCut(p)?.version === id))
  expect((await drawn(page)).slice(0, cuts.length)).toEqual(cuts.map(({ label }) => label))
  await page.reload()
  await expect(page.getByRole('radio', { name: 'eerste keer weg' })).toBeChecked()
  expect((await drawn(page)).slice(0, cuts.length)).toEqual(cuts.map(({ label }) => label))
})

test('filters leave what they say, count it, and one button shows everything again', async ({ page }) => {
  await openPicture(page)
  await page.getByText('Filters').click()
  await page.getByRole('checkbox', { name: `Alleen met tegenargument ${contested.length}` }).check()
  await expect(page).toHaveURL(/contested=1/)
  await expect(page.getByText(`${contested.length} van 37 passages`, { exact: false }).first()).toBeVisible()
  expect((await drawn(page)).sort()).toEqual(contested.map(({ label }) => label).sort())
  await page.getByRole('checkbox', { name: /^terug / }).check()
  const back = contested.filter((p) => lifelineOf(actieagenda, p).some(({ events }) => events.includes('restored')))
  await expect(page).toHaveURL(/events=restored/)
  await expect.poll(() => drawn(page)).toHaveLength(back.length)
  await page.getByRole('checkbox', { name: /^Taal en werk / }).check()
  await expect(page.getByText('Geen passage past bij deze keuze.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download als SVG' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Toon alles' }).click()
  await expect(page).toHaveURL(PAGE)
  await expect.poll(() => drawn(page)).toHaveLength(37)
})

test('says which part of an address does not fit, and shows the rest', async ({ page }) => {
  await openPicture(page, `?sort=omhoog&themes=beeld,zee&events=cut,verdampt`)
  await expect(page.getByText('genegeerd: sort, events en themes.')).toBeVisible()
  const left = passages.filter((p) => p.theme === 'beeld' && firstCut(p))
  expect((await drawn(page)).sort()).toEqual(left.map(({ label }) => label).sort())
})

test('every link of the picture is reached by key, shows focus, and leads on', async ({ page }) => {
  await openPicture(page, `?contested=1&themes=discriminatie&events=cut`)
  await page.getByRole('button', { name: 'Download als PNG' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Sla de figuur over' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Sla de figuur over' })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Tab')
  const count = await picture(page).getByRole('link').count()
  expect(count).toBeGreaterThan(15)
  for (let at = 0; at < count; at++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const link = document.activeElement!
      const area = link.querySelector('.area')
      return {
        isLink: link.matches('svg.scene a'),
        name: link.getAttribute('aria-label'),
        stroke: area && getComputedStyle(area).strokeWidth,
      }
    })
    expect(focus).toMatchObject({ isLink: true, stroke: '3px' })
    expect(focus.name).toBeTruthy()
  }
  await picture(page).getByRole('link', { name: 'Tegen schrappen: maakt bezwaar, 2 dec' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${DOSSIER}/adviezen#advies-D11`)
  await page.goBack()
  await picture(page).getByRole('link', { name: '2 dec: weggehaald' }).click()
  await expect(page).toHaveURL(`${DOSSIER}/vergelijk/2024-11-22/2024-12-02?at=P03`)
  await page.goBack()
  await picture(page).getByRole('link', { name: 'vraag 227' }).click()
  await expect(page).toHaveURL(`${DOSSIER}/passage/P03#antwoord-Q227`)
})

test('the picture can be skipped, and the table below it opened', async ({ page }) => {
  await openPicture(page)
  await page.getByRole('button', { name: 'Sla de figuur over' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Dezelfde gegevens als tabel' })).toBeFocused()
  await expect(page.getByRole('table')).toBeHidden()
  await page.getByRole('button', { name: 'Toon de tabel' }).click()
  await expect(page.getByRole('rowheader', { name: 'Integratieparadox' })).toBeVisible()
})

async function download(page: Page, name: string): Promise<{ readonly file: string; readonly content: Buffer }> {
  const [given] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return { file: given.suggestedFilename(), content: readFileSync(await given.path()) }
}

test('the SVG is the same in every theme, tells its source, address and selection, and is XML', async ({ page }) => {
  await page.clock.setFixedTime('2031-06-02T10:00:00')
  const files: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await openPicture(page, `?sort=cut&contested=1`)
    const { file, content } = await download(page, 'Download als SVG')
    expect(file).toBe('doorgehaald-actieagenda-levenslijn-selectie.svg')
    files.push(content.toString())
  }
  expect(files[1]).toBe(files[0])
  const said = parseSvg(files[0]!).documentElement.textContent ?? ''
  expect(said).toContain('dossier ‘Aankondiging van de Actieagenda Integratie’, stand 2 juni 2031')
  expect(said).toContain(`${new URL(page.url()).origin}${PAGE}?sort=cut&contested=1`)
  expect(said).toContain(`${contested.length} van 37 passages.`)
  await expect(page.getByText('Opgeslagen als doorgehaald-actieagenda-levenslijn-selectie.svg.')).toBeVisible()
})

test('the PNG has two pixels for every unit of the drawing', async ({ page }) => {
  await openPicture(page)
  const svg = parseSvg((await download(page, 'Download als SVG')).content.toString()).documentElement
  const { file, content } = await download(page, 'Download als PNG')
  expect(file).toBe('doorgehaald-actieagenda-levenslijn.png')
  expect(content.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  expect(content.readUInt32BE(16)).toBe(2 * Number(svg.getAttribute('width')))
  expect(content.readUInt32BE(20)).toBe(2 * Number(svg.getAttribute('height')))
  // An empty sheet of this size would be far smaller.
  expect(content.length).toBeGreaterThan(200_000)
})

test('on a small screen every passage has a list of its versions in words', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await openPicture(page)
  await expect(picture(page)).toBeHidden()
  await expect(page.getByRole('article')).toHaveCount(37)
  const paradox = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Integratieparadox' }) })
  const items = await paradox.locator('ol > li').allInnerTexts()
  expect(items.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    '9 okt t/m 6 nov onbekend',
    '22 nov staat erin',
    '2 dec weggehaald Tegen schrappen: adviseert, 2 dec',
    '6 dec t/m 17 dec onbekend',
    '5 feb nog steeds weg (afgeleid)',
    'Later weg vraag 228',
  ])
  await paradox.getByRole('link', { name: 'vraag 228' }).click()
  await expect(page).toHaveURL(`${DOSSIER}/passage/P07#antwoord-Q228`)
})

test('on paper the picture comes in sheets with dates on each, and the table with it', async ({ page }) => {
  await openPicture(page)
  await page.emulateMedia({ media: 'print' })
  const sheets = page.locator('.figure-sheets svg')
  const count = await sheets.count()
  expect(count).toBeGreaterThan(2)
  for (let at = 0; at < count; at++) {
    await expect(sheets.nth(at)).toBeVisible()
    await expect(sheets.nth(at)).toContainText('2 dec 2024')
    await expect(sheets.nth(at)).toContainText('Bron: Doorgehaald')
  }
  await expect(page.getByRole('table')).toBeVisible()
  for (const name of ['Download als SVG', 'Toon de tabel', 'Sla de figuur over']) {
    await expect(page.getByRole('button', { name })).toBeHidden()
  }
  await expect(page.locator('.figure-box')).toBeHidden()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = new Set([...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map((match) => match[1]))
  expect([...sizes].every((size) => /^0 0 84[12]\S* 59[45]/.test(size ?? ''))).toBe(true)
  expect(sizes.size).toBe(1)
})
