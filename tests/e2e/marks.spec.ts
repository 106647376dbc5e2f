import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { chooseFile, open } from './app.ts'

const text = readFileSync(new URL('../../fixtures/dossiers/valid/literal.json', import.meta.url), 'utf8')

/** Opens the file and goes to its first step, as a reader would. */
async function openStep(page: Page): Promise<void> {
  await open(page, '/open')
  await chooseFile(page, 'veer.json', text)
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).first().click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^2 februari 2032/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 februari 2032')
  await page.getByText('Alle filters').click()
}

const listed = (page: Page) => page.getByRole('navigation', { name: 'Lijst van wijzigingen' }).getByRole('listitem')
const noise = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Kleine verschillen markeren' }).getByRole('checkbox', { name })

test('a class of noise says what it hides, and marks it like any change when it is switched on', async ({ page }) => {
  await openStep(page)
  await expect(page.getByRole('main')).toContainText('1 alinea gelijk: ')
  const before = await listed(page).count()
  const heading = page.getByRole('article', { name: '3. Wie meedenkt' })
  await expect(noise(page, 'nummering 1')).not.toBeChecked()
  await expect(heading.getByRole('deletion')).toHaveCount(0)
  await noise(page, 'nummering 1').check()
  await expect(page).toHaveURL(/showNoise=numbering/)
  await expect(listed(page)).toHaveCount(before + 1)
  await expect(heading.getByRole('deletion')).toContainText('2.')
  await expect(heading.getByRole('insertion')).toContainText('3.')
  await noise(page, 'leestekens 1').uncheck()
  await expect(page).toHaveURL(/hideNoise=punctuation/)

  // The file is gone after a reload, but not on the way through the site.
  await page.getByRole('link', { name: 'Overzicht' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat bleef er over van het nieuwe veer?')
  await page.goBack()
  await expect(heading.getByRole('insertion')).toContainText('3.')
  await page.getByText('Alle filters').click()
  await expect(noise(page, 'nummering 1')).toBeChecked()
  await expect(noise(page, 'leestekens 1')).not.toBeChecked()
})

test('a rule of substance tells what it found and why, and can be switched off', async ({ page }) => {
  await openStep(page)
  const row = page.getByRole('article', { name: /^Het college kan het veer/ })
  const found = row.getByRole('list', { name: 'Inhoud in deze wijziging' }).getByRole('listitem')
  await expect(found).toHaveCount(3)
  await expect(found.nth(0)).toContainText('datum: ‘2033’ werd ‘2034’')
  await expect(found.nth(1)).toContainText('minder bindend: ‘zal’ werd ‘kan’')
  await expect(found.nth(1)).toContainText('dat volgens onze schalen minder bindt')
  await expect(found.nth(2)).toContainText('voorbehoud erbij: ‘waar mogelijk’ kwam erbij')
  await page.getByRole('checkbox', { name: 'minder bindend 2' }).uncheck()
  await expect(page).toHaveURL(/hideRules=weaker/)
  await expect(found).toHaveCount(2)
})

test('a paragraph that was split has its words marked in both halves', async ({ page }) => {
  await openStep(page)
  const row = page.getByRole('article', { name: /^Fietsers varen zo mogelijk/ })
  await expect(row.getByRole('insertion')).toHaveText([/zo mogelijk/, /nacht/])
  await expect(row.getByRole('deletion')).toHaveText([/altijd/, /avond/])
  await page.getByRole('radio', { name: 'Ineen' }).check()
  await expect(row.locator('p.letter')).toHaveCount(2)
})

test('a reconstruction has no such filters: its words are ours', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, '/dossier/actieagenda/vergelijk/2024-11-22/2024-12-02')
  await page.getByText('Alle filters').click()
  await expect(page.getByRole('group', { name: 'Soort' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Kleine verschillen markeren' })).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Inhoud in deze wijziging' })).toHaveCount(0)
  expect(asked.filter((url) => url.includes('mark-tools'))).toEqual([])
})
