import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { publishedFiles } from '../../src/build/publish-dossiers.ts'
import { encodePdf } from '../helpers/encode-pdf.ts'
import { hasFacts, SOURCES_FOLDER } from '../helpers/facts.ts'
import { fixturePath, fixtureText } from '../helpers/fixture-file.ts'
import { ROOT } from '../helpers/source-tree.ts'
import { chooseFile, DOSSIER, open } from './app.ts'
import { violationsOn } from './axe.ts'

const NOTA = fixtureText('dossiers/valid/sources/nota-stalling.txt')
const ANSWERS = fixtureText('dossiers/valid/sources/antwoorden-raad.txt')
const LOCKED = `${ROOT}../shared/corpus/password-needed.pdf`
const LOST = 'N0306.gratis'

/** A file as it is dropped; content in one byte a character, or that many megabytes of nothing. */
interface Dropped {
  readonly name: string
  readonly content: string | number
}

/** Opens the small invented dossier, which has papers of its own, at its sources. */
async function openOwnDossier(page: Page): Promise<void> {
  await open(page, '/open')
  await chooseFile(page, 'eigen.json', fixtureText('dossiers/valid/minimal.json'))
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await page.getByRole('link', { name: /^Bronnen/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bronnen')
}

async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const held = new DataTransfer()
    for (const { name, content } of list) {
      const parts: BlobPart[] =
        typeof content === 'string'
          ? [Uint8Array.from(content, (character) => character.charCodeAt(0))]
          : Array.from({ length: content }, () => new Uint8Array(1_000_000))
      held.items.add(new File(parts, name))
    }
    return held
  }, files)
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer })
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const panel = (page: Page) => page.getByRole('region', { name: 'Controle met uw bestanden' })
/** The locator in the list of its source. */
const locatorItem = (page: Page) => page.locator(`[id="${LOST}"]`)
const summary = (page: Page) => panel(page).getByRole('status')

test('files that are chosen verify the dossier, show the words, go nowhere and are forgotten', async ({ page }) => {
  const sent: string[] = []
  await openOwnDossier(page)
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await page.getByLabel('Controleer met uw eigen bestanden').setInputFiles([
    { name: 'nota-stalling.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTA) },
    { name: 'anders genoemd.md', mimeType: 'text/markdown', buffer: Buffer.from(ANSWERS) },
  ])
  await expect(summary(page)).toHaveText('6 van 6 vindplaatsen geverifieerd in 2 bestanden.')
  await panel(page).getByText('2 bestanden', { exact: true }).click()
  await expect(panel(page)).toContainText('herkend aan de bestandsnaam')
  await expect(panel(page)).toContainText('herkend aan de tekst')
  await page.getByRole('main').getByRole('link', { name: /^Nota/ }).first().click()
  const place = locatorItem(page)
  await expect(place).toContainText('Geverifieerd in het door u geopende bestand in nota-stalling.txt')
  await expect(place.getByRole('blockquote')).toContainText('staan er weer fietsen op het plein.')
  expect(sent).toEqual([])
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await panel(page).getByRole('button', { name: 'Vergeet deze bestanden' }).click()
  await expect(panel(page)).toBeHidden()
  await expect(page.getByRole('blockquote')).toHaveCount(0)
})

test('a PDF with words broken over its lines is the same text, with its page', async ({ page }) => {
  await openOwnDossier(page)
  const lines = NOTA.replace('gratis eerste dag', 'gra-\ntis eerste dag').split('\n')
  await drop(page, [{ name: 'scan 12.pdf', content: latin(encodePdf([['Voorblad'], lines])) }])
  await expect(summary(page)).toContainText('5 van 6 vindplaatsen geverifieerd in 1 bestand.')
  await expect(summary(page)).toContainText('Daarvan 1 als zelfde tekst in andere opmaak.')
  await page.getByRole('main').getByRole('link', { name: /^Nota/ }).first().click()
  const place = locatorItem(page)
  await expect(place).toContainText('Zelfde tekst, andere opmaak, in het door u geopende bestand in scan 12.pdf, p. 2')
})

test('an altered word fails its passages alone, and stands there marked', async ({ page }) => {
  await openOwnDossier(page)
  await drop(page, [
    { name: 'nota-stalling.txt', content: NOTA.replace('zonder gratis dag', 'zonder vrije dag') },
    { name: 'antwoorden-raad.txt', content: ANSWERS },
  ])
  await expect(summary(page)).toContainText('5 van 6 vindplaatsen geverifieerd in 2 bestanden. 1 vindplaats niet')
  await panel(page).getByRole('link', { name: LOST }).click()
  const place = locatorItem(page)
  await expect(place).toBeInViewport()
  await expect(place).toContainText('Gevonden, maar anders')
  await expect(place.getByRole('insertion')).toContainText('vrije')
  await expect(place).toContainText('[niet in dit bestand: 1 woord van de passage]')
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await violationsOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('each file that is no good says what happened and what to do, and nothing on screen is lost', async ({ page }) => {
  await openOwnDossier(page)
  const whole = latin(encodePdf([['Instemmen met de tweede versie van de brief.']]))
  const locked: readonly Dropped[] = existsSync(LOCKED)
    ? [{ name: 'slot.pdf', content: readFileSync(LOCKED).toString('latin1') }]
    : []
  await drop(page, [
    { name: 'nota-stalling.txt', content: NOTA },
    { name: 'groot.pdf', content: 200 },
    { name: 'leeg.txt', content: '' },
    { name: 'rommel.txt', content: '\u0001\u0002\u0000\u0005\u0000\u0000\u0007' },
    { name: 'half.pdf', content: whole.slice(0, 80) },
    { name: 'plaatjes.pdf', content: latin(encodePdf([[], []])) },
    { name: 'brief.docx', content: 'PK\u0003\u0004 word/document.xml' },
    { name: 'pont.txt', content: 'Het pontje vaart elk uur.' },
    ...locked,
  ])
  await expect(summary(page)).toContainText('5 van 6 vindplaatsen geverifieerd in 1 bestand.')
  for (const said of [
    'groot.pdf is groter dan 100 MB en is niet gelezen. Splits het bestand',
    'leeg.txt is leeg. Download',
    'rommel.txt is geen tekst en geen PDF. Kies',
    'half.pdf is een PDF die niet te lezen is; misschien is zij maar half opgehaald. Download',
    'plaatjes.pdf is een PDF zonder tekst: er staan alleen afbeeldingen van pagina’s in. Laat',
    'brief.docx is een document van een tekstverwerker. Dat lezen wij hier niet. Sla',
    'pont.txt is gelezen, maar er staat geen passage uit dit dossier in. Kies',
    ...(locked.length > 0 ? ['slot.pdf is een PDF met een wachtwoord. Open'] : []),
  ]) {
    await expect(panel(page)).toContainText(said)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bronnen')
})

test('reading can be stopped, and what does not load is told', async ({ page }) => {
  await openOwnDossier(page)
  let letGo = () => {}
  await page.route('**/verify-worker-*.js', async (route) => {
    await new Promise<void>((done) => {
      letGo = done
    })
    await route.abort()
  })
  await drop(page, [{ name: 'nota-stalling.txt', content: NOTA }])
  await expect(summary(page)).toHaveText('Bezig met bestand 1 van 1: nota-stalling.txt')
  await panel(page).getByRole('button', { name: 'Stop' }).click()
  letGo()
  await panel(page).getByText('1 bestand', { exact: true }).click()
  await expect(panel(page)).toContainText('nota-stalling.txt gestopt; niet gecontroleerd')
  await page.unroute('**/verify-worker-*.js')
  await page.route('**/verify-worker-*.js', (route) => route.abort())
  await drop(page, [{ name: 'nota-stalling.txt', content: NOTA }])
  await expect(panel(page)).toContainText('een deel van het programma kon niet worden geladen')
})

test('a site without published passages is not asked for them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, `${DOSSIER}/passage/P03`)
  const answered = page.waitForResponse('**/dossiers/index.json')
  await page.locator('.proof summary').first().click()
  await answered
  await expect(page.locator('.proof[open]')).toContainText('Sleep het naar deze pagina')
  expect(asked.filter((url) => url.includes('passages.json'))).toEqual([])
})

test.describe('with the papers themselves', () => {
  test.skip(!hasFacts, '../shared/sources is not here')

  test('all locators verify, on every page of the dossier', async ({ page }) => {
    await open(page, `${DOSSIER}/bronnen`)
    const files = readdirSync(SOURCES_FOLDER).map((name) => `${SOURCES_FOLDER}/${name}`)
    await page.getByLabel('Controleer met uw eigen bestanden').setInputFiles(files)
    await expect(summary(page)).toHaveText('339 van 339 vindplaatsen geverifieerd in 5 bestanden.')
    await page.getByRole('link', { name: 'Overzicht' }).click()
    await page.locator('a[href*="/passage/P03"]').first().click()
    await page.locator('.proof summary').first().click()
    await expect(page.locator('.proof[open]')).toContainText('Geverifieerd in het door u geopende bestand')
  })

  test('passages that were published stand beside our words, with their citation', async ({ page }) => {
    const files = publishedFiles(fixturePath('dossiers'), SOURCES_FOLDER)
    for (const name of ['dossiers/index.json', 'dossiers/actieagenda.passages.json']) {
      await page.route(`**/${name}`, (route) =>
        route.fulfill({ contentType: 'application/json', body: files.get(name) ?? '' }),
      )
    }
    await open(page, `${DOSSIER}/passage/P03`)
    await page.locator('.proof summary').first().click()
    const proof = page.locator('.proof[open]')
    await expect(proof).toContainText('Geverifieerd bij het publiceren')
    await expect(proof.getByRole('blockquote').first()).not.toBeEmpty()
    await expect(proof).toContainText(/Beslisnota van het ministerie|Kamerstukken/)
  })
})
