import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapseWhitespace, resolveLocator } from '../../../src/core/citation/locator.ts'
import { indexSource } from '../../../src/core/citation/source-index.ts'
import { isProof, verifyNow } from '../../../src/core/citation/verify.ts'
import { sha256 } from '../../../src/core/text/sha256.ts'
import { createLocators } from '../../../src/core/workbench/locate.ts'

const text = (blocks: readonly string[]) => collapseWhitespace(blocks.join('\n'))

describe('createLocators', () => {
  test('leads back to the very block, also where the same words begin or end others', () => {
    const blocks = ['De pont vaart.', 'De pont vaart. De pont vaart.', 'De pont vaart.', 'en niet meer']
    const locators = createLocators('bron', blocks, { sha256 })
    blocks.forEach((_, index) => locators.ofBlock(index, 'p. 1'))
    const found = locators.list().map((locator) => resolveLocator(locator, text(blocks)))
    expect(found.map((each) => (each.ok ? each.from : each.reason))).toEqual([0, 15, 45, 60])
    expect(found.map((each) => each.ok && each.text)).toEqual(blocks)
  })

  test('gives one locator for one place, and none for what has no words', () => {
    const locators = createLocators('bron', ['Het  veer', ' ', ''], { sha256 })
    expect(locators.ofBlock(0, 'al. 1')).toBe(locators.ofRange(0, 0, 9, 'elders'))
    expect(locators.ofBlock(0, 'al. 1')).toBe(locators.ofAll('alles'))
    expect([locators.ofBlock(1, 'al. 2'), locators.ofBlock(2, 'al. 3'), locators.ofBlock(7, 'al. 8')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(locators.list()).toHaveLength(1)
  })

  const word = fc.constantFrom('de', 'kade', 'blijft', 'open', 'a', '12', 'é', '  ', '\n', 'schip'.repeat(90))
  const block = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))

  test('resolves in the text it was made from and carries the hash of what stands there', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (blocks, a, b) => {
        const locators = createLocators('bron', blocks, { sha256 })
        const length = blocks[0]!.length + 1
        const [from, to] = [a % length, b % length].sort((x, y) => x - y) as [number, number]
        locators.ofRange(0, from, to, 'deel')
        locators.ofAll('alles')
        blocks.forEach((_, index) => locators.ofBlock(index, 'blok'))
        for (const locator of locators.list()) {
          expect(Math.max(locator.start.length, locator.end.length)).toBeLessThanOrEqual(400)
          const found = resolveLocator(locator, text(blocks))
          if (!found.ok) throw new Error(found.reason)
          expect(locator.sha256).toBe(sha256(found.text))
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('with the plain form a copy in another layout is proven', () => {
    const blocks = ['Het veer legt aan bij de nieuwe steiger.', 'De reis duurt een half-uur bij stil weer.']
    const locators = createLocators('bron', blocks, { sha256, hasPlain: true })
    blocks.forEach((_, index) => locators.ofBlock(index, 'blok'))
    const copy = indexSource(
      'Het veer legt aan bij de nieu-\nwe steiger.\n\nDe reis duurt een\nhalf–uur bij stil weer.',
    )
    expect(verifyNow(locators.list(), copy, sha256).every(isProof)).toBe(true)
  })
})
