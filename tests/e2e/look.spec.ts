import { test } from '@playwright/test'
import { open } from './app.ts'
test('look', async ({ page }) => {
  page.on('console', (m) => m.type() === 'error' && console.log(m.text()))
  page.on('pageerror', (e) => console.log(String(e)))
  await open(page, '/open')
  await page.screenshot({ path: '/tmp/wt/shots-desk/empty.png', fullPage: true })
  await page.getByRole('button', { name: 'Probeer met een voorbeeld' }).click()
  await page.getByRole('link', { name: 'Vergelijk versie 1 en 2' }).waitFor({ timeout: 8000 }).catch(() => console.log('not dated'))
  await page.screenshot({ path: '/tmp/wt/shots-desk/filled.png', fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: '/tmp/wt/shots-desk/dark.png', fullPage: true })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 360, height: 800 })
  await page.screenshot({ path: '/tmp/wt/shots-desk/narrow.png', fullPage: true })
})
