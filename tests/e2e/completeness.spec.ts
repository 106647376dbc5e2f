import { expect, type Page, test } from '@playwright/test'
import { anchorOf } from '../../src/core/dossier/anchor.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { DOSSIER, follow, open } from './app.ts'

const { advice, answers, passages, remarks } = actieagenda

interface Wanted {
  readonly record: string
  /** Ids under which a page can show it. */
  readonly anchors: readonly string[]
  readonly passages: readonly string[]
}

const WANTED: readonly Wanted[] = [
  ...advice.map(({ id, about }) => ({ record: id, anchors: [anchorOf('advice', id)], passages: about })),
  ...remarks.map(({ id, passages: on }) => ({ record: id, anchors: [anchorOf('remark', id), id], passages: on })),
  ...answers.map(({ id, passages: on }) => ({ record: id, anchors: [anchorOf('answer', id)], passages: on })),
]

/** Addresses within the dossier that the overview links to, without what is shown of them first. */
async function pagesOneClickAway(page: Page): Promise<readonly string[]> {
  await open(page, DOSSIER)
  const hrefs = await page
    .getByRole('link')
    .evaluateAll((links) =>
      links.filter((link) => link.checkVisibility()).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    )
  const paths = [...new Set(hrefs)].filter((path) => path.startsWith(DOSSIER) && path !== DOSSIER)
  // A comparison shows advice beside changes; what is missing there is no loss here.
  return paths.filter((path) => !path.includes('/vergelijk'))
}

/** By anchor the clicks that it takes to see it on the page that is open: none, or one for each closed fold around it. */
const clicksOn = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.getByRole('main').evaluate((main) => {
    const clicks: Record<string, number> = {}
    for (const element of main.querySelectorAll('[id]')) {
      let folds = 0
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (at instanceof HTMLDetailsElement && !at.open) folds += 1
      }
      const isDrawn = element.getClientRects().length > 0 || folds > 0
      if (isDrawn) clicks[element.id] = folds
    }
    return clicks
  })

test('every advice, remark and answer is at most two clicks from the overview, and on the page of its passage', async ({
  page,
}) => {
  const paths = await pagesOneClickAway(page)
  const passagePaths = new Map(passages.map(({ id }) => [`${DOSSIER}/passage/${id}`, id]))
  expect([...passagePaths.keys()].filter((path) => !paths.includes(path))).toEqual([])

  const reached = new Set<string>()
  const lost: string[] = []
  for (const path of paths) {
    await follow(page, path)
    const clicks = await clicksOn(page)
    const isNear = ({ anchors }: Wanted) => anchors.some((anchor) => (clicks[anchor] ?? 9) <= 1)
    for (const wanted of WANTED) {
      if (isNear(wanted)) reached.add(wanted.record)
      const passage = passagePaths.get(path)
      if (passage && wanted.passages.includes(passage) && !isNear(wanted)) lost.push(`${wanted.record} on ${passage}`)
    }
  }
  expect(lost).toEqual([])
  expect(WANTED.map(({ record }) => record).filter((record) => !reached.has(record))).toEqual([])
  expect(WANTED.length).toBeGreaterThan(140)
})

test('the address of a step leads to it, and the older address of an answer does too', async ({ page }) => {
  for (const hash of ['advies-D12', 'antwoord-Q228', 'Q228', 'versie-2024-12-02', 'besluit-N0502', 'hiaat-O10']) {
    await open(page, `${DOSSIER}/passage/P05#${hash}`)
    await expect(page.locator(`#${hash}`), hash).toBeInViewport()
  }
})

test('the list at the top of a long chain leads to a step in it', async ({ page }) => {
  await open(page, `${DOSSIER}/passage/P08`)
  const contents = page.getByRole('navigation', { name: 'In deze keten' })
  await expect(contents).toContainText('Antwoorden 15')
  await contents.getByRole('link', { name: 'vraag 46' }).click()
  await expect(page).toHaveURL(/#antwoord-Q010$|#antwoord-Q046$/)
  await expect(page.getByRole('heading', { name: /Antwoord · vraag 46/ })).toBeInViewport()
})

test('a gap opens into a request for exactly that, which can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `${DOSSIER}/passage/P09`)
  const gap = page.locator('#hiaat-O9')
  await gap.getByText('Vraag dit op met een Woo-verzoek').click()
  await expect(gap.getByText('Geachte heer of mevrouw')).toBeVisible()
  await gap.getByRole('button', { name: 'Kopieer het verzoek' }).click()
  await expect(gap.getByText('Gekopieerd.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('artikel 4.1 van de Wet open overheid')
  expect(copied).toContain('1. Wie vroeg om de passage over informeel onderwijs weg te halen?')
  expect(copied).not.toContain('\n2. ')
})
