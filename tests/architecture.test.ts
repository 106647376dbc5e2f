import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findCircle, importFaults, impurities } from './helpers/import-rules.ts'
import { filesBelow, parseModule, readSource, ROOT } from './helpers/source-tree.ts'

const all = filesBelow('')
const sources = filesBelow('src')
const modules = sources.filter((path) => /\.(?:ts|tsx|mjs)$/.test(path)).map((path) => parseModule(readSource(path)))
const existing = new Set(all)

/** What may stand at the top, beside files whose name begins with a dot. */
const TOP = new Set([
  'src',
  'public',
  'fixtures',
  'tests',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'README.md',
  'LICENSE',
])
/** Longer is two subjects in one file. */
const LONGEST_SOURCE = 500
const LONGEST_TEST = 400
/** Far fewer than there are, so that reading nothing can never pass for finding nothing. */
const FEWEST_MODULES = 80
const FEWEST_IMPORTS = 250
const TEXT_FILE = /\.(?:ts|tsx|mjs|css|html|json|md|txt|yml|yaml|svg)$|(?:^|\/)(?:LICENSE|run|\.[a-z]+)$/

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length

describe('the source tree', () => {
  it('is read whole: modules, imports and all folders that the rules name', () => {
    expect(modules.length).toBeGreaterThanOrEqual(FEWEST_MODULES)
    expect(modules.flatMap((module) => module.imports).length).toBeGreaterThanOrEqual(FEWEST_IMPORTS)
    const folders = new Set(modules.map(({ path }) => path.split('/').slice(1, -1).join('/')))
    for (const folder of ['core', 'core/text', 'core/diff', 'core/dossier', 'core/align', 'core/citation']) {
      expect(folders).toContain(folder)
    }
    for (const folder of ['importers', 'store', 'components', 'routes', 'i18n', 'cli', 'build']) {
      expect(folders).toContain(folder)
    }
  })

  it('imports only what each folder may import, straight to an existing file', () => {
    expect(importFaults(modules, existing)).toEqual([])
  })

  it('has no circle of imports, because then no part can be understood or tested alone', () => {
    expect(findCircle(modules)?.join(' → ')).toBeUndefined()
  })

  it('keeps page, network, clock and chance out of core', () => {
    expect(impurities(modules)).toEqual([])
  })

  it('has no index file that passes on the exports of others, because it hides who needs what', () => {
    expect(sources.filter((path) => /(?:^|\/)index\.(?:ts|tsx|mjs)$/.test(path))).toEqual([])
  })

  it('has no default exports, so that a thing has one name everywhere', () => {
    const found = modules.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)
    expect(found).toEqual([])
  })

  it(`has no source file over ${LONGEST_SOURCE} lines and no test over ${LONGEST_TEST}: those hold two subjects`, () => {
    const tooLong = (paths: readonly string[], most: number) =>
      paths.map((path) => ({ path, lines: lineCount(readSource(path).text) })).filter(({ lines }) => lines > most)
    const tests = filesBelow('tests').filter((path) => /\.(?:ts|tsx)$/.test(path))
    expect(tests.length).toBeGreaterThan(0)
    expect(tooLong(sources, LONGEST_SOURCE)).toEqual([])
    expect(tooLong(tests, LONGEST_TEST)).toEqual([])
  })
})

describe('the project', () => {
  it('has only the agreed entries at its top, so that a reader sees where everything is', () => {
    const made = new Set(['node_modules', 'dist', 'test-results', 'playwright-report'])
    const found = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !made.has(name) && !TOP.has(name))
    expect(found.filter((name) => !name.endsWith('.log'))).toEqual([])
  })

  it('names no package registry and no path of one machine: neither exists elsewhere', () => {
    const texts = all.filter((path) => TEXT_FILE.test(path)).map(readSource)
    expect(texts.length).toBeGreaterThan(FEWEST_MODULES)
    const registry = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bnpm\.pkg\.|\/-\/[\w.-]+\.tgz|_auth[T]oken/i
    const machine = /(?<![\w.*~@}-])\/(?:work|home|root|Users|mnt)\/[\w.-]|\bfile:\/\/\/\w/
    expect(texts.filter(({ text }) => registry.test(text)).map(({ path }) => path)).toEqual([])
    expect(texts.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the rules themselves', () => {
  const faultsOf = (path: string, text: string, others: readonly string[] = []) =>
    importFaults([parseModule({ path, text })], new Set([...existing, ...others]))

  it.each([
    ['src/core/text/x.ts', "import { a } from '../dossier/schema.ts'", 'bottom'],
    ['src/core/diff/x.ts', "import type { A } from '../dossier/schema.ts'", 'not of dossiers'],
    ['src/core/dossier/x.ts', "export { a } from '../diff/words.ts'", 'without the rest'],
    ['src/core/align/x.ts', "import { a } from '../compare.ts'", 'below lineage'],
    ['src/core/citation/x.ts', "type A = import('../align/align.ts').Block", 'the record and words'],
    ['src/core/x.ts', "import { a } from '../i18n/format.ts'", 'nothing of screens'],
    ['src/importers/x.ts', "import { a } from '../store/load.ts'", 'outside text'],
    ['src/store/x.ts', "import { a } from '../components/Sign.tsx'", 'draws nothing'],
    ['src/components/x.tsx', "const a = await import('../store/load.ts')", 'neither the store'],
    ['src/components/x.tsx', "import { a } from '../routes/search.ts'", 'neither the store'],
    ['src/routes/x.tsx', "import { a } from '../cli/words.ts'", 'without the command line'],
    ['src/cli/x.ts', "import { a } from '../routes/search.ts'", 'without a screen'],
    ['src/i18n/x.ts', "import { A } from '../core/dossier/problem.ts'", 'depend on nothing'],
    ['src/i18n/x.ts', "import type { Dossier } from '../core/dossier/schema.ts'", 'depend on nothing'],
    ['src/core/x.ts', "import { a } from './compare'", 'extension'],
    ['src/core/x.ts', "import { a } from './not-there.ts'", 'no such file'],
    ['src/core/x.ts', "import { a } from '/src/core/compare.ts'", 'absolute path'],
    ['src/core/x.ts', "import { readFileSync } from 'node:fs'", 'browser too'],
    ['src/core/x.ts', "import { useState } from 'react'", 'pure'],
    ['src/importers/x.ts', "import 'react'", 'nothing is drawn'],
    ['src/routes/x.ts', 'const a = await import(name)', 'cannot be checked'],
    ['src/new/x.ts', "import { a } from '../core/compare.ts'", 'no rule'],
  ])('in %s refuses: %s', (path, text, reason) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(reason)])
  })

  it.each([
    ['src/i18n/x.ts', "import type { Problem } from '../core/dossier/problem.ts'"],
    ['src/core/x.ts', "import { compare } from './compare.ts'\nimport { diff } from 'diff'"],
    ['src/core/lineage/x.ts', "import { align } from '../align/align.ts'"],
    ['src/core/x.ts', "// import { a } from '../store/load.ts'\nconst text = `import '../store/load.ts'`"],
  ])('in %s allows: %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })

  it('finds a circle, also one of types', () => {
    const circle = findCircle([
      parseModule({ path: 'src/core/a.ts', text: "import { b } from './b.ts'" }),
      parseModule({ path: 'src/core/b.ts', text: "import type { C } from './c.ts'" }),
      parseModule({ path: 'src/core/c.ts', text: "export * from './a.ts'" }),
    ])
    expect(circle).toEqual(['src/core/a.ts', 'src/core/b.ts', 'src/core/c.ts', 'src/core/a.ts'])
  })

  it.each([
    ['const a = document.title', 'document'],
    ['const a = Date.now()', 'Date.now'],
    ['const a = new Date()', 'new Date()'],
    ['const a = Math.random() * 2', 'Math.random'],
    ['const a = Math.log1p(2)', 'Math.log1p'],
    ['export const f = () => fetch(url)', 'fetch'],
  ])('finds what core may not touch: %s', (text, name) => {
    expect(impurities([parseModule({ path: 'src/core/x.ts', text })])).toEqual([
      expect.stringContaining(`uses ${name}:`),
    ])
  })

  it('takes no word in a comment, a text or the name of a field for a read of the page', () => {
    const text = "// document\nconst a = 'window'\nconst b = { fetch: a.document, d: new Date(0) }"
    expect(impurities([parseModule({ path: 'src/core/x.ts', text })])).toEqual([])
  })
})
