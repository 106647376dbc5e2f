import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Register } from '../../src/components/register/Register.tsx'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { hide, optionsOf, type RegisterFilter } from '../../src/core/register-filter.ts'
import published from '../../fixtures/dossiers/actieagenda.json' with { type: 'json' }
import { harbour } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const actieagenda = published as Dossier

// A page of 36 rows is drawn many times over, on machines that do more than that.
vi.setConfig({ testTimeout: 60_000 })

function Page({ dossier, filter: first = {} }: { readonly dossier: Dossier; readonly filter?: RegisterFilter }) {
  const [filter, setFilter] = useState(first)
  return <Register id="proef" dossier={dossier} filter={filter} onFilter={setFilter} />
}

/** What stands below a heading: its rows, or the items of its list. */
function countBelow(heading: HTMLElement): number {
  const section = heading.closest('section')!
  return section.querySelectorAll('tr[id], .advice-list > li').length
}
const countIn = (heading: HTMLElement): number => Number(/\d+/.exec(wordsOf(heading))?.[0])
const counted = () => [...document.querySelectorAll('h2')].filter((heading) => /\d/.test(heading.textContent ?? ''))

describe('the counts in the headings', () => {
  test('are those of what stands below them, under any filter', async () => {
    const directions = optionsOf(actieagenda, 'hideDirections').map(({ key }) => key)
    const units = optionsOf(actieagenda, 'hideUnits').map(({ key }) => key)
    await fc.assert(
      fc.asyncProperty(fc.subarray(directions), fc.subarray(units), async (hiddenDirections, hiddenUnits) => {
        const filter = hide(hide({}, 'hideDirections', hiddenDirections), 'hideUnits', hiddenUnits)
        await show(<Page dossier={actieagenda} filter={filter} />)
        expect(counted()).toHaveLength(4)
        for (const heading of counted()) expect(countBelow(heading), wordsOf(heading)).toBe(countIn(heading))
        cleanup()
      }),
      { seed: 20241202, numRuns: 6 },
    )
  })

  test('are repeated by the links at the top', async () => {
    await show(<Page dossier={harbour} />)
    const links = within(screen.getByRole('navigation', { name: 'Op deze pagina' })).getAllByRole('link')
    for (const link of links) {
      const target = document.querySelector(link.getAttribute('href')!)!
      expect(wordsOf(target)).toBe(wordsOf(link))
    }
    expect(links).toHaveLength(4)
  })
})

describe('the filters', () => {
  test('say how many pieces of advice each option holds, and hide those', async () => {
    await show(<Page dossier={harbour} />)
    await userEvent.click(screen.getByText('Filters'))
    const box = screen.getByRole('checkbox', { name: /Tegen schrappen/ })
    expect(box.closest('label')).toHaveTextContent(/1$/)
    await userEvent.click(box)
    expect(screen.getByText(/3 van 4 zichtbaar/)).toHaveRole('status')
    expect(screen.getByRole('heading', { name: '3 van de 4 adviezen' })).toBeInTheDocument()
    expect(document.querySelector('#advies-D1')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Toon alles' }))
    expect(screen.getByRole('heading', { name: 'Alle 4 adviezen' })).toBeInTheDocument()
  })

  test('leave the advice about one passage', async () => {
    await show(<Page dossier={harbour} />)
    await userEvent.click(screen.getByText('Filters'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Passage' }), 'Passage kade (2)')
    expect(
      screen
        .getAllByRole('row')
        .filter(({ id }) => id !== '')
        .map(({ id }) => id),
    ).toEqual(['advies-D1', 'advies-D4'])
  })

  test('that hide everything say so', async () => {
    const all = optionsOf(harbour, 'hideDirections').map(({ key }) => key)
    await show(<Page dossier={harbour} filter={hide({}, 'hideDirections', all)} />)
    expect(screen.getByText('Geen advies past bij deze filters.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '0 van de 4 adviezen' })).toBeInTheDocument()
  })
})

describe('a row', () => {
  test('leads to the passage, the paper, the step and the later answers', async () => {
    const answers = harbour.answers.map((each) => (each.id === 'Q7' ? { ...each, advice: ['D1'] } : each))
    const advice = harbour.advice.map((each) =>
      each.id === 'D1' ? { ...each, between: { older: '2030-03-01', newer: '2030-03-08' } } : each,
    )
    await show(<Page dossier={{ ...harbour, answers, advice }} />)
    const row = within(document.querySelector<HTMLElement>('#advies-D1')!)
    const links = row.getAllByRole('link').map((link) => [wordsOf(link), link.getAttribute('href')])
    expect(links).toEqual([
      ['Passage kade', '/dossier/proef/passage/kade'],
      ['Nota 8 maart 2030, Kernpunten', '/dossier/proef/bronnen/N2#advies-D1'],
      ['Vergelijk 1 mrt met 8 mrt', expect.stringContaining('/dossier/proef/vergelijk/2030-03-01/2030-03-08')],
      ['vraag 7', '/dossier/proef/passage/kade#antwoord-Q7'],
    ])
  })
})

describe('the lists', () => {
  const itemsOf = (name: RegExp) => {
    const section = screen.getByRole('heading', { level: 2, name }).closest('section')!
    return [...section.querySelectorAll<HTMLElement>('.advice-list > li')]
  }

  test('keep what was not followed apart from what was only pointed out, each with its ground', async () => {
    await show(<Page dossier={actieagenda} />)
    const [refused, stayed] = [itemsOf(/^Niet gevolgd/), itemsOf(/^De wijziging bleef/)]
    expect(refused.length).toBeGreaterThan(0)
    expect(stayed.length).toBeGreaterThan(0)
    for (const item of refused) expect(item).toHaveTextContent(/adviseert|maakt bezwaar|niet akkoord/)
    for (const item of stayed) expect(item).not.toHaveTextContent(/adviseert|maakt bezwaar|niet akkoord|niet gevolgd/i)
    for (const item of [...refused, ...stayed]) {
      expect(item).toHaveTextContent(/Grond: /)
      expect(within(item).getByText(/^\d+ vindplaats(en)?$/)).toBeInTheDocument()
    }
  })

  test('name the cuts without advice, and link to that step of the passage', async () => {
    const dossier = { ...harbour, advice: harbour.advice.filter(({ id }) => id !== 'D1') }
    await show(<Page dossier={dossier} />)
    const [item] = itemsOf(/^Weggehaald of ingekort zonder gevonden advies: 1 wijziging$/)
    expect(within(item!).getByRole('link', { name: 'Passage kade' })).toHaveAttribute(
      'href',
      '/dossier/proef/passage/kade#versie-2030-03-08',
    )
  })
})

test('the table of directions and outcomes counts all advice, and each number leads to it', async () => {
  await show(<Page dossier={actieagenda} />)
  const links = within(screen.getByRole('table', { name: 'Richting en uitkomst, geteld' })).getAllByRole('link')
  const total = links.reduce((sum, link) => sum + Number(link.textContent), 0)
  expect(total).toBe(actieagenda.advice.length)
  expect(links[0]).toHaveAccessibleName('Voorstel, Uitkomst niet bepaald: 1')
  expect(links[0]!.getAttribute('href')).toMatch(/^\/dossier\/proef\/adviezen\?.*hideDirections=.*#lijst$/)
})

test('a dossier without advice says so', async () => {
  await show(<Page dossier={{ ...harbour, advice: [] }} />)
  expect(screen.getByText('In dit dossier staat geen advies.')).toBeInTheDocument()
})

test('has no problem that axe finds, with the filters open', async () => {
  const { main } = await show(<Page dossier={harbour} />)
  await userEvent.click(screen.getByText('Filters'))
  await expectNoAxeProblems(main)
})
