import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { encodePdf } from '../helpers/encode-pdf.ts'
import { bareWord } from '../helpers/hostile-files.ts'
import { paragraph, run } from '../helpers/encode-docx.ts'
import { DOSSIER, open, stepPath } from './app.ts'

// A copy outlives what is emptied between two tests, so each has a browser context of its own.
test.use({ serviceWorkers: 'allow', reuseContext: false })

/** Visits the site and waits until the browser keeps all of it. */
async function visit(page: Page, address = '/'): Promise<void> {
  await open(page, address)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated')
}

/** The site at an address of its own, where a next version of it can be published; a browser lets no test answer that. */
async function publish(site: string) {
  let comment = ''
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(site + (request.url ?? ''))
      const body = Buffer.from(await answer.arrayBuffer())
      response.setHeader('content-type', answer.headers.get('content-type') ?? '')
      response.end(request.url === '/service-worker.js' ? `${body.toString()}\n${comment}` : body)
    })()
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    publishNext: () => (comment = '// De volgende'),
    stop: () => server.close(),
  }
}

async function goOffline(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(true)
  // What is not kept is really out of reach.
  await expect(page.evaluate(() => fetch('/robots.txt'))).rejects.toThrow('Failed to fetch')
}

const PAGES: readonly { readonly path: string; readonly title: string | RegExp }[] = [
  { path: '/', title: /./ },
  { path: '/?lang=en', title: /./ },
  { path: DOSSIER, title: 'Wat er verdween uit de brief over de Actieagenda Integratie' },
  { path: `${DOSSIER}/vergelijk`, title: 'Kies twee versies' },
  { path: stepPath(), title: /22 november 2024.*2 december 2024/ },
  { path: `${stepPath()}?lang=en`, title: /22 November 2024.*2 December 2024/ },
  { path: `${DOSSIER}/tekst/2025-02-05`, title: /./ },
  { path: `${DOSSIER}/delen/2024-11-22/2024-12-02/P07`, title: /./ },
  { path: `${DOSSIER}/passage/P01`, title: /./ },
  { path: `${DOSSIER}/levenslijn`, title: /./ },
  { path: `${DOSSIER}/adviezen`, title: /./ },
  { path: `${DOSSIER}/bronnen`, title: /./ },
  { path: `${DOSSIER}/bronnen/N1712B`, title: /./ },
  { path: `${DOSSIER}/zoek?q=diskriminatie`, title: /./ },
  { path: `${DOSSIER}/meenemen`, title: /./ },
  { path: '/open', title: 'Vergelijk uw eigen versies' },
  { path: '/over?lang=en', title: 'About Doorgehaald' },
  { path: '/methode', title: /./ },
  { path: '/methode?lang=en', title: /./ },
  { path: '/toegankelijkheid', title: /./ },
  { path: '/privacy', title: 'Privacy' },
  { path: '/bestaat-niet', title: /./ },
]

const words = async (page: Page): Promise<string> => {
  const text = await page.getByRole('main').innerText()
  // The only thing measured on a page for other sites, and those are not kept.
  return text.replace(/\nU mag de hoogte aanpassen\..*\n/, '')
}

test('after one visit every page opens without a network, and says what it says with one', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const foreign: string[] = []
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${baseURL ?? ''}/`))
      foreign.push(request.url())
  })
  // Every page twice, and each until it asks for nothing more.
  test.setTimeout(120_000)
  await visit(page)
  await goOffline(context, page)
  // In a tab that has seen nothing yet.
  const cold = await context.newPage()
  const networked = await browser.newContext({ serviceWorkers: 'block', locale: 'nl-NL', ...(baseURL && { baseURL }) })
  const online = await networked.newPage()
  for (const { path, title } of PAGES) {
    await Promise.all([online.goto(path, { waitUntil: 'networkidle' }), open(cold, path)])
    await expect(online.getByRole('heading', { level: 1 }), path).toHaveText(title)
    await expect.poll(() => words(cold), { message: path }).toBe(await words(online))
  }
  const unread = await cold.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length)
  expect(unread).toBe(0)
  await networked.close()
  expect(foreign).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('without a network files are read and compared', async ({ page, context }) => {
  await visit(page)
  await goOffline(context, page)
  const cold = await context.newPage()
  await open(cold, '/open')
  const kade = 'De kade krijgt over de hele lengte nieuwe bolders.'
  const pdf = encodePdf([[kade.replace('hele', 'halve'), 'De weekmarkt blijft op het plein.']])
  await cold.getByLabel('Kies bestanden').setInputFiles([
    { name: 'een.txt', mimeType: 'text/plain', buffer: Buffer.from(`${kade}\n\nDe weekmarkt blijft.\n`) },
    { name: 'twee.docx', mimeType: '', buffer: Buffer.from(bareWord(paragraph(run('De sluis is dicht.')))) },
    { name: 'drie.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) },
  ])
  await expect(cold.getByRole('heading', { name: '3 versies, 0 nota’s' })).toBeVisible({ timeout: 20_000 })
  await cold.getByLabel('Datum van een.txt').fill('2031-03-04')
  await cold.getByLabel('Datum van twee.docx').fill('2031-03-18')
  await cold.getByLabel('Datum van drie.pdf').fill('2031-04-01')
  await cold.getByRole('link', { name: 'Vergelijk versie 1 en 2' }).click()
  await expect(cold.getByRole('deletion').filter({ hasText: 'nieuwe bolders' })).toBeVisible()
  await expect(cold.getByRole('main')).toContainText('De sluis is dicht.')
  await cold.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Eigen versies' }).click()
  await cold.getByRole('link', { name: 'Vergelijk versie 2 en 3' }).click()
  await expect(cold.getByRole('deletion').filter({ hasText: 'De sluis is dicht.' })).toBeVisible()
  await expect(cold.getByRole('main')).toContainText('De kade krijgt over de halve lengte nieuwe bolders.')
})

test('pages for other sites and files keep their own addresses', async ({ page, context }) => {
  await visit(page)
  const embedded = await page.goto('/insluiten/actieagenda/2024-11-22/2024-12-02/P07.html')
  expect(await embedded?.text()).not.toContain('<script')
  const schema = await page.goto('/dossier.schema.json')
  expect(await schema?.json()).toHaveProperty('type')
  expect((await page.goto('/robots.txt'))?.fromServiceWorker()).toBe(false)
  await context.setOffline(true)
  await expect(page.goto('/insluiten/actieagenda/2024-11-22/2024-12-02/P08.html')).rejects.toThrow()
})

test('who asks the browser to save data gets no copy', async ({ page, context }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  const loaded = page.waitForResponse(/register-.*\.js/)
  await open(page, '/')
  await loaded
  // Past the moment at which it would have begun.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 1000))))
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(context.serviceWorkers()).toEqual([])
})

test('a new version is told, takes no focus, and comes when the reader asks', async ({ page, baseURL }) => {
  const site = await publish(baseURL ?? '')
  await visit(page, site.address)
  site.publishNext()
  await page.reload()
  const display = page.getByRole('button', { name: 'Weergave' })
  await display.focus()
  const notice = page.getByRole('complementary', { name: 'Nieuwe versie' })
  await expect(notice.getByRole('status')).toHaveText(
    'Er is een nieuwe versie van deze site. Laad opnieuw als het u uitkomt.',
    { timeout: 20_000 },
  )
  await expect(display).toBeFocused()
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  const states = () =>
    page.evaluate(async () => {
      const { waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {}
      return { waiting: waiting?.state, active: active?.state, isSamePage: 'isSamePage' in window }
    })
  expect(await states()).toEqual({ waiting: 'installed', active: 'activated', isSamePage: true })

  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible()
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await page.getByRole('button', { name: 'Sluit' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  expect((await states()).waiting).toBe('installed')

  await page.reload()
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Laad opnieuw' }).click()
  await reloaded
  await expect.poll(states).toEqual({ waiting: undefined, active: 'activated', isSamePage: false })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(notice).toHaveCount(0)
  site.stop()
})

test('a tab of the version before finds its parts for as long as it is open', async ({ page, context, baseURL }) => {
  const site = await publish(baseURL ?? '')
  await visit(page, site.address)
  const part = `${site.address}/assets/only-before.js`
  await page.evaluate(async (url) => {
    const [name = ''] = await caches.keys()
    await (await caches.open(name)).put(url, new Response('export {}', { headers: { 'x-before': 'yes' } }))
  }, part)
  const isServed = (tab: Page) =>
    tab.evaluate(async (url) => (await fetch(url)).headers.get('x-before') === 'yes', part)
  const old = await context.newPage()
  await open(old, site.address)
  site.publishNext()
  await page.reload()
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Laad opnieuw' }).click()
  await reloaded
  await page.reload()
  expect(await isServed(old)).toBe(true)
  await old.close()
  await page.reload()
  await expect.poll(() => isServed(page)).toBe(false)
  site.stop()
})
