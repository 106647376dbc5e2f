import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { LifelineHead, LifelineRows } from '../../src/components/Lifeline.tsx'
import { LifelineTable } from '../../src/components/LifelineTable.tsx'
import { RemarkTable } from '../../src/components/RemarkTable.tsx'
import type { Dossier, Passage } from '../../src/core/dossier/schema.ts'
import published from '../../fixtures/dossiers/actieagenda.json' with { type: 'json' }
import { harbour } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const passageOf = (id: string): Passage => harbour.passages.find((each) => each.id === id)!

describe.each([
  ['an invented dossier', harbour],
  ['the published dossier', published as Dossier],
])('Lifeline and LifelineTable of %s', (_, dossier) => {
  const { passages, versions } = dossier
  const picture = (
    <>
      <LifelineHead id="proef" versions={versions} />
      <LifelineRows id="proef" dossier={dossier} passages={passages} />
    </>
  )
  const table = <LifelineTable id="proef" dossier={dossier} passages={passages} />

  test('say the same of every passage in every version', async () => {
    await show(picture)
    const drawn = passages.map((passage) => wordsInPicture(passage))
    cleanup()
    await show(table)
    const tabled = within(screen.getByRole('table')).getAllByRole('row').slice(1).map(wordsInRow)
    expect(tabled).toEqual(drawn)
    expect(drawn.every((cells) => cells.length === versions.length + 1)).toBe(true)
  })
})

/** For each version the parts of its cell, sorted, and at the end how the passage ended. */
function wordsInPicture(passage: Passage): readonly (readonly string[])[] {
  const drawing = screen.getByRole('img', { name: (name) => name.startsWith(`${passage.label}. `) })
  const cells = (drawing.getAttribute('aria-label') ?? '').slice(passage.label.length + 2).split('; ')
  const row = drawing.closest('li')!
  const end = row.querySelector('.end b')
  return [
    ...cells.map((cell) =>
      cell
        .replace(/^[^:]+: /, '')
        .split(', ')
        .sort(),
    ),
    [wordsOf(end!)],
  ]
}

function wordsInRow(row: HTMLElement): readonly (readonly string[])[] {
  const cells = within(row).getAllByRole('cell')
  return cells.map((cell, index) => {
    if (index === cells.length - 1) return [wordsOf(cell)]
    const [state = '', ...more] = [...cell.childNodes].map((node) => node.textContent ?? '')
    const directions = more.map((text) => text.replace(/ \([^)]*\)$/, ''))
    const lowered = directions.map((text) => text.charAt(0).toLowerCase() + text.slice(1))
    return [...state.split(', '), ...lowered].sort()
  })
}

describe('Lifeline', () => {
  test('tells an unknown version from one in which the passage is gone', async () => {
    await show(<LifelineRows id="proef" dossier={harbour} passages={[passageOf('geld'), passageOf('kade')]} />)
    const [money, quay] = screen.getAllByRole('img').map((drawing) => drawing.getAttribute('aria-label'))
    expect(money).toBe(
      'Passage geld. 1 mrt: staat erin (afgeleid); 8 mrt: weggehaald, steunt schrappen; 15 mrt: onbekend',
    )
    expect(quay).toMatch(/8 mrt: weggehaald, tegen schrappen.*; 15 mrt: terug, tegen opnemen/)
    const marks = screen.getAllByRole('img').map((drawing) => drawing.querySelectorAll('.dot').length)
    expect(marks).toEqual([1, 0])
  })

  test('leads from each version to the step towards it', async () => {
    await show(<LifelineHead id="proef" versions={harbour.versions} />)
    const links = within(screen.getByRole('list', { name: 'Versies' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/dossier/proef/vergelijk/2030-03-01/2030-03-08',
      '/dossier/proef/vergelijk/2030-03-08/2030-03-15',
    ])
  })

  test('has no problem that axe finds, drawn or as a table', async () => {
    const { main } = await show(
      <>
        <LifelineHead id="proef" versions={harbour.versions} />
        <LifelineRows id="proef" dossier={harbour} passages={harbour.passages} />
        <LifelineTable id="proef" dossier={harbour} passages={harbour.passages} />
      </>,
    )
    await expectNoAxeProblems(main)
  })
})

describe('a passage that was never known to be there', () => {
  test('is not drawn or told as gone', async () => {
    const kade = passageOf('kade')
    const never: Passage = {
      ...kade,
      states: kade.states.map((each, index) => ({ ...each, state: index === 0 ? 'unknown' : 'absent', also: [] })),
    }
    await show(<LifelineRows id="proef" dossier={harbour} passages={[never]} />)
    const drawing = screen.getByRole('img', { name: /staat er niet in/ })
    expect(drawing).not.toHaveAccessibleName(/weg/)
    expect(drawing.querySelectorAll('.not-there')).toHaveLength(2)
    expect(drawing.querySelectorAll('.empty, .gone')).toHaveLength(0)
  })
})

describe('RemarkTable', () => {
  const remarks = (dossier: Dossier) => <RemarkTable id="proef" dossier={dossier} remarks={dossier.remarks} />

  test('gives number, author, kind, moment as printed and content of each remark', async () => {
    await show(remarks(harbour))
    expect(await screen.findAllByRole('button', { name: /^Citeer: opmerking Nota N1, p\. 1, / })).toHaveLength(2)
    const table = within(screen.getByRole('table', { name: /^Opmerkingen / }))
    expect(table.getAllByRole('columnheader').map((cell) => wordsOf(cell))).toEqual([
      'Nr.',
      'Auteur',
      'Datum',
      'Inhoud',
    ])
    const [first, second] = table
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').map(wordsOf))
    expect(first).toEqual([
      'p. 1, 1',
      'Boot, A.FreeText · Reactie',
      '9 maart 2030, 10:11:12',
      'Waarom?Bij de titel.(Passage kade)CiteerLink',
    ])
    expect(second).toEqual([
      'p. 1, 2–4, 7',
      'auteur weggehaaldMarkering · Markering in de tekst',
      'Onbepaald',
      'Geel gemaakt.CiteerLink',
    ])
  })

  test('has no problem that axe finds', async () => {
    const { main } = await show(remarks(harbour))
    await expectNoAxeProblems(main)
  })
})
