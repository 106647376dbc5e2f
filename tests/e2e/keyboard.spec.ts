import { expect, type Locator, type Page, test } from '@playwright/test'
import { DOSSIER, open, stepPath } from './app.ts'

test('the main path works by keyboard alone: skip link, cut, comparison, passage and back', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: 'Discriminatie uit de probleemstelling' }))
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { name: 'Discriminatie, in de probleemstelling' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport({ ratio: 1 })

  await page.keyboard.press('Tab')
  await expect(heading.getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${DOSSIER}/passage/P03`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: 'Bekijk doorgehaald, met het advies ernaast' }))
  await page.keyboard.press('Enter')
  await expect(heading).toBeFocused()

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the arrows walk through the views, and the list of changes is one skip link away', async ({ page }) => {
  await open(page, stepPath())
  await tabTo(page, page.getByRole('link', { name: 'Naar de lijst van wijzigingen' }))
  await expect(page.getByRole('link', { name: 'Naar de lijst van wijzigingen' })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Lijst van wijzigingen' })).toBeFocused()

  await page.getByRole('radio', { name: 'Naast elkaar' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Ineen' })).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Ineen' })).toBeChecked()
  await expect(page).toHaveURL(/view=inline/)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Was' })).toBeChecked()
  await expect(page).toHaveURL(/view=older/)
  await expect(page.getByRole('main').locator('del, ins')).toHaveCount(0)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Ineen' })).toBeChecked()
})

test('j and k go from change to change, n and p from step to step', async ({ page }) => {
  await open(page, stepPath())
  const titles = page.getByRole('main').getByRole('article').getByRole('heading')
  await page.keyboard.press('j')
  await expect(page.getByText(/^1 van \d+$/)).toBeVisible()
  await expect(titles.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.getByText(/^2 van \d+$/)).toBeVisible()
  await expect(titles.nth(1)).toBeFocused()
  await expect(titles.nth(1)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('k')
  await expect(titles.nth(0)).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.getByText(/^1 van \d+$/)).toBeVisible()

  await page.keyboard.press('n')
  await expect(page).toHaveURL(stepPath('2024-12-02', '2024-12-06'))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('p')
  await expect(page).toHaveURL(stepPath())
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('? opens the help, and Esc closes it and gives the focus back', async ({ page }) => {
  await open(page, `${stepPath()}?at=P03`)
  const heading = page.getByRole('heading', { name: 'Discriminatie, in de probleemstelling' })
  await expect(heading).toBeFocused()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Hulp en toetsen' })
  await expect(help).toBeVisible()
  await expect(help.getByText('volgende wijziging')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(heading).toBeFocused()
})

test('the keys can be switched off, also after a reload, and on again', async ({ page }) => {
  await open(page, stepPath())
  await setKeys(page, false)
  await expectNoStepByKey(page)
  await page.keyboard.press('?')
  await open(page, stepPath())
  await expectNoStepByKey(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await setKeys(page, true)
  await page.keyboard.press('j')
  await expect(page.getByText(/^2 van \d+$/)).toBeVisible()
})

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}

async function setKeys(page: Page, isOn: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Weergave' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Weergave' })
  const box = dialog.getByRole('checkbox', { name: 'Sneltoetsen van één letter' })
  await box.press('Space')
  await expect(box).toBeChecked({ checked: isOn })
  await dialog.getByRole('button', { name: 'Sluiten' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Weergave' })).toBeFocused()
}

/** The button comes after the key: had the key worked too, it would have led to the second change. */
async function expectNoStepByKey(page: Page): Promise<void> {
  await page.keyboard.press('j')
  await page.getByRole('button', { name: 'Volgende wijziging (j)' }).press('Enter')
  await expect(page.getByText(/^\d+ van \d+$/)).toHaveText(/^1 van/)
}
