import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Imported } from '../../src/core/imported/imported.ts'
import { countWords } from '../../src/importers/leftovers.ts'
import { importTextFile, type TextKind } from '../../src/importers/text-file.ts'

const SEED = 20_310_709

/** Words in what was read: in blocks, their labels, annotations and what is counted as left out. */
function wordsRead({ states, annotations, leftovers }: Imported): number {
  const inBlocks = states[0]!.blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  const inNotes = annotations.reduce(
    (sum, { text, quote, printed = '' }) => sum + countWords(`${text} ${quote} ${printed}`),
    0,
  )
  return inBlocks + inNotes + leftovers.reduce((sum, { words = 0 }) => sum + words, 0)
}

const word = fc.stringMatching(/^[a-z]{2,9}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
/** A text with the number of words that were put in it. */
type Made = { readonly text: string; readonly words: number }
const made = (text: string, ...said: readonly string[]): Made => ({ text, words: countWords(said.join(' ')) })

function check(kind: TextKind, parts: fc.Arbitrary<Made>, gap: string) {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 25 }), (all) => {
      const read = importTextFile(all.map(({ text }) => text).join(gap), kind, 'x.txt')
      expect(wordsRead(read)).toBe(all.reduce((sum, { words }) => sum + words, 0))
      expect(read.papers.at(-1)?.blocks.to).toBe(read.states[0]!.blocks.length)
    }),
    { seed: SEED, numRuns: 150 },
  )
}

test('of a plain text no word is lost', () => {
  const part = fc.oneof(
    phrase.map((text) => made(text, text)),
    phrase.map((text) => made(`# ${text}`, text)),
    phrase.map((text) => made(`${text}\n=====`, text)),
    fc
      .array(phrase, { minLength: 1, maxLength: 3 })
      .map((own) => made(own.map((each) => `- ${each}`).join('\n'), ...own)),
    fc.array(phrase, { minLength: 2, maxLength: 4 }).map((own) => made(own.join('\t'), ...own)),
    fc.tuple(phrase, phrase).map(([a, b]) => made(`**${a}** <b>${b}</b><hr/>`, a, b)),
    phrase.map((text) => made(`aan de minister\n${text}`, 'aan de minister', text)),
    fc
      .constantFrom('nota', 'TER BESLISSING', 'Datum 3-3-2031', 'Onze referentie A-123456', '\f')
      .map((text) => made(text, text)),
  )
  check('text', part, '\n\n')
})

test('of a Markdown text no word is lost', () => {
  const part = fc.oneof(
    phrase.map((text) => made(text, text)),
    phrase.map((text) => made(`## ${text}`, text)),
    fc.tuple(phrase, word).map(([text, at]) => made(`[${text}](http://${at})`, text, 'http', at)),
    fc.tuple(phrase, word).map(([text, at]) => made(`![${text}](${at})`, text, at)),
    fc
      .array(phrase, { minLength: 1, maxLength: 3 })
      .map((own) => made(own.map((each) => `* **${each}**`).join('\n'), ...own)),
    fc.tuple(phrase, phrase).map(([a, b]) => made(`| ${a} | ${b} |\n|---|---|`, a, b)),
    phrase.map((text) => made(`> > ${text}`, text)),
    phrase.map((text) => made('```\n' + text + '\n```', text)),
    fc.tuple(phrase, phrase).map(([a, b]) => made(`${a}<br>${b} <!-- ${b} -->`, a, b, b)),
  )
  check('markdown', part, '\n\n')
})

test('of HTML no word is lost, wherever its tags stand', () => {
  const names =
    'p div b span h2 ul ol li table tr td th section a s blockquote dl dd pre caption form nav script template select svg ' +
    'title aside tbody button em'
  const tag = fc.constantFrom(...names.split(' '))
  const part = fc.oneof(
    phrase.map((text) => made(text, text)),
    tag.map((name) => made(`<${name}>`)),
    tag.map((name) => made(`</${name}>`)),
    tag.map((name) => made(`<${name} hidden>`)),
    phrase.map((text) => made(`<p>${text}</p>`, text)),
    phrase.map((text) => made(`<p hidden>${text}</p>`, text)),
    phrase.map((text) => made(`<!-- ${text} -->`, text)),
    phrase.map((text) => made(`<li>${text}<li>`, text)),
    phrase.map((text) => made(`<sup><a href="#fn1">${text}</a></sup>`, text)),
    fc.constantFrom('<br>', '<hr>', '<li role="doc-endnote">', '<section class="footnotes">').map((text) => made(text)),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (all) => {
      // Script, title and the like hold tags as text: what stands in them is counted as words too.
      const html = all.map(({ text }) => text).join(' ')
      const raw = /<(?:script|title|button|select|svg|template)/.test(html)
      const read = importTextFile(`<body>${html}`, 'html', 'x.html')
      const titles = read.titleBy === 'properties' ? countWords(read.title ?? '') : 0
      const words = all.reduce((sum, each) => sum + each.words, 0)
      if (raw) expect(wordsRead(read) + titles).toBeGreaterThanOrEqual(words)
      else expect(wordsRead(read) + titles).toBe(words)
    }),
    { seed: SEED, numRuns: 400 },
  )
})

test('every comment of a printed list comes through once, and is in no block', () => {
  const comment = fc.record({ author: word, type: fc.constantFrom('Notitie', 'FreeText', 'Markering'), text: phrase })
  const page = fc.tuple(phrase, fc.array(comment, { minLength: 1, maxLength: 4 }))
  const style = fc.constantFrom('\t', '   ', ' \u00A0\u00A0 ')
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 6 }), style, fc.boolean(), (pages, gap, hasRules) => {
      const source = pages.map(([body, comments]) => {
        const rows = comments.map(
          ({ author, type, text }, at) =>
            [`Nummer: ${at + 1}`, `Auteur: ${author}`, `Onderwerp: ${type}`, 'Datum: Onbepaald'].join(gap) +
            `\n${text}`,
        )
        return `zz${body}\n\nPagina: 1\n\n${rows.join(hasRules ? '\n<hr/>\n' : '\n')}`
      })
      const read = importTextFile(source.join('\n\n\n'), 'text', 'x.txt')
      const all = pages.flatMap(([, comments], at) =>
        comments.map((own, index) => ({ ...own, page: at + 1, number: index + 1 })),
      )
      expect(
        read.annotations.map(({ author, type, text, quote, page: on, number }) => ({
          author,
          type,
          text: text || quote,
          page: on,
          number,
        })),
      ).toEqual(all.map(({ author, type, text, page: on, number }) => ({ author, type, text, page: on, number })))
      expect(read.states[0]!.blocks.map(({ text }) => text)).toEqual(pages.map(([body]) => `zz${body}`))
    }),
    { seed: SEED, numRuns: 150 },
  )
})
