import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapseWhitespace } from '../../../src/core/citation/locator.ts'
import { isProof } from '../../../src/core/citation/verify.ts'
import { relay } from '../../helpers/relay.ts'
import { addedWords, rangeOf, seek, verifyIn, withoutPlain } from '../../helpers/sought.ts'

const SOURCE = `
## Haven van Waterlo

De **kade** blijft ook in de winter open voor wandelaars, zo schrijft de havenmeester aan het college. Daarvoor is
een hek nodig van 12 meter. Officieel mag niemand er 's nachts komen.

- De vissers houden hun ligplaats en hun eigen afslag.
- 11 schippers vroegen om een nieuwe steiger.

De havenmeester vraagt het college om een besluit voor 1 maart. Zonder besluit gaat de kade dicht.

Brief aan de raad. De havenmeester vraagt het college om een besluit voor 1 mei. Daarna is er geen geld meer.
`
const kade = seek(SOURCE, 'De **kade** blijft ook in', 'aan het college.')
const hek = seek(SOURCE, 'een hek nodig van', '12 meter.')
const vissers = seek(SOURCE, 'De vissers houden hun ligplaats', 'om een nieuwe steiger.')
const maart = seek(SOURCE, 'De havenmeester vraagt het college', 'gaat de kade dicht.', 1)
const mei = seek(SOURCE, 'De havenmeester vraagt het college', 'geen geld meer.', 2)
const ALL = [kade, hek, vissers, maart, mei]

const kindsIn = (file: string | readonly string[]) => verifyIn(ALL, file).map(({ kind }) => kind)

describe('a source file', () => {
  test('verifies every passage of itself, with its words', () => {
    const findings = verifyIn(ALL, SOURCE)
    expect(findings.map(({ kind }) => kind)).toEqual(ALL.map(() => 'verified'))
    expect(findings[1]).toEqual({ kind: 'verified', text: 'een hek nodig van 12 meter.' })
  })

  test('tells on which page a passage begins', () => {
    const [first = '', second = ''] = SOURCE.split('- 11')
    const findings = verifyIn(ALL, ['', first, `- 11${second}`])
    expect(findings.map((each) => [each.kind, 'page' in each && each.page])).toEqual([
      ['verified', 2],
      ['verified', 2],
      ['verified', 2],
      ['verified', 3],
      ['verified', 3],
    ])
  })

  test('verifies without what a dossier may hold of plain forms', () => {
    const bare = ALL.map(withoutPlain)
    expect(verifyIn(bare, SOURCE).every(({ kind }) => kind === 'verified')).toBe(true)
    // Another layout may be the same text, and nothing proves that it is.
    expect(verifyIn(bare, relay(SOURCE, 1)).map(({ kind }) => kind)).not.toContain('same-text')
  })
})

describe('another layout', () => {
  test('is the same text, and never passed off as letter for letter', () => {
    const copy = relay(SOURCE, 3, 30)
    const findings = verifyIn(ALL, copy)
    expect(findings.every(isProof)).toBe(true)
    expect(findings[0]?.kind).toBe('same-text')
    expect(findings[0] && 'text' in findings[0] && findings[0].text).not.toContain('**')
  })

  test('whatever the width and the chance, verifies all', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 20, max: 120 }), (seed, width) => {
        expect(verifyIn(ALL, relay(SOURCE, seed, width)).filter((each) => !isProof(each))).toEqual([])
      }),
      { seed: 20_250_101, numRuns: 100 },
    )
  })
})

describe('an altered copy', () => {
  const text = collapseWhitespace(SOURCE)
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]

  test('fails exactly the passages with the altered word, and shows the word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.boolean(), fc.nat(), ({ index, 0: word }, isRelaid, seed) => {
        const altered = `${text.slice(0, index)}zeepaard${text.slice(index + word.length)}`
        const findings = verifyIn(ALL, isRelaid ? relay(altered, seed) : altered)
        const touched = ALL.map((locator) => {
          const { from, to } = rangeOf(locator, SOURCE)
          return index < to && index + word.length > from
        })
        expect(findings.map((finding) => !isProof(finding))).toEqual(touched)
        for (const finding of findings.filter((each) => !isProof(each))) {
          expect(addedWords(finding).replace(/-\s|\u00AD/g, '')).toContain('zeepaard')
        }
      }),
      { seed: 20_250_102, numRuns: 200 },
    )
  })

  test('tells apart where the anchors stand from where they do not', () => {
    const middle = verifyIn([kade], SOURCE.replace('winter', 'zomer'))[0]
    expect(middle).toMatchObject({ kind: 'different' })
    expect(middle && addedWords(middle)).toBe('zomer')
    const begin = verifyIn([kade], SOURCE.replace('blijft', 'bleef'))[0]
    expect(begin).toMatchObject({ kind: 'near' })
    expect(begin && addedWords(begin)).toBe('bleef')
    expect(begin && 'score' in begin && begin.score).toBeCloseTo(17 / 18, 1)
  })

  test('tells a word that went and a word that came by number and by name', () => {
    const went = verifyIn([kade], SOURCE.replace(' ook in de winter', ' in de winter'))[0]
    expect(went).toMatchObject({ differences: expect.arrayContaining([{ kind: 'cut', words: 1 }]) })
    const came = verifyIn([kade], SOURCE.replace('de winter', 'de koude winter'))[0]
    expect(came).toMatchObject({ differences: expect.arrayContaining([{ kind: 'added', text: 'koude ' }]) })
  })

  test('takes a sentence that lost its "niet", a sign or a digit for another text', () => {
    const sentence = 'De brug is niet dicht, is 5,5 meter hoog en zakt -2 cm?'
    const locator = seek(`Er staat: ${sentence} Meer niet.`, 'De brug is', 'cm?')
    for (const [from, to] of [
      [' niet', ''],
      ['5,5', '55'],
      ['-2', '2'],
      ['cm?', 'cm.'],
    ] as const) {
      const [finding] = verifyIn([locator], `Er staat: ${sentence.replace(from, to)} Meer niet.`)
      expect(finding && isProof(finding), to).toBe(false)
    }
  })

  test('counts an altered first occurrence, so that the second is not taken for it', () => {
    const findings = verifyIn(ALL, SOURCE.replace('De havenmeester vraagt', 'De havenbaas vraagt'))
    expect(findings[3]).toMatchObject({ kind: 'near' })
    expect(findings[4]?.kind).toBe('verified')
  })
})

describe('what is no proof', () => {
  test('is found twice where the passage stands there once more', () => {
    const findings = verifyIn(ALL, `${SOURCE}\n${SOURCE}`)
    expect(findings[1]).toEqual({ kind: 'found-twice', count: 2, expected: 1 })
    expect(findings[3]).toEqual({ kind: 'found-twice', count: 4, expected: 2 })
    expect(findings.some(isProof)).toBe(false)
    expect(verifyIn([withoutPlain(hek)], `${SOURCE} ${SOURCE}`)[0]?.kind).toBe('found-twice')
  })

  test('is not found in another paper, with the reason', () => {
    expect(verifyIn([hek], 'Het pontje vaart elk uur.')).toEqual([{ kind: 'not-found', reason: 'start-not-found' }])
    expect(verifyIn([mei], 'De havenmeester vraagt het college om een pont.')[0]).toMatchObject({ kind: 'not-found' })
    expect(kindsIn('')).toEqual(ALL.map(() => 'not-found'))
  })

  test('an end that stands much too far away is not the end', () => {
    const far = `${SOURCE.replace('aan het college.', 'aan de raad.')} ${'Het regent. '.repeat(200)} aan het college.`
    expect(verifyIn([kade], far)[0]).toMatchObject({ kind: 'near' })
  })

  test('a text of other words never verifies, and never comes near', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (list) => {
        expect(verifyIn(ALL, list.join(' ')).filter(({ kind }) => kind !== 'not-found')).toEqual([])
      }),
      { seed: 20_250_103, numRuns: 100 },
    )
  })

  test('a hash that belongs to nothing proves nothing', () => {
    const lies = ALL.map((each) => ({
      ...each,
      sha256: '0'.repeat(64),
      plain: each.plain && { ...each.plain, sha256: 'f'.repeat(64) },
    }))
    expect(verifyIn(lies, SOURCE).map(({ kind }) => kind)).toEqual(ALL.map(() => 'different'))
  })
})
