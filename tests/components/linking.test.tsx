import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type FilledLink, LinkForm } from '../../src/components/linking/LinkForm.tsx'
import { LinkList } from '../../src/components/linking/LinkList.tsx'
import { LostList } from '../../src/components/linking/LostList.tsx'
import { ProposalList } from '../../src/components/linking/ProposalList.tsx'
import { StepText } from '../../src/components/linking/StepText.tsx'
import type { DeskItem, DeskLink, DeskRange, LinkProposal } from '../../src/core/workbench/desk.ts'
import { adviceCuesOf } from '../../src/core/workbench/proposals/cues.ts'
import type { LostRemark } from '../../src/core/workbench/remark-places.ts'
import { readStep } from '../../src/core/workbench/step-reading.ts'
import type { Language } from '../../src/i18n/format.ts'
import { expectNoAxeProblems, show, wordsOf } from './render.tsx'

const TEXTS: Readonly<Record<string, string>> = {
  nota: 'Wij ontraden het schrappen van het baggerfonds.',
  een: 'Het baggerfonds betaalt het slib.',
}
const whole = (item: string): DeskRange => ({ item, block: 0, from: 0, to: TEXTS[item]!.length })
const textOf = ({ item }: DeskRange) => TEXTS[item] ?? ''
const PROPOSAL: LinkProposal = {
  key: 'k',
  advice: whole('nota'),
  older: 'een',
  newer: 'twee',
  about: [whole('een')],
  score: 0.82,
  reasons: [
    { kind: 'rare-words', words: ['baggerfonds', 'slib'] },
    { kind: 'date', paper: '2031-03-20', older: '2031-03-04', newer: '2031-04-01' },
  ],
  near: ['ander'],
}

const proposals = (isExact: boolean, language: Language = 'nl', refused: readonly LinkProposal[] = []) =>
  show(
    <ProposalList
      proposals={[PROPOSAL]}
      refused={refused}
      lang="nl"
      hasLabels
      isExact={isExact}
      textOf={textOf}
      onAccept={() => {}}
      onRefuse={() => {}}
      onReconsider={() => {}}
    />,
    language,
  )

describe('ProposalList', () => {
  it('tells the score, every reason in words, and that another place is near', async () => {
    const { main } = await proposals(true)
    const [item] = within(main).getAllByRole('listitem')
    expect(item).toHaveClass('machine')
    expect(wordsOf(item!)).toContain('voorgesteld door de computer, score 0,82')
    expect(wordsOf(item!)).toContain('Beide noemen woorden die hier weinig voorkomen: baggerfonds en slib.')
    expect(wordsOf(item!)).toContain(
      'De nota is van 20 maart 2031, tussen de versies van 4 maart 2031 en 1 april 2031.',
    )
    expect(wordsOf(item!)).toContain('Er is nog een plek die bijna even goed past: kies zelf.')
    expect(wordsOf(main.querySelector('del')!)).toBe('[verwijderd: Het baggerfonds betaalt het slib.]')
    await expectNoAxeProblems(main)
  })

  it('marks nothing as gone where a limit was hit', async () => {
    const { main } = await proposals(false)
    expect(main.querySelector('del, ins')).toBeNull()
    expect(wordsOf(main)).toContain('Niet teruggevonden in deze versie.')
    expect(wordsOf(main)).not.toContain('Staat niet in deze versie.')
  })

  it('shows many a few at a time', async () => {
    const many = Array.from({ length: 45 }, (_, n) => ({ ...PROPOSAL, key: `k${n}` }))
    const nothing = () => {}
    const handlers = { textOf, onAccept: nothing, onRefuse: nothing, onReconsider: nothing }
    const { main } = await show(
      <ProposalList proposals={many} refused={[]} lang="nl" hasLabels isExact {...handlers} />,
    )
    const accepts = () => within(main).getAllByRole('button', { name: /^Aanvaard/ }).length
    expect(accepts()).toBe(20)
    await userEvent.click(within(main).getByRole('button', { name: 'Toon er nog 20 (van 25)' }))
    await userEvent.click(within(main).getByRole('button', { name: 'Toon er nog 5 (van 5)' }))
    expect(accepts()).toBe(45)
    expect(within(main).queryByText(/^Toon er nog/)).toBeNull()
  })

  it('keeps what was refused, with a way back, in English too', async () => {
    const { main } = await proposals(true, 'en', [{ ...PROPOSAL, key: 'r' }])
    expect(within(main).getByText('Refused · 1')).toBeVisible()
    expect(main.querySelector('details button')).toHaveAccessibleName(/^Look at it after all/)
  })
})

describe('LinkList', () => {
  const link: DeskLink = {
    id: 'l',
    advice: whole('nota'),
    passage: 'p',
    stance: 'against-change',
    aim: 'cut',
    strength: 'advises',
    reasons: ['Het slib blijft.'],
    outcome: 'not-followed',
    by: 'person',
  }

  it('tells who linked, and keeps what a machine proposed apart after it was accepted', async () => {
    const { main } = await show(
      <LinkList
        links={[link, { ...link, id: 'm', by: { proposal: 'k', score: 0.82 } }]}
        passages={[{ id: 'p', label: 'Het fonds', marked: [whole('een')] }]}
        lang="nl"
        textOf={textOf}
        placeOf={() => 'Nota, alinea 1'}
        onChange={() => {}}
        onRemove={() => {}}
      />,
    )
    const [own, machine] = within(main).getAllByRole('listitem')
    expect(own).toHaveClass('person')
    expect(wordsOf(own!)).toContain('gekoppeld door u · Nota, alinea 1')
    expect(wordsOf(own!)).toContain('Tegen schrappen · adviseert')
    expect(machine).toHaveClass('machine')
    expect(wordsOf(machine!)).toContain('voorgesteld door de computer (score 0,82), aanvaard door u')
    await expectNoAxeProblems(main)
  })
})

describe('LinkForm', () => {
  const fill = async (saved: FilledLink[], advice: string) =>
    show(
      <LinkForm
        draft={{ advice: whole('nota'), about: [whole('een')], by: 'person' }}
        passages={[]}
        cues={adviceCuesOf(advice)}
        advice={advice}
        about={[{ title: 'Versie 1', text: TEXTS['een']! }]}
        change={{ kind: 'cut', isShorter: true }}
        paper="Nota"
        place={{ page: 3, paragraph: 2, first: 'Wij ontraden het schrappen van', last: 'het baggerfonds.' }}
        label="Het fonds"
        lang="nl"
        onSave={(filled) => saved.push(filled)}
        onCancel={() => {}}
      />,
    )

  it('suggests a direction in words, and saves nothing until a person chose one', async () => {
    const saved: FilledLink[] = []
    const { main } = await fill(saved, TEXTS['nota']!)
    const user = userEvent.setup()
    expect(wordsOf(main)).toContain('Nota, bladzijde 3, alinea 2. Eerste woorden: Wij ontraden het schrappen van')
    expect(wordsOf(main)).toContain('Vermoeden: ‘Tegen de wijziging’, omdat er ‘ontraden’ staat. Kies zelf.')
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([])
    expect(screen.getByLabelText('Sterkte: het werkwoord van de nota')).toHaveValue('advises')
    await user.click(screen.getByRole('button', { name: 'Bewaar de koppeling' }))
    expect(saved).toEqual([])
    expect(screen.getByRole('group', { name: /^Richting/ })).toHaveAccessibleDescription(/Kies een richting\./)
    await expectNoAxeProblems(main)
    await user.click(screen.getByRole('radio', { name: 'Steunt de wijziging' }))
    await user.type(screen.getByLabelText(/^Argumenten/), 'Eén.{Enter}{Enter} Twee. ')
    await user.click(screen.getByRole('button', { name: 'Bewaar de koppeling' }))
    expect(saved).toEqual([
      {
        stance: 'for-change',
        aim: 'cut',
        strength: 'advises',
        reasons: ['Eén.', 'Twee.'],
        outcome: 'not-assessed',
        passage: { label: 'Het fonds' },
      },
    ])
  })

  it('leaves the strength open where the sentence has no verb for it', async () => {
    const { main } = await fill([], 'Het fonds is belangrijk.')
    expect(screen.getByLabelText('Sterkte: het werkwoord van de nota')).toHaveValue('')
    expect(wordsOf(main)).not.toContain('Vermoeden')
  })
})

describe('LostList', () => {
  it('gives the best guess with its likeness, and a choice', async () => {
    const lost: LostRemark = {
      remark: {
        file: 'f',
        kind: 'annotation',
        index: 0,
        item: 'nota',
        author: 'Jansen',
        text: 'Klopt dit?',
        quote: 'ruime tijd',
        page: 2,
      },
      why: 'unlike',
      best: { range: { item: 'een', block: 13, from: 0, to: 4 }, score: 0.71 },
    }
    const { main } = await show(
      <LostList
        lost={[lost, { remark: { ...lost.remark, index: 1, author: '' }, why: 'short' }]}
        lang="nl"
        titleOf={(id) => `Stuk ${id}`}
        onPlace={() => {}}
        onOther={() => {}}
      />,
    )
    const [first, second] = within(main).getAllByRole('listitem')
    expect(wordsOf(first!)).toContain('Opmerking uit Stuk nota, bladzijde 2, bij ‘ruime tijd’.')
    expect(wordsOf(first!)).toContain('Beste gok: Stuk een, alinea 14, overeenkomst 0,71. Te weinig overeenkomst')
    expect(within(first!).getByText('Koppel aan alinea 14')).toBeVisible()
    expect(wordsOf(second!)).toContain('Geen plek lijkt erop.')
    expect(within(second!).queryByText(/^Koppel aan/)).toBeNull()
    await expectNoAxeProblems(main)
  })
})

describe('StepText', () => {
  const item = (id: string): DeskItem => ({ id, role: 'version', file: id, state: 'only', title: id })
  const paragraphs = (...texts: readonly string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }))
  const older = paragraphs('De kade wordt dit jaar hersteld.', 'Het baggerfonds betaalt het slib.', 'De lamp brandt.')
  const newer = paragraphs('De kade wordt volgend jaar hersteld.', 'De lamp brandt.')
  const steps = (isExact: boolean, picked: (readonly DeskRange[])[]) =>
    show(
      <StepText
        older={{ item: item('een'), blocks: older }}
        newer={{ item: item('twee'), blocks: newer }}
        reading={{ ...readStep(older, newer), exact: isExact }}
        lang="nl"
        hasLabels
        about={[]}
        next={null}
        onPick={(ranges) => picked.push(ranges)}
        onToggle={(range) => picked.push([range])}
      />,
    )

  it('gives each change with its words marked, and picks it in both versions', async () => {
    const picked: (readonly DeskRange[])[] = []
    const { main } = await steps(true, picked)
    const [changed, cut] = within(main).getAllByRole('article')
    expect(changed!.querySelector('del')?.textContent).toContain('dit')
    expect(changed!.querySelector('ins')?.textContent).toContain('volgend')
    expect(cut!.querySelector('del')?.textContent).toContain('Het baggerfonds')
    const user = userEvent.setup()
    await user.click(within(changed!).getByRole('button', { name: 'Kies deze wijziging' }))
    await user.click(within(main).getByText('1 alinea zonder wijziging'))
    await user.click(within(main).getByRole('checkbox', { name: 'De lamp brandt.' }))
    expect(picked).toEqual([
      [
        { item: 'een', block: 0, from: 0, to: 32 },
        { item: 'twee', block: 0, from: 0, to: 36 },
      ],
      [{ item: 'twee', block: 1, from: 0, to: 15 }],
    ])
    await expectNoAxeProblems(main)
  })

  it('draws nothing as cut where the comparison stopped at a limit', async () => {
    const { main } = await steps(false, [])
    const cut = within(main).getAllByRole('article')[1]!
    expect(cut.querySelector('del')).toBeNull()
    expect(wordsOf(cut)).toContain('niet zeker')
    expect(wordsOf(cut)).toContain('Niet teruggevonden in deze versie.')
  })
})
