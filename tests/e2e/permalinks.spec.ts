import { expect, type Page, test } from '@playwright/test'
import { linkTo } from '../../src/core/citation/cited.ts'
import { compare } from '../../src/core/compare.ts'
import { rowName } from '../../src/core/comparison.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { DOSSIER, open } from './app.ts'

const MADE = '2026-03-02'
const SINCE = 'is veranderd nadat de link is gemaakt (op 2 maart 2026)'

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the dossier no longer has what the links of this test mean')
  return thing
}
const byId = <T extends { readonly id: string }>(list: readonly T[], id: string): T =>
  found(list.find((each) => each.id === id))

const passage = byId(actieagenda.passages, 'P03')
const advice = byId(actieagenda.advice, 'D11')
const answer = byId(actieagenda.answers, 'Q228')
const remark = byId(actieagenda.remarks, 'N0910-p1-9')
const { older, newer, rows } = compare(actieagenda, '2024-11-22', '2024-12-02')
const row = byId(rows, 'P03')
const link = (what: Parameters<typeof linkTo>[1]) => `/${found(linkTo('actieagenda', what, MADE))}`
const LINKS = {
  passage: link({ kind: 'passage', passage }),
  advice: link({ kind: 'advice', advice }),
  answer: link({ kind: 'answer', answer }),
  remark: link({ kind: 'remark', remark }),
  change: link({ kind: 'change', older, newer, row, name: rowName(row) }),
}

/** Serves the dossier as it might be years from now. */
async function serve(page: Page, mend: (dossier: Dossier) => Dossier): Promise<void> {
  const body = JSON.stringify(mend(actieagenda))
  await page.route('**/dossiers/actieagenda.json', (route) => route.fulfill({ contentType: 'application/json', body }))
}

const replaced = <T extends { readonly id: string }>(list: readonly T[], id: string, mend: (item: T) => T): T[] =>
  list.map((each) => (each.id === id ? mend(each) : each))

const alert = (page: Page) => page.getByRole('alert')

test.describe('a link to what is still as it was', () => {
  for (const kind of ['advice', 'answer', 'remark'] as const) {
    test(`lands on it: ${kind}`, async ({ page }) => {
      await open(page, LINKS[kind])
      const id = { advice: 'advies-D11', answer: 'antwoord-Q228', remark: 'opmerking-N0910-p1-9' }[kind]
      const part = page.locator(`[id="${id}"]`)
      await expect(part).toBeFocused()
      await expect(part).toBeInViewport()
      await expect(alert(page)).toHaveCount(0)
    })
  }

  test('lands on it: change and passage, also when the file is written in another order', async ({ page }) => {
    await serve(page, (dossier) => ({
      ...dossier,
      advice: dossier.advice.toReversed(),
      answers: dossier.answers.toReversed(),
    }))
    await open(page, LINKS.change)
    await expect(page.getByRole('heading', { name: passage.label })).toBeFocused()
    await expect(alert(page)).toHaveCount(0)
    await open(page, LINKS.passage)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(passage.label)
    await expect(alert(page)).toHaveCount(0)
  })

  test('lets go of its sign when the reader moves on', async ({ page }) => {
    await open(page, LINKS.change)
    await expect(page.getByRole('heading', { name: passage.label })).toBeFocused()
    await page.getByRole('button', { name: 'Volgende wijziging (j)' }).click()
    await expect(page).toHaveURL(/\?at=(?!P03)[^&]+$/)
    await expect(alert(page)).toHaveCount(0)
  })
})

test.describe('a link to what has changed', () => {
  test('lands on the change and says so, since when', async ({ page }) => {
    await serve(page, (dossier) => ({
      ...dossier,
      passages: replaced(dossier.passages, 'P03', (each) => ({
        ...each,
        states: each.states.map((state) =>
          state.version === '2024-12-02' ? { ...state, note: 'Wij lazen de nota opnieuw.' } : state,
        ),
      })),
    }))
    await open(page, LINKS.change)
    await expect(page.getByRole('heading', { name: passage.label })).toBeFocused()
    await expect(alert(page)).toContainText(SINCE)
    await expect(alert(page)).toBeInViewport()
    await alert(page).getByRole('button', { name: 'Sluiten' }).click()
    await expect(alert(page)).toHaveCount(0)
  })

  test('shows the passage and says so', async ({ page }) => {
    await serve(page, (dossier) => ({
      ...dossier,
      passages: replaced(dossier.passages, 'P03', (each) => ({ ...each, summary: 'Anders verteld.' })),
    }))
    await open(page, LINKS.passage)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(passage.label)
    await expect(alert(page)).toContainText(SINCE)
  })

  test('lands on the advice and on the answer and says so', async ({ page }) => {
    await serve(page, (dossier) => ({
      ...dossier,
      advice: replaced(dossier.advice, 'D11', (each) => ({ ...each, gist: 'Anders verteld advies.' })),
      answers: replaced(dossier.answers, 'Q228', (each) => ({ ...each, gist: 'Anders verteld antwoord.' })),
    }))
    for (const [path, id] of [
      [LINKS.advice, 'advies-D11'],
      [LINKS.answer, 'antwoord-Q228'],
    ] as const) {
      await open(page, path)
      await expect(page.locator(`[id="${id}"]`)).toBeFocused()
      await expect(alert(page)).toContainText(SINCE)
      await expect(alert(page)).toBeInViewport()
    }
  })
})

test.describe('a link whose id went to something else', () => {
  const other = { ...passage, label: 'Een heel andere passage', summary: 'Anders.' }

  test('does not land there: change', async ({ page }) => {
    await serve(page, (dossier) => ({ ...dossier, passages: replaced(dossier.passages, 'P03', () => other) }))
    await open(page, LINKS.change)
    await expect(alert(page)).toContainText('Onder ‘P03’ staat nu iets anders')
    await expect(page.getByRole('heading', { name: other.label })).not.toBeFocused()
    await expect(page.getByText(/^\d+ van \d+$/)).toHaveCount(0)
    await alert(page).getByRole('link', { name: 'Bekijk wat er nu staat' }).click()
    await expect(page.getByRole('heading', { name: other.label })).toBeFocused()
    await expect(alert(page)).toHaveCount(0)
  })

  test('does not land there: passage', async ({ page }) => {
    await serve(page, (dossier) => ({ ...dossier, passages: replaced(dossier.passages, 'P03', () => other) }))
    await open(page, LINKS.passage)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('De link is voor iets anders gemaakt')
    await page.getByRole('link', { name: 'Bekijk wat er nu staat' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(other.label)
  })

  test('does not land there: advice, which is found under its new id', async ({ page }) => {
    const [first, second] = ['D11', 'D12'].map((id) => byId(actieagenda.advice, id))
    await serve(page, (dossier) => ({
      ...dossier,
      // Answers and remarks about the two stay where they are: only the ids change places.
      advice: dossier.advice.map((each) =>
        each.id === 'D11' ? { ...second!, id: 'D11' } : each.id === 'D12' ? { ...first!, id: 'D12' } : each,
      ),
    }))
    await open(page, LINKS.advice)
    await expect(alert(page)).toContainText('staat nu op een andere plek')
    await expect(alert(page)).toBeInViewport()
    await expect(page.locator('[id="advies-D11"]')).not.toBeFocused()
    await alert(page).getByRole('link', { name: 'Ga naar die plek' }).click()
    await expect(page.locator('[id="advies-D12"]')).toBeFocused()
    await expect(page.locator('[id="advies-D12"]')).toContainText(advice.gist)
  })
})

test.describe('a link to what is no longer there', () => {
  test('says so and offers what is: change, passage and version', async ({ page }) => {
    await open(page, LINKS.change.replace('at=P03', 'at=P99').replace(/s=[0-9a-f]+/, 's=0123456789ab'))
    await expect(alert(page)).toContainText('De wijziging ‘P99’ uit deze link is er niet (meer).')
    await open(page, LINKS.passage.replace('P03', 'P99').replace(/s=[0-9a-f]+/, 's=0123456789ab'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze passage is er niet')
    await open(page, LINKS.change.replace('2024-12-02', '2024-12-03'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze versie is er niet')
  })

  test('leads a passage that was only renumbered to its new address', async ({ page }) => {
    await open(page, LINKS.passage.replace('P03', 'P99'))
    await page.getByRole('link', { name: 'Ga naar die plek' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(passage.label)
  })

  for (const path of [`${DOSSIER}/adviezen#D99`, `${DOSSIER}/bronnen/V451#Q999`, `${DOSSIER}/passage/P03#Q999`]) {
    test(`says so at the part of the page: ${path}`, async ({ page }) => {
      await open(page, path)
      await expect(alert(page)).toContainText('staat niet (meer) op deze pagina')
      await expect(alert(page)).toBeInViewport()
    })
  }

  test('points at a locator that is there', async ({ page }) => {
    await open(page, `${DOSSIER}/bronnen/N0212#N0212.paradox`)
    await expect(page.locator('[id="N0212.paradox"]')).toBeFocused()
    await expect(page.locator('[id="N0212.paradox"]')).toBeInViewport()
  })

  test('no two parts of the page of a paper have the same anchor', async ({ page }) => {
    await open(page, `${DOSSIER}/bronnen/V451`)
    const ids = await page.locator('main [id]').evaluateAll((parts) => parts.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(100)
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([])
  })

  test('a sign that no link can carry is named and left out', async ({ page }) => {
    await open(page, `${DOSSIER}/passage/P03?s=nep`)
    await expect(page.getByText('Een deel van dit adres klopt niet en is genegeerd: s.')).toBeVisible()
  })
})
