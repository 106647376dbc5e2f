import { expect, type Page, test } from '@playwright/test'
import { DOSSIER, open, stepPath } from './app.ts'

/** The four cuts of 2 December, each as a reader meets it on the first page, in the comparison and on its own page. */
const CUTS = [
  {
    story: 'Samenhang uit de titel',
    at: 'P01',
    row: /^Titel/,
    direction: 'Tegen schrappen',
    verb: 'adviseert',
    struck: 'Maatschappelijke Samenhang',
    later: /^Later, vraag 225\/226/,
    outcome: 'Niet gevolgd',
    answer: 'Antwoord · vraag 225, 226',
  },
  {
    story: 'Discriminatie uit de probleemstelling',
    at: 'P03',
    row: /^Discriminatie, in de probleemstelling/,
    direction: 'Tegen schrappen',
    verb: 'maakt bezwaar',
    struck: 'discriminatie',
    later: /^Later, vraag 227/,
    outcome: 'Niet gevolgd',
    answer: 'Antwoord · vraag 227',
  },
  {
    story: 'Gelijke rechten, contacten en de integratieparadox',
    at: 'P07',
    row: /^Integratieparadox/,
    direction: 'Tegen schrappen',
    verb: 'adviseert',
    struck: 'integratieparadox',
    later: /^Later, vraag 228/,
    outcome: 'Deels gevolgd',
    answer: 'Antwoord · vraag 228',
  },
  {
    story: 'Polarisatie en voorkomen van discriminatie',
    at: 'P04b',
    row: /Voorkomen van discriminatie en racisme/,
    direction: 'Tegen inkorten',
    verb: 'wijst op',
    struck: undefined,
    later: /^Later, vraag 149/,
    outcome: 'De wijziging bleef',
    answer: 'Antwoord · vraag 149',
  },
] as const

test('the four contested cuts stand on the first screen, each with date, advice and what was said later', async ({
  page,
}) => {
  await open(page, '/')
  for (const cut of CUTS) {
    const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: cut.story }) })
    await expect(item).toContainText('2 december 2024')
    await expect(item.getByText(`${cut.direction} · `).first()).toContainText(cut.verb)
    for (const part of [
      item.getByRole('link', { name: cut.story }),
      item.getByText('2 december 2024').first(),
      item.getByText(`${cut.direction} · `).first(),
      item.getByRole('link', { name: cut.later }),
    ]) {
      await expect(part).toBeInViewport({ ratio: 1 })
    }
  }
  await expect(page.getByText('Als geheel adviseren')).toBeInViewport({ ratio: 1 })
  const shortened = page.getByRole('listitem').filter({ hasText: 'Reactie van Nobel' })
  await expect(shortened.getByText('Reactie van Nobel')).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

for (const cut of CUTS) {
  test(`from the first page to the struck text, the advice beside it and the whole chain: ${cut.at}`, async ({
    page,
    browser,
  }) => {
    const elsewhere = await browser.newPage()
    await open(page, '/')
    await page.getByRole('link', { name: cut.story }).click()
    await expect(page).toHaveURL(`${stepPath()}?at=${cut.at}`)
    const row = page.getByRole('article', { name: cut.row })
    const heading = row.getByRole('heading', { name: cut.row })
    await expect(heading).toBeFocused()
    await expect(heading).toBeInViewport({ ratio: 1 })
    await expect(page.getByText('uit deze link is er niet')).toHaveCount(0)
    if (cut.struck !== undefined) {
      const struck = row.getByRole('deletion').filter({ hasText: cut.struck }).first()
      await expect(struck).toHaveText(/^\[verwijderd: .+\]\s*$/)
      await expect(struck).toBeVisible()
      expect(await struck.evaluate((mark) => mark.localName)).toBe('del')
    } else {
      await expect(row).toContainText('ingekort')
    }
    const advice = row.getByRole('complementary', { name: `Advies: ${cut.direction}` }).first()
    await expect(advice).toContainText(cut.verb)
    await expect(advice).toBeInViewport()
    await expectSideBySide(heading, advice)
    await expectSameIn(elsewhere, page, () => expect(heading).toBeFocused())

    await heading.getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`${DOSSIER}/passage/P`))
    // The shortening names two passages; the row's own link goes to the first of them.
    if (!page.url().endsWith(`/${cut.at}`)) await open(page, `${DOSSIER}/passage/${cut.at}`)
    const chain = page.getByRole('region', { name: 'De keten' })
    for (const kind of [/^Tekst · staat erin/, /^Wijziging · (weggehaald|ingekort)/, /^Advies$/]) {
      await expect(chain.getByRole('heading', { name: kind }).first()).toBeVisible()
    }
    const card = chain.getByRole('complementary', { name: `Advies: ${cut.direction}` }).first()
    await expect(card).toContainText(cut.verb)
    await expect(card).toContainText(cut.outcome)
    const answer = chain.getByRole('listitem').filter({ has: page.getByRole('heading', { name: cut.answer }) })
    await expect(answer.getByText('Duiding van de redactie')).toBeVisible()
    await expectProof(answer.getByText(/^\d+ vindplaats(en)?$/), answer)
    await expectSameIn(elsewhere, page)
    await elsewhere.close()
  })
}

test('the steps of a chain come in order: text, change, advice, later answer', async ({ page }) => {
  await open(page, `${DOSSIER}/passage/P03`)
  const headings = await page
    .getByRole('region', { name: 'De keten' })
    .getByRole('heading', { level: 3 })
    .allInnerTexts()
  const kinds = ['Tekst', 'Wijziging', 'Advies', 'Antwoord']
  const places = kinds.map((kind) => headings.findIndex((heading) => heading.startsWith(kind)))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

type Place = ReturnType<Page['getByText']>

async function expectSideBySide(row: Place, advice: Place): Promise<void> {
  const [left, right] = [await row.boundingBox(), await advice.boundingBox()]
  expect(right!.x).toBeGreaterThan(left!.x + left!.width)
}

/** Opens the details and finds source, place, first and last words and the hash in them. */
async function expectProof(summary: Place, around: Place): Promise<void> {
  await summary.click()
  for (const term of ['Bron', 'Plaats', 'Begint', 'Eindigt', 'SHA-256']) {
    await expect(around.getByRole('term').filter({ hasText: term }).first()).toBeVisible()
  }
  await expect(around.getByText(/^‘.+’$/).first()).toBeVisible()
  await expect(around.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible()
  await summary.click()
}

/** Whoever gets the address sees the same screen, in a browser that has seen nothing of this one. */
async function expectSameIn(other: Page, page: Page, check?: () => Promise<void>): Promise<void> {
  await other.setViewportSize(page.viewportSize()!)
  await open(other, page.url())
  await expect(other.getByRole('main')).toMatchAriaSnapshot(await page.getByRole('main').ariaSnapshot())
  await check?.()
}
