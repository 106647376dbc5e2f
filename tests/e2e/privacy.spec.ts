import { expect, test } from '@playwright/test'
import { chooseFile, kept, open } from './app.ts'

test('a file that is opened goes nowhere', async ({ page }) => {
  await open(page, '/open')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url())
  })
  await chooseFile(page, 'geheim.json', '{ "geheim": "niet verder vertellen" }')
  await expect(page.getByRole('heading', { name: 'geheim.json is niet te openen' })).toBeVisible()
  expect(sent).toEqual([])
  expect(await kept(page)).toEqual([])
})

test('only a changed setting is kept, and nothing but settings', async ({ page, context }) => {
  await open(page, '/')
  await page.getByRole('button', { name: 'Weergave' }).click()
  await page.getByRole('radio', { name: 'donker' }).check()
  expect(await kept(page)).toEqual(['doorgehaald-settings'])
  const settings = await page.evaluate(() => localStorage.getItem('doorgehaald-settings') ?? '')
  expect(Object.keys((JSON.parse(settings) as { state: object }).state).sort()).toEqual([
    'keys',
    'readingLabels',
    'theme',
  ])
  expect(await context.cookies()).toEqual([])
  await open(page, '/methode')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
