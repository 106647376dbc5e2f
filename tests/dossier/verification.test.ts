import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locatorsByFile } from '../../src/core/citation/check-dossier.ts'
import { collapseWhitespace } from '../../src/core/citation/locator.ts'
import { describePassage } from '../../src/core/citation/plain-locator.ts'
import { indexSource } from '../../src/core/citation/source-index.ts'
import { isProof } from '../../src/core/citation/verify.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { hasFacts, SOURCES_FOLDER } from '../helpers/facts.ts'
import { chance, relay } from '../helpers/relay.ts'
import { addedWords, rangeOf, sha256, verifyIn } from '../helpers/sought.ts'

const files = locatorsByFile(actieagenda).map(({ file, own }) => ({ file, locators: own.map((each) => each.locator) }))
const textOf = (file: string) => readFileSync(`${SOURCES_FOLDER}/${file}`, 'utf8')
/** Altered copies a file. */
const COPIES = 25

describe.skipIf(hasFacts)('the five source texts', () => {
  it('are not verified', ({ skip }) => skip('../shared/sources is not here'))
})

describe.runIf(hasFacts)('the five source texts', () => {
  it('verify all locators, letter for letter', () => {
    const findings = files.flatMap(({ file, locators }) => verifyIn(locators, textOf(file)))
    expect(findings.map(({ kind }) => kind)).toEqual(actieagenda.locators.map(() => 'verified'))
  })

  it('give for every locator the plain passage that the dossier holds', () => {
    for (const { file, locators } of files) {
      const index = indexSource(textOf(file))
      for (const { plain, ...locator } of locators) {
        expect(describePassage(locator, index, sha256), locator.id).toEqual(plain)
      }
    }
  })

  it.each([1, 2, 3])('verify as the same text when wrapped, hyphenated and set anew (%i)', (seed) => {
    for (const { file, locators } of files) {
      const findings = verifyIn(locators, relay(textOf(file), seed, 40 + 20 * seed))
      const failed = locators.filter((_, at) => !isProof(findings[at] ?? { kind: 'not-found', reason: 'bad-fragment' }))
      expect(failed.map(({ id }) => id)).toEqual([])
      expect(
        findings.some(({ kind }) => kind === 'same-text'),
        file,
      ).toBe(true)
    }
  })

  it.each(files)(
    'with one word altered, fail exactly what holds it, and show the word: $file',
    ({ file, locators }) => {
      const text = collapseWhitespace(textOf(file))
      const ranges = locators.map((locator) => rangeOf(locator, text))
      const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(({ index, 0: word }) =>
        ranges.some(({ from, to }) => index < to && index + word.length > from),
      )
      const next = chance(file.length)
      for (let copy = 0; copy < COPIES; copy++) {
        const word = words[Math.floor(next() * words.length)]
        if (word === undefined) throw new Error('no word to alter')
        const to = word.index + word[0].length
        const findings = verifyIn(locators, `${text.slice(0, word.index)}zeepaard${text.slice(to)}`)
        const touched = ranges.map((range) => word.index < range.to && to > range.from)
        expect(
          findings.map((each) => !isProof(each)),
          word[0],
        ).toEqual(touched)
        const shown = findings.filter((each) => !isProof(each)).map(addedWords)
        expect(
          shown.filter((each) => !each.includes('zeepaard')),
          word[0],
        ).toEqual([])
      }
    },
  )
})
