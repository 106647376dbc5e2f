import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importMarkdown } from '../../src/importers/markdown.ts'
import { markdownParts } from '../../src/importers/markdown-parts.ts'

/** Lines that open, go on with or close what may reach over a blank line. */
const LINES = [
  '',
  '',
  'De kade is [nat][eb].',
  'De sluis blijft dicht',
  '# Haven',
  '## Eb en vloed',
  '- een lantaarn',
  '  - met licht',
  '  en een mast',
  '1. de boei',
  '> een meeuw',
  '```',
  '~~~~',
  '    ingesprongen',
  '<!-- een aantekening',
  '-->',
  '<pre>',
  '</pre>',
  '<div>',
  '| eb | vloed |',
  '| -- | -- |',
  '\n[eb]: https://example.org/eb',
  '[^1]: voetnoot over de pier',
  'Titel',
  '===',
]

test('parts read apart give the blocks of the whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { maxLength: 60 }),
      fc.integer({ min: 1, max: 80 }),
      (lines, length) => {
        const text = lines.join('\n')
        const apart = markdownParts(text, length).flatMap((part) => importMarkdown(`\n${part}`).blocks)
        expect(apart).toEqual(importMarkdown(`\n${text}`).blocks)
      },
    ),
    { seed: 20261125, numRuns: 250 },
  )
}, 60_000)

test('a long text is divided, and loses nothing between its parts', () => {
  const text = 'De kade is nat.\n\n'.repeat(200)
  const parts = markdownParts(text, 500)
  expect(parts.length).toBeGreaterThan(5)
  expect(parts.join('')).toBe(text)
})

test('an open fence is not divided', () => {
  const text = `\`\`\`\n${'De kade is nat.\n\n'.repeat(50)}`
  expect(markdownParts(text, 20)).toEqual([text])
})
