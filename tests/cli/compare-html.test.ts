// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildDossier } from '../helpers/build-dossier.ts'
import { runMain } from './run-main.ts'

const folder = mkdtempSync(join(tmpdir(), 'doorgehaald-html-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')

// Its own address is that of the page in this environment, so the fixture is found from the working folder.
const MINIMAL = join(process.cwd(), 'fixtures/dossiers/valid/minimal.json')
const OLDER = `${MINIMAL}#2021-05-10`
const NEWER = `${MINIMAL}#2021-06-03`

const before = file('before.md', '# Brug\n\nDe brug gaat zal morgen open.\n\nFietsers stappen af bij <hek> & paal.\n')
const after = file(
  'after.txt',
  'Brug\n====\n\nDe brug gaat wil morgen open.\n\nEr komt een nieuwe lamp boven het water.\n',
)

test('is a page of its own with real marks, hidden words at both ends and no script', async () => {
  const { exit, out } = await runMain('compare', before, after, '--format', 'html')
  const document = page(out)
  expect(exit).toBe(0)
  expect(document.documentElement.lang).toBe('nl')
  expect(document.querySelectorAll('script, link, img, [src], [onclick]')).toHaveLength(0)
  const marks = [...document.querySelectorAll('del, ins')].map((mark) => mark.textContent)
  expect(marks).toContain('[verwijderd: zal]')
  expect(marks).toContain('[toegevoegd: wil]')
  expect(marks).toContain('[verwijderd: Fietsers stappen af bij & paal.]')
  for (const mark of document.querySelectorAll('del, ins')) expect(mark.querySelectorAll('.vh')).toHaveLength(2)
})

test('text from a file cannot become markup', async () => {
  const hostile = file('hostile.txt', '<script>alert(1)</script> "en" <img src=x onerror=alert(1)>\n')
  const { out } = await runMain('compare', hostile, before, '--format', 'html')
  const document = page(out)
  expect(document.querySelectorAll('script, img')).toHaveLength(0)
  expect(document.body.textContent).toContain('<script>alert(1)</script> "en"')
})

test('a reconstruction says so at the top', async () => {
  const { out } = await runMain('compare', OLDER, NEWER, '--format', 'html', '--lang', 'en')
  const document = page(out)
  expect(document.querySelector('.note')?.textContent).toContain('reconstruction in our own words')
  expect(document.querySelector('del')?.textContent).toContain('[deleted: ')
})

const dossier = buildDossier({
  versions: {
    '2030-03-01': ['a(P1): De kade blijft open.', 'b(P2): De loods, de afslag en de kraan blijven.'],
    '2030-03-08': ['b(P2): De loods blijft.'],
  },
  passages: { P1: 'present absent', P2: 'present shortened' },
})
const versions = file('versies.json', JSON.stringify(dossier))
const [EARLY, LATE] = [`${versions}#2030-03-01`, `${versions}#2030-03-08`]

test('a shortened passage is shown as was and becomes, never as struck', async () => {
  const { exit, out } = await runMain('compare', EARLY, LATE, '--format', 'html')
  const document = page(out)
  expect(exit).toBe(0)
  const struck = [...document.querySelectorAll('del')].map((mark) => mark.textContent)
  expect(struck).toEqual(['[verwijderd: De kade blijft open.]'])
  expect(document.body.textContent).toContain('De loods, de afslag en de kraan blijven.')
  expect(document.querySelector('ins')).toBeNull()
})

test('two versions in reverse order claim no cut and no addition', async () => {
  const { exit, out } = await runMain('compare', LATE, EARLY, '--format', 'html')
  const document = page(out)
  expect(exit).toBe(0)
  expect(document.querySelectorAll('del, ins')).toHaveLength(0)
  expect(document.body.textContent).toContain('De kade blijft open.')
})
