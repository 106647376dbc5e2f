import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { open, SCREENS } from './app.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const screen of SCREENS) {
  test(`axe finds nothing, light and dark, wide and narrow: ${screen.name}`, async ({ page }) => {
    await open(page, screen.path)
    await screen.prepare?.(page)
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await violationsOn(page, colorScheme === 'dark'), `${width} px, ${colorScheme}`).toEqual([])
      }
    }
    const { wanted, given } = await page.evaluate(() => ({
      wanted: document.documentElement.scrollWidth,
      given: innerWidth,
    }))
    expect(wanted, 'the page scrolls sideways at 320 px').toBeLessThanOrEqual(given)
  })
}

/** Only colours differ in the dark, so only what looks at colours is asked again. */
async function violationsOn(page: Page, isOnlyColour: boolean): Promise<readonly string[]> {
  // Of what passes, the names will do: handing over every element that passed takes far longer than looking at it.
  // Legacy mode: all in one page, as there are no frames.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  if (isOnlyColour) builder.withRules(['color-contrast', 'link-in-text-block'])
  else builder.withTags(TAGS)
  const { violations, passes } = await builder.analyze()
  expect(passes.length).toBeGreaterThan(0)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
}
