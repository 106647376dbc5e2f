import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { compare } from '../../src/core/compare.ts'
import { LEVELS } from '../bench/case.ts'
import { generateCase } from '../bench/generate.ts'
import { literalDossier } from '../helpers/literal-dossier.ts'
import { chooseFile, open } from './app.ts'

const SEEDS = [31, 32, 33, 34]

const cases = LEVELS.flatMap((level) => SEEDS.map((seed) => generateCase(seed, level, { blocks: 60 })))
/** The two texts of every case after each other, a version a day: between two cases stand texts that share nothing. */
const texts = cases.flatMap(({ a, b }) => [a, b])
const dateOf = (index: number) => `2031-03-${String(index + 1).padStart(2, '0')}`
const dossier = literalDossier(Object.fromEntries(texts.map((text, index) => [dateOf(index), text])))

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

test('the browser’s worker and Node give the same bytes for the same texts, whatever ran before', async ({ page }) => {
  await page.addInitScript(() => {
    const replies: string[] = []
    Object.assign(window, { replies })
    const heard = new WeakSet<Worker>()
    const send = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (request: { older: string; newer: string }) {
      if (!heard.has(this)) {
        this.addEventListener('message', ({ data }: MessageEvent<{ status: string; value: unknown }>) => {
          if (data.status === 'ready') replies.push(JSON.stringify(data.value))
        })
        heard.add(this)
      }
      send.call(this, request, {})
    }
  })
  await open(page, '/open')
  await chooseFile(page, 'eigen.json', JSON.stringify(dossier))
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  // Every step from one version to the next is counted there, one after the other by one worker.
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).first().click()
  const replies = () => page.evaluate(() => (window as unknown as { replies: string[] }).replies)
  const steps = texts.length - 1
  await expect.poll(async () => (await replies()).length, { timeout: 45_000 }).toBe(steps)

  const inBrowser = await replies()
  // The other way round, so that something else ran before each.
  const inNode = Array.from({ length: steps }, (_, at) => steps - 1 - at)
    .map((at) => JSON.stringify(compare(dossier, dateOf(at), dateOf(at + 1))))
    .reverse()
  expect(inNode.filter((text) => text.includes('"considered"')).length).toBeGreaterThanOrEqual(cases.length)
  expect(inBrowser.map(digest)).toEqual(inNode.map(digest))
})
