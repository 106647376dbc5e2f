// `npm test`: every check there is, each also when one before it failed. The last line counts tests, and one for each
// other step: `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { ensureInstalled, program, runNode } from './install.mjs'

const reports = mkdtempSync(join(tmpdir(), 'doorgehaald-'))
const results = []

await step('install', async () => {
  ensureInstalled()
  return one(true)
})
await step('format', () => single([program('prettier'), '--check', '.']))
await step('types', () => single([program('typescript', 'tsc'), '--noEmit']))
await step('lint', () => single([program('oxlint'), '--type-aware', '--deny-warnings']))
await step('unit tests', runVitest)
await step('build', () => single([program('vite'), 'build']))
await step('browser tests', runPlaywright)
rmSync(reports, { recursive: true, force: true })

console.log('')
for (const { name, passed, failed, skipped, seconds } of results) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${counts} (${seconds.toFixed(1)} s)`)
}
const sum = (field) => results.reduce((total, result) => total + result[field], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1

async function step(name, run) {
  console.log(`\n== ${name}`)
  const start = performance.now()
  let counts
  try {
    counts = await run()
  } catch (error) {
    console.error(error.message)
    counts = one(false)
  }
  results.push({ name, ...counts, seconds: (performance.now() - start) / 1000 })
}

function one(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
}

async function single(args) {
  return one((await runNode(args)) === 0)
}

async function runVitest() {
  const file = join(reports, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode([program('vitest'), ...args])
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'))
  return atLeastOneFailed(code, {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  })
}

async function runPlaywright() {
  const browser = await findBrowser()
  if (browser === undefined) return one(false)
  const file = join(reports, 'playwright.json')
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json']
  // One name for the configuration to read, whichever way the browser was found.
  const env = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await runNode([program('@playwright/test', 'playwright'), ...args], env)
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats
  return atLeastOneFailed(code, { passed: expected + flaky, failed: unexpected, skipped })
}

/** A run that failed without a failing test (a file that does not load, nothing to run) still counts as one failure. */
function atLeastOneFailed(code, counts) {
  const isSilent = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return isSilent ? { ...counts, failed: 1 } : counts
}
