import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BrowserContext, expect, test } from '@playwright/test'
import { changeCard } from '../../src/exporters/change-card.ts'
import { tellChange } from '../../src/exporters/change-telling.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { allChanges } from '../helpers/all-changes.ts'
import { fixtureText } from '../helpers/fixture-file.ts'
import { dutchWords } from '../helpers/words.ts'
import { chooseFile, DOSSIER, open } from './app.ts'
import { violationsOn } from './axe.ts'

const STEP = '2024-11-22/2024-12-02'
const EMBED = `/insluiten/actieagenda/${STEP}/P07.html`
const SHARE = `${DOSSIER}/delen/${STEP}/P07`

for (const width of [280, 1200]) {
  test(`a change in a frame is whole without script, at ${width} pixels`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 700 } })
    const page = await context.newPage()
    const kinds: string[] = []
    page.on('request', (request) => kinds.push(request.resourceType()))
    await page.goto(`${baseURL}${EMBED}`)
    await expect(page.getByRole('heading', { level: 1, name: /^Integratieparadox: weggehaald/ })).toBeVisible()
    await expect(page.getByRole('deletion')).toContainText('De integratieparadox')
    await expect(page.getByText('Reconstructie, geen brieftekst.')).toBeVisible()
    await expect(page.getByText('De nota als geheel:')).toBeVisible()
    await expect(page.getByText('Duiding van de redactie:')).toBeVisible()
    expect(kinds.filter((kind) => kind !== 'document' && kind !== 'stylesheet' && kind !== 'other')).toEqual([])
    expect(kinds).toContain('stylesheet')
    const main = await page.getByRole('main').boundingBox()
    expect((main?.x ?? 0) + (main?.width ?? width + 1)).toBeLessThanOrEqual(width)
    await context.close()
  })
}

test('axe finds nothing on changes in a frame, light and dark, wide and narrow', async ({ page }) => {
  for (const path of [EMBED, `/insluiten/actieagenda/2024-12-06/2024-12-17/en/P08.html`]) {
    await page.goto(path)
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const only = colorScheme === 'dark' ? 'colours' : undefined
        expect(await violationsOn(page, only), `${path} ${width} ${colorScheme}`).toEqual([])
      }
    }
    const { wanted, given } = await page.evaluate(() => ({
      wanted: document.documentElement.scrollWidth,
      given: innerWidth,
    }))
    expect(wanted).toBeLessThanOrEqual(given)
  }
})

test('the copied frame stands in a page of another site, and its link opens the change in the app', async ({
  page,
  context,
}) => {
  await allowCopying(context)
  await open(page, SHARE)
  await page.getByRole('button', { name: 'Kopieer iframe' }).click()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="nl"><title>Krant</title><h1>Artikel</h1>${code}</html>`)
  })
  await new Promise<void>((done) => site.listen(0, done))
  try {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
    const frame = page.frameLocator('iframe[title="Integratieparadox: weggehaald"]')
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('weggehaald')
    const tab = context.waitForEvent('page')
    await frame.getByRole('link', { name: /Bekijk deze wijziging/ }).click()
    const app = await tab
    await expect(app.getByRole('heading', { name: 'Integratieparadox' })).toBeFocused()
    await expect(page.getByRole('heading', { name: 'Artikel' })).toBeVisible()
  } finally {
    site.close()
  }
})

test('the snippet is copied whole, and stands in another page with no style or script of ours', async ({
  page,
  context,
}) => {
  await allowCopying(context)
  await open(page, SHARE)
  await page.getByRole('button', { name: 'Kopieer HTML' }).click()
  const shown = await page.getByRole('blockquote').locator('p').allTextContents()
  expect(shown.length).toBeGreaterThan(15)
  const html = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto('about:blank')
  await page.setContent(`<!doctype html><title>Krant</title>${html}`)
  expect(await page.locator('blockquote p').allTextContents()).toEqual(shown)
  await expect(page.getByRole('deletion')).toHaveText(/^\[verwijderd: .*\]$/)
  const link = page.getByRole('link')
  await expect(link).toHaveAttribute(
    'href',
    /\/dossier\/actieagenda\/vergelijk\/2024-11-22\/2024-12-02\?at=P07&s=[0-9a-f]{12}$/,
  )
})

test('the card is a PNG of 1200 by 630', async ({ page }) => {
  await open(page, SHARE)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PNG' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('actieagenda-2024-11-22-2024-12-02-P07.png')
  const bytes = readFileSync(await file.path())
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  await expect(page.getByText('Het plaatje is gemaakt.')).toBeVisible()
})

test('no line of any card runs out of its place', async ({ page }) => {
  const cards = allChanges(actieagenda).map(({ name, story }) => {
    const address = `https://doorgehaald.example.org/dossier/actieagenda/vergelijk/${story.older.id}/${story.newer.id}?at=${story.at}`
    const { svg } = changeCard(tellChange(story, actieagenda.meta, dutchWords, address), dutchWords, address)
    return { name, svg }
  })
  await page.setContent(cards.map(({ svg }) => svg).join(''))
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((card, index) => {
      const lines = [...card.querySelectorAll('text')].map((text) => text.getBBox())
      // The right column begins where the second smallest left edge of many lines is.
      const starts = [...new Set(lines.map((box) => Math.round(box.x)))].filter((x) => x > 400)
      const right = Math.min(...starts)
      return lines.flatMap((box) => {
        const isBeside = lines.some((other) => other.x >= right - 1 && Math.abs(other.y - box.y) < 12 && other !== box)
        const most = box.x < 400 && isBeside ? right - 20 : 1160
        return box.x + box.width > most || box.y + box.height > 628
          ? [`${index}: ${Math.round(box.x + box.width)}`]
          : []
      })
    }),
  )
  expect(cards.length).toBeGreaterThan(100)
  expect(tooWide.map((each) => `${cards[Number.parseInt(each, 10)]?.name} ${each}`)).toEqual([])
})

test('an address for a change that is not there says so, and never shows another', async ({ page }) => {
  await open(page, `${DOSSIER}/delen/${STEP}/P17`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze wijziging is er niet')
  await expect(page.getByRole('link', { name: 'De vergelijking van deze twee versies' })).toBeVisible()
  await open(page, `${DOSSIER}/delen/2024-12-02/2024-11-22/P07`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De versies staan omgekeerd')
  await open(page, `/insluiten/actieagenda/${STEP}/P99.html`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze ingesloten wijziging is er niet (meer)')
  await page.getByRole('link', { name: 'Dossier ‘actieagenda’' }).click()
  await expect(page).toHaveURL(/\/dossier\/actieagenda$/)
})

test('every change on the page of two versions, and every step of a passage, leads to its own page', async ({
  page,
}) => {
  await open(page, `${DOSSIER}/vergelijk/${STEP}`)
  await page.getByRole('link', { name: 'Deel: Integratieparadox' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deel deze wijziging')
  await expect(page.getByRole('blockquote')).toContainText('Integratieparadox: weggehaald')
  await open(page, `${DOSSIER}/passage/P08`)
  await page.getByRole('link', { name: 'Deel: 17 december 2024' }).click()
  await expect(page.getByRole('blockquote')).toContainText('Oververtegenwoordiging in criminaliteit: terug')
})

test('a dossier of one’s own has snippet and card, without an address, and no frame', async ({ page }) => {
  await open(page, '/open')
  await chooseFile(page, 'eigen.json', fixtureText('dossiers/actieagenda.json'))
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).first().click()
  await page.getByRole('link', { name: /22 november 2024 → 2 december 2024/ }).click()
  await page.getByRole('link', { name: 'Deel: Integratieparadox' }).click()
  await expect(page.getByText(/Van een eigen dossier bestaat geen venster/)).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'HTML van het stukje' })).not.toHaveValue(/http/)
  await expect(page.getByRole('img', { name: /Weggehaald: Integratieparadox/ })).toBeVisible()
})

const allowCopying = (context: BrowserContext): Promise<void> =>
  context.grantPermissions(['clipboard-read', 'clipboard-write'])
