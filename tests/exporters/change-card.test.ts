// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { CARD, changeCard } from '../../src/exporters/change-card.ts'
import { tellChange } from '../../src/exporters/change-telling.ts'
import type { Telling } from '../../src/exporters/telling.ts'
import { shorten, widthOf, wrapText } from '../../src/exporters/wrap-text.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { allChanges } from '../helpers/all-changes.ts'
import { bareText } from '../helpers/bare-text.ts'
import { dutchWords, englishWords } from '../helpers/words.ts'

const ADDRESS = 'https://haven.example.org/dossier/actieagenda/vergelijk/2024-11-22/2024-12-02?at=P07'

const textOf = (lines: readonly (readonly { readonly text: string }[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(''))

/** Of the base line of every line of text. */
const heightsIn = (svg: string): readonly number[] =>
  [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map((match) => Number(match[1]))

describe('wrapText', () => {
  it('breaks at spaces, keeps how words are set, and makes no line wider than asked', () => {
    const lines = wrapText(
      [{ text: 'De brug gaat ' }, { text: 'om zes uur open', as: 'cut' }, { text: ', en dicht.' }],
      20,
      200,
    )
    expect(textOf(lines)).toEqual(['De brug gaat om', 'zes uur open, en', 'dicht.'])
    expect(lines[1]).toEqual([{ text: 'zes uur open', as: 'cut' }, { text: ', en' }])
    for (const line of lines) {
      expect(line.reduce((sum, piece) => sum + widthOf(piece, 20), 0)).toBeLessThanOrEqual(200)
    }
  })

  it('breaks a word only where it is longer than a line, and loses no letter of it', () => {
    const long = 'x'.repeat(100)
    const lines = textOf(wrapText([{ text: `kort ${long}` }], 20, 200))
    expect(lines[0]).toBe('kort')
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.slice(1).join('')).toBe(long)
  })

  it('shortens at a word, with a sign that there is more; and not where there is none', () => {
    const lines = wrapText([{ text: 'een twee drie vier vijf zes zeven acht' }], 20, 130)
    const [last] = textOf(shorten(lines, 2, 20, 130)).slice(-1)
    expect(last).toMatch(/^[a-z ]+ …$/)
    expect('een twee drie vier vijf zes zeven acht').toContain(last!.replace(' …', ''))
    expect(shorten(lines, lines.length, 20, 130)).toEqual(lines)
  })

  it('takes a letter it does not know for the widest', () => {
    expect(widthOf({ text: '漢' }, 10)).toBeGreaterThanOrEqual(widthOf({ text: 'W' }, 10))
  })
})

describe('changeCard', () => {
  const all = allChanges(actieagenda)

  it.each([dutchWords, englishWords])(
    'says of every change what it is, from when to when, that it is a reconstruction, and all of its address ($language)',
    (words) => {
      expect(all.length).toBeGreaterThan(100)
      for (const { name, story } of all) {
        const telling = tellChange(story, actieagenda.meta, words, ADDRESS)
        const { svg, alt } = changeCard(telling, words, ADDRESS)
        const lines = bareText(svg.slice(svg.indexOf('<rect')), 'text').split('\n')
        expect(lines.join(''), name).toContain(ADDRESS)
        const said = lines.join(' ')
        for (const part of [telling.happened, telling.step])
          expect(said.toLowerCase(), name).toContain(part.toLowerCase())
        expect(said, name).toContain(words.s.tell.reconstruction)
        expect(said, name).toContain(words.s.tell.atEnd)
        expect(alt, name).toContain(words.s.tell.reconstruction)
        // Kinds of advice in full: direction, whose reading that is, and the tone of the paper.
        const direction = telling.groups.find(({ stance }) => stance)?.lines.find(({ role }) => role === 'direction')
        if (direction) expect(said, name).toContain(direction.runs.map(({ text }) => text).join(''))
        for (const y of heightsIn(svg)) expect(y, name).toBeLessThan(CARD.height - 8)
      }
    },
  )

  it('marks what went and what came with a line and a colour, and in the text for who does not see it', () => {
    const cut = all.find(({ story }) => story.events.includes('cut'))!
    const { svg, alt } = changeCard(tellChange(cut.story, actieagenda.meta, dutchWords, ADDRESS), dutchWords, ADDRESS)
    expect(svg).toContain('text-decoration="line-through"')
    expect(alt.match(/\[verwijderd: /g)).toHaveLength(1)
  })

  it('holds nothing from outside, and no text that a drawing cannot hold', () => {
    const telling = tellChange(all[0]!.story, actieagenda.meta, dutchWords)
    const hostile: Telling = { ...telling, name: { text: 'Brug\u0000\u0008 <script>"&\ud800' } }
    const { svg } = changeCard(hostile, dutchWords, undefined)
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(drawing.querySelector('parsererror')).toBeNull()
    expect(drawing.querySelector('script, image, style, foreignObject')).toBeNull()
    expect(svg).not.toMatch(/href|url\(|@import/)
    expect(drawing.documentElement.textContent).toContain('<script>"&')
    expect(drawing.documentElement.textContent).toContain(dutchWords.s.tell.own)
  })

  it('stays within its edges however long the texts are', () => {
    const telling = tellChange(all[0]!.story, actieagenda.meta, dutchWords, ADDRESS)
    const long = { text: 'Zeer lange naam van een passage. '.repeat(60) }
    const groups = telling.groups.map((group) => ({
      ...group,
      lines: group.lines.map((line) => ({ ...line, runs: [...line.runs, long] })),
    }))
    const address = `https://example.org/${'a'.repeat(300)}`
    const { svg } = changeCard({ ...telling, name: long, groups, papers: [long.text] }, dutchWords, address)
    expect(Math.max(...heightsIn(svg))).toBeLessThan(CARD.height)
    expect(svg).toContain('…')
  })
})
