// Where the browser tests find a browser: named, installed, Playwright's own, or (Debian as root) just installed.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** Path of a Chromium-like browser, or `undefined` after saying what was tried. */
export async function findBrowser() {
  for (const name of ['CHROME_PATH', 'PLAYWRIGHT_CHROMIUM']) {
    const path = process.env[name]
    if (!path) continue
    if (isProgram(path)) return path
    console.error(`${name} names ${path}, which cannot be run.`)
  }
  const found = installed() ?? (await playwrightOwn())
  if (found !== undefined) return found
  if (installOnDebian()) return installed()
  console.error(
    'No browser found. Install Chromium or Chrome (Debian: apt-get install chromium; anywhere: npx playwright install ' +
      'chromium), or name one in CHROME_PATH.',
  )
  return undefined
}

function installed() {
  return candidates().find(isProgram)
}

function candidates() {
  if (process.platform === 'darwin') return MAC
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name])
    return folders.filter(Boolean).flatMap((folder) => WINDOWS.map((parts) => join(folder, ...parts)))
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter), '/snap/bin'].filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

async function playwrightOwn() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return isProgram(path) ? path : undefined
}

function installOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  if (!/^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))) return false
  console.log('Installing a browser for the tests (apt-get install chromium) …')
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  return [['update'], ['install', '-y', '--no-install-recommends', 'chromium']].every(
    (args) => spawnSync('apt-get', args, options).status === 0,
  )
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there or not allowed: either way not a browser we can start.
    return false
  }
}
