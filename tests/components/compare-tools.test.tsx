import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { ChangeList } from '../../src/components/compare/ChangeList.tsx'
import { Chooser } from '../../src/components/compare/Chooser.tsx'
import { Sift } from '../../src/components/compare/Sift.tsx'
import { passes, type Sifting } from '../../src/core/row-events.ts'
import { changes, harbour } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

describe('ChangeList', () => {
  const list = <ChangeList changes={changes} at="geld" lang="nl" isOpen />

  test('holds every change with number, what happened, name and advice', async () => {
    await show(list)
    const nav = within(screen.getByRole('navigation', { name: 'Lijst van wijzigingen' }))
    expect(nav.getByText('5 wijzigingen')).toBeInTheDocument()
    const items = nav.getAllByRole('listitem')
    const told = items.map((item) =>
      [
        wordsOf(item),
        ...within(item)
          .queryAllByRole('img')
          .map((sign) => sign.getAttribute('aria-label')),
      ].join(' · '),
    )
    expect(told).toEqual([
      '1Passage titel · hernoemd',
      '2Passage kade · weggehaald · Tegen schrappen',
      '3Passage geld · weggehaald · Steunt schrappen',
      '4Passage vissers · ingekort · Tegen inkorten',
      '5Passage toren · toegevoegd',
    ])
  })

  test('shows where the reader is, and puts the place of each change in the address', async () => {
    const { address } = await show(list, 'nl', '/?view=inline')
    const here = screen.getByRole('link', { current: true })
    expect(here).toHaveAccessibleName(/^3.*weggehaald.*Passage geld.*Steunt schrappen$/)
    await userEvent.click(screen.getByRole('link', { name: /Passage vissers/ }))
    expect(address()).toBe('/?view=inline&at=vissers')
  })

  test('can be folded, and has no problem that axe finds', async () => {
    const { main } = await show(<ChangeList changes={changes} at={undefined} lang="nl" isOpen={false} />)
    expect(screen.getByRole('group')).not.toHaveAttribute('open')
    await expectNoAxeProblems(main)
  })
})

describe('Sift', () => {
  /** The filters with the changes they let through below, as the page holds them. */
  function Sieve() {
    const [sifting, setSifting] = useState<Sifting>({ contested: false, hideKinds: [], hideThemes: [] })
    const onChange = (part: Partial<Sifting>) => setSifting((now) => ({ ...now, ...part }))
    const { themes } = harbour.meta
    return (
      <>
        <Sift changes={changes} themes={themes} sifting={sifting} lang="nl" onChange={onChange} />
        <output>
          {changes
            .filter((row) => passes(row, sifting))
            .map((row) => row.id)
            .join(' ')}
        </output>
      </>
    )
  }
  const left = () => screen.getByRole('status').textContent

  test('says beforehand how many changes a filter hides, and hides just those', async () => {
    await show(<Sieve />)
    const user = userEvent.setup()
    expect(left()).toBe('titel kade geld vissers toren')
    await user.click(screen.getByRole('checkbox', { name: 'Alleen met tegenargument (verbergt 3 van 5)' }))
    expect(left()).toBe('kade vissers')
    expect(screen.getByText('· 3 van 5 verborgen')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: /^Alleen met tegenargument/ }))
    expect(left()).toBe('titel kade geld vissers toren')
  })

  test('filters by kind, with the number of each', async () => {
    await show(<Sieve />)
    const user = userEvent.setup()
    const kinds = within(screen.getByRole('group', { name: 'Soort' }))
    expect(kinds.getAllByRole('checkbox').map((box) => wordsOf(box.closest('label')!))).toEqual([
      'weggehaald2',
      'ingekort1',
      'verplaatst0',
      'hernoemd of gewijzigd1',
      'toegevoegd of terug1',
    ])
    expect(kinds.getByRole('checkbox', { name: /verplaatst/ })).toBeDisabled()
    await user.click(kinds.getByRole('checkbox', { name: /weggehaald/ }))
    expect(left()).toBe('titel vissers toren')
    expect(kinds.getByRole('checkbox', { name: /weggehaald/ })).not.toBeChecked()
  })

  test('filters by theme, and disables a theme that nothing is about', async () => {
    await show(<Sieve />)
    const themes = within(screen.getByRole('group', { name: 'Onderwerp' }))
    expect(themes.getByRole('checkbox', { name: /Kosten/ })).toBeDisabled()
    await userEvent.click(themes.getByRole('checkbox', { name: /Haven/ }))
    expect(left()).toBe('')
  })

  test('has no problem that axe finds', async () => {
    const { main } = await show(<Sieve />)
    await expectNoAxeProblems(main)
  })
})

describe('Chooser', () => {
  const chooser = <Chooser id="proef" versions={harbour.versions} older="2030-03-01" newer="2030-03-08" />
  const options = (name: string) =>
    within(screen.getByRole('combobox', { name }))
      .getAllByRole('option')
      .map((option) => wordsOf(option))

  test('offers only newer versions after the older one', async () => {
    await show(chooser)
    expect(options('Oudere versie')).toEqual(['1 mrt 2030 · conceptbrief', '8 mrt 2030 · conceptbrief'])
    expect(options('Nieuwere versie')).toEqual(['8 mrt 2030 · conceptbrief', '15 mrt 2030 · conceptbrief'])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Oudere versie' }), '2030-03-08')
    expect(options('Nieuwere versie')).toEqual(['15 mrt 2030 · conceptbrief'])
  })

  test('goes to the comparison that is chosen', async () => {
    const { address } = await show(chooser)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Oudere versie' }), '2030-03-08')
    await userEvent.click(screen.getByRole('button', { name: 'Vergelijk' }))
    expect(address()).toBe('/dossier/proef/vergelijk/2030-03-08/2030-03-15')
  })

  test('has no problem that axe finds', async () => {
    const { main } = await show(chooser)
    await expectNoAxeProblems(main)
  })
})
