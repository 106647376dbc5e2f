import { describe, expect, it } from 'vitest'
import { judgeBlocks } from '../../../src/core/literal/judge.ts'
import { actieagenda, versionOf } from '../../helpers/actieagenda.ts'
import { INVENTED_LETTER } from './invented-letter.ts'
import { letterOf } from './letter-of.ts'

const said = (siglum: string, lines: readonly string[]) =>
  new Map(
    judgeBlocks(versionOf(siglum), letterOf(lines), actieagenda).map(({ id, finding, reason }) => [
      id,
      `${finding} ${reason}`,
    ]),
  )

describe('the embedded dossier against a letter that was invented', () => {
  const last = said('V7', INVENTED_LETTER)

  it('judges every block of the version and every passage that is said to be gone', () => {
    const blocks = versionOf('V7').sections.flatMap((section) => section.blocks.map(({ id }) => `block:${id}`))
    const gone = actieagenda.passages
      .filter(({ states }) => states.at(-1)?.state === 'absent')
      .map(({ id }) => `absence:${id}`)
    expect([...last.keys()]).toEqual([...blocks, ...gone])
  })

  it.each([
    ['block:titel', 'confirmed same-title'],
    ['block:agenda-opbouw', 'confirmed same-count'],
    ['block:lijn-2', 'confirmed same-name'],
    ['block:holocaust', 'confirmed together'],
    ['block:vgv', 'confirmed together'],
    ['block:lijn-1', 'contradicted other-name'],
    ['absence:P07', 'contradicted stands'],
  ])('says of %s: %s', (id, verdict) => {
    expect(last.get(id)).toBe(verdict)
  })

  it('is not led by common words, by one rare word, or by a sentence about something else', () => {
    for (const id of ['financiering', 'taaleis', 'werk', 'slot', 'lijn-2-inhoud', 'visie-3', 'doel']) {
      expect(last.get(`block:${id}`), id).toMatch(/^unsettled /)
    }
  })

  it('says of an older version that its title is another, and that a word is gone from it', () => {
    const older = said('V4', INVENTED_LETTER)
    expect(older.get('block:titel')).toBe('contradicted other-title')
    expect(older.get('absence:P01')).toBe('confirmed title-without')
  })
})

describe('the embedded dossier against its own words', () => {
  it.each(actieagenda.versions.map(({ siglum }) => siglum))(
    '%s contradicts nothing that it says stands there',
    (siglum) => {
      const own = versionOf(siglum)
      const blocks = own.sections.flatMap((section) => section.blocks)
      const judged = judgeBlocks(own, blocks, actieagenda)
      const contradicted = judged.filter(({ claim, finding }) => claim.is === 'block' && finding === 'contradicted')
      expect(contradicted).toEqual([])
    },
  )

  it('another version is contradicted in nothing but names, numbers and what went', () => {
    const reasons = actieagenda.versions.flatMap((version) =>
      actieagenda.versions.flatMap((other) =>
        judgeBlocks(
          version,
          other.sections.flatMap((section) => section.blocks),
          actieagenda,
        )
          .filter(({ finding }) => finding === 'contradicted')
          .map(({ reason }) => reason),
      ),
    )
    expect(reasons.length).toBeGreaterThan(20)
    const checkable = [
      'other-title',
      'other-name',
      'other-number',
      'other-order',
      'other-count',
      'title-with',
      'stands',
    ]
    expect([...new Set(reasons)].filter((reason) => !checkable.includes(reason))).toEqual([])
  })
})
