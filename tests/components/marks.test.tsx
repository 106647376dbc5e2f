import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { type MarkChoice, MarkFilters, RowHits } from '../../src/components/compare/Marks.tsx'
import { compare } from '../../src/core/compare.ts'
import { parseDossier } from '../../src/core/dossier/parse.ts'
import { surveyMarks } from '../../src/core/marks.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

// Its own address is that of the page in this environment, so the fixture is found from the working folder.
const parsed = parseDossier(JSON.parse(readFileSync('fixtures/dossiers/valid/literal.json', 'utf8')))
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const survey = surveyMarks(compare(parsed.dossier, '2032-02-02', '2032-03-01'))
const hits = survey.hits.get('b2') ?? []

describe('MarkFilters', () => {
  function Filters() {
    const [choice, setChoice] = useState<MarkChoice>({ showNoise: [], hideNoise: [], hideRules: [] })
    return (
      <>
        <MarkFilters survey={survey} choice={choice} onChange={(part) => setChoice((now) => ({ ...now, ...part }))} />
        <output>{JSON.stringify(choice)}</output>
      </>
    )
  }
  const choice = () => JSON.parse(screen.getByRole('status').textContent) as MarkChoice

  test('name every class with its count; typesetting is off until asked for', async () => {
    await show(<Filters />)
    const noise = within(screen.getByRole('group', { name: 'Kleine verschillen markeren' }))
    const boxes = noise.getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes.map((box) => `${wordsOf(box.closest('label')!)} ${box.checked ? 'aan' : 'uit'}`)).toEqual([
      'spaties3 uit',
      'afbreken1 uit',
      'aanhalingstekens2 uit',
      'nummering1 uit',
      'leestekens1 aan',
      'hoofdletters1 aan',
      'leesfouten0 aan',
    ])
    expect(noise.getByRole('checkbox', { name: /leesfouten/ })).toBeDisabled()
  })

  test('tell only what differs from the default', async () => {
    await show(<Filters />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('checkbox', { name: /spaties/ }))
    await user.click(screen.getByRole('checkbox', { name: /leestekens/ }))
    await user.click(screen.getByRole('checkbox', { name: /minder bindend/ }))
    expect(choice()).toEqual({ showNoise: ['spacing'], hideNoise: ['punctuation'], hideRules: ['weaker'] })
    await user.click(screen.getByRole('checkbox', { name: /spaties/ }))
    expect(choice().showNoise).toEqual([])
  })

  test('have no problem that axe finds', async () => {
    const { main } = await show(<Filters />)
    await expectNoAxeProblems(main)
  })
})

describe('RowHits', () => {
  test('say in words what was found and what the rule looks for', async () => {
    const { main } = await show(<RowHits hits={hits} hideRules={[]} lang="nl" />)
    const items = within(screen.getByRole('list', { name: 'Inhoud in deze wijziging' })).getAllByRole('listitem')
    expect(items.map(wordsOf)[1]).toBe(
      'minder bindend: ‘zal’ werd ‘kan’. Een woord werd een ander woord dat volgens onze schalen minder bindt.',
    )
    await expectNoAxeProblems(main)
  })

  test('quote the letter in its own language', async () => {
    await show(<RowHits hits={hits} hideRules={[]} lang="nl" />, 'en')
    expect(screen.getByText('zal')).toHaveAttribute('lang', 'nl')
    expect(screen.getAllByText(/became/)[0]).not.toHaveAttribute('lang')
  })

  test('leave no empty list behind when every rule is off', async () => {
    await show(<RowHits hits={hits} hideRules={['date', 'weaker', 'softener-added']} lang="nl" />)
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })
})
