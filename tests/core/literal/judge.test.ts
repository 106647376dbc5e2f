import { describe, expect, it } from 'vitest'
import { judgeBlocks } from '../../../src/core/literal/judge.ts'
import { type BlockJudgement, NO_GAPS, type TextGaps } from '../../../src/core/literal/judgement.ts'
import { buildDossier, type Parts } from '../../helpers/build-dossier.ts'
import { letterOf } from './letter-of.ts'

const [OLDER, NEWER] = ['2031-03-01', '2031-04-01'] as const

/** Judges the last version of an invented dossier by its text; what is said of it by id. */
function judge(parts: Parts, lines: readonly string[], gaps: TextGaps = NO_GAPS): (id: string) => BlockJudgement {
  const dossier = buildDossier(parts)
  const judgements = judgeBlocks(dossier.versions.at(-1)!, letterOf(lines), dossier, gaps)
  return (id) => {
    const found = judgements.find((each) => each.id === id)
    if (!found) throw new Error(`nothing is said of ${id}`)
    return found
  }
}

/** Of one block `b`. */
const judgeOne = (line: string, lines: readonly string[], gaps?: TextGaps) =>
  judge({ versions: { [NEWER]: ['# titel: Havenvisie', line] } }, lines, gaps)('block:b')

const FILLER = [
  'De raad vergaderde in het voorjaar over de begroting.',
  'Bewoners konden reageren op de plannen voor het marktplein.',
  'De veerpont vaart ook in de winter, zolang het ijs dat toelaat.',
]

describe('a block of a reconstruction', () => {
  it('is confirmed where a name and a rare word of it stand together', () => {
    const found = judgeOne('b: Een proef met walstroom in Harlingen, voor de vissers.', [
      ...FILLER,
      'In Harlingen krijgt de vissersvloot op proef elektriciteit van de kade: walstroom.',
    ])
    expect(found).toMatchObject({ finding: 'confirmed', reason: 'together', against: [3] })
    expect(found.evidence.map(({ ours, theirs }) => [ours, theirs])).toEqual(
      expect.arrayContaining([
        ['Harlingen', 'Harlingen'],
        ['walstroom', 'walstroom'],
      ]),
    )
  })

  it('is not confirmed by many common words without its name', () => {
    const found = judgeOne('b: Nieuwe bewoners krijgen les over de Watersnood, met een bezoek aan het dijkmuseum.', [
      ...FILLER,
      'Nieuwe bewoners krijgen les in zwemmen, met een bezoek aan het zwembad.',
    ])
    expect(found).toMatchObject({ finding: 'unsettled', reason: 'too-little' })
    expect(found.missing).toContain('Watersnood')
  })

  it('is not confirmed by one rare word, however rare', () => {
    const found = judgeOne('b: De kraanmachinisten krijgen een opleiding van de rederij.', [
      ...FILLER,
      'Een beeld van drie kraanmachinisten siert de kade.',
    ])
    expect(found).toMatchObject({ finding: 'unsettled', reason: 'too-little', against: [3] })
  })

  it('is not confirmed by a sentence that says it is not so', () => {
    const found = judgeOne('b: Het baggerslib gaat naar het stortdepot bij Lemmer.', [
      ...FILLER,
      'Het baggerslib gaat niet naar het stortdepot bij Lemmer.',
    ])
    expect(found).toMatchObject({ finding: 'unsettled', reason: 'reversed', against: [3] })
  })

  it('is confirmed where both say it is not so', () => {
    const found = judgeOne('b: Het baggerslib gaat niet naar het stortdepot bij Lemmer.', [
      ...FILLER,
      'Naar het stortdepot bij Lemmer gaat geen baggerslib.',
    ])
    expect(found.finding).toBe('confirmed')
  })

  it('is not turned round by a sentence beside it', () => {
    const found = judgeOne('b: Het baggerslib gaat naar het stortdepot bij Lemmer.', [
      ...FILLER,
      'Het baggerslib gaat naar het stortdepot bij Lemmer. De weg erheen is niet verhard.',
    ])
    expect(found.finding).toBe('confirmed')
  })

  it('is not confirmed by words that stand far apart', () => {
    const found = judgeOne('b: Onder de sluiswachters groeit de werkdruk door recreatievaart.', [
      'De sluiswachters vieren hun jubileum.',
      '== Geld',
      'Een onderzoek naar werkdruk op scholen loopt.',
      ...FILLER,
      '== Water',
      'Recreatievaart betaalt liggeld.',
    ])
    expect(found).toMatchObject({ finding: 'unsettled', reason: 'scattered' })
  })

  it('is read together with its neighbours below one heading, when more of it stands there', () => {
    const found = judgeOne('b: Onder de sluiswachters groeit de werkdruk door recreatievaart en nachtploegen.', [
      ...FILLER,
      '== Sluizen',
      '- Meer werkdruk voor sluiswachters.',
      '- Toename van recreatievaart.',
      '- Inzet van nachtploegen.',
    ])
    expect(found).toMatchObject({ finding: 'confirmed', reason: 'near', against: [4, 5, 6] })
  })

  it('is never contradicted because its words are nowhere', () => {
    const found = judgeOne('b: De mosselkwekers krijgen een schadefonds.', FILLER)
    expect(found).toMatchObject({ finding: 'unsettled', reason: 'not-found', score: 0, against: [] })
  })

  it.each([
    ['a page without text', FILLER, { textless: [2], redactions: 0 }],
    ['a place that is blacked out', FILLER, { textless: [], redactions: 1 }],
    ['bars in the text', [...FILLER, 'De ████████ krijgt een vergoeding.'], NO_GAPS],
  ])('is not said to be missing from a text with %s', (_, lines, gaps) => {
    const found = judgeOne('b: De mosselkwekers krijgen een schadefonds.', lines, gaps)
    expect(found).toMatchObject({ finding: 'unsettled', reason: 'not-found-gaps' })
  })

  it('of which no words are known can only be said to be a subject that stands there', () => {
    const line = 'b?: Passage over kokkelvisserij op het Balgzand. De woorden zijn onbekend.'
    const stands = [...FILLER, 'Kokkelvisserij op het Balgzand blijft mogelijk in de herfst.']
    expect(judgeOne(line, stands)).toMatchObject({ finding: 'confirmed', reason: 'topic' })
    expect(judgeOne(line, FILLER)).toMatchObject({ finding: 'unsettled', reason: 'content-unknown' })
  })

  it('without anything particular settles nothing', () => {
    expect(judgeOne('b: De gemeente zet in op een goede samenwerking met partners.', FILLER).reason).toBe(
      'nothing-particular',
    )
  })

  it('is not confirmed by what another block says too, unless it adds to that', () => {
    const found = judge(
      {
        versions: {
          [NEWER]: [
            '# titel: Havenvisie',
            'b: Aandacht voor vogelbescherming, palingvangst, rietkragen en natuureilanden.',
            'c: Subsidie voor vogelbescherming, palingvangst en natuureilanden.',
          ],
        },
      },
      [...FILLER, 'Vogelbescherming, palingvangst, rietkragen en natuureilanden horen bij elkaar.'],
    )
    expect(found('block:b').finding).toBe('confirmed')
    expect(found('block:c')).toMatchObject({ finding: 'unsettled', reason: 'shared' })
  })
})

describe('names and numbers that sources give', () => {
  const TITLED = { versions: { [NEWER]: ['# titel: Visie Haven en Water', 'b: Iets.'] } }

  it.each([
    ['Betreft: Aanbieding visie haven en water', 'confirmed', 'same-title'],
    ['Betreft: Visie haven en stad', 'contradicted', 'other-title'],
    ['# Visie Haven, Water en Wind', 'contradicted', 'other-title'],
    ['# Inleiding', 'unsettled', 'no-title'],
  ])('the title against %s is %s', (line, finding, reason) => {
    expect(judge(TITLED, [line, ...FILLER])('block:titel')).toMatchObject({ finding, reason })
  })

  const PARTS: Parts = {
    versions: {
      [NEWER]: ['# titel: Visie', '== een', '# l1: Pijler 1: Sterke kades', '== twee', '# l2: Pijler 2: Schoon water'],
    },
  }
  it.each([
    [['# Pijler 1: Sterke kades', '# Pijler 2: Schoon water'], 'confirmed', 'same-name'],
    [['# Sterke kades', '# Schoon water'], 'confirmed', 'same-name'],
    [['# Pijler 1: Schoon water', '# Pijler 2: Sterke kades'], 'contradicted', 'other-number'],
    [['# Schoon water', '# Sterke kades'], 'contradicted', 'other-order'],
    [['# Pijler 1: Veilige oevers', '# Pijler 2: Schoon water'], 'contradicted', 'other-name'],
    [['# Veilige oevers'], 'unsettled', 'not-found'],
  ])('a pillar against %j is %s', (lines, finding, reason) => {
    expect(judge(PARTS, [...lines, ...FILLER])('block:l1')).toMatchObject({ finding, reason })
  })

  it('the number of a chapter is not the number of a pillar', () => {
    expect(judge(PARTS, ['# 2. Sterke kades', '# 3. Schoon water'])('block:l1').finding).toBe('confirmed')
  })

  it.each([
    ['De visie telt drie pijlers.', 'contradicted', 'other-count'],
    ['De visie telt twee pijlers.', 'confirmed', 'same-count'],
    ['Eerst waren er drie pijlers, nu twee pijlers.', 'unsettled', undefined],
    ['Er zijn drie moties.', 'unsettled', undefined],
  ])('how many pillars there are against "%s" is %s', (line, finding, reason) => {
    const found = judgeOne('b: Er zijn twee pijlers.', [line])
    expect(found.finding).toBe(finding)
    if (reason) expect(found.reason).toBe(reason)
  })
})

describe('a passage that moved', () => {
  const parts: Parts = {
    versions: {
      [NEWER]: [
        '== een',
        '# l1: Pijler 1: Sterke kades',
        'b: Een proef met walstroom in Harlingen.',
        '== twee',
        '# l2: Pijler 2: Schoon water',
      ],
    },
  }
  it('is confirmed, with the heading below which it stands', () => {
    const found = judge(parts, [
      '# Pijler 1: Sterke kades',
      ...FILLER,
      '# Pijler 2: Schoon water',
      'Harlingen begint een proef met walstroom.',
    ])('block:b')
    expect(found).toMatchObject({ finding: 'confirmed', elsewhere: 'Pijler 2: Schoon water' })
  })

  it('is said to be nowhere else when it stands where the reconstruction sets it', () => {
    const found = judge(parts, [
      '# Pijler 1: Sterke kades',
      'Harlingen begint een proef met walstroom.',
      '# Pijler 2: Schoon water',
    ])('block:b')
    expect(found.elsewhere).toBeUndefined()
  })
})

describe('a passage that a source reports gone', () => {
  const parts: Parts = {
    versions: {
      [OLDER]: ['# titel: Visie', 'p(P1): Een proef met walstroom in Harlingen.', 'q(P2): Steun voor palingvangst.'],
      [NEWER]: ['# titel: Visie', 'q(P2): Steun voor palingvangst.'],
    },
    passages: { P1: 'present absent', P2: 'present present' },
  }
  const judged = (lines: readonly string[], gaps?: TextGaps) => judge(parts, lines, gaps)('absence:P1')

  it('is contradicted where its particular words stand together', () => {
    expect(judged([...FILLER, 'Harlingen begint een proef met walstroom.'])).toMatchObject({
      finding: 'contradicted',
      reason: 'stands',
      against: [3],
    })
  })

  it('is not contradicted by a sentence that says it is off', () => {
    expect(judged([...FILLER, 'De proef met walstroom in Harlingen vervalt.'])).toMatchObject({
      finding: 'unsettled',
      reason: 'reversed',
    })
  })

  it('is not contradicted by some of its words, nor confirmed by their absence', () => {
    expect(judged([...FILLER, 'Walstroom wordt duurder.'])).toMatchObject({
      finding: 'unsettled',
      reason: 'too-little',
    })
    expect(judged(FILLER)).toMatchObject({ finding: 'unsettled', reason: 'absence-fits' })
    expect(judged(FILLER, { textless: [4], redactions: 0 }).reason).toBe('not-found-gaps')
  })

  it('is contradicted by one word only when that is a compound that no other passage has', () => {
    const singular: Parts = {
      versions: {
        [OLDER]: ['# titel: Visie', 'p(P1): De kantelbrugparadox.', 'q(P2): Steun voor de vogelbescherming.'],
        [NEWER]: ['# titel: Visie', 'q(P2): Steun voor de vogelbescherming.'],
      },
      passages: { P1: 'present absent', P2: 'present present' },
    }
    const found = judge(singular, [...FILLER, 'Dat heet wel de kantelbrugparadox.', 'De vogelbescherming helpt mee.'])
    expect(found('absence:P1')).toMatchObject({ finding: 'contradicted', reason: 'stands' })
  })

  it('is not contradicted by words that the version is said to have at another place', () => {
    const shared: Parts = {
      versions: {
        [OLDER]: ['# titel: Visie', 'p(P1): Walstroom in Harlingen.', 'q(P2): Walstroom voor vissers in Harlingen.'],
        [NEWER]: ['# titel: Visie', 'q(P2): Walstroom voor vissers in Harlingen.'],
      },
      passages: { P1: 'present absent', P2: 'present present' },
    }
    expect(judge(shared, [...FILLER, 'Vissers in Harlingen krijgen walstroom.'])('absence:P1')).toMatchObject({
      finding: 'unsettled',
      reason: 'nothing-particular',
    })
  })

  it.each([
    ['# Visie Haven en Water', 'contradicted', 'title-with'],
    ['# Visie Haven', 'confirmed', 'title-without'],
    ['De tekst begint zonder kop.', 'unsettled', 'no-title'],
  ])('from a title, against %s is %s', (line, finding, reason) => {
    const titled: Parts = {
      versions: { [OLDER]: ['# titel(P1): Visie Haven en Water'], [NEWER]: ['# titel(P1): Visie Haven'] },
      passages: { P1: 'present absent' },
    }
    const found = judge(titled, [line, 'Het water blijft schoon.'])
    expect(found('absence:P1')).toMatchObject({ finding, reason })
  })
})
