import { expect, type Page, test } from '@playwright/test'
import { open, stepPath } from './app.ts'

test('focus is never lost after following a link', async ({ page }) => {
  await open(page, '/')
  const title = page.getByRole('heading', { level: 1 })
  for (const name of [
    'Naar het hele dossier',
    'Adviezen 36',
    'Bronnen 12',
    'Nota 2 december 2024',
    'Vergelijk',
    '22 november 2024 → 2 december 2024',
    'volgende stap →',
    'Methode',
    'Over',
    'Privacy',
    'Toegankelijkheid',
  ]) {
    const before = await title.innerText()
    await page.getByRole('link', { name, exact: true }).first().press('Enter')
    await expect(title).not.toHaveText(before)
    await expect(title, `after ‘${name}’`).toBeFocused()
  }
})

for (const width of [1440, 320]) {
  test(`nothing that has the focus is hidden under the bar or out of sight (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, stepPath())
    await page.getByRole('radio', { checked: true }).focus()
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press(key)
        expect(await troubleWithFocus(page), `${key}, ${step + 1} times`).toBe('')
      }
    }
  })
}

/** What is wrong with the place of the focus; empty when the focused element can be seen. */
function troubleWithFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (active === null || active === document.body) return 'the focus is nowhere'
    const { top, bottom, height } = active.getBoundingClientRect()
    const name = `${active.localName} ‘${(active.textContent ?? '').slice(0, 40)}’`
    if (bottom < 0 || top > innerHeight) return `${name} is outside the window`
    const bar = document.querySelector('.bar')
    const edge = bar?.getBoundingClientRect()
    if (edge === undefined || bar?.contains(active) || height > innerHeight / 2) return ''
    return top < edge.bottom - 1 && bottom > edge.top + 1 ? `${name} is under the bar` : ''
  })
}
