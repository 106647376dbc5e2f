import { expect, type Locator, type Page, test } from '@playwright/test'
import { allPairs } from '../helpers/actieagenda.ts'
import { DOSSIER, follow, open, stepPath } from './app.ts'

const listed = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Lijst van wijzigingen' }).getByRole('listitem')
/** Headings of the rows with a number: those that are changes. */
const marked = (page: Page): Locator => page.getByRole('article').filter({ hasText: /^\d+/ }).getByRole('heading')
const names = async (items: Locator): Promise<string[]> =>
  (await items.allInnerTexts()).map((text) => text.replace(/^\d+\s*/, '').trim())

const comparison = allPairs().find(({ older, newer }) => older.id === '2024-11-22' && newer.id === '2024-12-02')!
const changes = comparison.rows.filter((row) => row.number !== undefined)

test('the list of changes holds the marked changes, in number and name, for every step', async ({ page }) => {
  await open(page, `${DOSSIER}/vergelijk`)
  for (const { older, newer } of allPairs().filter((pair) => pair.older.id >= '2024-11-06')) {
    await follow(page, stepPath(older.id, newer.id))
    const inList = await names(listed(page))
    expect(inList, `${older.id} ${newer.id}`).toEqual(await names(marked(page)))
    await expect(page.getByText(new RegExp(`^${inList.length} wijziging(en)?$`)).first()).toBeVisible()
  }
})

test('‘Alleen met tegenargument’ hides the changes without one, and is in the address', async ({ page }) => {
  await open(page, stepPath())
  const box = page.getByRole('checkbox', { name: 'Alleen met tegenargument' })
  const hides = changes.filter((row) => !row.contested).length
  await expect(page.getByText(`verbergt ${hides} van ${changes.length}`)).toBeVisible()
  await box.check()
  await expect(page).toHaveURL(/contested=1/)
  await expect(listed(page)).toHaveCount(changes.length - hides)
  await expect(marked(page)).toHaveCount(changes.length - hides)
  for (const item of await listed(page).all()) await expect(item.getByRole('img', { name: /^Tegen / })).toBeVisible()
  await page.reload()
  await expect(box).toBeChecked()
  await expect(listed(page)).toHaveCount(changes.length - hides)
  await box.uncheck()
  await expect(page).not.toHaveURL(/contested/)
  await expect(listed(page)).toHaveCount(changes.length)
})

test('a kind that is switched off hides what is so called, and nothing else', async ({ page }) => {
  await open(page, stepPath())
  await page.getByText('Alle filters').click()
  const cuts = changes.filter((row) => row.kind === 'cut').length
  await page.getByRole('checkbox', { name: `weggehaald ${cuts}` }).uncheck()
  await expect(page).toHaveURL(/hideKinds=cut/)
  await expect(listed(page)).toHaveCount(changes.length - cuts)
  await expect(listed(page).getByRole('img', { name: 'weggehaald' })).toHaveCount(0)
  await expect(page.getByRole('article').getByText('weggehaald', { exact: true })).toHaveCount(0)
  await expect(page.getByText(`${cuts} van ${changes.length} verborgen`)).toBeVisible()
  expect(await names(listed(page))).toEqual(await names(marked(page)))
})

test('a theme that is switched off hides the changes about that theme alone', async ({ page }) => {
  await open(page, `${stepPath()}?hideThemes=beeld`)
  const gone = changes.filter((row) => row.passages.every(({ passage }) => passage.theme === 'beeld'))
  expect(gone.length).toBeGreaterThan(0)
  await expect(listed(page)).toHaveCount(changes.length - gone.length)
  for (const name of ['Integratieparadox', 'Oververtegenwoordiging in criminaliteit']) {
    await expect(page.getByRole('article', { name })).toHaveCount(0)
  }
  await expect(page.getByRole('article', { name: 'Discriminatie, in de probleemstelling' })).toBeVisible()
  await page.getByText('Alle filters').click()
  await expect(page.getByRole('checkbox', { name: 'Beeld van integratie' })).not.toBeChecked()
  await page.getByRole('checkbox', { name: 'Beeld van integratie' }).check()
  await expect(page).not.toHaveURL(/hideThemes/)
  await expect(listed(page)).toHaveCount(changes.length)
})

test('filters that hide everything say so, and one button shows it all again', async ({ page }) => {
  await open(page, `${stepPath()}?hideKinds=cut,shortened,moved,changed,added`)
  await expect(page.getByText('De filters verbergen alle wijzigingen.')).toBeVisible()
  await expect(page.getByRole('article').locator('del, ins')).toHaveCount(0)
  await page.getByRole('button', { name: 'Toon alles' }).click()
  await expect(listed(page)).toHaveCount(changes.length)
  await expect(page).toHaveURL(stepPath())
})

test('the buttons go through the changes that are shown, and count them', async ({ page }) => {
  await open(page, `${stepPath()}?contested=1`)
  const [previous, next] = [/Vorige wijziging/, /Volgende wijziging/].map((name) => page.getByRole('button', { name }))
  const all = await listed(page).count()
  await expect(page.getByText(`${all} wijzigingen`, { exact: true }).first()).toBeVisible()
  for (let at = 1; at <= all; at++) {
    await next!.click()
    await expect(page.getByText(`${at} van ${all}`, { exact: true })).toBeVisible()
    await expect(marked(page).nth(at - 1)).toBeFocused()
    await expect(marked(page).nth(at - 1)).toBeInViewport({ ratio: 1 })
  }
  await expect(next!).toBeDisabled()
  await previous!.click()
  await expect(page.getByText(`${all - 1} van ${all}`, { exact: true })).toBeVisible()
  await expect(
    listed(page)
      .getByRole('link', { name: (await names(marked(page))).at(-2)! })
      .last(),
  ).toHaveAttribute('aria-current', 'true')
})

test('a folded stretch opens and says that nothing is known of it', async ({ page }) => {
  await open(page, stepPath())
  const fold = page.getByRole('group').filter({ hasText: 'niet genoemd in de stukken bij 2 december 2024' }).first()
  await expect(fold.getByText('aangenomen gelijk').first()).toBeHidden()
  await fold.getByText('niet genoemd in de stukken').click()
  await expect(fold.getByText('aangenomen gelijk').first()).toBeVisible()
})
