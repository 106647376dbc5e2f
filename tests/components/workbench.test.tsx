import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { BundleProposal } from '../../src/components/workbench/BundleProposal.tsx'
import { DeskList } from '../../src/components/workbench/DeskList.tsx'
import { KeepPanel } from '../../src/components/workbench/KeepPanel.tsx'
import type { Imported, ImportedPaper } from '../../src/core/imported/imported.ts'
import { type DeskCommand, EMPTY_DESK, perform } from '../../src/core/workbench/commands.ts'
import type { Desk, DeskItem } from '../../src/core/workbench/desk.ts'
import { itemBlocks } from '../../src/core/workbench/item-blocks.ts'
import type { KeepState } from '../../src/core/workbench/keep-state.ts'
import { itemName, itemOfPaper } from '../../src/core/workbench/new-items.ts'
import { pointsOf } from '../../src/core/workbench/points.ts'
import { deskItem, imported } from '../helpers/desk.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const change = (author: string) => ({ kind: 'insertion', on: 'text', author, text: 'kade' }) as const
const tracked = imported([], {
  file: 'brief.docx',
  states: (['accepted', 'rejected'] as const).map((id) => ({ id, blocks: [{ kind: 'paragraph', text: id }] })),
  changes: [change('Aagje Zandloper'), change('Bram Kade')],
  comments: [{ author: 'Aagje Zandloper', text: 'Weg?', quote: '' }],
})
const scan = imported(['De pont vaart.'], {
  file: 'scan.pdf',
  pages: { count: 4, textless: [2, 4] },
  problems: [2, 4].map((page) => ({ level: 'warning', code: 'textless-page', where: { page } })),
})
const FILES: Readonly<Record<string, Imported>> = { tracked, scan }

/** A list that does what it is told, and remembers what was said. */
function List({ items }: { readonly items: readonly DeskItem[] }) {
  const [desk, setDesk] = useState<Desk>({ ...EMPTY_DESK, items })
  const [said, setSaid] = useState('')
  const factsOf = (item: DeskItem) => {
    const file = FILES[item.file]!
    const blocks = itemBlocks(item, file).length
    return { imported: file, name: itemName(item, file), blocks, points: pointsOf(desk, item, file, blocks) }
  }
  const act = (command: DeskCommand, told = '') => {
    setDesk(perform(desk, command))
    setSaid(told)
  }
  return (
    <>
      <h2 id="desk-title" tabIndex={-1}>
        Versies
      </h2>
      <DeskList
        desk={desk}
        factsOf={factsOf}
        onCommand={act}
        onBoth={(item) => act({ do: 'add', items: [{ ...item, id: 'z', state: 'rejected' }], at: 0 })}
      />
      <output>{said}</output>
      <pre>{JSON.stringify(desk.items.map(({ id, state }) => [id, state]))}</pre>
    </>
  )
}

const two = [
  deskItem('a', { file: 'tracked', state: 'accepted', date: '2031-03-01', dateBy: 'properties' }),
  deskItem('b', { file: 'scan', date: '2031-04-01', dateBy: 'file-name' }),
]

describe('the list of the desk', () => {
  it('says of each file what it holds, where its date comes from, and what is not known', async () => {
    const { main } = await show(<List items={two} />)
    const [first, second] = within(main)
      .getAllByRole('listitem')
      .filter((item) => item.className === 'desk-version')
    expect(wordsOf(first!)).toContain('Versie 1 · brief.docx1 alinea · 1 opmerking · 2 wijzigingen bijgehouden')
    expect(wordsOf(first!)).toContain('uit het bestand')
    expect(wordsOf(second!)).toContain('geraden uit de bestandsnaam')
    expect(wordsOf(second!)).toContain('Bladzijden 2 en 4 zijn scans zonder tekst. Die tekst is onbekend, niet weg.')
    await expectNoAxeProblems(main)
  })

  it('reads a file as submitted, with all changes or with those of one author, and takes both', async () => {
    const user = userEvent.setup()
    const { main } = await show(<List items={two} />)
    const select = screen.getByRole('combobox', { name: 'Lees brief.docx als' })
    await user.selectOptions(select, 'met alleen de wijzigingen van Bram Kade')
    expect(wordsOf(main.querySelector('pre')!)).toContain('["a",{"author":"Bram Kade"}]')
    await user.selectOptions(select, 'met alle wijzigingen verwerkt')
    await user.click(screen.getByRole('button', { name: 'Neem beide lezingen van brief.docx als versies' }))
    expect(wordsOf(main.querySelector('pre')!)).toContain('[["z","rejected"],["a","accepted"]')
    expect(screen.queryByRole('button', { name: /Neem beide/ })).toBeNull()
  })

  it('keeps the focus with what moves, and hands it on when a version goes', async () => {
    const user = userEvent.setup()
    await show(<List items={two} />)
    await user.click(screen.getByRole('button', { name: 'scan.pdf omhoog' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'scan.pdf omlaag' }))
    expect(screen.getByRole('status', { hidden: true }).textContent).toBe('scan.pdf staat nu op plaats 1 van 2.')
    await user.click(screen.getByRole('button', { name: 'Verwijder scan.pdf' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Verwijder brief.docx' }))
    await user.click(screen.getByRole('button', { name: 'Verwijder brief.docx' }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Versies' }))
  })
})

describe('a bundle', () => {
  const part = (first: number, last: number, more: Partial<ImportedPaper>): ImportedPaper => ({
    kind: 'nota',
    blocks: { from: first - 1, to: last },
    annotations: [],
    because: ['heading', 'page-number'],
    pages: { first, last },
    ...more,
  })
  const bundle = imported([], {
    file: 'bundel.pdf',
    pages: { count: 9, textless: [] },
    papers: [part(1, 4, { title: 'Nota een' }), part(5, 9, { title: 'Brief', kind: 'letter' })],
  })
  const proposed = bundle.papers.map((_, index) => itemOfPaper(bundle, 'bundel', index, `i${index}`))

  it('offers its parts, and gives those that are taken, as what and from which pages they are taken', async () => {
    const user = userEvent.setup()
    const onAdd = vi.fn()
    const { main } = await show(
      <>
        <h2>Stukken</h2>
        <BundleProposal imported={bundle} proposed={proposed} onAdd={onAdd} onWhole={() => {}} onDismiss={() => {}} />
      </>,
    )
    expect(wordsOf(main)).toContain('Gezien aan: een kop en een nieuwe nummering van de bladzijden.')
    await expectNoAxeProblems(main)
    const last = screen.getByRole('spinbutton', { name: 'Laatste bladzijde van Nota een' })
    await user.clear(last)
    await user.type(last, '12')
    expect(screen.getByRole('alert').textContent).toContain('Nota een')
    expect(screen.getByRole('button', { name: 'Leg 2 stukken neer' }).hasAttribute('disabled')).toBe(true)
    await user.clear(last)
    await user.type(last, '3')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort van Nota een' }), 'version')
    await user.click(screen.getByRole('checkbox', { name: 'Neem Brief' }))
    await user.click(screen.getByRole('button', { name: 'Leg 1 stuk neer' }))
    expect(onAdd).toHaveBeenCalledWith([{ ...proposed[0], role: 'version', pages: { first: 1, last: 3 } }])
  })
})

describe('keeping', () => {
  const nothing = () => {}
  const panel = (state: KeepState, more: Partial<Parameters<typeof KeepPanel>[0]> = {}) => (
    <KeepPanel
      state={state}
      restoredAt={undefined}
      said={undefined}
      onKeep={nothing}
      onTakeOther={nothing}
      onKeepOver={nothing}
      onWipe={nothing}
      {...more}
    />
  )

  it.each<[KeepState, string]>([
    [{ is: 'off' }, 'Nu staat het werk alleen in dit tabblad.'],
    [{ is: 'failed', why: 'full' }, 'er is te weinig ruimte. Maak ruimte vrij of exporteer het dossier.'],
    [{ is: 'failed', why: 'refused' }, 'zoals in een privévenster. Exporteer het dossier.'],
    [{ is: 'elsewhere', what: 'changed' }, 'Hier wordt niets meer bewaard tot u kiest.'],
    [{ is: 'elsewhere', what: 'wiped' }, 'In dit tabblad staat het nog.'],
  ])('tells how it stands: %o', async (state, words) => {
    await show(panel(state))
    expect(wordsOf(screen.getByRole('status'))).toContain(words)
  })

  it('asks before it wipes', async () => {
    const user = userEvent.setup()
    // jsdom knows no modal dialogs.
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true
    }
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false
      this.dispatchEvent(new Event('close'))
    }
    const onWipe = vi.fn()
    await show(panel({ is: 'off' }, { onWipe }))
    await user.click(screen.getByRole('button', { name: 'Wis alles' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Annuleer' }))
    expect(onWipe).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Wis alles' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Wis alles' }))
    expect(onWipe).toHaveBeenCalledOnce()
  })
})
