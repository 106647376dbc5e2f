import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ArrivalNotice } from '../../src/components/ArrivalNotice.tsx'
import { rowArrival } from '../../src/components/compare/row-arrival.tsx'
import { signedRow, signOf } from '../../src/core/citation/sign.ts'
import { compare } from '../../src/core/compare.ts'
import { type Comparison, rowName } from '../../src/core/comparison.ts'
import type { Dossier, DossierBlock } from '../../src/core/dossier/schema.ts'
import { harbour, rowOf, step } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const signOfRow = (id: string) => signOf(signedRow(rowOf(id), rowName(rowOf(id))), '2031-03-09')

/** The step in a dossier in which every block and passage is first mended. */
function stepWith(block: (block: DossierBlock) => DossierBlock, label = (given: string) => given): Comparison {
  const mended: Dossier = {
    ...harbour,
    passages: harbour.passages.map((passage) => ({ ...passage, label: label(passage.label) })),
    versions: harbour.versions.map((version) => ({
      ...version,
      sections: version.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
    })),
  }
  return compare(mended, step.older.id, step.newer.id)
}

describe('a link to a change', () => {
  it('points at it where it says what it said', () => {
    expect(rowArrival(step, 'kade', signOfRow('kade'))).toEqual({ current: rowOf('kade') })
  })

  it('points at it and warns where its text has changed since', async () => {
    const now = stepWith((block) => (block.id === 'kade' ? { ...block, text: 'De kade gaat dicht.' } : block))
    const { current, notice } = rowArrival(now, 'kade', signOfRow('kade'))
    expect(current?.id).toBe('kade')
    const { main } = await show(notice)
    expect(wordsOf(screen.getByRole('alert'))).toContain('veranderd nadat de link is gemaakt (op 9 maart 2031)')
    await expectNoAxeProblems(main)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Sluiten' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('points at nothing where something else has its id, and offers what stands there', async () => {
    const now = stepWith(
      (block) => (block.id === 'kade' ? { ...block, text: 'De brug gaat open.' } : block),
      (label) => (label === 'Passage kade' ? 'Passage over de brug' : label),
    )
    const { current, notice } = rowArrival(now, 'kade', signOfRow('kade'))
    expect(current).toBeUndefined()
    const { main, address } = await show(notice, 'nl', `/?at=kade&s=${signOfRow('kade')}`)
    expect(wordsOf(screen.getByRole('alert'))).toContain('Onder ‘kade’ staat nu iets anders')
    await expectNoAxeProblems(main)
    await userEvent.setup().click(screen.getByRole('link', { name: 'Bekijk wat er nu staat' }))
    await waitFor(() => expect(address()).toBe('/?at=kade'))
  })

  it('finds it under another id', async () => {
    const { current, notice } = rowArrival(step, 'toren', signOfRow('kade'))
    expect(current).toBeUndefined()
    const { address } = await show(notice, 'nl', '/?at=toren')
    await userEvent.setup().click(screen.getByRole('link', { name: 'Ga naar die plek' }))
    await waitFor(() => expect(address()).toBe('/?at=kade'))
  })

  it('says that it is gone, with and without a sign', async () => {
    const { current, notice } = rowArrival(step, 'P99', undefined)
    expect(current).toBeUndefined()
    await show(notice)
    expect(wordsOf(screen.getByRole('alert'))).toBe(
      'De wijziging ‘P99’ uit deze link is er niet (meer). Hieronder staan alle wijzigingen.',
    )
    expect(rowArrival(step, 'P99', '0123456789ab').current).toBeUndefined()
  })
})

it('a warning without a date does not invent one', async () => {
  await show(<ArrivalNotice arrival={{ is: 'changed', since: undefined }} id="kade" />, 'en')
  expect(wordsOf(screen.getByRole('alert'))).toContain('has changed after the link was made.')
})
