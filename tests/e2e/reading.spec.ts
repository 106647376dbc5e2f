import { expect, test } from '@playwright/test'
import { DOSSIER, open, stepPath } from './app.ts'

test('the switch to English keeps the address, and says of every text in which language it is', async ({ page }) => {
  await open(page, `${stepPath()}?at=P03&contested=1`)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const address = new URL(page.url())
  expect(address.pathname).toBe(stepPath())
  expect(Object.fromEntries(address.searchParams)).toEqual({ at: 'P03', contested: '1', lang: 'en' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 December 2024')
  const row = page.getByRole('article', { name: 'Discriminatie, in de probleemstelling' })
  await expect(row.getByRole('deletion')).toHaveText(/^\[(?!verwijderd)/)
  const struck = row.getByRole('deletion')
  expect(await struck.evaluate((mark) => mark.closest('[lang]')?.getAttribute('lang'))).toBe('nl')
  const label = struck.locator('.heard').first()
  expect(await label.evaluate((words) => words.closest('[lang]')?.getAttribute('lang'))).toBe('en')

  // The language travels along to every page.
  await row.getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(`${DOSSIER}/passage/P03?lang=en`)
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page).toHaveURL(`${DOSSIER}/passage/P03`)
})

test('dossier text is marked as Dutch on an English page', async ({ page }) => {
  for (const path of ['', '/passage/P07', '/adviezen', '/bronnen/N0212']) {
    await open(page, `${DOSSIER}${path}?lang=en`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    for (const text of await page.getByText(/\b(staatssecretaris|integratieparadox)\b/i).all()) {
      const language = await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
      expect(language, `${path}: ${(await text.textContent())?.slice(0, 80) ?? ''}`).toBe('nl')
    }
  }
})

test('on paper the advice stands with its change, and what can only be pressed is gone', async ({ page }) => {
  await open(page, stepPath())
  await page.emulateMedia({ media: 'print' })
  const row = page.getByRole('article', { name: 'Discriminatie, in de probleemstelling' })
  await expect(row.getByRole('deletion')).toBeVisible()
  await expect(row.getByRole('complementary', { name: 'Advies: Tegen schrappen' })).toBeVisible()
  await expect(page.getByText('Reconstructie, geen brieftekst.')).toBeVisible()
  for (const control of [
    page.getByRole('navigation', { name: 'Hoofdmenu', includeHidden: true }),
    page.getByRole('navigation', { name: 'In dit dossier', includeHidden: true }),
    page.getByRole('navigation', { name: 'Lijst van wijzigingen', includeHidden: true }),
    page.getByRole('radio', { name: 'Ineen', includeHidden: true }),
    page.getByRole('button', { name: 'Weergave', includeHidden: true }),
    page.getByRole('checkbox', { name: 'Alleen met tegenargument', includeHidden: true }),
  ]) {
    await expect(control).toBeHidden()
  }
})

test('a struck sentence is copied without the labels for reading aloud', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, stepPath())
  const row = page.getByRole('article', { name: 'Gemengde sociale contacten' })
  await row.getByRole('deletion').evaluate((mark) => {
    getSelection()?.selectAllChildren(mark.closest('article')!)
  })
  await page.keyboard.press('ControlOrMeta+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('was: Mensen uit verschillende groepen')
  expect(copied).not.toContain('[verwijderd')
})

test('the labels for reading aloud can be switched off', async ({ page }) => {
  await open(page, stepPath())
  const struck = page.getByRole('article', { name: 'Integratieparadox' }).getByRole('deletion')
  await expect(struck).toContainText('[verwijderd: ')
  await page.getByRole('button', { name: 'Weergave' }).click()
  await page.getByRole('checkbox', { name: /^Leeslabels/ }).uncheck()
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await expect(struck).not.toContainText('[verwijderd')
  await expect(struck).toContainText('integratieparadox')
})
