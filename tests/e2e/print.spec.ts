import { expect, type Page, test } from '@playwright/test'
import { DOSSIER, open, stepPath } from './app.ts'

interface Report {
  readonly name: string
  readonly path: string
  /** What the page holds and the key must therefore explain; the rest of the key is left out. */
  readonly explained: readonly string[]
  readonly ready: (page: Page) => Promise<void>
}

const CHANGES = 'weggehaald'
const ADVICE = 'advies tegen de wijziging'
const MARKS = 'doorgestreept: weg in de nieuwere versie'
const EDGES = 'aangenomen gelijk: geen bron zegt of dit bleef'
const JUDGEMENTS = 'Rand met streepjes: duiding van de redactie, een oordeel en geen feit'
const ALL = [CHANGES, ADVICE, MARKS, EDGES, JUDGEMENTS]

const shows = (heading: string | RegExp) => (page: Page) =>
  expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()

const REPORTS: readonly Report[] = [
  { name: 'overview', path: DOSSIER, explained: [JUDGEMENTS], ready: shows('Tijdlijn') },
  { name: 'choice of versions', path: `${DOSSIER}/vergelijk`, explained: [CHANGES], ready: shows(/Kies|versies/) },
  // The edges are explained by the page itself, with how many there are.
  { name: 'comparison', path: stepPath(), explained: [CHANGES, ADVICE, MARKS], ready: shows('Integratieparadox') },
  {
    name: 'passage',
    path: `${DOSSIER}/passage/P07`,
    explained: [CHANGES, ADVICE, EDGES, JUDGEMENTS],
    ready: shows('De keten'),
  },
  { name: 'register', path: `${DOSSIER}/adviezen`, explained: [ADVICE], ready: shows(/^Alle/) },
  { name: 'sources', path: `${DOSSIER}/bronnen`, explained: [], ready: shows('Nota 2 december 2024') },
  { name: 'source', path: `${DOSSIER}/bronnen/V451`, explained: [JUDGEMENTS], ready: shows('Vindplaatsen') },
  { name: 'search', path: `${DOSSIER}/zoek?q=paradox`, explained: [ADVICE], ready: shows('Integratieparadox') },
]

for (const { name, path, explained, ready } of REPORTS) {
  test(`on paper the ${name} says where it stands and what its signs mean, and has nothing to press`, async ({
    page,
    baseURL,
  }) => {
    await open(page, path)
    await ready(page)
    const key = page.getByRole('region', { name: 'Legenda', exact: true, includeHidden: true })
    await expect(key).toBeAttached()
    await expect(key).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(`Adres van deze pagina: ${baseURL}${path}`)).toBeVisible()
    for (const words of ALL) {
      const line = key.getByText(words, { exact: true })
      await (explained.includes(words) ? expect(line, words).toBeVisible() : expect(line, words).toBeHidden())
    }
    const shown = await page
      .locator('nav, button, input, select, [role=search]')
      .evaluateAll((controls) =>
        controls
          .filter(
            (control) => control.getClientRects().length > 0 && control.checkVisibility({ visibilityProperty: true }),
          )
          .map((control) => control.outerHTML.slice(0, 160)),
      )
    expect(shown).toEqual([])
    const { wanted, given } = await page.evaluate(() => ({
      wanted: document.documentElement.scrollWidth,
      given: innerWidth,
    }))
    expect(wanted).toBeLessThanOrEqual(given)
  })
}

test('what is folded on screen is open on paper: advice, silent paragraphs, and where each claim stands', async ({
  page,
}) => {
  await open(page, stepPath())
  const silent = page.getByText('Nederland is open en vrij: ieder mens kiest zelf hoe hij of zij leeft.')
  await expect(silent.first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(silent.first()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await open(page, `${DOSSIER}/passage/P07`)
  const proof = page.getByRole('group').filter({ hasText: 'N0212.paradox' }).first()
  await expect(proof.getByText('N0212.paradox')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(proof.getByText('N0212.paradox')).toBeVisible()
  await expect(proof.getByText('p. 2, Kernpunten')).toBeVisible()
  await expect(proof.getByText(/^[0-9a-f]{64}$/).first()).toBeHidden()
})

test('a register on paper is a table, and says how many rows a filter keeps from it', async ({ page }) => {
  await open(page, `${DOSSIER}/adviezen?hideOutcomes=followed`)
  await page.setViewportSize({ width: 680, height: 900 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^· \d+ van 36 zichtbaar$/)).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Uitkomst', exact: true })).toBeVisible()
  expect(
    await page
      .locator('.register tbody tr')
      .last()
      .evaluate((row) => getComputedStyle(row).display),
  ).toBe('table-row')
})

test('results on paper come with what was asked', async ({ page }) => {
  await open(page, `${DOSSIER}/zoek?q=paradox`)
  const asked = page.getByText('Zoekvraag: paradox')
  await expect(asked).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(asked).toBeVisible()
})

test('an official address is spelled out once on paper', async ({ page }) => {
  await open(page, `${DOSSIER}/bronnen/K450`)
  await page.emulateMedia({ media: 'print' })
  const after = await page
    .locator('main a[href^="http"]')
    .evaluateAll((links) => links.map((link) => [link.textContent, getComputedStyle(link, '::after').content] as const))
  expect(after.length).toBeGreaterThan(0)
  for (const [text, content] of after) expect(content.includes('http')).toBe(!text?.startsWith('http'))
})
