import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { chooseFile, DOSSIER, open, stepPath } from './app.ts'

const ZOEK = `${DOSSIER}/zoek`
const field = (page: Page) => page.getByRole('searchbox', { name: 'Zoekvraag' })
const status = (page: Page) => page.getByRole('status')
const group = (page: Page, name: RegExp) => page.getByRole('region', { name })

test('/ goes to search from any page of a dossier; results come while typing and stand in the address', async ({
  page,
}) => {
  await open(page, stepPath())
  await page.keyboard.press('/')
  await expect(page).toHaveURL(ZOEK)
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
  await field(page).pressSequentially('arbeidsmarkt/')
  await expect(field(page)).toHaveValue('arbeidsmarkt/')
  await field(page).fill('diskriminatie')
  await expect(status(page)).toContainText('‘diskriminatie’ staat nergens. Wij zochten wat erop lijkt: discriminatie.')
  await expect(page).toHaveURL(`${ZOEK}?q=diskriminatie`)
  await expect(
    group(page, /^Passages · 8$/)
      .getByText('Discriminatie')
      .first(),
  ).toBeVisible()

  // However much was typed, one step back leads out of the page.
  await page.goBack()
  await expect(page).toHaveURL(stepPath())
})

test('an address with a question and a kind shows the same page again, and says what does not fit', async ({
  page,
}) => {
  await open(page, `${ZOEK}?q=integratie&kind=answer&lang=xx`)
  await expect(field(page)).toHaveValue('integratie')
  await expect(page.getByRole('region')).toHaveCount(1)
  await expect(group(page, /^Antwoorden/)).toBeVisible()
  const kinds = page.getByRole('navigation', { name: 'Soort' })
  await expect(kinds.getByRole('link', { name: /^Antwoorden/ })).toHaveAttribute('aria-current', 'true')
  await kinds.getByRole('link', { name: /^Alles/ }).click()
  await expect(page).toHaveURL(`${ZOEK}?q=integratie`)
  await page.goBack()
  await expect(page).toHaveURL(/kind=answer/)
  await expect(page.getByRole('region')).toHaveCount(1)

  await open(page, `${ZOEK}?q=integratie&kind=boek`)
  await expect(page.getByText('Een deel van dit adres klopt niet en is genegeerd: kind.')).toBeVisible()
})

test('the keyboard alone goes from question to answer and back to the results', async ({ page }) => {
  await open(page, ZOEK)
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('integratieparadoks')
  await expect(status(page)).toContainText('7 resultaten')
  // Enter puts the question in the address at once, so that the way back leads to these results.
  await page.keyboard.press('Enter')
  const first = group(page, /^Passages/)
    .getByRole('link')
    .first()
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${DOSSIER}/passage/P07`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(`${ZOEK}?q=integratieparadoks`)
  await expect(first).toBeVisible()

  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(page.getByRole('heading', { name: 'Zo kunt u zoeken' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/q=/)
})

test('each kind of result leads to the spot where it stands', async ({ page }) => {
  const follow = async (query: string, kind: RegExp) => {
    await open(page, `${ZOEK}?q=${encodeURIComponent(query)}`)
    await group(page, kind).getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Zoeken in dit dossier')
  }
  await follow('D11', /^Adviezen/)
  await expect(page).toHaveURL(`${DOSSIER}/adviezen#advies-D11`)
  await expect(page.locator('[id="advies-D11"]')).toBeInViewport()
  await follow('vraag 228', /^Antwoorden/)
  await expect(page).toHaveURL(`${DOSSIER}/bronnen/V451#antwoord-Q228`)
  await expect(page.locator('[id="antwoord-Q228"]')).toBeInViewport()
  await follow('integratieparadox', /^Inhoud van de versies/)
  await expect(page).toHaveURL(`${stepPath()}?at=prob-paradox`)
  await expect(page.getByRole('article', { name: 'Integratieparadox' })).toBeInViewport()
  await follow('Labyrinth', /^Wat stukken zeggen/)
  await expect(page.locator('[id="stuk-K450-2"]')).toBeInViewport()
  await follow('O12', /^Wat wij niet weten/)
  await expect(page.locator('[id="hiaat-O12"]')).toBeInViewport()
  await follow('G20', /^Wat opvalt/)
  await expect(page.locator('[id="G20"]')).toBeInViewport()
})

test('nothing found says so, and proposes a word that does occur', async ({ page }) => {
  await open(page, `${ZOEK}?q=diskrim`)
  await expect(status(page)).toContainText('Geen resultaten')
  await page.getByRole('link', { name: 'discriminatie', exact: true }).click()
  await expect(field(page)).toHaveValue('discriminatie')
  await expect(group(page, /^Passages/)).toBeVisible()
})

test('the key can be switched off, and types its own sign in a field', async ({ page }) => {
  await open(page, DOSSIER)
  await page.getByRole('button', { name: 'Weergave' }).click()
  await page.getByRole('checkbox', { name: 'Sneltoetsen van één letter' }).uncheck()
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await page.keyboard.press('/')
  await page.getByRole('button', { name: 'Hulp en toetsen' }).click()
  await expect(page.getByRole('dialog').getByText('zoek in dit dossier')).toBeVisible()
  await expect(page).toHaveURL(DOSSIER)
})

test('a dossier of the reader’s own is searched the same way', async ({ page }) => {
  const file = readFileSync(new URL('../../fixtures/dossiers/valid/minimal.json', import.meta.url), 'utf8')
  await open(page, '/open')
  await chooseFile(page, 'eigen.json', file)
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await page.getByRole('link', { name: 'Zoek', exact: true }).click()
  await field(page).fill((JSON.parse(file) as { passages: { label: string }[] }).passages[0]!.label)
  await expect(
    group(page, /^Passages/)
      .getByRole('link')
      .first(),
  ).toHaveAttribute('href', /^\/dossier\/~1\/passage\//)
})

test('on a phone the link to search and the field fit, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, DOSSIER)
  await page.getByRole('link', { name: 'Zoek', exact: true }).click()
  await field(page).fill('discriminatie')
  await expect(group(page, /^Passages/)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

/** Times are told, not judged: this machine may be doing other things. */
test('the dossier is read and searched off the main thread, also on a slow one', async ({ page }) => {
  await open(page, DOSSIER)
  // Whatever loads the index: the page itself never asks for it.
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  const worker = page.waitForEvent('worker')
  await page.getByRole('link', { name: 'Zoek', exact: true }).click()
  expect((await worker).url()).toMatch(/search-worker/)
  await expect(field(page)).toBeFocused()
  await field(page).fill('nota')
  await expect(group(page, /^Bronnen/)).toBeVisible()
  expect(scripts.filter((url) => /search-index/.test(url))).toEqual([])

  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(observeTyping)
  await field(page).fill('')
  await field(page).pressSequentially('integratieparadoks', { delay: 120 })
  await expect(status(page)).toContainText('7 resultaten')
  const { drawn, long } = await page.evaluate(() => window.typing)
  expect(drawn.length).toBeGreaterThan(0)
  const sorted = [...drawn].sort((a, b) => a - b)
  console.log(`search, CPU 4× slower: results drawn ${sorted.map((ms) => ms.toFixed(0)).join(' ')} ms after the letter`)
  console.log(`search, CPU 4× slower: long tasks of ${long.map((ms) => ms.toFixed(0)).join(' ') || 'no'} ms`)
})

declare global {
  interface Window {
    typing: { drawn: number[]; long: number[] }
  }
}

/** Notes the time from each letter to the next drawing of results, and every task of more than 50 ms. */
function observeTyping(): void {
  window.typing = { drawn: [], long: [] }
  new PerformanceObserver((list) => {
    window.typing.long.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ entryTypes: ['longtask'] })
  let typed: number | undefined
  document.querySelector('#query')?.addEventListener('input', ({ timeStamp }) => {
    typed = timeStamp
  })
  new MutationObserver(() => {
    if (typed !== undefined) window.typing.drawn.push(performance.now() - typed)
    typed = undefined
  }).observe(document.querySelector('main')!, { subtree: true, childList: true, characterData: true })
}
