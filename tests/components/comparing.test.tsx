import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { Comparing } from '../../src/components/compare/Comparing.tsx'
import { Considered } from '../../src/components/compare/Considered.tsx'
import { Inexact } from '../../src/components/compare/Inexact.tsx'
import { compare } from '../../src/core/compare.ts'
import { englishComparing } from '../../src/i18n/comparing.en.ts'
import { dutchComparing } from '../../src/i18n/comparing.nl.ts'
import { generateCase } from '../bench/generate.ts'
import { literalDossier } from '../helpers/literal-dossier.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

type State = Parameters<typeof Comparing>[0]['state']

function comparing(state: State) {
  const calls = { onCancel: vi.fn(), onRetry: vi.fn(), onHere: vi.fn() }
  const element = (
    <Comparing state={state} {...calls}>
      <h1 tabIndex={-1}>Maart en april</h1>
    </Comparing>
  )
  return { element, calls }
}

describe('Comparing', () => {
  test('shows nothing at first, then how far it is and a way to stop', async () => {
    const { element, calls } = comparing({ status: 'comparing', share: 0.42 })
    render(<main>{element}</main>)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    const bar = await screen.findByRole('progressbar', { name: dutchComparing.busy })
    expect(bar).toHaveAttribute('value', '42')
    expect(screen.getByRole('status')).toHaveTextContent(dutchComparing.busy)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(calls.onCancel).toHaveBeenCalledOnce()
    await expectNoAxeProblems(screen.getByRole('main'))
  })

  test('says that it was stopped, and starts again', async () => {
    const { element, calls } = comparing({ status: 'cancelled' })
    await show(element)
    expect(screen.getByRole('status')).toHaveTextContent('De vergelijking is gestopt.')
    expect(screen.queryByRole('progressbar')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
    expect(calls.onRetry).toHaveBeenCalledOnce()
  })

  test('names a failure with what the browser says of it, and offers to compare on the page', async () => {
    const { element, calls } = comparing({ status: 'failed', message: 'RangeError: no version 2031' })
    const { main } = await show(element, 'en')
    expect(screen.getByRole('status')).toHaveTextContent(englishComparing.failed)
    expect(screen.getByText('RangeError: no version 2031')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: englishComparing.here }))
    expect(calls.onHere).toHaveBeenCalledOnce()
    await expectNoAxeProblems(main)
  })

  test('hands the focus of a button that goes to the title', async () => {
    const page = (state: State) => <main>{comparing(state).element}</main>
    const { rerender } = render(page({ status: 'cancelled' }))
    screen.getByRole('button', { name: 'Opnieuw proberen' }).focus()
    rerender(page({ status: 'comparing', share: 0 }))
    expect(screen.getByRole('heading')).toHaveFocus()
    rerender(page({ status: 'cancelled' }))
    screen.getByRole('button', { name: 'Opnieuw proberen' }).focus()
    rerender(
      <main>
        <h1 tabIndex={-1}>De vergelijking</h1>
      </main>,
    )
    await Promise.resolve()
    expect(screen.getByRole('heading', { name: 'De vergelijking' })).toHaveFocus()
  })
})

describe('Inexact', () => {
  test('says only what applies', async () => {
    const { main } = await show(<Inexact exact exactWords={false} />)
    expect(wordsOf(main)).toBe(dutchComparing.inexactWords)
  })
})

describe('Considered', () => {
  const { a, b } = generateCase(5, 'brutal', { blocks: 300 })
  const { rows } = compare(literalDossier({ '2031-03-01': a, '2031-04-01': b }), '2031-03-01', '2031-04-01')
  const doubted = rows.filter((row) => row.considered)
  const shown = (row: (typeof rows)[number]) => <Considered row={row} considered={row.considered!} lang="nl" />

  test('names the runner-up of a pair with both shares, and links to its row', async () => {
    const row = doubted.find(({ older, newer }) => older.length > 0 && newer.length > 0)!
    const { main, address } = await show(shown(row))
    await userEvent.click(screen.getByText('Ook overwogen'))
    const { similarity, otherSimilarity, other, shownAt } = row.considered!
    expect(wordsOf(main)).toContain(`zijn ${Math.round(similarity * 100)} van de 100 woorden gelijk`)
    expect(wordsOf(main)).toContain(`zijn ${Math.round(otherSimilarity * 100)} van de 100 woorden gelijk`)
    const link = screen.getByRole('link')
    expect(link).toHaveTextContent(other.text.slice(0, 40))
    await userEvent.click(link)
    expect(address()).toBe(`/?at=${shownAt}`)
    await expectNoAxeProblems(main)
  })

  test('says of a cut that nothing was chosen for it', async () => {
    const row = doubted.find(({ kind }) => kind === 'cut')!
    const { main } = await show(shown(row))
    expect(wordsOf(main)).toContain(dutchComparing.notChosen)
    expect(wordsOf(main)).not.toContain('Met wat hier gekozen is')
  })
})

test('the English texts say the same in other words', () => {
  expect(Object.keys(englishComparing)).toEqual(Object.keys(dutchComparing))
  const [dutch, english] = [dutchComparing, englishComparing].map((texts) =>
    Object.values(texts).flatMap((text) =>
      typeof text === 'function' ? [text(7 as never)] : typeof text === 'string' ? [text] : Object.values(text),
    ),
  )
  expect(english).toHaveLength(dutch!.length)
  expect(english!.filter((text) => dutch!.includes(text))).toEqual([])
})
