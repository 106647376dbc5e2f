import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { open } from './app.ts'

const OLDER = `Havenbrief eerste concept

De kade wordt in twee winters hersteld.

Het baggerfonds betaalt het weghalen van het slib. De schippers betalen niets.

De vuurtoren krijgt een nieuwe lamp.
`
const NEWER = `Havenbrief tweede concept

De kade wordt in twee winters hersteld.

De schippers betalen niets.

De vuurtoren krijgt later een nieuwe lamp.
`
const NOTA = `Nota bij de havenbrief

Advies

Wij ontraden het schrappen van het baggerfonds. Het slib moet toch weg.

Over de vuurtoren maken wij ons zorgen.

Wij verzoeken u vrijdag te tekenen.
`

/** Title, day and text: the title is the first line of each, so that it is found under either. */
const FILES = [
  ['Havenbrief eerste concept', '2031-03-04', OLDER],
  ['Havenbrief tweede concept', '2031-04-01', NEWER],
  ['Nota bij de havenbrief', '2031-03-20', NOTA],
] as const

/** Lays two versions and a nota on the desk, and goes to where advice is linked. */
async function openLinking(page: Page, given: readonly (readonly [string, string, string])[] = FILES): Promise<void> {
  await open(page, '/open')
  const files = given.map(([name, , text]) => ({
    name: `${name}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }))
  await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles(files)
  for (const [name, date] of given) await page.getByLabel(`Datum van ${name}`).fill(date)
  const more = page.getByRole('group').filter({ hasText: 'Nota bij de havenbrief' })
  await more.locator('summary').click()
  await more.getByLabel('Soort').selectOption('paper')
  await page.getByRole('button', { name: 'Zet op volgorde van datum' }).click()
  await expect(page.getByRole('heading', { name: `${given.length - 1} versies, 1 nota` })).toBeVisible()
  await page.getByRole('link', { name: 'Koppel adviezen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koppel adviezen aan wijzigingen')
  await expect(page.getByRole('status').first()).toContainText('1 voorstel')
}

const proposals = (page: Page) => page.getByRole('region', { name: 'Voorstellen' })
const links = (page: Page) => page.getByRole('region', { name: 'Koppelingen' })
const form = (page: Page) => page.getByRole('form', { name: 'Koppeling' })

test('a proposal is accepted only with a direction, and stands beside its cut on the comparison', async ({ page }) => {
  await openLinking(page)
  await expect(page.getByText('Zij valt na de versie van 4 maart 2031')).toBeVisible()
  const proposal = proposals(page).getByRole('listitem').filter({ hasText: 'baggerfonds' }).first()
  await expect(proposal).toContainText(/voorgesteld door de computer, score 0,\d+/)
  await expect(proposal).toContainText('Beide noemen woorden die hier weinig voorkomen: baggerfonds')
  await expect(proposal.locator('del')).toContainText('Het baggerfonds betaalt het weghalen van het slib.')
  await proposal.getByRole('button', { name: /^Aanvaard/ }).click()

  await expect(form(page).getByRole('heading')).toBeFocused()
  await expect(form(page)).toContainText('Eerste woorden: Wij ontraden het schrappen van')
  await expect(form(page).getByLabel('Sterkte')).toHaveValue('advises')
  for (const radio of await form(page).getByRole('radio').all()) await expect(radio).not.toBeChecked()
  await form(page).getByRole('button', { name: 'Bewaar de koppeling' }).click()
  await expect(form(page).getByText('Kies een richting.')).toBeVisible()
  await expect(form(page).getByRole('radio', { name: 'Tegen de wijziging' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(form(page).getByLabel('Waarop')).toHaveValue('cut')
  await form(page).getByLabel('Argumenten').fill('Het slib moet toch weg.')
  await form(page).getByRole('button', { name: 'Bewaar de koppeling' }).click()

  await expect(links(page).getByRole('listitem')).toContainText('aanvaard door u')
  await expect(links(page).getByRole('listitem')).toContainText('Tegen schrappen · adviseert')
  await expect(proposals(page)).toContainText('Geen voorstellen bij deze nota.')

  await page.getByRole('link', { name: 'Bekijk deze stap naast elkaar' }).click()
  const row = page.getByRole('article').filter({ has: page.locator('del', { hasText: 'baggerfonds' }) })
  await expect(row.getByRole('complementary')).toContainText('Tegen schrappen')
  await expect(row.getByRole('complementary')).toContainText('Wij ontraden het schrappen van het baggerfonds.')
})

test('a link is made, changed, removed and brought back with the keyboard alone', async ({ page }) => {
  await openLinking(page)
  const press = async (name: RegExp | string, role: 'button' | 'checkbox' | 'radio' = 'button') => {
    await page.getByRole(role, { name }).first().focus()
    await page.keyboard.press(role === 'button' ? 'Enter' : 'Space')
  }
  await press('Over de vuurtoren maken wij ons zorgen.', 'checkbox')
  await expect(page.getByRole('status').first()).toContainText('Gekozen in de nota: ‘Over de vuurtoren')
  const change = page.getByRole('article').filter({ hasText: 'De vuurtoren krijgt' })
  await change.getByRole('button', { name: 'Kies deze wijziging' }).focus()
  await page.keyboard.press('Enter')
  await expect(change.getByRole('button', { name: 'Kies deze wijziging' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Tab')
  await expect(change.getByRole('button', { name: 'Koppel', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form(page).getByRole('heading')).toBeFocused()
  await press('Kanttekening', 'radio')
  await form(page).getByLabel('Waarop').selectOption('risk')
  await form(page).getByLabel('Sterkte').selectOption('points-out')
  await press('Bewaar de koppeling')
  const link = links(page).getByRole('listitem')
  await expect(link).toBeFocused()
  await expect(link).toContainText('gekoppeld door u')
  await expect(link).toContainText('Risico · wijst op risico of feit')

  await press(/^Wijzig de koppeling/)
  await page.getByLabel('Wat kwam ervan?').selectOption('not-followed')
  await press('Bewaar de koppeling')
  await expect(link).toContainText('De wijziging bleef')
  await press(/^Verwijder de koppeling/)
  await expect(links(page)).toContainText('Nog geen koppelingen.')
  await press('Maak ongedaan')
  await expect(link).toContainText('De wijziging bleef')
  await press('Maak ongedaan')
  await press('Maak ongedaan')
  await expect(links(page)).toContainText('Nog geen koppelingen.')
})

test('words selected with the mouse are chosen as they stand, marks or not', async ({ page }) => {
  await openLinking(page)
  const select = async (text: string, within: string) => {
    const box = await page
      .locator(within)
      .filter({ hasText: text })
      .first()
      .evaluate((element, words) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.textContent ?? '').indexOf(words)
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + words.length)
          element.scrollIntoView({ block: 'center' })
          // The words may stand on two lines.
          const rects = [...range.getClientRects()]
          const [first, last] = [rects[0]!, rects.at(-1)!]
          const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2
          return { from: [first.left + 1, middle(first)], to: [last.right - 1, middle(last)] } as const
        }
        throw new Error(`no ${words}`)
      }, text)
    await page.mouse.move(...box.from)
    await page.mouse.down()
    await page.mouse.move(...box.to, { steps: 5 })
    await page.mouse.up()
  }
  await select('het baggerfonds', '.paper-text [data-block]')
  const chosen = page.getByRole('region', { name: 'Uw keuze' })
  await expect(chosen).toContainText('het baggerfonds')
  await expect(page.getByRole('checkbox', { name: 'Wij ontraden' })).not.toBeChecked()
  await select('weghalen van het slib', '.change [data-block]')
  await expect(chosen).toContainText('weghalen van het slib')
  await chosen.getByRole('button', { name: 'Koppel' }).click()
  await expect(form(page)).toContainText('weghalen van het slib')
  await form(page).getByRole('button', { name: 'Annuleer' }).click()
  await expect(form(page)).toHaveCount(0)
})

test('a refused proposal stays away until it is looked at after all', async ({ page }) => {
  await openLinking(page)
  await proposals(page)
    .getByRole('button', { name: /^Wijs het voorstel/ })
    .click()
  await expect(proposals(page)).toContainText('Geen voorstellen bij deze nota.')
  await proposals(page).getByText('Afgewezen · 1').click()
  await proposals(page)
    .getByRole('button', { name: /^Toch bekijken/ })
    .click()
  await expect(proposals(page).getByRole('button', { name: /^Aanvaard/ })).toBeVisible()
})

test('the step on screen is the one of the address, and another than that of the nota is said to be', async ({
  page,
}) => {
  const third = [
    'Havenbrief derde concept',
    '2031-05-01',
    NEWER.replace('tweede', 'derde').replace('twee', 'vier'),
  ] as const
  await openLinking(page, [...FILES, third])
  await page.getByLabel('Wijzigingen tussen').selectOption({ index: 1 })
  await expect(page.getByText('Volgens de datums hoort deze nota bij een andere stap.')).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'vier winters' })).toBeVisible()
  await expect(page).toHaveURL(/newer=/)
  await page.getByRole('link', { name: 'Bekijk deze stap naast elkaar' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/1 april 2031.*1 mei 2031/)
  await page.goBack()
  await expect(page.getByRole('article').filter({ hasText: 'vier winters' })).toBeVisible()
})

test('an empty desk says so, and leads to the files', async ({ page }) => {
  await open(page, '/open/koppel')
  await expect(page.getByText('Er ligt nog niets op uw tafel.')).toBeVisible()
  await page.getByRole('link', { name: 'Naar uw bestanden' }).click()
  await expect(page.getByRole('button', { name: 'Kies bestanden' })).toBeAttached()
})

test('the page with its form open has no problem that a checker finds, and fits a narrow screen', async ({ page }) => {
  await openLinking(page)
  await proposals(page)
    .getByRole('button', { name: /^Aanvaard/ })
    .click()
  await form(page).getByRole('button', { name: 'Bewaar de koppeling' }).click()
  for (const details of await page.locator('details > summary').all()) await details.click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
