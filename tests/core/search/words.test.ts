import { describe, expect, it } from 'vitest'
import { dateInWords, datesIn } from '../../../src/core/search/dates.ts'
import { distanceWithin, nearestWords, slackOf } from '../../../src/core/search/nearest.ts'
import { fold, termsOf, wordsOf } from '../../../src/core/search/words.ts'

const write = (text: string) =>
  wordsOf(text)
    .map(({ pieces, whole }) => [...pieces.map(({ term }) => term), ...(whole ? [`(${whole.term})`] : [])].join('+'))
    .join(' ')

describe('the words of a text', () => {
  it.each([
    ['De Brug, één keer.', 'de brug een keer'],
    ['anti-lekkagebeleid', 'anti+lekkagebeleid+(antilekkagebeleid)'],
    ['dossier 32 824 en 32.824', 'dossier 32+824+(32824) en 32+824+(32824)'],
    ['1,5 meter in 2030/31', '1+5+(1.5) meter in 2030+31+(2030.31)'],
    ['N0212.titel en Q225-226', 'n0212+titel+(n0212titel) en q225+226+(q225226)'],
    ["de nota’s, de foto's", 'de nota de foto'],
    ['de kade-\nmuur', 'de kade+muur+(kademuur)'],
    ['nr. 451 en 37 miljoen', 'nr 451 en 37 miljoen'],
    ['ﬁets cafe\u0301', 'fiets cafe'],
    ['— … !', ''],
  ])('%j are %j', (text, words) => {
    expect(write(text)).toBe(words)
  })

  it('stand where they say they stand', () => {
    const text = 'Één nota’s-kast, 2 mei 2030.'
    for (const { term, from, to } of wordsOf(text).flatMap(({ pieces }) => pieces)) {
      expect(fold(text.slice(from, to)).replace(/['’]s$/, '')).toBe(term)
    }
  })

  it('include the dates, whole and in parts', () => {
    const terms = termsOf('Op 2 mei 2030.').map(({ term }) => term)
    expect(terms).toEqual(['op', '2', 'mei', '2030', '2030-05-02', '2030-05', '05-02'])
  })
})

describe('dates in a text', () => {
  it.each([
    ['2 mei 2030', '2030-05-02'],
    ['02-05-2030', '2030-05-02'],
    ['2/5/2030', '2030-05-02'],
    ['2030-05-02', '2030-05-02'],
    ['2 May 2030', '2030-05-02'],
    ['2 okt. 2030', '2030-10-02'],
    ['2 mei', '05-02'],
    ['mei 2030', '2030-05'],
  ])('%s is %s', (text, term) => {
    expect(datesIn(text).map(({ terms }) => terms[0])).toEqual([term])
  })

  it.each(['mei', '31 keer', '45-13-2030', '2 meisjes', '12 mariniers', 'v2 mei2030'])('%s is none', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  it('are written as a reader would write them', () => {
    expect(dateInWords('2030-05-02', 'nl')).toBe('2 mei 2030')
    expect(dateInWords('2030-05-02-b', 'en')).toBe('2 may 2030')
    expect(datesIn(dateInWords('2030-11-09', 'nl'))[0]?.terms[0]).toBe('2030-11-09')
  })
})

describe('words that look alike', () => {
  it.each([
    ['havenn', 'haven', 1],
    ['hafen', 'vissershaven', 1],
    ['visers', 'vissershaven', 1],
    ['haven', 'haven', 0],
    ['kade', 'brug', undefined],
  ])('%s stands in %s with %s letters of difference', (asked, word, distance) => {
    expect(distanceWithin(asked, word, 2)).toBe(distance)
  })

  it('are those nearest, without the compounds of a better one', () => {
    expect(nearestWords('hafen', ['vissershaven', 'brug', 'haven', 'havenmuur'], 3)).toEqual(['haven'])
    expect(nearestWords('xxxxxxxx', ['haven', 'brug'], 3)).toEqual([])
  })

  it('may differ less when they are shorter, and numbers not at all', () => {
    expect(['kop', 'haven', 'vissershaven', '2030', 'p03'].map(slackOf)).toEqual([0, 1, 2, 0, 0])
  })
})
