import { expect, type Page, test } from '@playwright/test'
import { actieagenda } from '../helpers/actieagenda.ts'
import { DOSSIER, open } from './app.ts'

const REGISTER = `${DOSSIER}/adviezen`
const total = actieagenda.advice.length

const rows = (page: Page) => page.locator('table.register tr[id]')
const list = (page: Page) => page.getByRole('heading', { level: 2, name: /adviezen$/ }).first()

/** Each heading with a number in it counts what stands below it. */
async function expectCounts(page: Page): Promise<void> {
  const counts = await page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('h2')]
      .filter((heading) => /\d/.test(heading.textContent))
      .map((heading) => ({
        says: Number(/\d+/.exec(heading.textContent)?.[0]),
        has: heading.closest('section')?.querySelectorAll('tr[id], .advice-list > li').length,
        heading: heading.textContent,
      })),
  )
  expect(counts).toHaveLength(4)
  for (const { says, has, heading } of counts) expect(has, heading).toBe(says)
}

test('the counts in the headings are those of the rows, whatever is filtered', async ({ page }) => {
  await open(page, REGISTER)
  await expect(list(page)).toHaveText(`Alle ${total} adviezen`)
  await expect(rows(page)).toHaveCount(total)
  await expectCounts(page)
  await page.getByText('Filters').click()
  for (const name of [/^Risico/, /^niet genoemd/, /^Uitkomst onbekend/, /^licht toe/]) {
    await page.getByRole('checkbox', { name }).uncheck()
    await expectCounts(page)
  }
  await page.getByRole('combobox', { name: 'Passage' }).selectOption('P08')
  await expectCounts(page)
  await page.getByRole('button', { name: 'Toon alles' }).click()
  await expect(page).toHaveURL(REGISTER)
  await expect(rows(page)).toHaveCount(total)
})

test('the filters are in the address, and come back from it', async ({ page }) => {
  await open(page, REGISTER)
  await page.getByText('Filters').click()
  await page.getByRole('checkbox', { name: /^niet genoemd/ }).uncheck()
  const named = actieagenda.advice.filter(({ involved }) => involved.length > 0).length
  await expect(list(page)).toHaveText(`${named} van de ${total} adviezen`)
  await expect(page).toHaveURL(/hideUnits=_/)
  await page.reload()
  await expect(rows(page)).toHaveCount(named)
  await expect(page.getByRole('status')).toContainText(`${named} van ${total} zichtbaar`)
})

test('what the dossier does not know is told, and the rest of the address holds', async ({ page }) => {
  await open(page, `${REGISTER}?hideUnits=havendienst&passage=P03&hideOutcomes=lost`)
  await expect(page.getByText(/Een deel van dit adres klopt niet.*hideOutcomes/)).toContainText('hideUnits')
  const about = actieagenda.advice.filter((each) => each.about.includes('P03')).length
  await expect(rows(page)).toHaveCount(about)
})

test('a number in the table of directions and outcomes leads to that many rows', async ({ page }) => {
  await open(page, REGISTER)
  const links = page.getByRole('table', { name: 'Richting en uitkomst, geteld' }).getByRole('link')
  const numbers = (await links.allTextContents()).map(Number)
  expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(total)
  for (const index of [0, numbers.indexOf(Math.max(...numbers)), numbers.length - 1]) {
    await links.nth(index).click()
    await expect(rows(page)).toHaveCount(numbers[index]!)
    await expectCounts(page)
  }
})

test('advice that was not followed stands apart from remarks on a change that stayed', async ({ page }) => {
  await open(page, `${REGISTER}#niet-gevolgd`)
  const refused = page.getByRole('region', { name: /^Niet gevolgd: 4 adviezen$/ })
  const stayed = page.getByRole('region', { name: /^De wijziging bleef: 2 adviezen$/ })
  await expect(refused.getByText('Grond: ')).toHaveCount(4)
  await expect(stayed.getByText('Grond: ')).toHaveCount(2)
  await expect(stayed).not.toContainText(/niet gevolgd/i)
  await refused.getByRole('link', { name: /probleem tekort/ }).click()
  await expect(page.locator('#advies-D11')).toBeInViewport()
})

test('a row leads to the later answer about it, in the chain of its passage', async ({ page }) => {
  await open(page, `${REGISTER}#advies-D12`)
  await page.locator('#advies-D12').getByRole('link', { name: 'vraag 228' }).click()
  await expect(page.getByRole('heading', { name: 'Antwoord · vraag 228' })).toBeInViewport()
})
