import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ArrivalNotice } from '../components/ArrivalNotice.tsx'
import { Title } from '../components/Title.tsx'
import { findMeant, signedPassage } from '../core/citation/sign.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { citationTexts } from '../i18n/citation.ts'
import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  /** Id of the passage in the address. */
  readonly passage: string
  readonly sign: string
  /** The page of that id, whatever stands there. */
  readonly children: ReactNode
}

/** The page of the passage that a link meant; where another passage has its id now, the ways on instead. */
export function PassageArrival({ id, dossier, passage, sign, children }: Props) {
  const texts = citationTexts(useI18n().language).arrival
  const arrival = findMeant(dossier.passages.map(signedPassage), passage, sign)
  if (arrival.is === 'same' || arrival.is === 'gone') return children
  if (arrival.is === 'changed') {
    return (
      <>
        <ArrivalNotice arrival={arrival} id={passage} />
        {children}
      </>
    )
  }
  const goal = arrival.is === 'elsewhere' ? arrival.id : passage
  return (
    <div className="prose">
      <Title>{texts.lostPassage}</Title>
      <ArrivalNotice arrival={arrival} id={passage}>
        <Link to="/dossier/$id/passage/$passage" params={{ id, passage: goal }}>
          {arrival.is === 'elsewhere' ? texts.elsewhereGo : texts.otherGo}
        </Link>
      </ArrivalNotice>
      <p>{texts.passages}</p>
      <ul>
        {dossier.passages.map((each) => (
          <li key={each.id}>
            <Link to="/dossier/$id/passage/$passage" params={{ id, passage: each.id }} lang={dossier.meta.language}>
              {each.label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
