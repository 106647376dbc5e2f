import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { changeStory } from '../../src/core/change-story.ts'
import { tellChange, type Words } from '../../src/exporters/change-telling.ts'
import { embedSnippet } from '../../src/exporters/embed-snippet.ts'
import { plainTelling } from '../../src/exporters/telling.ts'
import { CardForm, FrameForm, SnippetForm } from '../../src/routes/share-forms.tsx'
import { ToldChange } from '../../src/routes/told-change.tsx'
import { ShareLink } from '../../src/components/compare/ShareLink.tsx'
import { dutchWords, englishWords } from '../helpers/words.ts'
import { changes, harbour, rowOf, step } from './harbour.ts'
import { expectNoAxeProblems, show } from './render.tsx'

const ADDRESS = 'https://haven.example.org/dossier/proef/vergelijk/2030-03-01/2030-03-08?at=kade'
const FRAME = 'https://haven.example.org/insluiten/proef/2030-03-01/2030-03-08/kade.html'

function tell(at: string, words: Words = dutchWords) {
  const story = changeStory(harbour, step, at)
  if (!story) throw new Error(`no story of ${at}`)
  return tellChange(story, harbour.meta, words, ADDRESS)
}

const linesOf = (root: Element): readonly (string | null)[] =>
  [...root.querySelectorAll('p')].map((each) => each.textContent)

describe('ToldChange', () => {
  test.each([dutchWords, englishWords])('says the same as the snippet, word for word ($language)', async (words) => {
    const tellings = changes.map(({ id }) => tell(id, words))
    const { main } = await show(
      tellings.map((telling) => <ToldChange key={telling.name.text} telling={telling} />),
      words.language,
    )
    const html = tellings.map((telling) => embedSnippet(telling, words.t)).join('')
    const snippets = new DOMParser().parseFromString(html, 'text/html').body
    expect(linesOf(main)).toEqual(linesOf(snippets))
    expect(linesOf(main).join('\n')).toBe(tellings.map((telling) => plainTelling(telling, words.t)).join('\n'))
  })

  test('strikes with the element for it, and draws no HTML of a text', async () => {
    const telling = tell('kade')
    const groups = telling.groups.map((group, index) =>
      index === 0
        ? { ...group, lines: [{ role: 'note' as const, runs: [{ text: '<b>vet</b>' }] }, ...group.lines] }
        : group,
    )
    const { main } = await show(<ToldChange telling={{ ...telling, groups }} />)
    expect(within(main).getByRole('deletion')).toHaveTextContent('[verwijderd: De kade blijft open voor wandelaars.]')
    expect(within(main).getByText('<b>vet</b>')).toBeInTheDocument()
  })
})

describe('the forms', () => {
  test('the snippet is copied as it stands in its field', async () => {
    const user = userEvent.setup()
    const telling = tell('kade')
    await show(<SnippetForm telling={telling} words={dutchWords} />)
    await user.click(screen.getByRole('button', { name: 'Kopieer HTML' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toBe(embedSnippet(telling, dutchWords.t))
    expect(screen.getByRole('textbox', { name: 'HTML van het stukje' })).toHaveValue(copied)
    expect(screen.getByText('Gekopieerd.')).toBeInTheDocument()
  })

  test('the frame has its code and an example in two widths', async () => {
    const user = userEvent.setup()
    await show(<FrameForm telling={tell('kade')} words={dutchWords} address={FRAME} />)
    const example = () => document.querySelector('iframe')
    expect([example()?.title, example()?.getAttribute('src')]).toEqual([
      'Voorbeeld van het venster, 600 pixels breed',
      FRAME,
    ])
    await user.click(screen.getByRole('button', { name: '320 pixels breed' }))
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('320 pixels breed')
    expect([example()?.title, example()?.width]).toEqual(['Voorbeeld van het venster, 320 pixels breed', '320'])
    await user.click(screen.getByRole('button', { name: 'Kopieer iframe' }))
    expect(await navigator.clipboard.readText()).toMatch(
      /^<iframe src="https:.*kade\.html" title="Passage kade: weggehaald" width="100%" height="\d+" loading="lazy"/,
    )
  })

  test('of a dossier of one’s own there is no frame, and it says why', async () => {
    await show(<FrameForm telling={tell('kade')} words={dutchWords} address={undefined} />)
    expect(screen.getByText(/Van een eigen dossier bestaat geen venster/)).toBeInTheDocument()
    expect(document.querySelector('iframe')).toBeNull()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('the card has the text for who does not see it, and says when it cannot be made', async () => {
    const user = userEvent.setup()
    // jsdom draws no pictures, as a browser that refuses to.
    await show(<CardForm telling={tell('kade')} words={dutchWords} permalink={ADDRESS} fileName="kade.png" />)
    const card = screen.getByRole('img')
    expect(card.getAttribute('alt')).toContain('Weggehaald: Passage kade')
    expect(screen.getByRole('textbox', { name: 'Tekst voor wie het plaatje niet ziet' })).toHaveValue(
      card.getAttribute('alt'),
    )
    await user.click(screen.getByRole('button', { name: 'Download PNG' }))
    expect(await screen.findByText(/kan het plaatje niet maken/)).toBeInTheDocument()
  })

  test('have no problem that axe finds', async () => {
    const telling = tell('kade')
    const { main } = await show(
      <>
        <h1>Deel deze wijziging</h1>
        <SnippetForm telling={telling} words={dutchWords} />
        <FrameForm telling={telling} words={dutchWords} address={undefined} />
        <CardForm telling={telling} words={dutchWords} permalink={undefined} fileName="kade.png" />
      </>,
    )
    await expectNoAxeProblems(main)
  })
})

test('the link to share a change is named after it', async () => {
  await show(<ShareLink id="proef" comparison={step} row={rowOf('kade')} />)
  expect(screen.getByRole('link', { name: 'Deel: Passage kade' })).toHaveAttribute(
    'href',
    '/dossier/proef/delen/2030-03-01/2030-03-08/kade',
  )
})
