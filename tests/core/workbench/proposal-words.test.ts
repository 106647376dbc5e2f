import { describe, expect, test } from 'vitest'
import type { Desk, DeskItem } from '../../../src/core/workbench/desk.ts'
import { adviceCuesOf, deedIn } from '../../../src/core/workbench/proposals/cues.ts'
import { rarityIn } from '../../../src/core/workbench/proposals/rarity.ts'
import { rootOf, rootsIn } from '../../../src/core/workbench/proposals/roots.ts'
import { sentencesOf } from '../../../src/core/workbench/sentences.ts'
import { stepOfPaper } from '../../../src/core/workbench/steps.ts'

describe('sentencesOf', () => {
  const split = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to))

  test.each([
    ['De pont vaart. Zij is oud!  Blijft zij?', ['De pont vaart.', 'Zij is oud!', 'Blijft zij?']],
    [
      'Zie art. 5 en nr. 451 van drs. Visser. Dat volstaat.',
      ['Zie art. 5 en nr. 451 van drs. Visser.', 'Dat volstaat.'],
    ],
    ['Zij zei: ‘Wij stoppen.’ Daarna ging zij.', ['Zij zei: ‘Wij stoppen.’', 'Daarna ging zij.']],
    ['2. De kade wordt hersteld. In 2030 is zij klaar.', ['2. De kade wordt hersteld.', 'In 2030 is zij klaar.']],
    ['Het kost 3.500 euro m.b.t. de kade. 12 boten', ['Het kost 3.500 euro m.b.t. de kade.', '12 boten']],
    ['  zonder punt  ', ['zonder punt']],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })
})

describe('rootOf', () => {
  test.each([
    ['boom', 'bomen'],
    ['brief', 'brieven'],
    ['tarief', 'tarieven'],
    ['haven', 'havens'],
    ['kade', 'kades', 'kaden'],
    ['ligplaats', 'ligplaatsen'],
    ['verhogen', 'verhoogd', 'verhoogt', 'verhoging'],
    ['schrappen', 'geschrapt', 'schrapt'],
    ['inkorten', 'ingekort', 'inkorting'],
    ['discriminatie', 'discriminaties'],
    ['mogelijkheid', 'mogelijkheden'],
    ['monumentaal', 'monumentale'],
  ])('is the same for the forms of %s', (...forms) => {
    expect(new Set(forms.map(rootOf)).size).toBe(1)
  })

  test('tells words apart that only look alike, and leaves numbers alone', () => {
    expect(rootOf('gebied')).not.toBe(rootOf('bied'))
    expect(rootOf('geld')).not.toBe(rootOf('held'))
    expect(rootOf('kade')).not.toBe(rootOf('kader'))
    expect(rootOf('2034')).toBe('2034')
  })

  test('passes over function words and words about letters', () => {
    expect(rootsIn('Wij ontraden het schrappen van deze passage in de brief.')).toEqual(new Set())
    expect(rootsIn('De kade en de kades')).toHaveLength(1)
  })
})

describe('rarityIn', () => {
  test('falls with the blocks that hold a word, and not with the versions that keep it', () => {
    const text = ['De sluis lekt.', 'De sluis en de kade.', 'Een kraan.']
    const [once, kept] = [rarityIn([text]), rarityIn([text, text, text])]
    expect(once(rootOf('kraan'))).toBe(1)
    expect(once(rootOf('sluis'))).toBeLessThan(once(rootOf('kade')))
    expect(kept(rootOf('sluis'))).toBe(once(rootOf('sluis')))
    expect(once(rootOf('kosten'))).toBeLessThan(once(rootOf('kraan')))
  })
})

describe('adviceCuesOf', () => {
  test.each([
    ['Wij ontraden deze schrapping.', 'advises', 'against-change'],
    ['De afdeling maakt daar bezwaar tegen.', 'objects', 'against-change'],
    ['Dit doet geen recht aan de toezegging.', 'objects', 'against-change'],
    ['De directie is niet akkoord.', 'disagrees', 'against-change'],
    ['Wij adviseren de zin te laten staan.', 'advises', 'against-change'],
    ['Wij wijzen op het risico van schade.', 'points-out', 'caution'],
    ['U kunt overwegen de kade te noemen.', 'could-consider', undefined],
    ['Wij stellen voor de kade te noemen.', 'proposes', undefined],
    ['De raad verzoekt om een kaart.', 'asks', undefined],
    ['De bijlage licht dit nader toe.', 'explains', 'procedural'],
    ['De afdeling adviseert en stemt in: de zin kan vervallen.', 'advises', 'for-change'],
    ['Wij ontraden dit, maar de zin kan vervallen.', 'advises', undefined],
    ['Op uw verzoek is de kade hersteld.', undefined, undefined],
  ])('reads %j', (sentence, strength, stance) => {
    const cues = adviceCuesOf(sentence)
    expect([cues.strength, cues.stance]).toEqual([strength, stance])
    for (const words of cues.words) expect(sentence).toContain(words)
  })

  test('names what happened only where it is of that kind', () => {
    expect(deedIn('De zin is Geschrapt.', 'cut')).toBe('Geschrapt')
    expect(deedIn('De zin is geschrapt.', 'added')).toBeUndefined()
    expect(deedIn('De alinea is verplaatst.', 'moved')).toBe('verplaatst')
    expect(deedIn('De alinea blijft.', 'changed')).toBeUndefined()
  })
})

describe('stepOfPaper', () => {
  const item = (id: string, role: DeskItem['role'], date?: string): DeskItem => ({
    id,
    role,
    file: id,
    state: 'only',
    title: id,
    ...(date === undefined ? {} : { date }),
  })
  const stepFor = (date: string | undefined, ...versions: readonly (string | undefined)[]) => {
    const paper = item('nota', 'paper', date)
    const items = [paper, ...versions.map((each, index) => item(`v${index + 1}`, 'version', each))]
    const step = stepOfPaper({ title: '', items, passages: [], links: [], refused: [] } satisfies Desk, paper)
    return step.is === 'step' ? `${step.older.id} ${step.newer.id}` : step.is
  }
  const [MARCH, APRIL, MAY] = ['2031-03-01', '2031-04-01', '2031-05-01'] as const

  test.each([
    ['2031-03-15', 'v1 v2'],
    ['2031-04-15', 'v2 v3'],
    [APRIL, 'v1 v2'],
    [MAY, 'v2 v3'],
    [MARCH, 'before'],
    ['2031-02-01', 'before'],
    ['2031-05-02', 'after'],
    [undefined, 'undated'],
  ])('puts a paper of %s in %s', (date, step) => {
    expect(stepFor(date, MARCH, APRIL, MAY)).toBe(step)
  })

  test('claims nothing where a version without a date could come between', () => {
    expect(stepFor('2031-03-15', MARCH, undefined, APRIL)).toBe('undated-versions')
    expect(stepFor('2031-03-15', MARCH, APRIL, undefined)).toBe('v1 v2')
    expect(stepFor('2031-04-15', MARCH, APRIL, undefined)).toBe('undated-versions')
  })

  test('claims nothing about versions out of order, of one day, or alone', () => {
    expect(stepFor('2031-03-15', APRIL, MARCH)).toBe('disorder')
    expect(stepFor(MARCH, MARCH, MARCH)).toBe('before')
    expect(stepFor(APRIL, MARCH)).toBe('too-few-versions')
  })
})
