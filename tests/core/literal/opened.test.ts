import { describe, expect, it } from 'vitest'
import type { Imported } from '../../../src/core/imported/imported.ts'
import { gapsOf, takeText } from '../../../src/core/literal/opened.ts'
import { letterOf } from './letter-of.ts'

const bundle: Imported = {
  file: 'bundel.pdf',
  kind: 'pdf',
  title: 'Openbaarmaking',
  date: '2031-09-01',
  dateBy: 'text',
  states: [{ id: 'only', blocks: letterOf(['# Inventaris', '# Havenvisie', 'Een verzonnen alinea.', '# Nota']) }],
  comments: [],
  changes: [],
  annotations: [],
  redactions: [{ page: 1 }, { page: 2, block: 2, ground: '5.1.2.e' }, { block: 3 }],
  leftovers: [],
  problems: [],
  papers: [
    { kind: 'other', blocks: { from: 0, to: 1 }, pages: { first: 1, last: 1 }, annotations: [], because: ['heading'] },
    {
      kind: 'letter',
      title: 'Havenvisie',
      date: '2031-05-01',
      blocks: { from: 1, to: 3 },
      pages: { first: 2, last: 4 },
      annotations: [],
      because: ['heading'],
    },
  ],
  pages: { count: 5, textless: [3, 5] },
}

describe('what of a file is taken for the text of a version', () => {
  it('is a part, with its own title and date, and only its own pages and places that cannot be read', () => {
    const taken = takeText(bundle, 'only', 1)
    expect(taken.blocks.map(({ text }) => text)).toEqual(['Havenvisie', 'Een verzonnen alinea.'])
    expect(taken).toMatchObject({ title: 'Havenvisie', date: '2031-05-01', textless: [3] })
    expect(taken.redactions).toEqual([{ page: 2, block: 2, ground: '5.1.2.e' }])
    expect(gapsOf(taken)).toEqual({ textless: [3], redactions: 1 })
  })

  it('has no date where the part gives none, whatever that of the file', () => {
    expect(takeText(bundle, 'only', 0).date).toBeUndefined()
  })

  it('is the file as a whole where no part is chosen, with the date only if the text itself gives it', () => {
    const taken = takeText(bundle, 'only', undefined)
    expect(taken.blocks).toHaveLength(4)
    expect(taken).toMatchObject({ title: 'Openbaarmaking', date: '2031-09-01', textless: [3, 5] })
    expect(takeText({ ...bundle, dateBy: 'file-name' }, 'only', undefined).date).toBeUndefined()
  })

  it('is the reading of a file with tracked changes that was chosen', () => {
    const states = [
      { id: 'accepted' as const, blocks: letterOf(['Nieuw.']) },
      { id: 'rejected' as const, blocks: letterOf(['Oud.']) },
    ]
    expect(takeText({ ...bundle, states, papers: [] }, 'rejected', undefined).blocks[0]?.text).toBe('Oud.')
  })
})
