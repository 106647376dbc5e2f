import { expect, type Page } from '@playwright/test'

export const DOSSIER = '/dossier/actieagenda'
/** Address of the comparison of two versions; without dates, of the step in which the contested cuts were made. */
export const stepPath = (older = '2024-11-22', newer = '2024-12-02'): string => `${DOSSIER}/vergelijk/${older}/${newer}`

/** Opens an address and waits until its page stands there, with whatever it had to load. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/**
 * Goes to an address as a link in the page does: without loading everything anew, which takes ten times as long. For
 * what is the same whichever way a reader came; the page before must have another title.
 */
export async function follow(page: Page, path: string): Promise<void> {
  const title = page.getByRole('heading', { level: 1 })
  const before = await title.innerText()
  await page.evaluate((to) => history.pushState({}, '', to), path)
  await expect(title).not.toHaveText(before)
}

/** Offers a file of this name and content on `/open`. */
export async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  await page.getByLabel('Kies bestanden').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
}

/** Names under which the browser keeps something for longer than the tab. */
export const kept = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage))

export interface Screen {
  readonly name: string
  readonly path: string
  /** Brings the screen in the state that is meant, such as with its details open. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** Every screen there is, each in the states that look different. */
export const SCREENS: readonly Screen[] = [
  { name: 'start', path: '/' },
  {
    name: 'overzicht',
    path: DOSSIER,
    prepare: (page) => page.getByText('Dezelfde gegevens als tabel').click(),
  },
  { name: 'keuze van versies', path: `${DOSSIER}/vergelijk` },
  { name: 'vergelijk, was', path: `${stepPath()}?view=older` },
  { name: 'vergelijk, wordt', path: `${stepPath()}?view=newer` },
  { name: 'vergelijk, naast elkaar', path: `${stepPath()}?view=beside&at=P03` },
  { name: 'vergelijk, ineen', path: `${stepPath()}?view=inline` },
  { name: 'vergelijk, alles open', path: `${stepPath('2024-10-09', '2025-02-05')}?view=beside`, prepare: openDetails },
  { name: 'levenslijn', path: `${DOSSIER}/levenslijn?themes=discriminatie`, prepare: openFigure },
  { name: 'passage P01', path: `${DOSSIER}/passage/P01` },
  { name: 'passage P07, alles open', path: `${DOSSIER}/passage/P07`, prepare: openDetails },
  { name: 'tekst van een versie', path: `${DOSSIER}/tekst/2025-02-05` },
  { name: 'delen', path: `${DOSSIER}/delen/2024-11-22/2024-12-02/P07` },
  { name: 'adviezen met filters', path: `${DOSSIER}/adviezen`, prepare: openDetails },
  { name: 'bronnen', path: `${DOSSIER}/bronnen` },
  { name: 'bron N1712B', path: `${DOSSIER}/bronnen/N1712B` },
  { name: 'bron V451', path: `${DOSSIER}/bronnen/V451` },
  { name: 'zoeken', path: `${DOSSIER}/zoek` },
  {
    name: 'zoeken, met resultaten',
    path: `${DOSSIER}/zoek?q=diskriminatie`,
    prepare: (page) => expect(page.getByRole('region', { name: /^Vindplaatsen/ })).toBeVisible(),
  },
  {
    name: 'zoeken, zonder resultaten',
    path: `${DOSSIER}/zoek?q=diskrim&kind=note`,
    prepare: (page) => expect(page.getByRole('heading', { name: 'Probeer dit' })).toBeVisible(),
  },
  { name: 'meenemen', path: `${DOSSIER}/meenemen?passages=P01,P03`, prepare: openDetails },
  { name: 'openen', path: '/open' },
  {
    name: 'openen, met problemen',
    path: '/open',
    prepare: async (page) => {
      await chooseFile(page, 'kapot.json', '{ "formatVersion": 1, "meta": 3 }')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('kapot.json is niet te openen')
    },
  },
  { name: 'over', path: '/over' },
  { name: 'methode', path: '/methode' },
  { name: 'toegankelijkheid', path: '/toegankelijkheid' },
  { name: 'privacy', path: '/privacy' },
  { name: 'geen pagina', path: '/bestaat-niet' },
]

async function openFigure(page: Page): Promise<void> {
  await page.getByText('Filters').click()
  await page.getByRole('button', { name: 'Toon de tabel' }).click()
}

async function openDetails(page: Page): Promise<void> {
  await page.getByRole('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true
  })
}
