import { compare } from '../../src/core/compare.ts'
import { type Comparison, type Row } from '../../src/core/comparison.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { advise, answer, buildDossier, remark, source } from '../helpers/build-dossier.ts'

const [FIRST, SECOND, THIRD] = ['2030-03-01', '2030-03-08', '2030-03-15'] as const

/** An invented letter about a harbour in three versions, with something of everything that can happen to a passage. */
export const harbour: Dossier = buildDossier({
  versions: {
    [FIRST]: [
      '== plan',
      '# titel(titel): Een haven voor iedereen',
      'kade(kade): De kade blijft open voor wandelaars.',
      'geld?(geld)~inferred: Passage over geld. Inhoud onbekend.',
      'vissers(vissers): De vissers houden hun ligplaats, hun loods en hun eigen afslag aan het water.',
      'brug~assumed: De brug krijgt een lik verf.',
      'sluis~assumed: De sluis wordt elk jaar nagekeken.',
      'veer(veer): Het veer vaart elk uur.',
    ],
    [SECOND]: [
      '== plan',
      '# titel(titel): Een haven voor schepen',
      'vissers(vissers): De vissers houden hun ligplaats.',
      'brug~assumed: De brug krijgt een lik verf.',
      'sluis~assumed: De sluis wordt elk jaar nagekeken.',
      'toren(toren): Er komt een uitkijktoren.',
    ],
    [THIRD]: ['== plan', '# titel(titel): Een haven voor schepen', 'kade(kade): De kade gaat weer open.'],
  },
  passages: {
    titel: 'present renamed present',
    kade: 'present absent restored',
    geld: 'present/inferred absent unknown',
    vissers: 'present shortened unknown',
    veer: 'present unknown unknown',
    toren: 'unknown added unknown',
  },
  sources: [
    source('N2', {
      label: 'Nota 8 maart 2030',
      date: SECOND,
      advised: { strengths: ['advises'], summary: 'U kunt instemmen met de brief.', locators: ['plek'] },
    }),
  ],
  advice: [
    advise('D1', SECOND, ['kade'], {
      source: 'N2',
      strengths: ['objects'],
      gist: 'Houd de kade open.',
      reasons: ['Wandelaars kunnen nergens anders heen.'],
      caution: 'De nota vraagt niet om de oude zin.',
      outcome: { kind: 'not-followed', basis: 'stated', note: 'De kade verdween.', locators: ['plek'] },
    }),
    advise('D2', SECOND, ['geld'], {
      source: 'N2',
      stance: 'for-change',
      directionBasis: 'inferred',
      gist: 'Dit kan weg.',
    }),
    advise('D3', SECOND, ['vissers'], {
      source: 'N2',
      aim: 'shortening',
      strengths: ['points-out', 'could-consider'],
      gist: 'Inkorten maakt de vissers boos.',
    }),
    advise('D4', THIRD, ['kade'], { aim: 'addition', gist: 'Maak de kade niet te mooi.' }),
  ],
  remarks: [
    remark('R1', ['kade'], { author: 'Boot, A.', date: '2030-03-09T10:11:12', note: 'Bij de titel.' }),
    remark('R2', [], { numbers: [2, 3, 4, 7], role: 'highlight', type: 'Markering', text: 'Geel gemaakt.' }),
  ],
  answers: [
    answer(7, ['kade'], {
      gist: 'De kade is openbaar.',
      asked: 'Waarom verdween de kade?',
      repeats: [9],
      judgement: {
        verdicts: [{ kind: 'partly' }, { kind: 'tension', about: ['D1'] }],
        reasoning: 'Er staat niet waarom.',
      },
    }),
    answer(8, ['geld'], { gist: 'Het geld is er.' }),
  ],
})

/** From the first version to the second. */
export const step: Comparison = compare(harbour, FIRST, SECOND)

/** The row of the step that is first of all about this passage or block. */
export function rowOf(id: string): Row {
  const row = step.rows.find((each) => each.id === id)
  if (row === undefined) throw new Error(`no row ${id}, only ${step.rows.map((each) => each.id).join(', ')}`)
  return row
}

export const changes: readonly Row[] = step.rows.filter((row) => row.number !== undefined)
