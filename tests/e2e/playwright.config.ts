import { defineConfig } from '@playwright/test'

/** Another where two runs share a machine. */
const PORT = Number(process.env.E2E_PORT ?? 4179)

/** Real Chromium on the built app. `npm test` finds the browser and names it in CHROME_PATH. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  use: {
    baseURL: `http://localhost:${PORT}`,
    // A tab for each of two hundred tests cost more than what most of them do in it. Between two tests it is emptied of
    // storage, cache, routes and scripts; what outlives that (permissions, being offline) wants a context of its own.
    reuseContext: true,
    // The tests count what a page asks for; the copy that a browser keeps has tests of its own.
    serviceWorkers: 'block',
    locale: 'nl-NL',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npm run preview -- --port ${PORT}`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
