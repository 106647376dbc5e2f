import { expect, type Page, test } from '@playwright/test'
import { DOSSIER, open, stepPath } from './app.ts'

const WRONG_ADDRESSES = [
  {
    path: '/dossier/bestaat-niet',
    title: 'Er is geen dossier ‘bestaat-niet’',
    offer: 'Aankondiging van de Actieagenda Integratie',
  },
  {
    path: stepPath('2024-11-22', '2024-12-03'),
    title: 'Deze versie is er niet',
    offer: '22 november 2024 → 2 december 2024',
  },
  { path: `${DOSSIER}/passage/P99`, title: 'Deze passage is er niet', offer: 'Integratieparadox' },
  { path: `${DOSSIER}/bronnen/N9999`, title: 'Deze bron is er niet', offer: 'Nota 2 december 2024' },
  { path: '/bestaat/niet', title: 'Deze pagina is er niet', offer: 'Methode' },
  {
    path: stepPath('2024-12-02', '2024-12-02'),
    title: 'Twee keer dezelfde versie',
    offer: '22 november 2024 → 2 december 2024',
  },
  {
    path: stepPath('2024-12-02', '2024-11-22'),
    title: 'De versies staan omgekeerd',
    offer: 'Vergelijk ze in de goede volgorde',
  },
] as const

for (const { path, title, offer } of WRONG_ADDRESSES) {
  test(`an address that does not fit says so and offers what does exist: ${path}`, async ({ page }) => {
    await open(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page).toHaveTitle(new RegExp(title))
    await page.getByRole('main').getByRole('link', { name: offer, exact: true }).last().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
    await expectAppWorks(page)
  })
}

test('two versions in the wrong order lead to the same two in the right order', async ({ page }) => {
  await open(page, stepPath('2024-12-02', '2024-11-22'))
  await page.getByRole('link', { name: 'Vergelijk ze in de goede volgorde' }).click()
  await expect(page).toHaveURL(stepPath())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/22 november 2024.*2 december 2024/)
})

test('search parameters that do not fit are named, and the page works without them', async ({ page }) => {
  await open(page, `${stepPath()}?view=zijwaarts&contested=misschien&hideKinds=cut,gestolen&at=${'x'.repeat(200)}`)
  const notice = page.getByText('Een deel van dit adres klopt niet en is genegeerd')
  for (const name of ['view', 'contested', 'hideKinds', 'at']) await expect(notice).toContainText(name)
  await expect(page.getByRole('radio', { name: 'Naast elkaar' })).toBeChecked()
  await page.getByRole('button', { name: 'Volgende wijziging (j)' }).click()
  await expect(page.getByText(/^1 van \d+$/)).toBeVisible()
  await expect(notice).toBeHidden()
})

test('a change that is not there is named, with all changes below', async ({ page }) => {
  await open(page, `${stepPath()}?at=P99`)
  await expect(page.getByText('De wijziging ‘P99’ uit deze link is er niet (meer).')).toBeVisible()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('a published dossier that comes broken ends in a report, and the rest keeps working', async ({ page }) => {
  await page.route('**/dossiers/actieagenda.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{\n  "formatVersion": 1,\n  "meta": {,\n' }),
  )
  await open(page, DOSSIER)
  await expectReport(page, 'Dit is geen geldige JSON', 'regel 3')
  await expectAppWorks(page)
})

for (const path of [DOSSIER, stepPath(), `${DOSSIER}/passage/P03`, `${DOSSIER}/adviezen`]) {
  test(`a published dossier that points at nothing ends in a report: ${path}`, async ({ page }) => {
    await page.route('**/dossiers/actieagenda.json', async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      await route.fulfill({ response, body: text.replaceAll('"passages":["P03"]', '"passages":["P99"]') })
    })
    await page.goto(path)
    await expectReport(page, 'P99', 'regel 1')
    await expectAppWorks(page)
  })
}

for (const part of ['meta', 'stories', 'locators']) {
  test(`a published dossier without its ${part} ends in a report, not in a broken page`, async ({ page }) => {
    await page.route('**/dossiers/actieagenda.json', async (route) => {
      const response = await route.fetch()
      const dossier = (await response.json()) as Record<string, unknown>
      await route.fulfill({ response, json: { ...dossier, [part]: null } })
    })
    await open(page, DOSSIER)
    await expectReport(page, part, 'regel 1')
    await expectAppWorks(page)
  })
}

test('a network that fails is named with the file and what to do', async ({ page }) => {
  await page.route('**/dossiers/actieagenda.json', (route) => route.abort())
  await open(page, DOSSIER)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'dossiers/actieagenda.json kon niet worden opgehaald.',
  )
  await expect(page.getByText('Controleer de verbinding en laad de pagina opnieuw.')).toBeVisible()
  await expectAppWorks(page)
  await page.unroute('**/dossiers/actieagenda.json')
  await page.getByRole('link', { name: 'Aankondiging van de Actieagenda Integratie' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Wat er verdween/)
})

test('without the list of dossiers the first page says so', async ({ page }) => {
  await page.route('**/dossiers/index.json', (route) => route.abort())
  await open(page, '/')
  await expect(page.getByRole('alert')).toContainText('dossiers/index.json kon niet worden opgehaald.')
  await expect(page.getByRole('link', { name: 'Vergelijk eigen versies' })).toBeVisible()
})

async function expectReport(page: Page, what: string, line: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('dossiers/actieagenda.json is niet te openen')
  const problem = page.getByRole('main').getByRole('listitem').filter({ hasText: what }).first()
  await expect(problem).toContainText(line)
  await expect(page.getByText('De rest van deze site werkt gewoon door.')).toBeVisible()
}

/** Elsewhere in the app nothing is broken. */
async function expectAppWorks(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Methode', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methode')
  await page.getByRole('link', { name: 'Doorgehaald', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Discriminatie uit de probleemstelling' })).toBeVisible()
}

for (const [what, body] of [
  ['is not there', undefined],
  ['belongs to another dossier', '{"fingerprint":"1-0","pairs":{}}'],
  ['is no JSON', '{'],
] as const) {
  test(`the comparison is made on the spot when what the build found ${what}`, async ({ page }) => {
    await page.route('**/actieagenda.pairs.json', (route) =>
      body === undefined ? route.abort() : route.fulfill({ contentType: 'application/json', body }),
    )
    await open(page, stepPath('2024-11-22', '2024-12-02'))
    await expect(page.getByRole('navigation', { name: 'Lijst van wijzigingen' })).toContainText('10 wijzigingen')
    await expect(page.locator('del').first()).toBeVisible()
  })
}
