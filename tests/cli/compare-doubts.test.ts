import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { generateCase } from '../bench/generate.ts'
import { literalDossier } from '../helpers/literal-dossier.ts'
import { runMain } from './run-main.ts'

const folder = mkdtempSync(join(tmpdir(), 'doorgehaald-doubts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [A, B] = ['2031-03-01', '2031-04-01'] as const
const { a, b } = generateCase(5, 'brutal', { blocks: 120 })
/** The same text as two versions of one dossier, and as the only versions of two. */
const save = (name: string, versions: Parameters<typeof literalDossier>[0]): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(literalDossier(versions)))
  return path
}
const both = save('beide.json', { [A]: a, [B]: b })
const WAYS = [
  { name: 'two versions of one dossier', files: [`${both}#${A}`, `${both}#${B}`] },
  { name: 'two files', files: [save('eerst.json', { [A]: a }), save('daarna.json', { [B]: b })] },
] as const

describe.each(WAYS)('compare, on $name', ({ files: [older, newer] }) => {
  test('names under a row what else was considered, with both shares', async () => {
    const { out } = await runMain('compare', older, newer)
    expect(out).toMatch(/^ {5}\(ook overwogen: ‘.+’, met \d+ van de 100 woorden gelijk; met wat gekozen is: \d+ van/m)
    expect(out).toMatch(/^ {5}\(ook overwogen: ‘.+; er is niets bij gekozen\)$/m)
    expect(out).not.toContain('niet zeker')
    const page = await runMain('compare', older, newer, '--format', 'html', '--lang', 'en')
    expect(page.out).toMatch(/<p class="kind" lang="en">also considered: ‘.+’, with \d+ in 100 words the same; /)
  })

  test('stopped by the clock it says so, and strikes nothing it is not sure of', async () => {
    const { exit, out } = await runMain('compare', older, newer, '--seconds', '0')
    expect(exit).toBe(0)
    expect(out).toContain('de vergelijking is bij een grens gestopt')
    expect(out.match(/^[-+]\? /gm)?.length).toBeGreaterThan(40)
    expect(out.match(/ \(niet zeker\)$/gm)?.length).toBe(out.match(/^[-+]\? /gm)?.length)
    expect(out).not.toMatch(/^[-+] {2}/m)

    const page = await runMain('compare', older, newer, '--seconds', '0', '--format', 'html')
    expect(page.out).toContain('weggehaald, niet zeker')
    expect(page.out).not.toMatch(/<del>|<ins>/)
    const json = await runMain('compare', older, newer, '--seconds', '0', '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject({ alignment: { exact: false } })
  })

  test('with time enough it gives what it gives without a clock', async () => {
    const json = await runMain('compare', older, newer, '--format', 'json')
    expect(await runMain('compare', older, newer, '--seconds', '600', '--format', 'json')).toEqual(json)
    expect(Object.keys(JSON.parse(json.out) as object)).toEqual(['older', 'newer', 'alignment'])
    expect(Object.keys((JSON.parse(json.out) as { alignment: object }).alignment)).toEqual(['groups', 'exact'])
  })
})

test.each(['-1', '1.5', 'lang', ''])('--seconds takes a whole number, not ‘%s’', async (value) => {
  const { exit, out, err } = await runMain('compare', both, both, `--seconds=${value}`)
  expect([exit, out]).toEqual([2, ''])
  expect(err).toContain('een heel getal vanaf 0')
})
