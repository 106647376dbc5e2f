import { expect, type Page, test } from '@playwright/test'
import { chooseFile, open, SCREENS } from './app.ts'

test('no screen asks another host for anything, keeps anything or breaks a rule of its own', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  const complaints = await watch(page)
  for (const screen of SCREENS) {
    await open(page, screen.path)
    await screen.prepare?.(page)
    expect(await kept(page), screen.name).toEqual([])
    expect(complaints, screen.name).toEqual([])
  }
  expect(foreign).toEqual([])
  expect(await context.cookies()).toEqual([])
})

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

/** Names under which the browser keeps something for longer than the tab. */
const kept = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage))

/** Collects errors of the page, of the console and of the content security policy, from before the first script. */
async function watch(page: Page): Promise<readonly string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.exposeFunction('reportViolation', (text: string) => complaints.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return complaints
}
