import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { withValue } from '../helpers/fixture-file.ts'
import { chooseFile, open } from './app.ts'

const text = readFileSync(new URL('../../fixtures/dossiers/valid/minimal.json', import.meta.url), 'utf8')
const dossier: unknown = JSON.parse(text)
const broken = (path: readonly (string | number)[], value: unknown) =>
  JSON.stringify(withValue(dossier, path, value), null, 2)

const BROKEN_FILES = [
  {
    name: 'half.json',
    content: '{\n  "formatVersion": 1,\n  "meta": {,\n',
    what: 'Dit is geen geldige JSON',
    place: 'hele bestand · regel 3',
    remedy: 'Kijk op deze plek en vlak ervoor naar een vergeten komma',
  },
  {
    name: 'recept.json',
    content: '{ "gerecht": "stamppot" }',
    what: 'Dit bestand is geen dossier van Doorgehaald.',
    place: 'hele bestand',
    remedy: 'Kies een dossierbestand',
  },
  {
    name: 'straks.json',
    content: broken(['formatVersion'], 99),
    what: 'gemaakt voor een nieuwere versie van Doorgehaald (indeling 99)',
    place: 'formatVersion · regel 3',
    remedy: 'Gebruik een nieuwere versie van Doorgehaald',
  },
  {
    name: 'los.json',
    content: broken(['advice', 0, 'about'], ['P99']),
    what: 'P99',
    place: 'advice[0].about[0] · regel ',
    remedy: 'passage',
  },
  {
    name: 'lang.json',
    content: broken(['meta', 'summary'], 'a'.repeat(1_000_000)),
    what: 'Deze tekst is te lang',
    place: 'meta.summary · regel ',
    remedy: 'Maak de tekst korter of verdeel hem.',
  },
] as const

for (const { name, content, what, place, remedy } of BROKEN_FILES) {
  test(`a file that is no good dossier is named, with the place and the remedy: ${name}`, async ({ page }) => {
    await open(page, '/open')
    await chooseFile(page, name, content)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} is niet te openen`)
    const problem = page.getByRole('main').getByRole('listitem').first()
    await expect(problem).toContainText(what)
    await expect(problem).toContainText(place)
    await expect(problem).toContainText(remedy)

    await page.getByRole('link', { name: 'Over', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over Doorgehaald')
    await page.getByRole('link', { name: 'Doorgehaald', exact: true }).click()
    await page.getByRole('link', { name: 'Discriminatie uit de probleemstelling' }).click()
    await expect(page.getByRole('article', { name: 'Discriminatie, in de probleemstelling' })).toBeVisible()
  })
}

test('a good file opens, compares, and is gone after a reload', async ({ page }) => {
  await open(page, '/open')
  await chooseFile(page, 'half.json', '{')
  await expect(page.getByRole('heading', { name: 'half.json is niet te openen' })).toBeVisible()
  await chooseFile(page, 'fietsen.json', text)
  await expect(page.getByRole('status')).toContainText('Geopend: Fietsen bij het station van Waterlo')
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar bleef de gratis eerste dag?')

  await page.getByRole('link', { name: 'Vergelijk', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies twee versies')
  await page.getByRole('button', { name: 'Vergelijk' }).click()
  const row = page.getByRole('article', { name: 'Gratis eerste dag' })
  await expect(row.getByRole('deletion')).toContainText('De eerste dag stallen kost niets.')
  await expect(row.getByRole('complementary', { name: 'Advies: Tegen schrappen' })).toContainText('Houd de gratis dag.')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit dossier is niet bewaard')
  await page.getByRole('main').getByRole('link', { name: 'Vergelijk uw eigen versies' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vergelijk uw eigen versies')
})

test('a file can be mended and chosen again under the same name', async ({ page }) => {
  await open(page, '/open')
  await chooseFile(page, 'mijn.json', broken(['meta', 'title'], ''))
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('meta.title')
  await chooseFile(page, 'mijn.json', text)
  await expect(page.getByRole('status')).toContainText('Geopend')
})
