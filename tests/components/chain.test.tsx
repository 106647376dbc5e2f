import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Chain } from '../../src/components/Chain.tsx'
import { OpenQuestions } from '../../src/components/OpenQuestions.tsx'
import type { Dossier, OpenQuestion, Passage } from '../../src/core/dossier/schema.ts'
import published from '../../fixtures/dossiers/actieagenda.json' with { type: 'json' }
import { harbour } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const passageOf = (id: string): Passage => harbour.passages.find((each) => each.id === id)!

describe('Chain', () => {
  const chain = (id: string) => <Chain id="proef" dossier={harbour} passage={passageOf(id)} />
  const headings = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => wordsOf(heading))

  test('goes from text to change, advice, reaction and later answer', async () => {
    await show(chain('kade'))
    expect(headings()).toEqual([
      'Tekst · staat erin',
      'Reactie · Boot, A. (FreeText)',
      'Wijziging · weggehaald',
      'Advies',
      'Wijziging · terug',
      'Advies',
      'Antwoord · vraag 7',
    ])
  })

  test('keeps fact and judgement of an answer apart, and the question of MPs as a question', async () => {
    await show(chain('kade'))
    const item = screen.getByRole('heading', { name: 'Antwoord · vraag 7' }).closest('li')!
    expect(item).toHaveTextContent('Gevraagd: Waarom verdween de kade?')
    expect(within(item).getByText('De kade is openbaar.')).toBeInTheDocument()
    const judged = within(item).getByText('Duiding van de redactie').parentElement!
    expect(judged).toHaveTextContent('Er staat niet waarom.')
    expect(judged).not.toHaveTextContent('De kade is openbaar.')
    expect(item).toHaveTextContent('vraag 9')
  })

  test('says of a silent version that it is unknown, never that the passage is gone', async () => {
    const { main } = await show(chain('veer'))
    expect(headings()).toEqual(['Tekst · staat erin', 'Onbekend'])
    expect(main).toHaveTextContent('Dat bewijst niet dat zij er niet stond.')
    expect(main).not.toHaveTextContent('weggehaald')
  })

  test('gives with every step where it stands', async () => {
    await show(chain('kade'))
    const proofs = screen.getAllByText(/^\d+ vindplaats(en)?$/)
    const proof = proofs[0]!.closest('details')!
    expect(within(proof).getByRole('link', { name: 'Nota N1' })).toHaveAttribute(
      'href',
      '/dossier/proef/bronnen/N1#plek',
    )
    for (const words of ['‘begin’', '‘eind’', 'p. 1', '0'.repeat(64)]) {
      expect(within(proof).getByText(words)).toBeInTheDocument()
    }
  })

  test.each(['kade', 'geld', 'veer'])('has no problem that axe finds: %s', async (id) => {
    const { main } = await show(chain(id))
    await expectNoAxeProblems(main)
  })
})

const question: OpenQuestion = {
  id: 'O1',
  text: 'Wie sloot de kade?',
  passages: ['kade'],
  between: { older: '2030-03-01', newer: '2030-03-08' },
  wouldTell: 'De brief van de havenmeester.',
}
const [first, second] = harbour.sources
/** The harbour with a decision on one paper, none to be seen on another, and a question that no source answers. */
const decided: Dossier = {
  ...harbour,
  sources: [
    { ...first!, decision: { kind: 'none-visible', summary: 'Er is geen stempel te zien.', locators: [] } },
    {
      ...second!,
      decision: { kind: 'agreed', date: '2030-03-10', summary: 'De havenmeester ging akkoord.', locators: ['plek'] },
    },
  ],
  remarks: [...harbour.remarks, { ...harbour.remarks[0]!, id: 'R3', source: 'N2', role: 'decision', passages: [] }],
  passages: harbour.passages.map((each) =>
    each.id === 'kade'
      ? { ...each, states: each.states.map((s) => ({ ...s, ...(s.state === 'absent' && { requesterUnknown: true }) })) }
      : each,
  ),
  openQuestions: [question],
}

describe('a chain with decisions and gaps', () => {
  const kade = decided.passages.find((each) => each.id === 'kade')!
  const showIt = (language: 'nl' | 'en' = 'nl') => show(<Chain id="proef" dossier={decided} passage={kade} />, language)
  const stepOf = (id: string) => document.querySelector<HTMLElement>(`li#${CSS.escape(id)}`)!

  test('tells what was decided, when, and where the comment stands that records it', async () => {
    await showIt()
    const step = stepOf('besluit-N2')
    expect(step).toHaveTextContent('10 mrt 2030')
    expect(step).toHaveTextContent('Besluit of bespreking · Akkoord')
    expect(step).toHaveTextContent('De havenmeester ging akkoord.')
    const link = within(step).getByRole('link', { name: /^Opmerking bij dit besluit/ })
    expect(link).toHaveAttribute('href', '/dossier/proef/bronnen/N2#opmerking-R3')
    expect(link.closest('p')).toHaveAttribute('id', 'opmerking-R3')
  })

  test('says that nobody is named for a change only where the dossier says so', async () => {
    await showIt()
    expect(screen.getAllByText('Wie erom vroeg, zegt geen bron.')).toHaveLength(1)
    expect(stepOf('versie-2030-03-08')).toHaveTextContent('Wie erom vroeg, zegt geen bron.')
  })

  test('shows a gap between two versions, what would fill it, and a request for exactly that on demand', async () => {
    const user = userEvent.setup()
    await showIt()
    const step = stepOf('hiaat-O1')
    expect(step).toHaveTextContent('tussen 1 mrt en 8 mrt 2030')
    expect(step).toHaveTextContent('Dat zou blijken uit: De brief van de havenmeester.')
    expect(step.nextElementSibling).toHaveAttribute('id', 'versie-2030-03-08')
    expect(within(step).queryByText(/artikel 4\.1/)).toBeNull()
    await user.click(within(step).getByText('Vraag dit op met een Woo-verzoek'))
    const letter = await within(step).findByText(/Geachte heer of mevrouw/)
    expect(letter).toHaveTextContent('1. Wie sloot de kade?')
    await user.click(within(step).getByRole('button', { name: 'Kopieer het verzoek' }))
    expect(await within(step).findByText('Gekopieerd.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(letter.textContent)
  })

  test('labels what a source says, what we infer and what we judge, each in its own look', async () => {
    await showIt()
    const advice = stepOf('advies-D1')
    for (const [words, isJudged] of [
      ['Richting: duiding van de redactie', true],
      ['Volgens de stukken', false],
      ['Uitkomst: duiding van de redactie', true],
    ] as const) {
      expect(within(advice).getByText(words).classList.contains('judged')).toBe(isJudged)
    }
    const answered = within(stepOf('antwoord-Q7'))
    expect(answered.getByText('Volgens de stukken')).not.toHaveClass('judged')
    expect(answered.getByText('Duiding van de redactie')).toBeInTheDocument()
  })

  test('begins with how many steps of each kind there are, and a link that leads to each', async () => {
    await showIt()
    const contents = screen.getByRole('navigation', { name: 'In deze keten' })
    expect([...contents.querySelectorAll('dt')].map(wordsOf)).toEqual([
      'Versies 3',
      'Adviezen 2',
      'Opmerkingen 1',
      'Besluiten en besprekingen 1',
      'Niet bekend 2',
      'Antwoorden 1',
    ])
    const targets = within(contents)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')!.slice(1))
    const steps = [...document.querySelectorAll('ol.line > li')].map(({ id }) => id)
    expect([...targets].sort()).toEqual([...steps].sort())
    expect(new Set(steps).size).toBe(steps.length)
  })

  test('keeps the request in Dutch for an English reader, and explains it in English', async () => {
    await showIt('en')
    const step = stepOf('hiaat-O1')
    await userEvent.click(within(step).getByText('Ask for this with a Woo request'))
    expect(await within(step).findByText(/Geachte heer of mevrouw/)).toHaveAttribute('lang', 'nl')
    expect(step).toHaveTextContent('within four weeks at the latest')
  })

  test('has no problem that axe finds, with everything open', async () => {
    const { main } = await showIt()
    for (const summary of main.querySelectorAll('summary')) await userEvent.click(summary)
    expect(await screen.findAllByText(/Geachte heer of mevrouw/)).not.toHaveLength(0)
    await expectNoAxeProblems(main)
  })
})

describe('OpenQuestions', () => {
  test('gives each question its own request and one for all, also where no passage is concerned', async () => {
    const dossier = { ...decided, openQuestions: [question, { ...question, id: 'O2', passages: [] }] }
    const { main } = await show(<OpenQuestions id="proef" dossier={dossier} />)
    expect(within(main).getAllByText('Vraag dit op met een Woo-verzoek')).toHaveLength(2)
    await userEvent.click(within(main).getByText('Woo-verzoek voor al deze vragen'))
    expect(await within(main).findByText(/2\. Wie sloot de kade\?/)).toBeInTheDocument()
    expect(main.querySelector('#hiaat-O2')).not.toBeNull()
    await expectNoAxeProblems(main)
  })

  test('offers no Dutch procedure for a dossier in another language', async () => {
    const dossier = { ...decided, meta: { ...decided.meta, language: 'en' as const } }
    const { main } = await show(<OpenQuestions id="proef" dossier={dossier} />)
    expect(within(main).queryByText(/Woo-verzoek/)).toBeNull()
  })
})

test.each(['P04b', 'P11', 'P34'])('every step of a published chain has an anchor of its own: %s', async (id) => {
  const dossier = published as Dossier
  const passage = dossier.passages.find((each) => each.id === id)!
  const { main } = await show(<Chain id="actieagenda" dossier={dossier} passage={passage} />)
  const ids = [...main.querySelectorAll('[id]')].map((element) => element.id)
  expect(ids.length).toBeGreaterThan(15)
  expect(new Set(ids).size).toBe(ids.length)
})
