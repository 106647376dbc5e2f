import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { DOSSIER, open, stepPath } from './app.ts'

const NOTA = 'Beslisnota van het ministerie van Sociale Zaken en Werkgelegenheid van 2 december 2024, kenmerk 2025-[…]'

/** What lies on the clipboard, in both forms; the browser wraps rich text in a page of its own. */
async function clipboard(page: Page): Promise<{ readonly plain: string; readonly rich: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const text = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
    const rich = new DOMParser().parseFromString(await text('text/html'), 'text/html').body.innerHTML
    return { plain: await text('text/plain'), rich: rich.trim() }
  })
}

async function copy(page: Page, name: string | RegExp): Promise<{ readonly plain: string; readonly rich: string }> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' }).first()
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd.' }).first()).toBeVisible()
  return clipboard(page)
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a letter is cited by its number, with the series in italics', async ({ page }) => {
    await open(page, `${DOSSIER}/bronnen/V451`)
    expect(await copy(page, /^Kopieer bronvermelding: stuk/)).toEqual({
      plain: 'Kamerstukken II 2024/25, 32824, nr.\u00A0451.',
      rich: '<i>Kamerstukken II</i> 2024/25, 32824, nr.&nbsp;451.',
    })
    await page.reload()
    expect((await copy(page, 'Citeer: antwoord op vraag 228')).plain).toMatch(
      /^Kamerstukken II 2024\/25, 32824, nr\.\u00A0451, p\.\u00A0\d+.*, vraag 228\.$/,
    )
  })

  test('every source, advice, remark, answer, passage and change has its citation', async ({ page }) => {
    const counts: readonly (readonly [path: string, name: RegExp, count: number])[] = [
      [`${DOSSIER}/bronnen`, /^Citeer: stuk /, 12],
      [`${DOSSIER}/adviezen`, /^Citeer: advies /, 36],
      [`${DOSSIER}/bronnen/N0212`, /^Kopieer bronvermelding: stuk /, 1],
      [`${DOSSIER}/passage/P03`, /^Kopieer bronvermelding: passage /, 1],
      [stepPath(), /^Citeer: wijziging /, 10],
    ]
    for (const [path, name, count] of counts) {
      await open(page, path)
      await expect(page.getByRole('button', { name }), path).toHaveCount(count)
    }
    await open(page, `${DOSSIER}/bronnen/N1712B`)
    const rows = page.getByRole('table', { name: 'Opmerkingen bij dit stuk' }).getByRole('row')
    const remarks = page.getByRole('button', { name: /^Citeer: opmerking / })
    await expect(remarks.first()).toBeVisible()
    expect(await remarks.count()).toBe((await rows.count()) - 1)
    await open(page, `${DOSSIER}/passage/P03`)
    for (const kind of ['advies', 'antwoord op vraag', 'passage in een versie']) {
      await expect(page.getByRole('button', { name: new RegExp(`^Citeer: ${kind} `) }).first()).toBeVisible()
    }
  })

  test('an advice is cited by its nota, page and heading; a change as ours, with its link and the day', async ({
    page,
  }) => {
    await open(page, stepPath())
    const advice = page.getByRole('complementary').filter({ hasText: 'maakt bezwaar' }).first()
    await advice.getByRole('button', { name: /^Citeer: advies/ }).click()
    await expect(advice.getByRole('status')).toHaveText('Gekopieerd.')
    expect((await clipboard(page)).plain).toBe(`${NOTA}, p.\u00A02, Kernpunten.`)
    const today = await page.evaluate(() =>
      new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date()),
    )
    const row = page.getByRole('article', { name: 'Discriminatie, in de probleemstelling' })
    await row.getByRole('button', { name: /^Citeer: wijziging/ }).click()
    await expect(row.getByRole('status').first()).toHaveText('Gekopieerd.')
    const { plain } = await clipboard(page)
    const start = 'Vergelijking van reconstructies: conceptbrief (22 november 2024) – nieuwe versie (2 december 2024), '
    expect(plain.startsWith(`${start}wijziging 6 (Discriminatie, in de probleemstelling), Doorgehaald, http`)).toBe(
      true,
    )
    expect(plain.endsWith(` (geraadpleegd ${today}).`)).toBe(true)
    expect(plain).toContain(`${stepPath()}?at=P03&s=`)
  })

  test('a link that was copied leads back to the thing itself', async ({ page }) => {
    await open(page, `${DOSSIER}/adviezen`)
    const { plain } = await copy(page, /^Link: advies ‘De passage over discriminatie/)
    await page.goto('about:blank')
    await page.goto(plain)
    const row = page.getByRole('row').filter({ hasText: 'De passage over discriminatie weghalen' })
    await expect(row).toBeFocused()
    await expect(row).toBeInViewport()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('all sources are kept as files for reference managers', async ({ page }) => {
    await open(page, `${DOSSIER}/bronnen`)
    for (const [format, name, start] of [
      ['RIS', 'actieagenda.ris', 'TY  - RPRT\r\n'],
      ['BibTeX', 'actieagenda.bib', '@techreport{actieagenda-M1311,'],
      ['CSL-JSON', 'actieagenda.csl.json', '[\n  {\n    "id": "actieagenda-M1311"'],
    ] as const) {
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: `Bewaar als ${format}` }).click()
      const file = await waiting
      expect(file.suggestedFilename()).toBe(name)
      expect(readFileSync(await file.path(), 'utf8').startsWith(start)).toBe(true)
    }
    await open(page, `${DOSSIER}/bronnen/V451`)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als RIS' }).click()
    expect((await waiting).suggestedFilename()).toBe('actieagenda-V451.ris')
  })
})

test('where the clipboard is denied the text is shown, and nothing on screen is lost', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))
    navigator.clipboard.write = refuse
    navigator.clipboard.writeText = refuse
  })
  await open(page, `${DOSSIER}/adviezen?hideOutcomes=followed`)
  const row = page.getByRole('row').filter({ hasText: 'De passage over discriminatie weghalen' })
  await row.getByRole('button', { name: /^Citeer/ }).click()
  const field = row.getByRole('textbox', { name: 'Uw browser laat kopiëren niet toe. Kopieer deze tekst zelf:' })
  await expect(field).toHaveValue(`${NOTA}, p.\u00A02, Kernpunten.`)
  await row.getByRole('button', { name: /^Link/ }).click()
  await expect(field).toHaveValue(/\/adviezen\?s=[0-9a-f]{12}-\d{8}#advies-D11$/)
  await expect(page).toHaveURL(/hideOutcomes=followed$/)
})

test('on paper no button is left', async ({ page }) => {
  await open(page, `${DOSSIER}/adviezen`)
  const buttons = page.getByRole('main').getByRole('button', { name: /^(?:Citeer|Link)/ })
  await expect(buttons.first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(buttons).toHaveCount(0)
})
