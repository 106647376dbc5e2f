import type { ReactNode } from 'react'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import type { SignName } from './Sign.tsx'

const MARKED: readonly {
  readonly sign: SignName
  readonly tone: string
  readonly isEmpty?: boolean
  readonly word: 'cut' | 'restored' | 'added' | 'moved' | 'renamed'
}[] = [
  { sign: 'cut', tone: 'gone', isEmpty: true, word: 'cut' },
  { sign: 'restored', tone: 'come', word: 'restored' },
  { sign: 'added', tone: 'come', word: 'added' },
  { sign: 'moved', tone: 'ink', word: 'moved' },
  { sign: 'renamed', tone: 'ink', word: 'renamed' },
]

/** What every drawing in the lifeline means, in words. */
export function LifelineLegend() {
  const { t } = useI18n()
  const d = useDossierTexts()
  return (
    <ul className="legend" aria-label={d.overview.legend}>
      <Item words={t.state.present}>
        <rect className="full" {...TUBE} />
      </Item>
      <Item words={d.lifeline.presentDerived}>
        <rect className="shell soft hatched" {...TUBE} />
      </Item>
      <Item words={t.state.shortened}>
        <rect className="shell" {...TUBE} />
        <rect className="full" {...TUBE} y="13" height="4" />
      </Item>
      <Item words={t.state.stillGone}>
        <rect className="empty" {...TUBE} />
      </Item>
      {MARKED.map(({ sign, tone, isEmpty, word }) => (
        <Item key={sign} words={t.state[word]}>
          <rect className={isEmpty ? 'empty' : 'full'} {...TUBE} />
          <circle cx="32" cy="12" r="8.5" className="disc" />
          <Mark sign={sign} tone={tone} />
        </Item>
      ))}
      <Item words={d.lifeline.unknownLong}>
        <circle className="dot" cx="32" cy="12" r="1.6" />
      </Item>
      <Item words={d.lifeline.adviceAgainst}>
        <Mark sign="against" tone="ink" />
      </Item>
      <Item words={d.lifeline.adviceFor}>
        <Mark sign="for" tone="ink" />
      </Item>
      <Item words={d.lifeline.adviceCaution}>
        <Mark sign="caution" tone="soft" />
      </Item>
      <Item words={d.lifeline.adviceProcedure}>
        <Mark sign="procedural" tone="soft" />
      </Item>
      <Item words={d.lifeline.reaction}>
        <Mark sign="said" tone="ink" />
      </Item>
    </ul>
  )
}

const TUBE = { x: '6', y: '7', width: '52', height: '10' }

function Mark({ sign, tone }: { readonly sign: SignName; readonly tone: string }) {
  return <use href={`#sign-${sign}`} x="25.5" y="5.5" width="13" height="13" className={`tone-${tone}`} />
}

function Item({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg className="strip" viewBox="0 0 64 24" aria-hidden="true">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  )
}
