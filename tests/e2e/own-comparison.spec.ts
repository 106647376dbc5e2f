import { expect, type Page, test } from '@playwright/test'
import type { Block } from '../../src/core/align/align.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { generateCase } from '../bench/generate.ts'
import { literalDossier } from '../helpers/literal-dossier.ts'
import { chooseFile, DOSSIER, open } from './app.ts'

const [OLDER, NEWER] = ['2031-03-01', '2031-04-01'] as const
const TITLE = /1 maart 2031.*1 april 2031/

const dossierOf = (a: readonly Block[], b: readonly Block[]) => literalDossier({ [OLDER]: a, [NEWER]: b })
function generated(blocks: number): Dossier {
  const { a, b } = generateCase(5, 'heavy', { blocks })
  return dossierOf(a, b)
}

/** Opens a dossier from a file and asks for the comparison of its two versions. */
async function compareOwn(page: Page, dossier: Dossier): Promise<void> {
  await open(page, '/open')
  await chooseFile(page, 'eigen.json', JSON.stringify(dossier))
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).first().click()
  await page.getByRole('link', { name: '1 maart 2031 → 1 april 2031' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
}

const stop = (page: Page) => page.getByRole('button', { name: 'Stop met vergelijken' })
const retry = (page: Page) => page.getByRole('button', { name: 'Opnieuw proberen' })

test('own versions are compared in a worker, and the step says what it holds', async ({ page }) => {
  await open(page, '/open')
  await chooseFile(page, 'eigen.json', JSON.stringify(generated(60)))
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  const started = page.waitForEvent('worker')
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).first().click()
  expect((await started).url()).toContain('compare-worker')
  const step = page.getByRole('listitem').filter({ hasText: '1 maart 2031 → 1 april 2031' })
  await expect(step).toContainText(/\d+ weggehaald/)
  await step.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('navigation', { name: 'Lijst van wijzigingen' })).toContainText(/\d+ wijzigingen/)
  await expect(page.getByText('niet zeker')).toHaveCount(0)
})

test('a long comparison shows how far it is, can be stopped and started again', async ({ page }) => {
  await compareOwn(page, generated(2500))
  await expect(page.getByRole('status')).toHaveText('De versies worden vergeleken.')
  const bar = page.getByRole('progressbar', { name: 'De versies worden vergeleken.' })
  await expect(bar).toBeVisible()
  await expect.poll(() => bar.evaluate((element: HTMLProgressElement) => element.value)).toBeGreaterThan(0)
  await stop(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('De vergelijking is gestopt.')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(bar).toBeHidden()
  await expect.poll(() => page.workers().length).toBe(0)

  await retry(page).click()
  await expect(bar).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Lijst van wijzigingen' })).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
})

test('a worker that does not start is named, with a way on', async ({ page }) => {
  let isBlocked = true
  await page.route('**/compare-worker-*.js', (route) => (isBlocked ? route.abort() : route.continue()))
  await compareOwn(page, generated(40))
  await expect(page.getByRole('status')).toHaveText('Het vergelijken is niet gelukt.')
  await expect(page.getByText('vergelijk dan in de pagina zelf')).toBeVisible()
  await retry(page).click()
  await expect(page.getByRole('status')).toHaveText('Het vergelijken is niet gelukt.')
  await page.getByRole('button', { name: 'Vergelijk in de pagina zelf' }).click()
  await expect(page.getByRole('navigation', { name: 'Lijst van wijzigingen' })).toBeVisible()
  expect(page.workers()).toEqual([])

  isBlocked = false
  await page.goBack()
  await page.goForward()
  await expect(page.getByRole('navigation', { name: 'Lijst van wijzigingen' })).toBeVisible()
})

test('when the time is up the reader is told, and nothing is claimed as cut or added for sure', async ({ page }) => {
  // Only the number is another: the worker, its clock and the engine are those of the page.
  await page.addInitScript(() => {
    const send = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (request: object) {
      send.call(this, { ...request, milliseconds: 0 })
    }
  })
  await compareOwn(page, generated(120))
  await expect(page.getByText('Deze vergelijking is bij een grens gestopt')).toBeVisible()
  const unsure = page.getByRole('article').filter({ hasText: 'niet zeker' })
  expect(await unsure.count()).toBeGreaterThan(20)
  for (const kind of ['cut', 'added']) {
    const rows = page.locator(`[data-kind=${kind}]`)
    expect(await rows.count()).toBeGreaterThan(5)
    await expect(rows.filter({ hasNotText: 'niet zeker' })).toHaveCount(0)
    await expect(rows.filter({ hasNotText: 'Niet teruggevonden in deze versie.' })).toHaveCount(0)
  }
  await expect(page.locator('del, ins')).toHaveCount(0)
})

test('a pair with too many changed words is said to be compared in part', async ({ page }) => {
  const text = (step: number) => Array.from({ length: 3000 }, (_, n) => `${n % step === 0 ? 'x' : 'z'}${n}`).join(' ')
  await compareOwn(page, dossierOf([{ kind: 'paragraph', text: text(2) }], [{ kind: 'paragraph', text: text(3) }]))
  await expect(page.getByText('Niet elke alinea is helemaal woord voor woord vergeleken.')).toBeVisible()
  await expect(page.getByText('Deze vergelijking is bij een grens gestopt')).toHaveCount(0)
})

test('the runner-up is named with both shares, and its row is one step away', async ({ page }) => {
  const paragraph = (value: string): Block => ({ kind: 'paragraph', text: value })
  const linden = 'De gemeente plant dit voorjaar honderd linden langs de gracht en laat de oude wilgen staan.'
  const rest = [
    'Bewoners kunnen tot de zomer meepraten over de inrichting van het marktplein.',
    'De veerpont vaart voortaan ook op zondag, zolang de subsidie van de provincie doorloopt.',
  ].map(paragraph)
  const near = linden.replace('honderd linden', 'tien eiken').replace('wilgen', 'iepen')
  await compareOwn(
    page,
    dossierOf(
      [paragraph(linden), ...rest],
      [...rest, paragraph(near), paragraph(linden.replace('honderd', 'tachtig'))],
    ),
  )
  const row = page.getByRole('article').filter({ has: page.locator('del', { hasText: 'honderd' }) })
  await row.getByText('Ook overwogen').click()
  await expect(row).toContainText(/Met wat hier gekozen is, zijn 9\d van de 100 woorden gelijk\./)
  await expect(row).toContainText(/Met die andere alinea zijn [78]\d van de 100 woorden gelijk\./)
  await row.getByRole('link', { name: 'De gemeente plant dit voorjaar tien eiken' }).click()
  await expect(page.getByRole('heading', { name: 'De gemeente plant dit voorjaar tien eiken' })).toBeFocused()
})

test('the origin of a passage is traced in a worker, and a worker that fails is no answer', async ({ page }) => {
  const origin = page.getByRole('heading', { name: 'Berekende herkomst' }).locator('..')
  const started = page.waitForEvent('worker')
  await open(page, `${DOSSIER}/passage/P03`)
  expect((await started).url()).toContain('agreement-worker')
  await expect(origin).toContainText(/berekend|wijst/)
  await expect.poll(() => page.workers().length).toBe(0)

  await page.route('**/agreement-worker-*.js', (route) => route.abort())
  await page.reload()
  await expect(origin).toContainText('Het vergelijken is niet gelukt.')
})
