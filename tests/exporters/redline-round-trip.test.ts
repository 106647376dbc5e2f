import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Imported } from '../../src/core/imported/imported.ts'
import { writeRedline } from '../../src/exporters/redline/write-redline.ts'
import { importWord } from '../../src/importers/word/import-word.ts'

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
    expect(after.leftovers).toEqual([])
    expect(after.states).toEqual(before.states)
    expect(kept(after)).toEqual(kept(before))
    expect(after.comments).toEqual(before.comments)
  })
})
