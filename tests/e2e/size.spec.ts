import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { actieagenda } from '../helpers/actieagenda.ts'

const DIST = new URL('../../dist/', import.meta.url)
const ENTRY = 'index.html'
const KB = 1000
/** What the first pages may bring along; the reader waits for it. */
const FIRST_LOAD = 120 * KB
/** The comparison brings the alignment along, after a click. */
const LATER_LOAD = 140 * KB

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>

const built = (file: string): Buffer => readFileSync(new URL(file, DIST))

/** Bytes of script, each file gzipped on its own as a server does, that must be there before the page can be drawn. */
function scriptFor(manifest: Manifest, route: string): number {
  const files = new Set<string>()
  const visit = (name: string) => {
    const chunk = manifest[name]
    if (chunk === undefined) throw new Error(`the manifest names no ${name}`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  visit(ENTRY)
  visit(route)
  return [...files].reduce((sum, file) => sum + gzipSync(built(file), { level: 9 }).length, 0)
}

test('the first pages load little, and the others not much more', () => {
  const manifest = JSON.parse(built('.vite/manifest.json').toString()) as Manifest
  const routes = Object.keys(manifest).filter((name) => /^src\/routes\/.+\.tsx$/.test(name))
  expect(routes.length).toBeGreaterThanOrEqual(8)
  const sizes = routes.map((route) => ({ route, bytes: scriptFor(manifest, route) }))
  console.log(sizes.map(({ route, bytes }) => `${(bytes / KB).toFixed(1).padStart(6)} kB  ${route}`).join('\n'))
  for (const { route, bytes } of sizes) {
    const isFirst = /\/(home|overview)\.tsx$/.test(route)
    expect(bytes, route).toBeLessThanOrEqual(isFirst ? FIRST_LOAD : LATER_LOAD)
  }
  expect(sizes.filter(({ route }) => /\/(home|overview)\.tsx$/.test(route))).toHaveLength(2)
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
