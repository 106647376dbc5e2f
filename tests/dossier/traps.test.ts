import { describe, expect, it } from 'vitest'
import { lifelineOf } from '../../src/core/lifeline.ts'
import {
  actieagenda,
  adviceOf,
  allTexts,
  answerTo,
  passageOf,
  remarkOf,
  sourceOf,
  stateOf,
  versionOf,
} from '../helpers/actieagenda.ts'

const { advice, answers, locators, meta, passages, remarks, sources, stories, versions } = actieagenda

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const sourceOfLocator = (id: string) => locators.find((each) => each.id === id)?.source
const sentences = allTexts().flatMap(({ place, text }) => text.split(/(?<=[.!?])\s+/).map((each) => ({ place, each })))
const saying = (pattern: RegExp) => sentences.filter(({ each }) => pattern.test(each))

describe('trap 1: not every cut was cut against advice', () => {
  it('reads what the papers say of crime and informal education as fitting the cut, never as against it', () => {
    expect(['D13', 'D19', 'D31'].map((id) => adviceOf(id).stance)).toEqual(['for-change', 'for-change', 'for-change'])
    expect(adviceOf('D13').directionBasis).toBe('inferred')
    expect(adviceOf('D13').caution).toMatch(/leiden wij af|afgeleid/)
    const against = advice.filter(({ stance, aim }) => stance === 'against-change' && aim === 'cut')
    expect(against.flatMap(({ about }) => about).filter((id) => ['P08', 'P09'].includes(id))).toEqual([])
  })

  it('tells the crime passage as the reverse story: out, and later in again', () => {
    expect(stories.filter(({ kind }) => kind === 'reverse').flatMap((story) => story.passages)).toEqual(['P08'])
    expect(stories.filter(({ kind }) => kind === 'contested').flatMap((story) => story.passages)).not.toContain('P08')
    expect(['V3', 'V4', 'V5', 'V6', 'V7'].map((siglum) => stateOf('P08', siglum).state)).toEqual([
      'present',
      'absent',
      'unknown',
      'restored',
      'present',
    ])
  })

  it('never says that the crime passage had to stay out, or that advice about it was not followed', () => {
    for (const id of ['D17', 'D24']) {
      expect(adviceOf(id).aim).toBe('addition')
      expect(adviceOf(id).outcome.kind).not.toBe('not-followed')
      expect(adviceOf(id).caution).toBeTruthy()
    }
  })

  it('calls nobody and nothing contrary to advice', () => {
    expect(saying(/tegen (?:het |alle |ambtelijk )?advies/i)).toEqual([])
  })
})

describe('trap 2: the verb differs', () => {
  it('has the verb of the paper for each advice against a cut', () => {
    const against = advice.filter(({ stance, aim }) => stance === 'against-change' && aim === 'cut')
    expect(Object.fromEntries(against.map(({ id, strengths }) => [id, strengths]))).toEqual({
      D08: ['advises'],
      D11: ['objects'],
      D12: ['advises'],
      D16: ['could-consider', 'advises'],
    })
  })

  it('has no advice verb against the shortenings: a risk pointed out, once with an objection', () => {
    const against = advice.filter(({ aim }) => aim === 'shortening')
    expect(Object.fromEntries(against.map(({ id, strengths }) => [id, strengths]))).toEqual({
      D09: ['points-out'],
      D18: ['objects', 'points-out'],
      D29: ['points-out'],
    })
  })

  it('keeps the advice on the good results for later letters', () => {
    expect(adviceOf('D28')).toMatchObject({ aim: 'omission', strengths: ['advises'] })
    expect(adviceOf('D28').caution).toMatch(/latere brieven|vervolgbrieven/)
    expect(adviceOf('D28').outcome.kind).toBe('unknown')
  })
})

describe('trap 3: two of the three came back in some form', () => {
  it('has equal rights and mixed contacts restored in the last version, and the paradox absent', () => {
    expect(['P05', 'P06', 'P07'].map((id) => stateOf(id, 'V7').state)).toEqual(['restored', 'restored', 'absent'])
    for (const id of ['P05', 'P06']) {
      expect(stateOf(id, 'V7')).toMatchObject({ basis: 'answer', locators: ['Q228'] })
      expect(passageOf(id).end).toMatch(/terug/)
    }
  })

  it('ends the mixed contacts in a footnote, and leaves open when both came back', () => {
    const blocks = versionOf('V7').sections.flatMap((section) => section.blocks)
    const own = blocks.filter((block) => block.passages.includes('P06'))
    expect(own.map(({ kind }) => kind)).toEqual(['footnote'])
    expect(blocks.some((block) => block.passages.includes('P05'))).toBe(true)
    for (const id of ['P05', 'P06']) expect(passageOf(id).unknowns.join(' ')).toMatch(/wanneer/)
  })

  it('calls the advice on the three followed in part', () => {
    expect(adviceOf('D12').outcome.kind).toBe('partly')
  })
})

describe('trap 4: the papers do not date the version they compare with', () => {
  it('says so at the step to 2 December and at the step to the dispatch version', () => {
    for (const siglum of ['V4', 'V7']) expect(versionOf(siglum).stepNote).toMatch(/geen datum/)
  })

  it('infers that the passages first reported by their removal stood in the version before', () => {
    for (const id of ['P03', 'P08']) expect(stateOf(id, 'V3')).toMatchObject({ state: 'present', basis: 'inferred' })
  })
})

describe('trap 5: silence is not absence', () => {
  it('derives no cut from silence: each has a basis in a paper and a locator', () => {
    const cuts = passages.flatMap((passage) =>
      lifelineOf(actieagenda, passage)
        .filter(({ events }) => events.includes('cut'))
        .map(({ state }) => ({ id: passage.id, ...state })),
    )
    expect(cuts.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'P01 2024-12-02',
      'P03 2024-12-02',
      'P05 2024-12-02',
      'P06 2024-12-02',
      'P07 2024-12-02',
      'P08 2024-12-02',
      'P09 2024-12-06',
    ])
    expect(cuts.filter(({ basis }) => basis !== 'stated')).toEqual([])
    expect(cuts.filter((state) => state.locators.length === 0)).toEqual([])
  })

  it('leaves passages that later papers do not mention unknown', () => {
    for (const id of ['P03', 'P05', 'P06', 'P07']) {
      expect(['V5', 'V6'].map((siglum) => stateOf(id, siglum).state)).toEqual(['unknown', 'unknown'])
    }
    const later = ['V4', 'V5', 'V6', 'V7'].flatMap((siglum) => stateOf('P26', siglum).state)
    expect(new Set(later)).toEqual(new Set(['unknown']))
  })

  it('gives every absence a locator', () => {
    const absent = passages.flatMap(({ states }) => states.filter(({ state }) => state === 'absent'))
    expect(absent.length).toBeGreaterThan(7)
    expect(absent.filter((state) => state.locators.length === 0)).toEqual([])
  })
})

describe('trap 6: the reactions are comments in a file, of an unknown moment', () => {
  const reactions = remarks.filter(({ role }) => role === 'reaction')

  it('has two, of type FreeText, of which the second has no date', () => {
    expect(idsOf(reactions)).toEqual(['N1712B-p3-1', 'N1712B-p4-2'])
    expect(reactions.map(({ type }) => type)).toEqual(['FreeText', 'FreeText'])
    expect(reactions.map(({ date }) => date)).toEqual(['2025-02-07T13:10:51', undefined])
    for (const { note } of reactions) expect(note).toMatch(/Wanneer de tekst is geschreven.*onbekend/)
  })

  it('speaks of handwriting only to say that no source does', () => {
    expect(saying(/handgeschreven|handschrift|met de pen/i)).toEqual([])
    expect(saying(/met de hand/i).filter(({ each }) => !each.startsWith('Geen bron zegt'))).toEqual([])
  })

  it('keeps the two copies of the paper of 17 December apart, with the reactions on the second', () => {
    expect(sourceOf('N1712A').decision?.kind).toBe('unreadable')
    expect(sourceOf('N1712B').decision?.kind).toBe('none-visible')
    expect(new Set(reactions.map(({ source }) => source))).toEqual(new Set(['N1712B']))
    expect(remarkOf('N1712A-p1-1').role).toBe('decision')
  })

  it('sets the first reaction beside the shortening, not beside the passage in the problem statement', () => {
    expect(remarkOf('N1712B-p3-1').passages).toEqual(['P04b'])
  })
})

describe('trap 7: the title has several spellings', () => {
  it('presents none as the literal letterhead', () => {
    expect(versionOf('V7').note).toMatch(/letterlijke titel is onbekend/)
    expect(passageOf('P01').unknowns.join(' ')).toMatch(/letterlijk/)
    const titles = versions.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    expect(titles.filter(({ basis }) => basis === 'literal')).toEqual([])
    const last = versionOf('V7').sections.flatMap(({ blocks }) => blocks.filter(({ id }) => id === 'titel'))
    expect(last.map(({ basis }) => basis)).toEqual(['inferred'])
    expect(meta.title).not.toMatch(/Samenleving|Samenhang/)
  })
})

describe('trap 8: a premise in a question is not a fact', () => {
  const isQuestions = (id: string) => sourceOfLocator(id) === 'V451'
  const onlyQuestions = (ids: readonly string[]) => ids.length > 0 && ids.every(isQuestions)

  it('rests no stated state and no stated text on questions and answers alone', () => {
    const states = passages.flatMap(({ states: all }) => all)
    expect(states.filter((each) => onlyQuestions(each.locators)).length).toBeGreaterThan(5)
    expect(
      states.filter((each) => onlyQuestions(each.locators) && (each.basis === 'stated' || each.basis === 'literal')),
    ).toEqual([])
    const blocks = versions.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
    expect(blocks.filter((each) => onlyQuestions(each.locators) && each.basis === 'stated')).toEqual([])
  })

  it('says where a state rests on a premise, and what was asked', () => {
    const resting = passages.flatMap(({ id, states }) => states.map((state) => ({ id, ...state })))
    const premised = resting.filter(({ basis }) => basis === 'question')
    expect(premised.map(({ id }) => id)).toEqual(expect.arrayContaining(['P03', 'P08']))
    for (const state of premised) {
      expect(state.note).toMatch(/vraag|vragen|Kamerleden/i)
      const cited = answers.filter((each) => each.locators.some((id) => state.locators.includes(id)))
      expect(cited.length).toBeGreaterThan(0)
      expect(cited.some(({ asked }) => asked !== undefined)).toBe(true)
    }
  })

  it('does not take the missing caveat on funding for a statement of the ministry', () => {
    expect(stateOf('P10', 'V7').basis).toMatch(/^(?:question|inferred)$/)
    expect(stateOf('P10', 'V7').note).toMatch(/vraag 235/)
  })
})

describe('trap 9: as a whole the papers advise to agree', () => {
  it('shows with every paper what it advises or asks as a whole', () => {
    const papers = sources.filter(({ kind }) => kind === 'beslisnota')
    expect(papers.length).toBe(9)
    expect(idsOf(papers.filter(({ advised, decision }) => !advised || !decision))).toEqual([])
  })

  it('has the two most critical papers advise him to agree, with no decision to be seen', () => {
    for (const id of ['N0212', 'N0612']) {
      expect(sourceOf(id).advised).toMatchObject({ strengths: ['advises'], locators: [`${id}.besluit`] })
      expect(sourceOf(id).advised?.summary).toMatch(/^Stem in met/)
      expect(sourceOf(id).decision).toMatchObject({ kind: 'none-visible' })
      expect(sourceOf(id).decision?.date).toBeUndefined()
    }
    expect(sourceOf('N0502')).toMatchObject({
      advised: { strengths: ['advises'] },
      decision: { kind: 'agreed', date: '2025-02-07' },
    })
  })

  it('asks where the papers only ask', () => {
    for (const id of ['N0611', 'N2211']) expect(sourceOf(id).advised?.strengths).toEqual(['asks'])
  })
})

describe('trap 10: officials is our word; two units are named as disagreeing', () => {
  it('names FEZ and JenV, and nobody else', () => {
    const dissent = advice.flatMap(({ id, involved }) =>
      involved.filter(({ role }) => role === 'disagrees').map(({ who }) => `${id} ${who}`),
    )
    expect(dissent).toEqual(['D06 FEZ', 'D24 JenV'])
    expect(meta.authorsNote).toMatch(/[Aa]mbtenaren/)
  })
})

describe('trap 11: the direction is our reading, the strength is the paper’s', () => {
  it('warns wherever a paper only points at something and the direction against a change is ours', () => {
    const pointing = advice.filter(
      ({ stance, strengths }) => stance === 'against-change' && strengths.every((each) => each === 'points-out'),
    )
    expect(idsOf(pointing)).toEqual(['D09', 'D10', 'D17', 'D24', 'D29'])
    expect(idsOf(pointing.filter(({ caution }) => !caution))).toEqual([])
  })
})

describe('trap 12: not followed is said only where advice and outcome are about the same thing', () => {
  it('is said of the title, the problem statement and the shortenings only', () => {
    expect(idsOf(advice.filter(({ outcome }) => outcome.kind === 'not-followed'))).toEqual([
      'D08',
      'D09',
      'D11',
      'D16',
      'D18',
      'D29',
    ])
  })

  it('does not assess caveats that were only pointed out to him', () => {
    expect(['D20', 'D32'].map((id) => adviceOf(id).outcome.kind)).toEqual(['not-assessed', 'not-assessed'])
  })
})

describe('answers that must not be quoted for more than they say', () => {
  it('links the answer about experts to no advice and no passage', () => {
    expect(answerTo(220)).toMatchObject({ advice: [], passages: [] })
  })

  it('reads the answer about the crime passage together with the one that gives the reason', () => {
    const { judgement, gist } = answerTo(231)
    expect(`${gist} ${judgement?.reasoning ?? ''}`).toMatch(/\b35\b/)
  })

  it('does not say of an answer that it evades advice that was not asked about', () => {
    const wrong = answers.filter(({ judgement }) =>
      judgement?.verdicts.some(({ kind, about }) => kind === 'evades' && about?.some((id) => id.startsWith('D'))),
    )
    expect(idsOf(wrong)).toEqual([])
  })
})

describe('words that claim more than is known', () => {
  it.each([
    /stiekem/i,
    /verzw[ie]{1,2}g/i,
    /toegegeven|geeft toe|gaf toe/i,
    /doofpot/i,
    /gecensureerd/i,
    /nooit openbaar gemaakt|niet openbaar(?! ?maken)/i,
  ])('do not occur: %s', (pattern) => {
    expect(sentences.length).toBeGreaterThan(1000)
    expect(saying(pattern)).toEqual([])
  })
})
