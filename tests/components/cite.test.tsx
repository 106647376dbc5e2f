import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Cite } from '../../src/components/Cite.tsx'
import type { Cited } from '../../src/core/citation/cited.ts'
import { linkTo } from '../../src/core/citation/cited.ts'
import { rowName } from '../../src/core/comparison.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { changes, harbour, step } from './harbour.ts'
import { expectNoAxeProblems, show } from './render.tsx'

const paper = { ...harbour.sources[1]!, kamerstuk: { dossier: '39999', number: '12', year: '2029/30' } }
const sent: Dossier = {
  ...harbour,
  sources: [harbour.sources[0]!, { ...paper, kind: 'kamerbrief' }],
}

const shown = (what: Cited, more: { isLong?: boolean; id?: string; language?: 'nl' | 'en' } = {}) =>
  show(<Cite id={more.id ?? 'haven'} dossier={sent} what={what} isLong={more.isLong ?? false} />, more.language)

/** What lies on the clipboard in this form. */
async function copied(type: string): Promise<string> {
  const [item] = await navigator.clipboard.read()
  return (await item!.getType(type)).text()
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the buttons that cite', () => {
  it('copy the citation as plain and as rich text at once, with the series in italics', async () => {
    const user = userEvent.setup()
    const { main } = await shown({ kind: 'advice', advice: sent.advice[0]! })
    await user.click(await screen.findByRole('button', { name: 'Citeer: advies ‘Houd de kade open.’' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Gekopieerd.'))
    expect(await copied('text/plain')).toBe('Kamerstukken II 2029/30, 39999, nr.\u00A012, Kernpunten.')
    expect(await copied('text/html')).toBe('<i>Kamerstukken II</i> 2029/30, 39999, nr.\u00A012, Kernpunten.')
    await expectNoAxeProblems(main)
  })

  it('copy the link to the thing itself, with a sign of what it says and of the day', async () => {
    vi.setSystemTime(new Date(2031, 2, 9, 23, 30))
    const user = userEvent.setup()
    await shown({ kind: 'passage', passage: sent.passages[1]! }, { isLong: true })
    await user.click(await screen.findByRole('button', { name: 'Kopieer link: passage Passage kade' }))
    const path = linkTo('haven', { kind: 'passage', passage: sent.passages[1]! }, '2031-03-09')
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/${path}`)
    expect(path).toMatch(/^dossier\/haven\/passage\/kade\?s=[0-9a-f]{12}-20310309$/)
  })

  it('cite what we made with the day on which the reader saw it, and with its link', async () => {
    vi.setSystemTime(new Date(2031, 2, 9, 0, 30))
    const user = userEvent.setup()
    const row = changes[0]!
    const what: Cited = { kind: 'change', older: step.older, newer: step.newer, row, name: rowName(row) }
    await shown(what)
    await user.click(await screen.findByRole('button', { name: `Citeer: wijziging ${rowName(row)}` }))
    expect(await copied('text/plain')).toBe(
      'Vergelijking van reconstructies: conceptbrief (1 maart 2030) – conceptbrief (8 maart 2030), ' +
        `wijziging 1 (${rowName(row)}), Doorgehaald, ${location.origin}/${linkTo('haven', what, '2031-03-09')} ` +
        '(geraadpleegd 9 maart 2031).',
    )
  })

  it('offer no link to a paper, which has an address of its own, nor in a dossier of this device', async () => {
    await shown({ kind: 'source', source: sent.sources[0]! })
    expect(await screen.findByRole('button', { name: 'Citeer: stuk Nota N1' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Link/ })).toBeNull()
  })

  it('leave the address out of a citation from a dossier of this device', async () => {
    const user = userEvent.setup()
    await shown({ kind: 'passage', passage: sent.passages[1]! }, { id: '~1' })
    await user.click(await screen.findByRole('button', { name: 'Citeer: passage Passage kade' }))
    expect(await copied('text/plain')).toMatch(/^Passage ‘Passage kade’, dossier ‘.*’, Doorgehaald \(geraadpleegd /)
    expect(screen.queryByRole('button', { name: /^Link/ })).toBeNull()
  })

  it('show the citation where the clipboard refuses, and keep the rest', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
    const { main } = await shown({ kind: 'remark', remark: sent.remarks[1]! })
    await user.click(await screen.findByRole('button', { name: /^Citeer: opmerking Nota N1, p\. 1, 2–4, 7$/ }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /laat kopiëren niet toe/ })
    expect(field.value).toBe('Beslisnota van de gemeente Waterlo zonder datum, p.\u00A01, opmerkingen 2–4, 7.')
    expect(field.selectionEnd).toBe(field.value.length)
    expect(within(main).getAllByRole('button')).toHaveLength(2)
    await expectNoAxeProblems(main)
  })

  it('are named in English on the English page', async () => {
    await shown({ kind: 'answer', answer: sent.answers[0]! }, { language: 'en' })
    expect(await screen.findByRole('button', { name: 'Cite: answer to question: 7' })).toBeVisible()
  })
})
