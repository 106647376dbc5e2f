import { expect, type Page, test } from '@playwright/test'
import { kept, open, SCREENS } from './app.ts'
import { violationsOn } from './axe.ts'

for (const screen of SCREENS) {
  test(`asks no other host, keeps nothing, breaks no rule of its own, and axe finds nothing: ${screen.name}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const foreign: string[] = []
    context.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    const complaints = await watch(page)
    await open(page, screen.path)
    await screen.prepare?.(page)
    expect(await kept(page)).toEqual([])
    expect(complaints).toEqual([])

    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await violationsOn(page), `${width} px, light`).toEqual([])
      // Only colours differ in the dark.
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violationsOn(page, 'colours'), `${width} px, dark`).toEqual([])
    }
    await expectNoSidewaysScroll(page)
    expect(foreign).toEqual([])
    expect(await context.cookies()).toEqual([])
  })
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wanted, given } = await page.evaluate(() => ({
    wanted: document.documentElement.scrollWidth,
    given: innerWidth,
  }))
  expect(wanted, 'the page scrolls sideways at 320 px').toBeLessThanOrEqual(given)
}

/** Collects errors of the page, of the console and of the content security policy, from before the first script. */
async function watch(page: Page): Promise<readonly string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    // That last is the tool, which keeps the browser from keeping a copy of the site (playwright.config.ts).
    if (/^(?:error|warning)$/.test(message.type()) && !message.text().endsWith('blocked by Playwright')) {
      complaints.push(message.text())
    }
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
