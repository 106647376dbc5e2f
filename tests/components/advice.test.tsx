import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { AdviceCard } from '../../src/components/AdviceCard.tsx'
import { Judgement } from '../../src/components/Judgement.tsx'
import { State } from '../../src/components/State.tsx'
import type { Advice, Answer } from '../../src/core/dossier/schema.ts'
import { harbour } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const adviceOf = (id: string): Advice => harbour.advice.find((each) => each.id === id)!
const paper = harbour.sources.find((each) => each.id === 'N2')
const judgement: NonNullable<Answer['judgement']> = harbour.answers[0]!.judgement!

describe('State', () => {
  test.each([
    ['cut', 'weggehaald'],
    ['added', 'toegevoegd'],
    ['restored', 'terug'],
    ['shortened', 'ingekort'],
    ['moved', 'verplaatst'],
    ['renamed', 'hernoemd'],
    ['changed', 'gewijzigd'],
  ] as const)('says what happened in a word beside its sign: %s', async (event, word) => {
    const { main } = await show(<State event={event} />)
    expect(wordsOf(main)).toBe(word)
    expect(main.querySelector('use')).not.toBeNull()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })

  test('has no problem that axe finds', async () => {
    const { main } = await show(<State event="cut" />)
    await expectNoAxeProblems(main)
  })
})

describe('AdviceCard', () => {
  const card = (id: string, isBrief = false) => (
    <AdviceCard advice={adviceOf(id)} id="proef" lang="nl" source={paper} isBrief={isBrief} />
  )

  test('keeps direction, verb, content, reason, outcome and paper apart', async () => {
    await show(card('D1'))
    const aside = screen.getByRole('complementary', {
      name: /^Advies: ?Tegen schrappen.+Houd de kade open\.$/,
    })
    expect(within(aside).getByText('Houd de kade open.')).toHaveAttribute('lang', 'nl')
    expect(aside).toHaveTextContent('Wandelaars kunnen nergens anders heen.')
    expect(aside).toHaveTextContent('Niet gevolgd')
    expect(aside).toHaveTextContent('De nota vraagt niet om de oude zin.')
    expect(aside).toHaveTextContent('De nota als geheel: U kunt instemmen met de brief.')
    expect(within(aside).getByRole('link', { name: 'Nota 8 maart 2030' })).toHaveAttribute(
      'href',
      '/dossier/proef/bronnen/N2',
    )
  })

  test('says when even the direction is derived, and never calls support for a cut an objection', async () => {
    const { main } = await show(card('D2'))
    expect(wordsOf(main)).toMatch(/^Advies: Steunt schrappen · adviseert · richting afgeleid/)
    expect(wordsOf(main)).not.toContain('Tegen')
  })

  test('gives every verb of the paper, in its order', async () => {
    const { main } = await show(card('D3'))
    expect(wordsOf(main)).toContain('Tegen inkorten · wijst op risico of feit, geeft in overweging')
    expect(wordsOf(main)).toContain('Uitkomst onbekend')
  })

  test('does not call a risk that was pointed out ‘not followed’', async () => {
    const advice: Advice = { ...adviceOf('D1'), strengths: ['points-out'] }
    const { main } = await show(<AdviceCard advice={advice} id="proef" lang="nl" source={paper} />)
    expect(wordsOf(main)).not.toContain('Niet gevolgd')
    expect(wordsOf(main)).toContain('De wijziging bleef')
  })

  test('folds what qualifies the advice in the margin, and keeps the outcome in sight', async () => {
    await show(card('D1', true))
    const folded = screen.getByRole('group')
    expect(folded).not.toHaveAttribute('open')
    expect(within(folded).getByText('Toelichting')).toBeInTheDocument()
    expect(folded).toHaveTextContent('De nota vraagt niet om de oude zin.')
    expect(screen.getByText('Niet gevolgd')).not.toBe(folded)
    expect(folded).not.toHaveTextContent('Niet gevolgd')
  })

  test('lists what came later with its day, and a reaction as what it is', async () => {
    const [reaction] = harbour.remarks
    await show(
      <AdviceCard
        advice={adviceOf('D1')}
        id="proef"
        lang="nl"
        source={paper}
        later={[
          { key: 'a', date: '2030-03-15', text: 'Tegen opnemen: te mooi.' },
          { key: 'b', date: undefined, text: 'Waarom?', reaction: reaction! },
        ]}
      />,
    )
    const later = within(screen.getByRole('list', { name: 'Later advies over dezelfde passage' }))
    expect(later.getAllByRole('listitem').map(wordsOf)).toEqual(['15 mrtTegen opnemen: te mooi.', 'Waarom?'])
    expect(later.getByRole('img', { name: 'Reactie' })).toBeInTheDocument()
  })

  test('has no problem that axe finds, also with two of one direction on a page', async () => {
    const { main } = await show(
      <>
        {card('D1', true)}
        {card('D3')}
        {card('D4')}
      </>,
    )
    await expectNoAxeProblems(main)
  })
})

describe('Judgement', () => {
  test('is labelled as the editors’, with its reason and a link to the rules', async () => {
    const { main } = await show(<Judgement judgement={judgement} lang="nl" nameOf={() => 'Nota 8 maart 2030'} />)
    expect(wordsOf(main)).toMatch(/^Duiding van de redactie Deels beantwoord; Wringt \(Nota 8 maart 2030\)\./)
    expect(screen.getByText('Er staat niet waarom.')).toHaveAttribute('lang', 'nl')
    expect(screen.getByRole('link', { name: 'Regels van de duiding' })).toHaveAttribute('href', '/methode#duiding')
  })

  test('gives the verdict alone where there is little room, still labelled', async () => {
    const { main } = await show(<Judgement judgement={judgement} lang="nl" isShort />)
    expect(wordsOf(main)).toBe('Duiding van de redactie Deels beantwoord; Wringt.')
  })

  test('has no problem that axe finds', async () => {
    const { main } = await show(<Judgement judgement={judgement} lang="nl" />)
    await expectNoAxeProblems(main)
  })
})
