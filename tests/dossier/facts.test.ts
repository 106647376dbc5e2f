import { describe, expect, it } from 'vitest'
import { actieagenda, answerTo, passageOf, remarkOf } from '../helpers/actieagenda.ts'
import { hasFacts, locatorIds, numbersIn, readFacts, rowsOf } from '../helpers/facts.ts'

const { advice, answers, notes, openQuestions, passages, remarks, sources, versions } = actieagenda

/** Ids of locators that any record but the list of locators itself points at. */
function usedLocators(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'locators' && Array.isArray(child) && child.every((each): each is string => typeof each === 'string')
      ? child
      : usedLocators(child),
  )
}

const missing = (wanted: readonly string[], present: readonly string[]) => {
  const known = new Set(present)
  return [...new Set(wanted)].filter((id) => !known.has(id))
}

const range = (to: number) => Array.from({ length: to }, (_, index) => index + 1)

describe.skipIf(hasFacts)('the dossier beside the facts it was made from', () => {
  it('is not compared with FACTS.md', ({ skip }) => skip('../shared/dossier is not here'))
})

describe.runIf(hasFacts)('the dossier beside the facts it was made from', () => {
  const facts = hasFacts ? readFacts() : undefined
  const section = (letter: string) => facts?.section(letter) ?? ''
  const rows = (letter: string) => facts?.rows(letter) ?? []
  const part = (heading: string) => {
    const [, text = ''] = section('F').split(new RegExp(`^### ${heading}\\b.*$`, 'm'))
    return text.split(/^### /m)[0] ?? ''
  }

  it('has every paper of section A, with the file it stands in', () => {
    const papers = rows('A')
    expect(papers.length).toBe(12)
    expect(
      missing(
        papers.map(([id = '']) => id),
        sources.map(({ id }) => id),
      ),
    ).toEqual([])
    const wrongFile = papers.filter(([id = '', , , , , , , file = '']) => {
      const other = sources.find((source) => source.id === id)?.file
      return file === 'same'
        ? other !== sources.find(({ id: each }) => each === 'N0910')?.file
        : file !== `\`${other}\``
    })
    expect(wrongFile).toEqual([])
  })

  it('has the seven versions of section B', () => {
    const wanted = [...section('B').matchAll(/^### (V\d)/gm)].map((match) => match[1])
    expect(wanted).toEqual(['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7'])
    expect(versions.map(({ siglum }) => siglum)).toEqual(wanted)
  })

  it('has every passage of section C, with a state in every version', () => {
    const headed = [...section('C').matchAll(/^### (P\d\d[ab]?) /gm)].map((match) => match[1] ?? '')
    const listed = rows('C').flatMap(([id = '']) => (/^P\d\d$/.test(id) ? [id] : []))
    expect(headed.length + listed.length).toBe(36)
    expect(
      missing(
        [...headed, ...listed],
        passages.map(({ id }) => id),
      ),
    ).toEqual([])
    expect(passages.filter(({ states }) => states.length !== versions.length)).toEqual([])
  })

  it('has every advice of section D, about the passages and from the paper named there', () => {
    const own = rows('D').filter((cells) => cells.length === 9)
    expect(own.map(([id]) => id)).toEqual(range(36).map((n) => `D${String(n).padStart(2, '0')}`))
    const wrong = own.filter(([id = '', paper = '', about = '']) => {
      const found = advice.find((each) => each.id === id)
      const named = [...about.matchAll(/P\d\d[ab]?/g)].map(([name]) => name)
      const isSamePaper = found?.source.startsWith(paper.split(',')[0] ?? '?') === true
      return !isSamePaper || missing(named, found?.about ?? []).length > 0
    })
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('cites every locator of an advice in section D with that advice', () => {
    const wrong = rows('D')
      .filter((cells) => cells.length === 9)
      .map(([id = '', , , , , , , , cell = '']) => {
        const found = advice.find((each) => each.id === id)
        return { id, gone: missing(locatorIds(cell), found?.locators ?? []) }
      })
    expect(wrong.length).toBe(36)
    expect(wrong.filter(({ gone }) => gone.length > 0)).toEqual([])
  })

  it('says that a paper advises only where section D says so', () => {
    const advising = rows('D').filter((cells) => cells.length === 9 && /adviseert|geadviseerd/.test(cells[6] ?? ''))
    expect(advice.filter(({ strengths }) => strengths.includes('advises')).map(({ id }) => id)).toEqual(
      advising.map(([id]) => id),
    )
  })

  it('has every remark of section E: paper, page, number and kind', () => {
    const wanted = rows('E').filter(([, number = '']) => /\d/.test(number))
    expect(wanted.length).toBeGreaterThan(25)
    const lost = wanted.flatMap(([place = '', number = '', , type = '']) => {
      const [, source, page] = /^(\w+) p\.(\d+)$/.exec(place) ?? []
      return numbersIn(number)
        .filter(
          (n) =>
            !remarks.some(
              (each) =>
                each.source === source &&
                each.page === Number(page) &&
                each.numbers.includes(n) &&
                each.type.toLowerCase() === type.toLowerCase(),
            ),
        )
        .map((n) => `${place} ${n} ${type}`)
    })
    expect(lost).toEqual([])
  })

  it('cites every locator of section E with a remark or a paper', () => {
    const cited = usedLocators([remarks, sources])
    expect(locatorIds(section('E')).length).toBeGreaterThan(30)
    expect(missing(locatorIds(section('E')), cited)).toEqual([])
  })

  it('names an author where the overview prints one, and none where it was removed', () => {
    expect(remarkOf('N1712B-p3-1').author).toBe('Nobel, J.N.J.')
    const wrong = rows('E').flatMap(([place = '', number = '', author = '']) =>
      numbersIn(/\d/.test(number) ? number : '').flatMap((n) => {
        const [source, page] = place.split(' p.')
        const found = remarks.find(
          (each) => each.source === source && each.page === Number(page) && each.numbers.includes(n),
        )
        return found?.author === (author.startsWith('Nobel') ? author : undefined) ? [] : [`${place} ${n}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('answers or repeats every question that section F names', () => {
    const cells = [...rowsOf(part('F0')).map(([, cell = '']) => cell), ...rowsOf(part('F1')).map(([cell = '']) => cell)]
    const wanted = [...new Set(cells.flatMap(numbersIn))]
    expect(wanted.length).toBeGreaterThan(120)
    const known = new Set(answers.flatMap(({ questions, repeats }) => [...questions, ...(repeats ?? [])]))
    expect(wanted.filter((number) => !known.has(number))).toEqual([])
  })

  it('answers no question twice', () => {
    const all = answers.flatMap(({ questions, repeats }) => [...questions, ...(repeats ?? [])])
    expect(all.length).toBe(new Set(all).size)
  })

  const index = hasFacts ? rowsOf(part('F0')).filter(([lineage = '']) => /^P\d\d/.test(lineage)) : []

  it('reads the index of answers by passage', () => {
    expect(index.length).toBe(20)
  })

  it.each(index)('links the answers on %s to that passage: %s', (lineage = '', cell = '') => {
    const wanted = [...lineage.matchAll(/P\d\d[ab]?/g)].map(([id]) => id)
    expect(wanted.map((id) => passageOf(id).id)).toEqual(wanted)
    const unlinked = numbersIn(cell).filter((number) => !wanted.some((id) => answerTo(number).passages.includes(id)))
    expect(unlinked).toEqual([])
  })

  it('cites the place of every question of section F1 with the answer to it', () => {
    const wrong = rowsOf(part('F1')).flatMap(([numbers = '', , , , , cell = '']) => {
      const asked = numbersIn(numbers)
      const own = locatorIds(cell).filter(
        (id) => /^Q\d/.test(id) && numbersIn(id.slice(1)).some((n) => asked.includes(n)),
      )
      const cited = asked.flatMap((number) => answerTo(number).locators)
      return own.length === 0 ? [`${numbers}: no place`] : missing(own, cited).map((id) => `${numbers}: ${id}`)
    })
    expect(wrong).toEqual([])
  })

  it('notes all inconsistencies and all open questions of section G', () => {
    const [before = '', after = ''] = section('G').split(/^Open questions$/m)
    const count = (text: string) => [...text.matchAll(/^\d+\. /gm)].length
    expect([count(before), count(after)]).toEqual([22, 13])
    expect(
      missing(
        range(22).map((n) => `G${n}`),
        notes.filter(({ kind }) => kind === 'inconsistency').map(({ id }) => id),
      ),
    ).toEqual([])
    expect(
      missing(
        range(13).map((n) => `O${n}`),
        openQuestions.map(({ id }) => id),
      ),
    ).toEqual([])
  })

  it.each(['A', 'B', 'C', 'D', 'E', 'F'])('uses every locator of section %s in some record', (letter) => {
    const wanted = locatorIds(section(letter))
    expect(wanted.length).toBeGreaterThan(10)
    expect(missing(wanted, usedLocators(actieagenda))).toEqual([])
  })
})
