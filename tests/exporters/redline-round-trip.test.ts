import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Imported } from '../../src/core/imported/imported.ts'
import type { Tracked } from '../../src/core/imported/tracked.ts'
import { writeRedline } from '../../src/exporters/redline/write-redline.ts'
import { importWord } from '../../src/importers/word/import-word.ts'
import { createText, edit, seeded } from '../helpers/generate.ts'
import { literalDossier } from '../helpers/literal-dossier.ts'
import { createRedline } from '../helpers/redline-text.ts'
import { redlined } from '../helpers/redline-words.ts'

const CORPUS = '../shared/corpus'
const names = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.docx')) : []

async function read(bytes: Uint8Array): Promise<Imported> {
  const outcome = await importWord(bytes, 'proef.docx')
  if (!outcome.ok) throw new Error(`not read: ${JSON.stringify(outcome.problems)}`)
  return outcome.imported
}

const corpus = await Promise.all(
  names.map(async (name) => ({ name, before: await read(new Uint8Array(readFileSync(join(CORPUS, name)))) })),
)
/** Only of these is known where changes, comments and notes stand. */
const tracking = corpus.flatMap(({ name, before }) =>
  before.tracked ? [{ name, before, tracked: before.tracked }] : [],
)

/** Of a change of format a tracked text does not tell where it stands. */
const kept = ({ changes }: Imported) => changes.filter(({ kind }) => kind !== 'format')

describe.skipIf(names.length === 0)('a Word file of others, read, written and read again (needs ../shared)', () => {
  it('is there in six forms', () => expect(tracking).toHaveLength(6))

  it.each(tracking)('$name keeps its blocks, changes and comments', async ({ before, tracked }) => {
    const { changes, comments, title } = before
    const written = writeRedline({ tracked, changes, comments, title }, { names: true })
    const after = await read(written)
    // That a file has no date, or hardly any text, is nothing that went wrong.
    expect(after.problems.filter(({ code }) => code !== 'no-date' && code !== 'no-text')).toEqual([])
    // A note without a place stays one; what was left over for another reason is not written.
    const namesOf = ({ leftovers }: Imported) => leftovers.map(({ what }) => what)
    expect(namesOf(after)).toEqual(namesOf(before).filter((what) => what === 'w:footnote'))
    expect(after.states).toEqual(before.states)
    expect(kept(after)).toEqual(kept(before))
    expect(after.comments).toEqual(before.comments)
  })
})

/** The changes in the order in which a text meets them, each with all it touches. */
function met({ tracked, changes }: Pick<Imported, 'changes'> & { readonly tracked: Tracked }) {
  const order: number[] = []
  const meet = (change: number | undefined) => {
    if (change !== undefined && !order.includes(change)) order.push(change)
    return change === undefined ? undefined : order.indexOf(change)
  }
  const blocks = tracked.blocks.map(({ pieces, inserted, deleted, ...block }) => ({
    ...block,
    pieces: pieces.map((piece) => ({ ...piece, inserted: meet(piece.inserted), deleted: meet(piece.deleted) })),
    inserted: meet(inserted),
    deleted: meet(deleted),
  }))
  return { blocks, changes: order.map((change) => changes[change]) }
}

describe('a text with invented changes', () => {
  it('comes back from Word as it went', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 25 }), async (seed, length) => {
        const text = createRedline(seed, length)
        const after = await read(writeRedline(text, { names: true }))
        expect(after.title).toBe(text.title)
        expect(met({ ...after, tracked: after.tracked ?? text.tracked })).toEqual(met(text))
        const comments = after.comments.map(({ quote: _quote, ...comment }) => comment)
        expect(comments).toEqual(text.comments)
      }),
      { seed: 20_310_405, numRuns: 60 },
    )
  })

  it('comes back as two versions of a dossier were compared', async () => {
    const random = seeded(7)
    const older = createText(random, 30)
    const edited = edit(random, older, 0.5).blocks
    const newer = [...edited.slice(5), ...edited.slice(0, 5)]
    const text = redlined(literalDossier({ '2030-01-02': older, '2030-02-03': newer }), '2030-01-02', '2030-02-03')
    const after = await read(writeRedline(text, { names: true }))
    const dated = text.changes.map((change) => ({ ...change, date: `${change.date}T00:00:00` }))
    expect(met({ ...after, tracked: after.tracked! }).changes).toEqual(met({ ...text, changes: dated }).changes)
    expect(text.changes.some(({ kind }) => kind === 'move')).toBe(true)
    const texts = (id: string) => after.states.find((state) => state.id === id)?.blocks.map((block) => block.text)
    expect(texts('accepted')).toEqual(newer.map((block) => block.text))
    expect(texts('rejected')).toEqual(older.map((block) => block.text))
  })
})
