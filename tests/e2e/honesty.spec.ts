import { expect, type Page, test } from '@playwright/test'
import { actieagenda, allPairs } from '../helpers/actieagenda.ts'
import { DOSSIER, follow, open, stepPath } from './app.ts'

const EDGES = ['literal', 'stated', 'inferred', 'assumed']
const pairs = allPairs()

test('every pair of versions is there to be looked at', () => {
  expect(pairs).toHaveLength(21)
})

for (const older of actieagenda.versions.slice(0, -1)) {
  test(`a reconstruction says so, and what is unknown is never struck or inserted: from ${older.id}`, async ({
    page,
  }) => {
    await open(page, `${DOSSIER}/vergelijk`)
    for (const { newer, rows } of pairs.filter((pair) => pair.older.id === older.id)) {
      await follow(page, stepPath(older.id, newer.id))
      await expectBannerFirst(page)
      await expectHonestRows(page)
      await expectEdges(page, newer.id)
      await page.getByText('Ineen', { exact: true }).click()
      await expect(page.getByRole('radio', { name: 'Ineen' })).toBeChecked()
      await expectHonestRows(page)
      const unknown = rows.filter((row) => row.kind.startsWith('unknown'))
      await expect(page.getByRole('article').filter({ hasText: /daarna onbekend|eerder onbekend/ })).toHaveCount(
        unknown.filter((row) => row.marks.length === 0 && !row.moved).length,
      )
    }
  })
}

async function expectBannerFirst(page: Page): Promise<void> {
  const banner = page.getByText('Reconstructie, geen brieftekst.')
  await expect(banner).toBeVisible()
  const top = await banner.boundingBox()
  const text = await page.getByRole('article').first().boundingBox()
  expect(top!.y + top!.height).toBeLessThanOrEqual(text!.y)
}

/** A row of which one side is unknown holds no mark, and every mark is one of words that a source reports. */
async function expectHonestRows(page: Page): Promise<void> {
  const unknown = page.getByRole('article').filter({ hasText: /daarna onbekend|eerder onbekend/ })
  await expect(unknown.locator('del, ins')).toHaveCount(0)
  for (const kind of ['unknown-after', 'unknown-before', 'retold', 'same', 'layout']) {
    await expect(page.locator(`[data-kind=${kind}]`).locator('del, ins')).toHaveCount(0)
  }
}

/** Every block, also in the folded stretches, shows at its edge on what it rests. */
async function expectEdges(page: Page, where: string): Promise<void> {
  const bare = await page.locator('.letter, .side .not-text, .one .not-text').evaluateAll((texts, edges) => {
    const isEdged = (text: Element) => edges.some((edge) => text.closest('.basis')?.classList.contains(edge))
    return texts.filter((text) => !isEdged(text)).map((text) => text.textContent ?? '')
  }, EDGES)
  // What stands in the place of a block is no block, and says that there is none.
  const instead =
    /^(Staat niet meer in deze versie|Onbekend of dit|Stond niet in deze versie|In de versie van .+ weggehaald)/
  expect(
    bare.filter((text) => !instead.test(text)),
    where,
  ).toEqual([])
  expect(await page.locator('.letter').count()).toBeGreaterThan(0)
}
