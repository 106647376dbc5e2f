import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { Dialogs } from '../../src/components/Dialogs.tsx'
import { Notice } from '../../src/components/Notice.tsx'
import { ProblemReport } from '../../src/components/ProblemReport.tsx'
import { parseDossier } from '../../src/core/dossier/parse.ts'
import type { Problem } from '../../src/core/dossier/problem.ts'
import minimal from '../../fixtures/dossiers/valid/minimal.json' with { type: 'json' }
import { withValue } from '../helpers/fixture-file.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

/** The problems of the invented dossier with one value made wrong. */
function problemsWith(path: readonly (string | number)[], value: unknown): readonly Problem[] {
  const result = parseDossier(withValue(minimal, path, value))
  return result.ok ? [] : result.problems
}

describe('ProblemReport', () => {
  test('names the file, and of each problem what, where and the remedy', async () => {
    const problems = problemsWith(['advice', 0, 'about'], ['weg']).map((each) => ({ ...each, line: 312 }))
    await show(<ProblemReport file="mijn.json" problems={problems} />)
    expect(screen.getByRole('heading', { level: 1, name: 'mijn.json is niet te openen' })).toBeInTheDocument()
    expect(screen.getByText('1 probleem gevonden')).toBeInTheDocument()
    const [item] = screen.getAllByRole('listitem')
    expect(wordsOf(item!)).toContain('‘weg’')
    expect(wordsOf(item!)).toContain('voeg de passage toe')
    expect(wordsOf(item!)).toContain('Plaats: advice[0].about[0] · regel 312')
    expect(document.title).toContain('mijn.json')
  })

  test('counts the problems it does not list', async () => {
    await show(<ProblemReport file="mijn.json" problems={problemsWith(['meta', 'title'], 3)} more={40} />)
    expect(screen.getByText('41 problemen gevonden')).toBeInTheDocument()
    expect(screen.getByText('En nog 40 problemen.')).toBeInTheDocument()
  })

  test('speaks of the whole file where there is no smaller place', async () => {
    await show(<ProblemReport file="leeg.json" problems={[{ path: [], code: 'file-empty' }]} />)
    expect(screen.getByText('hele bestand')).toBeInTheDocument()
  })

  test('shows what a file says as text, never as markup', async () => {
    const nasty = '<img src=x onerror=alert(1)>'
    const { main } = await show(<ProblemReport file={nasty} problems={problemsWith(['advice', 0, 'stance'], nasty)} />)
    expect(main.querySelector('img')).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(nasty)
  })

  test('has no problem that axe finds', async () => {
    const { main } = await show(<ProblemReport file="mijn.json" problems={problemsWith(['meta', 'title'], 3)} />)
    await expectNoAxeProblems(main)
  })
})

describe('Notice', () => {
  const notice = (
    <Notice title="Deze bron is er niet" text="Deze bronnen zijn er wel:">
      <li>Nota 8 maart 2030</li>
    </Notice>
  )

  test('says what is wrong in the heading and the tab, and offers what does exist', async () => {
    await show(notice)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Deze bron is er niet')
    expect(document.title).toBe('Deze bron is er niet – Doorgehaald')
    expect(screen.getByRole('listitem')).toHaveTextContent('Nota 8 maart 2030')
  })

  test('has no empty list when there is nothing to offer', async () => {
    await show(<Notice title="Weg" text="Laad de pagina opnieuw." />)
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  test('has no problem that axe finds', async () => {
    const { main } = await show(notice)
    await expectNoAxeProblems(main)
  })
})

describe('Dialogs', () => {
  type Values = Parameters<typeof Dialogs>[0]['settings']

  /** The tools with settings that stay, as the page holds them. */
  function Tools({ keys = true }: { readonly keys?: boolean }) {
    const [settings, setSettings] = useState<Values>({ theme: 'system', readingLabels: true, keys })
    return (
      <>
        <Dialogs settings={settings} onChange={(part) => setSettings((now) => ({ ...now, ...part }))} />
        <input aria-label="zoekveld" />
        <output>{JSON.stringify(settings)}</output>
      </>
    )
  }
  const settings = () => JSON.parse(screen.getByRole('status').textContent ?? '') as Values

  test('change how the page looks and listens', async () => {
    await show(<Tools />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Weergave' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Weergave' }))
    expect(dialog.getByRole('radio', { name: 'zoals dit apparaat' })).toBeChecked()
    await user.click(dialog.getByRole('radio', { name: 'donker' }))
    await user.click(dialog.getByRole('checkbox', { name: /^Leeslabels/ }))
    await user.click(dialog.getByRole('checkbox', { name: 'Sneltoetsen van één letter' }))
    expect(settings()).toEqual({ theme: 'dark', readingLabels: false, keys: false })
  })

  test('open the help with ?, but not from a field', async () => {
    await show(<Tools />)
    const user = userEvent.setup()
    await user.type(screen.getByRole('textbox', { name: 'zoekveld' }), '?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await act(async () => screen.getByRole('textbox').blur())
    await user.keyboard('?')
    const help = await screen.findByRole('dialog', { name: 'Hulp en toetsen' })
    expect(within(help).getByText('volgende wijziging')).toBeInTheDocument()
    expect(
      within(help)
        .getAllByRole('term')
        .map((key) => wordsOf(key)),
    ).toEqual(['j', 'k', 'n', 'p', '/', '?', 'Esc'])
  })

  test('leave the key alone when the reader has switched the keys off, and say so in the help', async () => {
    await show(<Tools keys={false} />)
    const user = userEvent.setup()
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hulp en toetsen' }))
    expect(screen.getByText('De sneltoetsen staan nu uit.')).toBeInTheDocument()
  })

  test('switch the language in the address, and keep the rest of it', async () => {
    const { address } = await show(<Tools />, 'nl', '/?at=P03')
    const link = screen.getByRole('link', { name: 'English' })
    expect(link).toHaveAttribute('lang', 'en')
    await userEvent.click(link)
    await waitFor(() => expect(address()).toBe('/?at=P03&lang=en'))
  })

  test('have no problem that axe finds, closed or open', async () => {
    const { main } = await show(<Tools />)
    await expectNoAxeProblems(main)
    await userEvent.click(screen.getByRole('button', { name: 'Weergave' }))
    await userEvent.click(screen.getByRole('button', { name: 'Hulp en toetsen' }))
    await expectNoAxeProblems(main)
  })
})
