import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { actieagenda } from '../helpers/actieagenda.ts'

const DIST = new URL('../../dist/', import.meta.url)
const ENTRY = 'index.html'
const KB = 1000
/** What a page may bring along before it can be drawn; any page can be the first one a reader opens. */
const FIRST_LOAD = 120 * KB

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>

const built = (file: string): Buffer => readFileSync(new URL(file, DIST))

/** Bytes of script, each file gzipped on its own as a server does, that must be there before the page can be drawn. */
function scriptFor(manifest: Manifest, parts: readonly string[]): number {
  const files = new Set<string>()
  const visit = (name: string) => {
    const chunk = manifest[name]
    if (chunk === undefined) throw new Error(`the manifest names no ${name}`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  visit(ENTRY)
  parts.forEach(visit)
  return [...files].reduce((sum, file) => sum + gzipSync(built(file), { level: 9 }).length, 0)
}

test('no page loads much before it can be drawn', () => {
  const manifest = JSON.parse(built('.vite/manifest.json').toString()) as Manifest
  const routes = Object.keys(manifest).filter((name) => /^src\/routes\/.+\.tsx$/.test(name))
  expect(routes.length).toBeGreaterThanOrEqual(8)
  const sizes = routes.map((route) => {
    // The texts of the text pages are fetched by their route; these are the longest.
    const texts = route.endsWith('/pages.tsx') ? ['src/i18n/method.nl.tsx'] : []
    return { route, bytes: scriptFor(manifest, [route, ...texts]) }
  })
  console.log(sizes.map(({ route, bytes }) => `${(bytes / KB).toFixed(1).padStart(6)} kB  ${route}`).join('\n'))
  for (const { route, bytes } of sizes) expect(bytes, route).toBeLessThanOrEqual(FIRST_LOAD)
})

test('the dossier is loaded as data, and is in no script', () => {
  const { locators, passages, advice, answers } = actieagenda
  const telling = [
    locators[0]?.sha256,
    locators.at(-1)?.sha256,
    passages[2]?.summary,
    advice[0]?.gist,
    answers[0]?.gist,
  ]
  const scripts = readdirSync(new URL('assets/', DIST)).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  for (const name of scripts) {
    const script = built(`assets/${name}`).toString()
    for (const text of telling) expect(script.includes(text ?? ''), `${name} holds ‘${text ?? ''}’`).toBe(false)
  }
  const published = built('dossiers/actieagenda.json').toString()
  for (const text of telling) expect(published).toContain(JSON.stringify(text))
})
