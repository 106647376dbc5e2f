import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FigureDownloads } from '../../src/components/figure/FigureDownloads.tsx'
import { FigureList, VersionList } from '../../src/components/figure/FigureList.tsx'
import { FigureTable } from '../../src/components/figure/FigureTable.tsx'
import { FigureTools } from '../../src/components/figure/FigureTools.tsx'
import { SceneSvg } from '../../src/components/figure/SceneSvg.tsx'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { figureOf } from '../../src/core/picture/figure.ts'
import { pictureOf } from '../../src/core/picture/picture.ts'
import type { Selection } from '../../src/core/picture/selection.ts'
import { drawSvg } from '../../src/exporters/lifeline-svg.ts'
import { pictureTexts } from '../../src/exporters/lifeline-texts.ts'
import { loadI18n } from '../../src/i18n/i18n.tsx'
import { lifelineTexts } from '../../src/i18n/lifeline.ts'
import published from '../../fixtures/dossiers/actieagenda.json' with { type: 'json' }
import { harbour } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const texts = pictureTexts(await loadI18n('nl'))
const words = lifelineTexts('nl')
const by = (sort: Selection['sort']): Selection => ({ sort })
const sceneOf = (dossier: Dossier, selection = by('theme')) =>
  pictureOf(dossier, { selection, date: '2030-06-01' }, texts)
const picture = (dossier: Dossier, selection?: Selection) => (
  <SceneSvg scene={sceneOf(dossier, selection)} id="proef" lang="nl" />
)
const table = (dossier: Dossier, selection = by('theme')) => (
  <FigureTable id="proef" figure={figureOf(dossier, selection)} texts={texts} caption="Alles in woorden" />
)
const list = (dossier: Dossier) => (
  <FigureList id="proef" figure={figureOf(dossier, by('theme'))} texts={texts} later="Later" run={words.unknownRun} />
)

/** Where the links in an element lead, without the comparison: a cell of a table says its state without a link. */
const leadsIn = (element: Element): readonly string[] =>
  [...element.querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.includes('/vergelijk/'))
    .sort()

/** Of a row: where its links lead, and its states in words by version. */
interface Held {
  readonly leads: readonly string[]
  readonly states: readonly string[]
}

/* By selector: asking hundreds of links for their role takes longer than a test may. */

function inPicture(versions: number): readonly Held[] {
  const rows = [...document.querySelectorAll('svg.scene [role=listitem]')].filter((item) => item.querySelector('a'))
  return rows.map((row) => {
    const states = [...row.querySelectorAll('[aria-label]')]
      .map((each) => /^\d+ [a-z]+: (.+)$/.exec(each.getAttribute('aria-label') ?? '')?.[1])
      .filter((each) => each !== undefined)
    expect(states).toHaveLength(versions)
    // The first cell leads to the page of the passage, as its name does.
    const first = row.querySelector('a')!.getAttribute('href')!
    return { leads: leadsIn(row).filter((href) => href !== first), states }
  })
}

function inTable(versions: number): readonly Held[] {
  const rows = [...document.querySelectorAll('.figure-table tr')].filter((row) => row.querySelector('td'))
  return rows.map((row) => {
    const cells = [...row.querySelectorAll('td')].slice(0, versions)
    const first = row.querySelector('th a')!.getAttribute('href')!
    return {
      leads: leadsIn(row).filter((href) => href !== first),
      states: cells.map((cell) => wordsOf(cell.querySelector('span')!)),
    }
  })
}

describe.each([
  ['an invented dossier', harbour],
  ['the published dossier', published as Dossier],
])('picture and table of %s', (_, dossier) => {
  test.each(['theme', 'cut', 'advice'] as const)(
    'hold the same cells in the same order, sorted by %s',
    async (sort) => {
      const versions = dossier.versions.length
      await show(picture(dossier, by(sort)))
      const drawn = inPicture(versions)
      cleanup()
      await show(table(dossier, by(sort)))
      expect(inTable(versions)).toEqual(drawn)
      expect(drawn).toHaveLength(dossier.passages.length)
      const answers = dossier.answers.flatMap((answer) => answer.passages).length
      expect(drawn.flatMap(({ leads }) => leads.filter((href) => href.includes('#antwoord-')))).toHaveLength(answers)
      const advice = dossier.advice.flatMap((each) => each.about).length
      expect(drawn.flatMap(({ leads }) => leads.filter((href) => href.includes('/adviezen#advies-')))).toHaveLength(
        advice,
      )
    },
  )

  test('have the same decisions in their heads', async () => {
    await show(picture(dossier))
    const stamps = figureOf(dossier, by('theme')).heads.flatMap((head) => head.stamps.map(({ source }) => source.id))
    const inHead = (element: Element) => leadsIn(element).filter((href) => /\/bronnen\/[^#]+$/.test(href))
    const drawn = [...document.querySelectorAll('svg a')]
      .filter((link) => link.closest('[role=listitem]') === null)
      .map((link) => `${link.getAttribute('href')} ${link.getAttribute('aria-label')}`)
      .filter((each) => each.includes('/bronnen/'))
    cleanup()
    await show(table(dossier))
    const head = document.querySelector('thead')!
    expect(inHead(head)).toHaveLength(stamps.length)
    const tabled = [...head.querySelectorAll('a')].map((link) => `${link.getAttribute('href')} ${wordsOf(link)}`)
    expect(tabled.filter((each) => each.includes('/bronnen/'))).toEqual(drawn)
  })

  test('have the same links as the list for small screens', async () => {
    await show(list(dossier))
    const listed = [...document.querySelectorAll('article')].map((article) => {
      const first = article.querySelector('a')!.getAttribute('href')!
      return leadsIn(article).filter((href) => href !== first)
    })
    cleanup()
    await show(table(dossier))
    expect(listed).toEqual(inTable(dossier.versions.length).map(({ leads }) => leads))
  })

  test('are drawn on the page with the texts of the file', async () => {
    const scene = sceneOf(dossier)
    const file = new DOMParser().parseFromString(drawSvg(scene, 'nl', 'nl').svg, 'image/svg+xml')
    await show(<SceneSvg scene={scene} id="proef" lang="nl" />)
    const textsOf = (root: ParentNode) => [...root.querySelectorAll('text')].map((text) => text.textContent)
    const onPage = textsOf(document.querySelector('svg.scene')!)
    expect(onPage.length).toBeGreaterThan(40)
    expect(onPage.sort()).toEqual(textsOf(file).sort())
    expect(document.querySelectorAll('svg.scene use').length).toBe([...file.querySelectorAll('path')].length)
  })
})

describe('the picture', () => {
  test('leads to passage, step, advice, answer and paper, each with a name of its own', async () => {
    await show(picture(harbour))
    const link = (name: string | RegExp) => screen.getAllByRole('link', { name })[0]
    expect(link('Passage kade')).toHaveAttribute('href', '/dossier/proef/passage/kade')
    expect(link('8 mrt: weggehaald')).toHaveAttribute('href', '/dossier/proef/vergelijk/2030-03-01/2030-03-08?at=kade')
    expect(link('Tegen schrappen: maakt bezwaar, 8 mrt')).toHaveAttribute('href', '/dossier/proef/adviezen#advies-D1')
    expect(link('vraag 7')).toHaveAttribute('href', '/dossier/proef/passage/kade#antwoord-Q7')
    expect(link('Reactie, moment onbekend')).toHaveAttribute('href', '/dossier/proef/bronnen/N1#opmerking-R1')
    expect(link(/^8 mrt 2030: vergelijk/)).toHaveAttribute('href', '/dossier/proef/vergelijk/2030-03-01/2030-03-08')
    expect(screen.getByRole('group', { name: /^De levenslijn van 6 passages/ })).toHaveAccessibleDescription(
      /Elke rij is een passage/,
    )
  })

  test('has no link on paper, and says the same', async () => {
    const scene = sceneOf(harbour)
    await show(<SceneSvg scene={scene} lang="nl" />)
    expect(screen.queryAllByRole('link')).toEqual([])
    expect(screen.getByRole('img', { name: 'Tegen schrappen: maakt bezwaar, 8 mrt' })).toBeInTheDocument()
  })

  test('says that a direction is derived', async () => {
    await show(picture(harbour))
    expect(screen.getByRole('link', { name: /^Steunt schrappen \(richting afgeleid\): adviseert/ })).toBeInTheDocument()
  })

  test.each([
    ['picture', picture(harbour)],
    ['table', table(harbour)],
    [
      'list',
      <>
        <VersionList key="versions" id="proef" figure={figureOf(harbour, by('cut'))} texts={texts} />
        {list(harbour)}
      </>,
    ],
  ])('has no problem that axe finds: %s', async (_, element) => {
    const { main } = await show(element)
    await expectNoAxeProblems(main)
  })
})

describe('the tools', () => {
  const shown = async (selection: Selection) => {
    const onChange = vi.fn<(next: Selection) => void>()
    const onReset = vi.fn<() => void>()
    const tools = (
      <FigureTools
        dossier={harbour}
        selection={selection}
        shown={3}
        texts={words}
        onChange={onChange}
        onReset={onReset}
      />
    )
    const { main } = await show(tools)
    main.querySelector('details')!.open = true
    return { main, onChange, onReset }
  }

  test('count what each box would leave, and say how many are shown', async () => {
    const { main } = await shown(by('theme'))
    expect(screen.getByRole('status')).toHaveTextContent('3 van 6 passages')
    expect(screen.getByRole('checkbox', { name: /^Haven ?6$/ })).not.toBeChecked()
    expect(screen.getByRole('checkbox', { name: /^weggehaald ?2$/ })).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /^Alleen met tegenargument ?2$/ })).toBeInTheDocument()
    await expectNoAxeProblems(main)
  })

  test('ask for another order or filter, and drop a filter with nothing left in it', async () => {
    const { onChange, onReset } = await shown({ sort: 'cut', events: ['cut'] })
    const user = userEvent.setup()
    await user.click(screen.getByRole('radio', { name: 'toon van het advies' }))
    expect(onChange).toHaveBeenLastCalledWith({ sort: 'advice', events: ['cut'] })
    await user.click(screen.getByRole('checkbox', { name: /^weggehaald/ }))
    expect(onChange).toHaveBeenLastCalledWith({ sort: 'cut', events: undefined })
    await user.click(screen.getByRole('checkbox', { name: /^Kosten/ }))
    expect(onChange).toHaveBeenLastCalledWith({ sort: 'cut', events: ['cut'], themes: ['kosten'] })
    await user.click(screen.getByRole('button', { name: 'Toon alles' }))
    expect(onReset).toHaveBeenCalledOnce()
  })
})

describe('the downloads', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  const downloads = (
    <FigureDownloads texts={words} name="doorgehaald-haven" draw={async () => drawSvg(sceneOf(harbour), 'nl', 'nl')} />
  )

  test('save the drawing under a name that is told', async () => {
    const saved: string[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:haven', revokeObjectURL: () => {} }))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    await show(downloads)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Download als SVG' }))
    expect(saved).toEqual(['doorgehaald-haven.svg'])
    expect(screen.getByRole('status')).toHaveTextContent('Opgeslagen als doorgehaald-haven.svg.')
  })

  test('say what to do where the browser cannot make pixels of it', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:haven', revokeObjectURL: () => {} }))
    vi.stubGlobal(
      'Image',
      class {
        decode = () => Promise.reject(new Error('no memory'))
      },
    )
    const { main } = await show(downloads)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Download als PNG' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Download de SVG, of kies'))
    await expectNoAxeProblems(main)
  })
})
