import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { FileChoice, type Making } from '../../src/components/take-away/FileChoice.tsx'
import { PassageChoice } from '../../src/components/take-away/PassageChoice.tsx'
import { harbour } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

/** The files, with a page around them that only keeps what was asked. */
function Files({ making = { is: 'idle' } }: { readonly making?: Making }) {
  const [asked, setAsked] = useState<readonly string[]>([])
  const [hasComma, setComma] = useState(false)
  return (
    <>
      <h2>Bestanden</h2>
      <FileChoice
        making={making}
        hasComma={hasComma}
        onComma={setComma}
        onMake={(kind, table) => setAsked([...asked, `${kind} ${table}`])}
      />
      <output>{asked.join(', ')}</output>
    </>
  )
}

function Passages({ from }: { readonly from: readonly string[] }) {
  const [chosen, setChosen] = useState(from)
  return (
    <>
      <PassageChoice dossier={harbour} chosen={chosen} onChange={setChosen} />
      <output>{chosen.join(', ')}</output>
    </>
  )
}

const output = (main: HTMLElement) => wordsOf(main.querySelector('output') ?? main)

/** What the one place that says anything says. */
const told = (main: HTMLElement) => {
  const [only, ...others] = within(main)
    .getAllByRole('status')
    .filter((each) => wordsOf(each) !== '')
  expect(others).toEqual([])
  return only
}

describe('FileChoice', () => {
  it('says of each file what it is for', async () => {
    const { main } = await show(<Files />)
    const rows = within(main).getAllByRole('listitem')
    expect(rows.map((row) => within(row).getByRole('heading').textContent)).toEqual([
      'Excel',
      'CSV',
      'Leespagina',
      'Bewijspakket',
      'Annotaties',
      'Dossierbestand',
    ])
    await expectNoAxeProblems(main)
  })

  it('asks for the file and the table that were chosen', async () => {
    const { main } = await show(<Files />)
    await userEvent.click(screen.getByRole('button', { name: 'Bewijspakket downloaden' }))
    await userEvent.selectOptions(screen.getByLabelText('Tabel'), 'Bronnen')
    await userEvent.selectOptions(screen.getByLabelText('Tussen de kolommen'), 'komma')
    await userEvent.click(screen.getByRole('button', { name: 'CSV downloaden' }))
    expect(output(main)).toBe('zip changes, csv sources')
    expect(screen.getByLabelText('Tussen de kolommen')).toHaveValue('comma')
  })

  it('takes no second order while it is busy, and says so', async () => {
    const { main } = await show(<Files making={{ is: 'busy', kind: 'xlsx' }} />)
    expect(told(main)).toHaveTextContent('Excel wordt gemaakt.')
    await userEvent.click(screen.getByRole('button', { name: 'CSV downloaden' }))
    expect(output(main)).toBe('')
  })

  it('says what is ready, and what went wrong', async () => {
    const { main } = await show(<Files making={{ is: 'done', kind: 'zip', file: 'proef.zip', bytes: 12_345 }} />)
    expect(told(main)).toHaveTextContent('proef.zip is klaar (13 kB).')
  })

  it('keeps the choice when making a file fails', async () => {
    const { main } = await show(<Files making={{ is: 'failed', kind: 'zip', message: 'vol' }} />)
    expect(told(main)).toHaveTextContent(
      'Bewijspakket maken is niet gelukt. Uw keuze staat er nog. Probeer het nog eens. Dit ging er mis: vol',
    )
  })
})

describe('PassageChoice', () => {
  it('lists every passage under its theme, and ticks and unticks', async () => {
    const { main } = await show(<Passages from={['kade']} />)
    const theme = screen.getByRole('group', { name: 'Haven' })
    expect(within(theme).getAllByRole('checkbox').length).toBe(harbour.passages.length)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Passage veer' }))
    expect(output(main)).toBe('kade, veer')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Passage kade' }))
    expect(output(main)).toBe('veer')
    await expectNoAxeProblems(main)
  })
})
