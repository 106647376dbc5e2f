import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { Hints, NothingFound } from '../../src/components/search/Hints.tsx'
import { Results } from '../../src/components/search/Results.tsx'
import { SearchField } from '../../src/components/search/SearchField.tsx'
import { Summary } from '../../src/components/search/Summary.tsx'
import type { Ask } from '../../src/core/search/found.ts'
import { buildIndex } from '../../src/search/search-index.ts'
import { searchOf } from '../../src/store/searches.ts'
import { harbour } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const index = buildIndex(harbour)

const answerTo = (ask: Ask) => {
  const found = index.find(ask)
  return (
    <>
      <Summary id="proef" found={found} />
      <Results id="proef" dossier={harbour} ask={ask} found={found} />
    </>
  )
}

describe('the results', () => {
  test('stand under their kinds, with counts that match, each with a link to where it stands', async () => {
    const { main } = await show(answerTo({ text: 'kade' }))
    for (const group of screen.getAllByRole('region')) {
      const [, count] = /· (\d+)$/.exec(wordsOf(within(group).getByRole('heading', { level: 2 }))) ?? []
      expect(within(group).getAllByRole('listitem')).toHaveLength(Number(count))
    }
    const linkIn = (kind: RegExp) => within(screen.getByRole('region', { name: kind })).getAllByRole('link')[0]
    expect(linkIn(/^Passages/)).toHaveAttribute('href', '/dossier/proef/passage/kade')
    expect(linkIn(/^Adviezen/)).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/dossier\/proef\/adviezen#advies-D[14]$/),
    )
    expect(linkIn(/^Antwoorden/)).toHaveAttribute('href', '/dossier/proef/bronnen/N1#antwoord-Q7')
    expect(linkIn(/^Inhoud van de versies/)).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/dossier\/proef\/vergelijk\/2030-03-\d\d\/2030-03-\d\d\?at=kade$/),
    )
    await expectNoAxeProblems(main)
  })

  test('mark the words, and say what an advice is directed at and what a text rests on', async () => {
    await show(answerTo({ text: 'kade' }))
    const advice = screen.getByRole('region', { name: /^Adviezen/ })
    expect(advice).toHaveTextContent('Tegen schrappen · maakt bezwaar · Nota 8 maart 2030 · Niet gevolgd')
    expect([...advice.querySelectorAll('mark')].map((mark) => mark.textContent?.toLowerCase())).toContain('kade')
    expect(screen.getByRole('region', { name: /^Inhoud van de versies/ })).toHaveTextContent(
      'in de versie van 1 maart 2030 · onze woorden, volgens de nota',
    )
  })

  test('say before a judgement or a premise that it is one', async () => {
    await show(answerTo({ text: 'waarom' }))
    const answers = screen.getByRole('region', { name: /^Antwoorden/ })
    expect(answers).toHaveTextContent('Gevraagd: Waarom verdween de kade?')
    expect(answers).toHaveTextContent('Duiding van de redactie: Er staat niet waarom.')
  })

  test('of one kind come with a way back to all', async () => {
    const { main, address } = await show(answerTo({ text: 'kade', kind: 'note' }), 'nl', '/zoek')
    expect(main).toHaveTextContent('Geen resultaten bij ‘Wat opvalt in de bronnen’.')
    await userEvent.click(screen.getByRole('link', { name: /^Toon alle \d+ resultaten van andere soorten$/ }))
    expect(address()).toBe('/dossier/proef/zoek?q=kade')
    expect(screen.getByRole('navigation', { name: 'Soort' })).toBeVisible()
  })

  test('tell what is missing from each where nothing holds every word', async () => {
    await show(answerTo({ text: 'kade loods' }))
    expect(screen.getByRole('status')).toHaveTextContent('Nergens staan alle woorden bij elkaar.')
    expect(screen.getByRole('region', { name: /^Antwoorden/ })).toHaveTextContent('zonder ‘loods’')
  })

  test('say that a word was not found, by which words we looked instead, and what might be meant', async () => {
    await show(answerTo({ text: 'waandelaars' }))
    expect(screen.getByRole('status')).toHaveTextContent(
      '‘waandelaars’ staat nergens. Wij zochten wat erop lijkt: wandelaars.',
    )
  })

  test('that are none propose a word that does occur', async () => {
    const { main } = await show(
      <>
        {answerTo({ text: 'uitkijgdooren' })}
        <NothingFound />
      </>,
    )
    expect(screen.getByRole('status')).toHaveTextContent('Geen resultaten')
    expect(screen.getByRole('link', { name: 'uitkijktoren' })).toHaveAttribute(
      'href',
      '/dossier/proef/zoek?q=uitkijktoren',
    )
    await expectNoAxeProblems(main)
  })

  test('are there in English, with the texts of the dossier marked as Dutch', async () => {
    await show(answerTo({ text: 'kade' }), 'en')
    const mark = screen.getByRole('region', { name: /^Advice/ }).querySelector('mark')
    expect(mark?.closest('[lang]')).toHaveAttribute('lang', 'nl')
  })
})

function Page() {
  const [text, setText] = useState('kade')
  return (
    <>
      <SearchField text={text} onType={setText} onDone={() => {}} onLeave={() => setText('weg')} />
      {text !== '' && answerTo({ text })}
    </>
  )
}

describe('the keys', () => {
  test('go from the field through the results and back', async () => {
    await show(<Page />)
    const user = userEvent.setup()
    const field = screen.getByRole('searchbox', { name: 'Zoekvraag' })
    await user.click(field)
    await user.keyboard('{ArrowDown}')
    const links = screen.getAllByRole('heading', { level: 3 }).map((heading) => within(heading).getByRole('link'))
    expect(links[0]).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(links[1]).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(field).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(links[0]).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(field).toHaveFocus()
  })

  test('empty the field first, and leave it when it is empty', async () => {
    await show(<Page />)
    const user = userEvent.setup()
    const field = screen.getByRole('searchbox')
    await user.type(field, '{Escape}')
    expect(field).toHaveValue('')
    await user.keyboard('{ArrowDown}')
    expect(field).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(field).toHaveValue('weg')
  })
})

test('the hints name ids that this dossier has', async () => {
  const { main } = await show(<Hints dossier={harbour} />)
  expect(main).toHaveTextContent('zoals titel en D1.')
  await expectNoAxeProblems(main)
})

describe('the search of a dossier', () => {
  test('works without a worker too, is kept, and remembers its last answer', async () => {
    const search = searchOf(harbour)
    expect(searchOf(harbour)).toBe(search)
    const found = await search.find({ text: 'kade' })
    expect(found).toEqual(index.find({ text: 'kade' }))
    expect(search.latest()).toEqual({ ask: { text: 'kade' }, found })
  })

  test('answers only the last of questions that overtake each other', async () => {
    const search = searchOf(harbour)
    const answers = await Promise.all(['k', 'ka', 'kad', 'kade'].map((text) => search.find({ text })))
    expect(answers.map((answer) => answer !== undefined)).toEqual([false, false, false, true])
    expect(search.latest()?.ask.text).toBe('kade')
  })
})
