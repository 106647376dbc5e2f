import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../src/core/diff/facts.ts'
import { findSubstance } from '../../../src/core/diff/substance.ts'
import { SUBSTANCE_RULES } from '../../../src/core/diff/terms.ts'
import { compareWords } from '../../../src/core/diff/words.ts'
import { parseMarked } from '../../helpers/notation.ts'

/** One line a hit: "weaker: zal → kan". */
const told = (older: string, newer: string) =>
  findSubstance(compareWords(older, newer)).map(
    ({ rule, older: was, newer: becomes }) => `${rule}: ${was?.text ?? ''} → ${becomes?.text ?? ''}`,
  )
const toldOf = (line: string) => {
  const { older, newer } = parseMarked(line)
  return told(older, newer)
}

const FOUND: readonly (readonly [line: string, ...hits: string[]])[] = [
  ['Dit kost [-€ 12 miljoen-]{+€ 9,5 miljoen+} per jaar.', 'amount: € 12 miljoen → € 9,5 miljoen'],
  ['Er komen [-200-]{+150+} woningen bij.', 'amount: 200 → 150'],
  ['Het gaat om [-60%-]{+ruim de helft+} van de boten.', 'amount: 60% → '],
  ['Het plan raakt [-drie-]{+vijf+} dorpen.', 'amount: drie → vijf'],
  ['De kade gaat open op [-1 mei 2024-]{+1 juli 2024+}.', 'date: 1 mei 2024 → 1 juli 2024'],
  ['De kade gaat open in [-mei-]{+juni+}.', 'date: mei → juni'],
  ['De wet gaat in[- op 1 januari 2026-].', 'date: 1 januari 2026 → '],
  ['Het is klaar op [-1 mei 2025-]{+eind 2025+}.', 'date: 1 mei 2025 → eind 2025'],
  ['Wij besluiten binnen [-zes weken-]{+drie maanden+}.', 'term: zes weken → drie maanden'],
  ['Wij besluiten [-voor het zomerreces-]{+later+}.', 'term: zomerreces → '],
  ['Uit cijfers [-van het SCP -]blijkt dat het veer leeg is.', 'name: SCP → '],
  ['Dit is besproken met Delft[- en Rotterdam-].', 'name: Rotterdam → '],
  ['Dit deden de raad[- en het Planbureau voor de Polder-].', 'name: Planbureau voor de Polder → '],
  ['In [-2024 en-]{+2025 en+} later[-, dus na 2024-].', 'date: 2024 → 2025'],
  ['Dit schreef [-mevrouw Van Dijkstra -]aan de raad.', 'name: Van Dijkstra → '],
  ['Het college [-zal-]{+kan+} de kade sluiten.', 'weaker: zal → kan'],
  ['Gemeenten [-moeten-]{+mogen+} dit doen.', 'weaker: moeten → mogen'],
  ['[-Alle-]{+Sommige+} boten krijgen een plek.', 'weaker: Alle → Sommige'],
  ['Het veer vaart [-altijd-]{+zo mogelijk+} op tijd.', 'weaker: altijd → zo mogelijk'],
  ['Het college [-kan-]{+zal+} de kade sluiten.', 'stronger: kan → zal'],
  ['[-Een aantal-]{+Alle+} boten krijgen een plek.', 'stronger: Een aantal → Alle'],
  ['Wij {+streven naar een halve +}[-halveren de -]wachttijd.', 'softener-added:  → streven naar'],
  ['Wij sluiten {+waar mogelijk +}de kade.', 'softener-added:  → waar mogelijk'],
  ['Het college [-beziet of het -]de kade sluit.', 'softener-removed: beziet → '],
]

const SILENT: readonly (readonly [why: string, line: string])[] = [
  ['an amount written another way', 'Dit kost [-€ 1,5 miljoen-]{+1,5 miljoen euro+}.'],
  ['an amount written out', 'Dit kost [-€ 1,5 miljoen-]{+€ 1.500.000+} per jaar.'],
  ['a percentage in words', 'Dat is [-40%-]{+40 procent+} van het geheel.'],
  ['a number in words', 'Het plan raakt [-drie-]{+3+} dorpen.'],
  ['an amount that stands elsewhere', '[-Dit kost € 5 miljoen. -]De kade is open.{+ Dit kost € 5 miljoen.+}'],
  ['a reference', 'Zie artikel [-5-]{+6+} en vraag [-12-]{+13+}.'],
  ['the word for a paper', 'De raad las [-Kamerstuk-]{+Kamerstukken+} 5.'],
  ['a number in a name', 'Neem de [-A12-]{+A13+} naar het veer.'],
  ['a date written in figures', 'De kade gaat open op [-1 mei 2024-]{+1-5-2024+}.'],
  ['a month that is a name', 'Dit schreef [-mei-]{+juni+} niet.'],
  ['a term in figures', 'Wij besluiten binnen [-zes weken-]{+6 weken+}.'],
  ['"acht" as a verb', 'De raad [-acht-]{+vindt+} dit goed.'],
  ['a capital at the start of a sentence', '[-Boten varen hier. -]De kade is open.'],
  ['a name that is shortened', 'Dit schreef de [-Tweede -]Kamer.'],
  ['a name that its abbreviation replaces', 'Het [-Fonds voor Oude Havens-]{+FOH+} betaalt.'],
  ['an abbreviation written out', 'Het [-FOH-]{+Fonds voor Oude Havens+} betaalt.'],
  ['a capital that became small', 'De [-Dijkgraaf-]{+dijkgraaf+} tekent.'],
  ['what something is from', 'De [-Rotterdamse -]haven is vol.'],
  ['"kan" as a noun', 'Zij [-zal melk uit een kruik-]{+giet melk uit een kan+} schenken.'],
  ['a word of duty that is denied', 'Het college [-moet-]{+mag+} niet sluiten.'],
  ['two words of one step', 'Het college [-kan-]{+mag+} de kade sluiten.'],
  ['a softener in another form', 'Het college [-streeft naar-]{+streven naar+} rust.'],
  ['a softener that moved', '{+Waar mogelijk +}sluiten wij [-waar mogelijk -]de kade.'],
  ['typesetting alone', 'De “pont” kost € 5 en vaart in  mei.'],
]

describe('findSubstance', () => {
  it.each(FOUND)('finds in %s', (line, ...hits) => {
    expect(toldOf(line)).toEqual(hits)
  })

  it.each(SILENT)('is silent about %s', (_, line) => {
    expect(toldOf(line)).toEqual([])
  })

  it('tells one word once, and every other thing beside it', () => {
    expect(told('Het kabinet zal in 2025 altijd betalen.', 'Het kabinet kan in 2026 in beginsel betalen.')).toEqual([
      'date: 2025 → 2026',
      'weaker: zal → kan',
      'weaker: altijd → in beginsel',
    ])
  })

  it('takes no word for another in a text that was written anew', () => {
    const older = 'De minister zal alle havens in het land een nieuwe kade geven, hoe dan ook.'
    const newer = 'Sommige veerlieden kunnen nu elders terecht; wat zij vinden van hun lot blijft ongezegd.'
    expect(compareWords(older, newer).rewritten).toBe(true)
    expect(told(older, newer)).toEqual([])
  })

  it('quotes what stands at the range it gives, whatever the texts', () => {
    const piece = fc.constantFrom(
      'zal',
      'kan',
      'niet',
      'SCP',
      'Delft',
      '€ 5',
      '1 mei',
      '2024',
      'zes weken',
      '.',
      ',',
      'de',
      'en',
    )
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (a, b) => {
        for (const { rule, older, newer } of findSubstance(compareWords(a, b))) {
          expect(SUBSTANCE_RULES).toContain(rule)
          expect(older ?? newer).toBeDefined()
          if (older) expect(a.slice(older.from, older.to)).toBe(older.text)
          if (newer) expect(b.slice(newer.from, newer.to)).toBe(newer.text)
        }
        expect(findSubstance(compareWords(a, a))).toEqual([])
      }),
      { seed: 11, numRuns: 500 },
    )
  })
})

describe('factsIn', () => {
  const valueOf = (text: string) => factsIn(text).map(({ rule, value }) => `${rule} ${value}`)

  it('gives one value to all ways of writing one thing', () => {
    for (const text of ['€ 1,5 miljoen', '1,5 miljoen euro', '€ 1.500.000', '€1500000,-', 'EUR 1,5 mln.']) {
      expect(valueOf(text)).toEqual(['amount 1500000 euro'])
    }
    for (const text of ['1 mei 2024', '1-5-2024', '01-05-2024', '1/5/2024', '2024-05-01']) {
      expect(valueOf(text)).toEqual(['date 2024-05-01'])
    }
    for (const text of ['zes weken', '6 weken']) expect(valueOf(text)).toEqual(['term 6 week'])
  })

  it('reads ranges and sums apart', () => {
    expect(valueOf('van 2024 tot en met 2027')).toEqual(['date 2024--', 'date 2027--'])
    expect(valueOf('12 tot 15 boten')).toEqual(['amount 12', 'amount 15'])
    expect(valueOf('in het eerste kwartaal van 2025')).toEqual(['term 1 kwartaal 2025'])
  })

  it('finishes on a megabyte of digits', () => {
    expect(factsIn('1,'.repeat(500_000)).length).toBeLessThanOrEqual(1)
    expect(factsIn('1 '.repeat(300_000)).length).toBeGreaterThan(1000)
  }, 60_000)
})
