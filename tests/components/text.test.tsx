import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { BlockText } from '../../src/components/BlockText.tsx'
import { PairRow } from '../../src/components/compare/PairRow.tsx'
import { RowAdviceCards } from '../../src/components/compare/RowAdviceCards.tsx'
import { VIEWS, type View } from '../../src/components/compare/view.ts'
import { LetterText } from '../../src/components/LetterText.tsx'
import { compareWords } from '../../src/core/diff/words.ts'
import type { DossierBlock } from '../../src/core/dossier/schema.ts'
import { harbour, rowOf } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const { spans } = compareWords('De haven sluit om acht uur.', 'De haven sluit om tien uur.')

describe('LetterText', () => {
  test('marks with real elements that say at both ends what they are', async () => {
    const { main } = await show(<LetterText spans={spans} side="both" hasLabels />)
    expect(wordsOf(screen.getByRole('deletion'))).toBe('[verwijderd: acht]')
    expect(wordsOf(screen.getByRole('insertion'))).toBe('[toegevoegd: tien]')
    expect(main.querySelector('del')).not.toBeNull()
    expect(main.querySelector('ins')).not.toBeNull()
  })

  test('leaves the labels out when the reader does not want them', async () => {
    const { main } = await show(<LetterText spans={spans} side="both" hasLabels={false} />)
    expect(wordsOf(main).replaceAll(' ', '')).toBe('Dehavensluitomachttienuur.')
  })

  test('gives each side its own text, whole', async () => {
    const older = await show(<LetterText spans={spans} side="older" hasLabels={false} />)
    expect(wordsOf(older.main)).toBe('De haven sluit om acht uur.')
    cleanup()
    const newer = await show(<LetterText spans={spans} side="newer" hasLabels={false} />)
    expect(wordsOf(newer.main)).toBe('De haven sluit om tien uur.')
  })

  test('says the labels in the language of the reader, not of the letter', async () => {
    await show(
      <p lang="nl">
        <LetterText spans={spans} side="both" hasLabels />
      </p>,
      'en',
    )
    const label = screen.getByRole('deletion').querySelector('.heard')
    expect(label).toHaveTextContent(/removed/i)
    expect(label).toHaveAttribute('lang', 'en')
  })

  test('does not mark a change of layout alone', async () => {
    const same = compareWords('De  haven', 'De haven').spans
    await show(<LetterText spans={same} side="both" hasLabels />)
    expect(screen.queryByRole('deletion')).not.toBeInTheDocument()
    expect(screen.queryByRole('insertion')).not.toBeInTheDocument()
  })
})

describe('BlockText', () => {
  const block: DossierBlock = rowOf('kade').older[0]!

  test.each([
    ['literal', 'letterlijke tekst'],
    ['stated', 'onze woorden, volgens de nota'],
    ['inferred', 'afgeleid'],
    ['assumed', 'aangenomen gelijk: geen bron zegt of dit bleef'],
  ] as const)('says at its edge and in words on what it rests: %s', async (basis, words) => {
    const { main } = await show(<BlockText block={{ ...block, basis }} lang="nl" hasLabels />)
    expect(main.querySelector(`.basis.${basis}`)).not.toBeNull()
    expect(screen.getByText(words)).toBeInTheDocument()
    expect(screen.getByText(block.text)).toHaveAttribute('lang', 'nl')
  })

  test('strikes or inserts the whole only when told to', async () => {
    await show(
      <>
        <BlockText block={block} lang="nl" mark="cut" hasLabels={false} />
        <BlockText block={block} lang="nl" mark="added" hasLabels={false} />
        <BlockText block={block} lang="nl" hasLabels={false} />
      </>,
    )
    expect(screen.getByRole('deletion')).toHaveTextContent(block.text)
    expect(screen.getByRole('insertion')).toHaveTextContent(block.text)
    expect(screen.getAllByText(block.text)).toHaveLength(3)
  })

  test('has no problem that axe finds', async () => {
    const { main } = await show(<BlockText block={block} lang="nl" mark="cut" hasLabels />)
    await expectNoAxeProblems(main)
  })
})

describe('PairRow', () => {
  const pair = (id: string, view: View = 'beside') => (
    <PairRow id="proef" row={rowOf(id)} view={view} lang="nl" hasLabels>
      <RowAdviceCards id="proef" dossier={harbour} row={rowOf(id)} numbers={new Map()} />
    </PairRow>
  )
  const orderOf = (article: HTMLElement, ...texts: readonly string[]) =>
    texts.map((text) => wordsOf(article).indexOf(text))

  test('reads heading, was, becomes, advice, in that order', async () => {
    await show(pair('kade'))
    const article = screen.getByRole('article', { name: 'Passage kade' })
    const places = orderOf(article, 'Passage kade', 'weggehaald', '[verwijderd:', 'Staat niet meer', 'Tegen schrappen')
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(within(article).getByRole('deletion')).toHaveTextContent('De kade blijft open voor wandelaars.')
    expect(within(article).getByRole('link', { name: 'Passage kade' })).toHaveAttribute(
      'href',
      '/dossier/proef/passage/kade',
    )
  })

  test('marks a name word by word, and our own words for a shortened passage not at all', async () => {
    await show(pair('titel'))
    expect(screen.getByRole('deletion')).toHaveTextContent('iedereen')
    expect(screen.getByRole('insertion')).toHaveTextContent('schepen')
    cleanup()
    await show(pair('vissers'))
    expect(screen.getByText('ingekort')).toBeInTheDocument()
    expect(screen.queryByRole('deletion')).not.toBeInTheDocument()
    expect(screen.queryByRole('insertion')).not.toBeInTheDocument()
  })

  test.each(VIEWS)('never strikes what is unknown afterwards (%s)', async (view) => {
    const { main } = await show(pair('veer', view))
    expect(main.querySelector('del, ins')).toBeNull()
    expect(screen.getByText('daarna onbekend')).toBeInTheDocument()
    if (view !== 'older') expect(main).toHaveTextContent('Onbekend of dit er nog staat.')
  })

  test('says on what a cut rests where it is not stated', async () => {
    const cut = rowOf('kade')
    for (const [basis, edge, words] of [
      ['stated', 'stated', 'Staat niet meer in deze versie.'],
      ['inferred', 'inferred', 'Staat niet meer in deze versie (afgeleid).'],
      ['question', 'inferred', 'Staat niet meer in deze versie (uit een vraag van Kamerleden).'],
    ] as const) {
      const passages = cut.passages.map((each) => ({ ...each, newer: each.newer && { ...each.newer, basis } }))
      await show(<PairRow id="proef" row={{ ...cut, passages }} view="beside" lang="nl" hasLabels />)
      expect(screen.getByText(words).closest('.basis')).toHaveClass(edge)
      cleanup()
    }
  })

  test('says of a new passage that nobody knows whether it stood there before', async () => {
    await show(pair('toren'))
    expect(screen.getByRole('insertion')).toHaveTextContent('Er komt een uitkijktoren.')
    expect(screen.getByText('Onbekend of dit er toen al stond.')).toBeInTheDocument()
  })

  test.each([
    ['older', ['De kade blijft open voor wandelaars.'], ['Staat niet meer']],
    ['newer', ['Staat niet meer in deze versie.'], ['De kade blijft open']],
  ] as const)('holds one version alone where one is asked for (%s)', async (view, held, absent) => {
    const { main } = await show(pair('kade', view))
    for (const text of held) expect(main).toHaveTextContent(text)
    for (const text of absent) expect(main).not.toHaveTextContent(text)
    expect(main.querySelector('del, ins')).toBeNull()
  })

  test.each(VIEWS)('has no problem that axe finds (%s)', async (view) => {
    const { main } = await show(
      <>
        {pair('titel', view)}
        {pair('kade', view)}
        {pair('veer', view)}
      </>,
    )
    await expectNoAxeProblems(main)
  })
})
