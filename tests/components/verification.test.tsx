import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Proof } from '../../src/components/Proof.tsx'
import { type Passages, PassagesContext } from '../../src/components/verification-context.ts'
import { type PanelFile, VerificationPanel } from '../../src/components/VerificationPanel.tsx'
import { VerifyFiles } from '../../src/components/VerifyFiles.tsx'
import type { Finding } from '../../src/core/citation/verify.ts'
import { harbour } from './harbour.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const HASH = harbour.locators[0]?.sha256 ?? ''
const proof = <Proof id="haven" dossier={harbour} locators={['plek']} />

/** The list of locators under a claim, opened, with what is known of the passage. */
async function showProof(known: Partial<Passages>) {
  const passages: Passages = { found: {}, literal: {}, loadLiteral: () => {}, ...known }
  const shown = await show(<PassagesContext value={passages}>{proof}</PassagesContext>)
  await userEvent.click(screen.getByText('1 vindplaats'))
  return shown
}

const inFile = (finding: Finding): Partial<Passages> => ({ found: { plek: [{ file: 'haven.pdf', finding }] } })

describe('a locator', () => {
  test('of which no file was opened shows no passage, and says how to get one', async () => {
    const { main } = await showProof({})
    expect(screen.queryByRole('blockquote')).toBeNull()
    expect(wordsOf(main)).toContain('Sleep het naar deze pagina')
  })

  test('that was verified shows the words beside ours, with file and page', async () => {
    const { main } = await showProof(inFile({ kind: 'verified', text: 'begin van de kade tot het eind', page: 3 }))
    expect(await screen.findByText('Geverifieerd in het door u geopende bestand')).toBeVisible()
    expect(screen.getByRole('blockquote')).toHaveTextContent('begin van de kade tot het eind')
    expect(wordsOf(main)).toContain('in haven.pdf, p. 3')
    expect(wordsOf(main)).not.toContain('Sleep het naar deze pagina')
    await expectNoAxeProblems(main)
  })

  test('in another layout is called the same text, with what is the same', async () => {
    const { main } = await showProof(inFile({ kind: 'same-text', text: 'begin van de ka- de' }))
    expect(await screen.findByText(/^Zelfde tekst, andere opmaak/)).toBeVisible()
    expect(wordsOf(main)).toContain('Letters, cijfers en andere leestekens zijn gelijk.')
  })

  test.each([
    ['different', 'Gevonden, maar anders', 'De eerste en laatste woorden staan er.'],
    ['near', 'Niet gevonden; dit lijkt erop', 'Dit is geen bewijs'],
  ] as const)('that is %s shows the score and the words that differ', async (kind, title, why) => {
    const { main } = await showProof(
      inFile({
        kind,
        text: 'begin van de winter',
        score: 0.997,
        differences: [
          { kind: 'same', text: 'begin van de ' },
          { kind: 'cut', words: 2 },
          { kind: 'added', text: 'winter' },
        ],
      }),
    )
    expect(await screen.findByText(title)).toBeVisible()
    expect(wordsOf(main)).toContain(why)
    expect(wordsOf(main)).toContain('99 van de 100 woorden zijn gelijk.')
    const quoted = screen.getByRole('blockquote')
    expect(wordsOf(quoted)).toBe(
      'begin van de [niet in dit bestand: 2 woorden van de passage] [alleen in dit bestand: winter]',
    )
    expect(within(quoted).getByRole('insertion')).toHaveTextContent('winter')
    expect(wordsOf(main)).not.toContain('Geverifieerd')
    await expectNoAxeProblems(main)
  })

  test.each([
    [{ kind: 'found-twice', count: 3, expected: 1 }, 'Te vaak gevonden', '3 keer in dit bestand en 1 keer in de bron'],
    [{ kind: 'not-found', reason: 'end-not-found' }, 'Niet gevonden', 'De laatste woorden staan niet na de eerste'],
  ] as const)('that proves nothing shows no words as the passage: %j', async (finding, title, why) => {
    const { main } = await showProof(inFile(finding))
    expect(await screen.findByText(title)).toBeVisible()
    expect(wordsOf(main)).toContain(why)
    expect(screen.queryByRole('blockquote')).toBeNull()
  })

  test('that was published with its passage shows it with the citation', async () => {
    const { main } = await showProof({
      literal: { plek: { sha256: HASH, text: 'begin tot eind', citation: 'Beslisnota van 3 maart 2030.' } },
    })
    expect(await screen.findByText('Geverifieerd bij het publiceren')).toBeVisible()
    expect(screen.getByRole('blockquote')).toHaveTextContent('begin tot eind')
    expect(wordsOf(main)).toContain('Beslisnota van 3 maart 2030.')
  })

  test('never shows a published passage of another hash', async () => {
    await showProof({ literal: { plek: { sha256: 'f'.repeat(64), text: 'iets anders', citation: 'Elders.' } } })
    await new Promise((done) => setTimeout(done))
    expect(screen.queryByText('iets anders')).toBeNull()
  })

  test('asks for published passages when it is opened', async () => {
    let asked = 0
    await showProof({ loadLiteral: () => asked++ })
    expect(asked).toBe(1)
  })
})

const panel = (
  files: readonly PanelFile[],
  found: Passages['found'] = {},
  more: Partial<Record<string, () => void>> = {},
) => (
  <VerificationPanel
    id="haven"
    dossier={harbour}
    files={files}
    found={found}
    onCancel={more['onCancel'] ?? (() => {})}
    onForget={more['onForget'] ?? (() => {})}
  />
)

describe('the panel', () => {
  const verified: Finding = { kind: 'verified', text: 'begin eind' }
  const done = (finding: Finding): PanelFile => ({
    name: 'haven.txt',
    state: {
      is: 'done',
      outcome: { ok: true, textless: 2, match: { by: 'text', sources: ['N1'], findings: { plek: finding } } },
    },
  })

  test('tells how far it is and can be stopped', async () => {
    let stopped = 0
    const files: readonly PanelFile[] = [
      { name: 'groot.pdf', state: { is: 'reading', share: 0.4 } },
      { name: 'klein.txt', state: { is: 'waiting' } },
    ]
    await show(panel(files, {}, { onCancel: () => stopped++ }))
    expect(screen.getByRole('status')).toHaveTextContent('Bezig met bestand 1 van 2: groot.pdf')
    expect(screen.getByRole('progressbar', { name: 'Gelezen' })).toHaveAttribute('value', '0.4')
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(stopped).toBe(1)
  })

  test('counts what was verified, names the file and its sources, and forgets', async () => {
    let forgotten = 0
    const { main } = await show(
      panel([done(verified)], { plek: [{ file: 'haven.txt', finding: verified }] }, { onForget: () => forgotten++ }),
    )
    expect(screen.getByRole('status')).toHaveTextContent('1 van 1 vindplaats geverifieerd in 1 bestand.')
    await userEvent.click(screen.getByText('1 bestand'))
    expect(wordsOf(main)).toContain('haven.txt 1 van 1 geverifieerd · herkend aan de tekst: Nota N1')
    expect(wordsOf(main)).toContain('2 pagina’s hebben geen tekst')
    await expectNoAxeProblems(main)
    await userEvent.click(screen.getByRole('button', { name: 'Vergeet deze bestanden' }))
    expect(forgotten).toBe(1)
  })

  test('links to what failed', async () => {
    const finding: Finding = { kind: 'not-found', reason: 'start-not-found' }
    await show(panel([done(finding)], { plek: [{ file: 'haven.txt', finding }] }))
    expect(screen.getByRole('status')).toHaveTextContent(
      '0 van 1 vindplaats geverifieerd in 1 bestand. 1 vindplaats niet',
    )
    expect(screen.getByRole('link', { name: 'plek' })).toHaveAttribute('href', '/dossier/haven/bronnen/N1#plek')
  })

  test('says of each file that is no good what happened and what to do', async () => {
    const bad = (name: string, problem: 'scan' | 'encrypted'): PanelFile => ({
      name,
      state: { is: 'done', outcome: { ok: false, problem } },
    })
    const { main } = await show(panel([bad('a.pdf', 'scan'), bad('b.pdf', 'encrypted')]))
    expect(screen.getByRole('status')).toHaveTextContent('Geen van deze bestanden is te gebruiken')
    expect(wordsOf(main)).toContain('a.pdf is een PDF zonder tekst')
    expect(wordsOf(main)).toContain('b.pdf is een PDF met een wachtwoord. Open de PDF met het wachtwoord')
    expect(screen.getByText('b.pdf')).toBeVisible()
    await expectNoAxeProblems(main)
  })
})

test('the button hands over all files that were chosen', async () => {
  const taken: string[] = []
  const { main } = await show(<VerifyFiles onTake={(files) => taken.push(...files.map(({ name }) => name))} />)
  const files = ['een.txt', 'twee.md'].map((name) => new File(['x'], name, { type: 'text/plain' }))
  await userEvent.upload(screen.getByLabelText('Controleer met uw eigen bestanden'), files)
  expect(taken).toEqual(['een.txt', 'twee.md'])
  await expectNoAxeProblems(main)
})
