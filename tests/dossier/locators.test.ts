import { describe, expect, it } from 'vitest'
import { checkSources, readSources } from '../../src/cli/check-sources.ts'
import type { Dossier, Locator } from '../../src/core/dossier/schema.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { withoutPlain } from '../helpers/sought.ts'
import { hasFacts, readLocatorRows, SOURCES_FOLDER } from '../helpers/facts.ts'

const { locators, sources } = actieagenda

/** Fewer would mean that part of the record lost its ground. */
const FEWEST_LOCATORS = 250

const fileOf = (locator: Locator) => sources.find(({ id }) => id === locator.source)?.file

/** Ids of the locators that fail, with what was found instead, when these stand in for the dossier's own. */
async function failures(list: readonly Locator[]): Promise<readonly string[]> {
  const dossier: Dossier = { ...actieagenda, locators: [...list] }
  const checked = checkSources(dossier, await readSources(dossier, SOURCES_FOLDER))
  expect(checked.length).toBe(list.length)
  return checked.flatMap(({ locator, finding }) =>
    finding?.kind === 'verified' ? [] : [`${locator.id} ${finding?.kind}`],
  )
}

/** The text with the character at `at` changed into another of its kind. */
const flipped = (text: string, at: number) => {
  const other = text[at] === 'a' ? 'b' : 'a'
  return text.slice(0, at) + other + text.slice(at + 1)
}

describe.skipIf(hasFacts)('the locators of the dossier', () => {
  it('are not looked up in the papers', ({ skip }) => skip('../shared/sources is not here'))
})

describe.runIf(hasFacts)('the locators of the dossier', () => {
  it('are those of LOCATORS.tsv: the same passage of the same file', () => {
    const rows = readLocatorRows()
    expect(rows.length).toBeGreaterThanOrEqual(FEWEST_LOCATORS)
    const wrong = rows.filter((row) => {
      const own = locators.find(({ id }) => id === row.id)
      // The anchors may be shorter than there; the hash holds them to the same text.
      return !own || fileOf(own) !== row.file || own.sha256 !== row.sha256
    })
    expect(wrong).toEqual([])
  })

  it('all resolve in the papers and match their hashes', async () => {
    expect(await failures(locators)).toEqual([])
  })

  it('each fail by name when one character of the hash is another', async () => {
    const broken = locators.map((locator, index) => ({ ...locator, sha256: flipped(locator.sha256, index % 64) }))
    expect((await failures(broken)).toSorted()).toEqual(locators.map(({ id }) => `${id} same-text`).toSorted())
  })

  it('each fail by name when one character of an anchor is another', async () => {
    const broken = locators.map(withoutPlain).map((locator, index) => {
      const field = index % 2 === 0 ? 'start' : 'end'
      const at = Array.from(locator[field]).findIndex((each) => /[b-z]/.test(each))
      return { ...locator, [field]: flipped(locator[field], at) }
    })
    const failed = (await failures(broken)).map((line) => line.split(' ')[0])
    expect(new Set(failed)).toEqual(new Set(locators.map(({ id }) => id)))
  })

  it.each([0, 100, 333])('fail alone: a fault in locator %i leaves all others standing', async (at) => {
    const broken = locators.map((each, index) => (index === at ? { ...each, sha256: flipped(each.sha256, 10) } : each))
    expect(await failures(broken)).toEqual([`${locators[at]?.id} same-text`])
  })
})

describe('the record of where things stand', () => {
  it('has at least as many locators as the reader is promised', () => {
    expect(locators.length).toBeGreaterThanOrEqual(FEWEST_LOCATORS)
  })

  it('gives every locator a place and anchors of at most six words', () => {
    const tooLong = locators.filter(({ start, end }) => [start, end].some((each) => each.split(' ').length > 6))
    expect(tooLong.map(({ id }) => id)).toEqual([])
    expect(locators.filter(({ place }) => place.trim() === '')).toEqual([])
  })
})
