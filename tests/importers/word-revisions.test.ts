import { describe, expect, test } from 'vitest'
import type { Imported } from '../../src/core/imported/imported.ts'
import { importWord } from '../../src/importers/word/import-word.ts'
import {
  by,
  cell,
  del,
  encodeDocx,
  ins,
  insText,
  mark,
  paragraph,
  row,
  run,
  table,
  type DocxParts,
} from '../helpers/encode-docx.ts'

async function read(body: string, parts: DocxParts = {}): Promise<Imported> {
  const outcome = await importWord(encodeDocx(body, parts), 'brief.docx')
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.imported
}

const statesOf = (imported: Imported) => imported.states.map(({ blocks }) => blocks.map(({ text }) => text))
const changesOf = ({ changes }: Imported) => changes.map(({ kind, on, text }) => `${kind} ${on}: ${text}`)
const unknownOf = ({ problems }: Imported) =>
  problems.filter(({ code }) => code === 'unknown-revision').map(({ found }) => found)

describe('text put in and taken out', () => {
  test('is a change each, with author and clock time', async () => {
    const imported = await read(paragraph(run('De haven ') + del('sluit', 'Bos') + insText('opent', 'Smit')))
    expect(imported.changes).toEqual([
      { kind: 'deletion', on: 'text', author: 'Bos', date: '2026-03-02T09:30:00', text: 'sluit' },
      { kind: 'insertion', on: 'text', author: 'Smit', date: '2026-03-02T09:30:00', text: 'opent' },
    ])
    expect(statesOf(imported)).toEqual([['De haven opent'], ['De haven sluit']])
  })

  test('the true time goes before the clock time, and a date that is none is left out', async () => {
    const utc = `<w:ins w:id="1" w:author="Bos" w:date="2026-03-02T10:30:00Z" w16du:dateUtc="2026-03-02T09:30:00Z">${run('eb')}</w:ins>`
    const none = `<w:ins w:id="2" w:author="Bos" w:date="2026-02-30T10:30:00Z">${run('eb')}</w:ins>`
    const { changes } = await read(paragraph(utc + none))
    expect(changes.map(({ date }) => date)).toEqual(['2026-03-02T09:30:00Z', undefined])
  })

  test('what one put in and another took out has both', async () => {
    const imported = await read(paragraph(run('Kade') + ins(run(' en ') + del('pier', 'Smit'), 'Bos')))
    expect(imported.tracked?.blocks[0]?.pieces).toEqual([
      { text: 'Kade' },
      { text: ' en ', inserted: 0 },
      { text: 'pier', inserted: 0, deleted: 1 },
    ])
    expect(changesOf(imported)).toEqual(['insertion text:  en pier', 'deletion text: pier'])
    expect(statesOf(imported)).toEqual([['Kade en'], ['Kade']])
  })

  test('a change without words has its place', async () => {
    const imported = await read(paragraph(run('Kade') + ins('<w:r><w:drawing/></w:r>')))
    expect(changesOf(imported)).toEqual(['insertion text: '])
    expect(imported.tracked?.blocks[0]?.pieces).toEqual([{ text: 'Kade' }, { text: '', inserted: 0 }])
  })

  test('a change around whole paragraphs, and around runs without one', async () => {
    const imported = await read(ins(paragraph(run('Kade'))) + ins(run('pier')) + paragraph(run('sluis')))
    expect(statesOf(imported)).toEqual([['Kade', 'pier', 'sluis'], ['sluis']])
  })

  test('of two of the same side around the same words the outer one is told', async () => {
    const imported = await read(paragraph(run('Kade') + ins(insText('pier', 'Smit'), 'Bos')))
    expect(imported.changes.map(({ author }) => author)).toEqual(['Smit'])
    expect(unknownOf(imported)).toEqual(['w:ins'])
    expect(imported.leftovers).toEqual([{ what: 'w:ins', count: 1 }])
  })

  test('an element for a change that is not known is told', async () => {
    const conflict = `<w14:conflictIns ${by('Bos')}>${run('pier')}</w14:conflictIns>`
    const imported = await read(paragraph(run('Kade') + conflict))
    expect(unknownOf(imported)).toEqual(['w14:conflictIns'])
    expect(imported.leftovers).toContainEqual({ what: 'w14:conflictIns', count: 2, words: 1 })
  })
})

describe('moves', () => {
  const from = (name: string, content: string) =>
    `<w:moveFromRangeStart w:id="5" w:name="${name}"/><w:moveFrom ${by('Bos')}>${content}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>`
  const to = (name: string, content: string) =>
    `<w:moveToRangeStart w:id="6" w:name="${name}"/><w:moveTo ${by('Bos')}>${content}</w:moveTo><w:moveToRangeEnd w:id="6"/>`

  test('the old and the new place are of one change, by name', async () => {
    const imported = await read(
      paragraph(from('a', run('eb ')) + run('kade')) + paragraph(run('pier ') + to('a', run('eb'))),
    )
    expect(imported.changes).toMatchObject([{ kind: 'move', on: 'text', author: 'Bos', text: 'eb ' }])
    expect(imported.tracked?.blocks.map(({ pieces }) => pieces)).toEqual([
      [{ text: 'eb ', deleted: 0 }, { text: 'kade' }],
      [{ text: 'pier ' }, { text: 'eb', inserted: 0 }],
    ])
  })

  test('several paragraphs with their marks are one move', async () => {
    const moved = (way: 'From' | 'To', text: string) =>
      paragraph(`<w:move${way} ${by('Bos')}>${run(text)}</w:move${way}>`, mark(`move${way}`))
    const range = (way: 'From' | 'To') =>
      `<w:move${way}RangeStart w:id="7" w:name="b"/>${moved(way, 'eb')}${moved(way, 'vloed')}<w:move${way}RangeEnd w:id="7"/>`
    const imported = await read(range('From') + paragraph(run('kade')) + range('To') + paragraph(run('pier')))
    expect(changesOf(imported)).toEqual(['move text: eb\nvloed'])
    expect(statesOf(imported)).toEqual([
      ['kade', 'eb', 'vloed', 'pier'],
      ['eb', 'vloed', 'kade', 'pier'],
    ])
  })

  test('without a name, equal words are a pair', async () => {
    const bare = (way: 'From' | 'To', text: string) => `<w:move${way} ${by('Bos')}>${run(text)}</w:move${way}>`
    const body =
      paragraph(bare('From', 'eb') + run('kade') + bare('From', 'vloed')) +
      paragraph(bare('To', 'vloed') + run('pier') + bare('To', 'eb'))
    const imported = await read(body)
    expect(changesOf(imported)).toEqual(['move text: eb', 'move text: vloed'])
    expect(statesOf(imported)).toEqual([
      ['kade', 'vloedpiereb'],
      ['ebkadevloed', 'pier'],
    ])
  })

  test('one of which the other place is not there is a deletion or an insertion', async () => {
    const imported = await read(paragraph(from('a', run('eb')) + run('kade') + to('b', run('vloed'))))
    expect(changesOf(imported)).toEqual(['deletion text: eb', 'insertion text: vloed'])
  })
})

describe('rows, cells and format', () => {
  const plain = (text: string, properties = '') => cell(paragraph(run(text)), properties)

  test('rows that are put in or taken out', async () => {
    const body = table(row(plain('eb'), `<w:ins ${by('Bos')}/>`) + row(plain('vloed'), `<w:del ${by('Bos')}/>`))
    const imported = await read(body)
    expect(changesOf(imported)).toEqual(['insertion row: eb', 'deletion row: vloed'])
    expect(statesOf(imported)).toEqual([['eb'], ['vloed']])
  })

  test('cells that are put in or taken out', async () => {
    const body = table(
      row(plain('eb', `<w:cellDel ${by('Bos')}/>`) + plain('kade') + plain('pier', `<w:cellIns ${by('Bos')}/>`)),
    )
    const imported = await read(body)
    expect(changesOf(imported)).toEqual(['deletion cell: eb', 'insertion cell: pier'])
    expect(statesOf(imported)).toEqual([['| kade | pier'], ['eb | kade']])
  })

  test('a mark within a cell', async () => {
    const body = table(row(cell(paragraph(run('eb'), mark('del')) + paragraph(run('vloed'), mark('ins')))))
    const imported = await read(body)
    expect(changesOf(imported)).toEqual(['deletion paragraph: ', 'insertion paragraph: '])
    expect(statesOf(imported)).toEqual([['ebvloed'], ['eb vloed']])
  })

  test('format is a change that leaves one reading', async () => {
    const old = (name: string, inner = 'rPr') => `<w:${name} ${by('Bos')}><w:${inner}/></w:${name}>`
    const body =
      paragraph(
        run('eb', old('rPrChange')) + run(' en vloed'),
        `<w:numPr><w:ins ${by('Bos')}/></w:numPr>${old('pPrChange', 'pPr')}`,
      ) +
      table(row(plain('kade', old('tcPrChange', 'tcPr')), old('trPrChange', 'trPr'))) +
      `<w:sectPr>${old('sectPrChange', 'sectPr')}</w:sectPr>`
    const imported = await read(body)
    expect(changesOf(imported)).toEqual([
      'format text: eb',
      'format paragraph: eb en vloed',
      'format paragraph: eb en vloed',
      'format cell: ',
      'format row: kade',
      'format paragraph: ',
    ])
    expect(imported.states.map(({ id }) => id)).toEqual(['only'])
    expect(unknownOf(imported)).toEqual([])
  })
})

describe('comments', () => {
  const comment = (id: number, author: string, paragraphs: readonly [string, string][]) =>
    `<w:comment w:id="${id}" w:author="${author}" w:initials="${author.slice(0, 1)}" w:date="2026-03-02T09:30:00Z">` +
    paragraphs.map(([paraId, text]) => `<w:p w14:paraId="${paraId}">${run(text)}</w:p>`).join('') +
    '</w:comment>'
  const range = (id: number, content: string) =>
    `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>`
  const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`

  test('answers, what is resolved and the true time come from parts of their own', async () => {
    const imported = await read(paragraph(range(1, run('kade')) + reference(1) + reference(2)), {
      comments:
        comment(1, 'Bos', [
          ['0a', 'Welke'],
          ['0B', 'kade?'],
        ]) + comment(2, 'Smit', [['0C', 'Deze.']]),
      commentsExtended:
        '<w15:commentEx w15:paraId="0b" w15:done="1"/><w15:commentEx w15:paraId="0C" w15:paraIdParent="0B"/>',
      commentsIds: '<w16cid:commentId w16cid:paraId="0C" w16cid:durableId="7F"/>',
      commentsExtensible: '<w16cex:commentExtensible w16cex:durableId="7f" w16cex:dateUtc="2026-03-02T08:30:00Z"/>',
    })
    expect(imported.comments).toEqual([
      {
        author: 'Bos',
        initials: 'B',
        date: '2026-03-02T09:30:00',
        text: 'Welke\nkade?',
        quote: 'kade',
        resolved: true,
        range: { block: 0, from: 0, endBlock: 0, to: 4 },
      },
      {
        author: 'Smit',
        initials: 'S',
        date: '2026-03-02T08:30:00Z',
        text: 'Deze.',
        quote: '',
        replyTo: 0,
        range: { block: 0, from: 4, endBlock: 0, to: 4 },
      },
    ])
  })

  test('ranges go over rows and paragraphs, and begin between them', async () => {
    const body =
      '<w:commentRangeStart w:id="1"/>' +
      table(row(cell(paragraph(run('eb'))) + cell(paragraph(run('vloed'))))) +
      paragraph(run('kade en ') + '<w:commentRangeEnd w:id="1"/>' + run('pier'))
    const { comments } = await read(body, { comments: comment(1, 'Bos', [['01', 'Waarom?']]) })
    expect(comments).toMatchObject([{ quote: 'eb | vloed\nkade en', range: { block: 0, from: 0, endBlock: 1, to: 8 } }])
  })

  test('the quote is as it reads after the changes, and of words that went those words', async () => {
    const body =
      paragraph(range(1, run('de ') + del('oude') + insText('nieuwe') + run(' kade'))) +
      paragraph(range(2, del('pier')))
    const { comments } = await read(body, { comments: comment(1, 'Bos', []) + comment(2, 'Bos', []) })
    expect(comments.map(({ quote }) => quote)).toEqual(['de nieuwe kade', 'pier'])
  })

  test('in a footnote is anchored there; anchored nowhere is kept and told', async () => {
    const footnotes = `<w:footnote w:id="1">${paragraph(range(1, run('over eb')))}</w:footnote>`
    const imported = await read(paragraph(run('Kade') + '<w:r><w:footnoteReference w:id="1"/></w:r>'), {
      footnotes,
      comments: comment(1, 'Bos', []) + comment(2, 'Smit', [['01', 'Kwijt']]),
    })
    expect(imported.comments[0]).toMatchObject({ quote: 'over eb', range: { block: 1 } })
    expect(imported.comments[1]).not.toHaveProperty('range')
    expect(imported.problems).toContainEqual({ level: 'warning', code: 'lost-anchor', found: 'Smit' })
  })

  test('changes within a comment are among the changes, and its text is as it reads after them', async () => {
    const inner = `<w:comment w:id="1" w:author="Bos">${paragraph(del('Fout') + insText('Goed'))}</w:comment>`
    const imported = await read(paragraph(range(1, run('kade'))), { comments: inner })
    expect(imported.comments[0]?.text).toBe('Goed')
    expect(changesOf(imported)).toEqual(['deletion text: Fout', 'insertion text: Goed'])
  })
})
