import { describe, expect, it } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import { parseDossier } from '../../src/core/dossier/parse.ts'
import { LAYOUT_CLASSES, NOISE_CLASSES } from '../../src/core/diff/terms.ts'
import { hasLiteralWords, markedClasses, surveyMarks, withNoise } from '../../src/core/marks.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { fixtureJson } from '../helpers/fixture-file.ts'
import { writeMarked } from '../helpers/notation.ts'

const parsed = parseDossier(fixtureJson('dossiers/valid/literal.json'))
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const comparison = compare(parsed.dossier, '2032-02-02', '2032-03-01')
const survey = surveyMarks(comparison)
const row = (marked: Parameters<typeof withNoise>[1], id: string) =>
  withNoise(comparison, marked).rows.find((each) => each.id === id)

describe('surveyMarks', () => {
  it('counts the places of every class, shown or hidden', () => {
    expect(survey.noise).toEqual({
      spacing: 3,
      hyphenation: 1,
      quotes: 2,
      numbering: 1,
      punctuation: 1,
      case: 1,
      ocr: 0,
    })
  })

  it('gives each row what the rules found in it, also across a split', () => {
    const told = (id: string) =>
      survey.hits.get(id)?.map(({ rule, older, newer }) => `${rule}: ${older?.text ?? ''} → ${newer?.text ?? ''}`)
    expect(told('b2')).toEqual(['date: 2033 → 2034', 'weaker: zal → kan', 'softener-added:  → waar mogelijk'])
    expect(told('b4')).toEqual(['weaker: altijd → zo mogelijk'])
    expect(told('b7')).toEqual(['term: zes weken → drie maanden'])
    expect(survey.rules).toMatchObject({ date: 1, weaker: 2, name: 1, amount: 1, stronger: 0 })
  })

  it('says nothing of a reconstruction, whose words are ours', () => {
    const ids = actieagenda.versions.map(({ id }) => id)
    for (const [index, id] of ids.slice(1).entries()) {
      const found = surveyMarks(compare(actieagenda, ids[index]!, id))
      expect([...found.hits]).toEqual([])
      expect(Object.values(found.noise)).toEqual(NOISE_CLASSES.map(() => 0))
    }
  })
})

describe('withNoise', () => {
  it('changes nothing as long as the reader asks for nothing', () => {
    expect(withNoise(comparison, markedClasses())).toEqual(comparison)
  })

  it('makes a change of a row in which a class is now marked', () => {
    expect(row(markedClasses(), 'b5')).toMatchObject({ kind: 'layout', number: undefined })
    const shown = row(markedClasses(['numbering']), 'b5')
    expect(shown).toMatchObject({ kind: 'changed', number: 3 })
    expect(writeMarked(shown?.words?.spans ?? [])).toBe('[-2.-]{+3.+} Wie meedenkt')
  })

  it('makes no change of a row in which all is hidden, and numbers the others anew', () => {
    const step = compare(parsed.dossier, '2032-03-01', '2032-04-05')
    const numbers = (marked: Parameters<typeof withNoise>[1]) =>
      withNoise(step, marked).rows.map(({ id, kind, number }) => `${id} ${kind} ${number ?? '-'}`)
    expect(numbers(markedClasses())).toContain('c7 changed 3')
    expect(numbers(markedClasses([], ['punctuation', 'case']))).toEqual(
      expect.arrayContaining(['c2 changed 1', 'c6 layout -', 'c7 layout -']),
    )
  })

  it('never drops a word, whatever is shown', () => {
    for (const marked of [[], LAYOUT_CLASSES, NOISE_CLASSES]) {
      for (const [index, each] of withNoise(comparison, marked).rows.entries()) {
        const before = comparison.rows[index]!
        if (!hasLiteralWords(each)) expect(each.words).toEqual(before.words)
        else expect(each.words.spans.map(({ text }) => text)).toEqual(before.words?.spans.map(({ text }) => text))
      }
    }
  })
})
