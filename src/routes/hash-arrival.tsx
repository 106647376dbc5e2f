import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { ArrivalNotice } from '../components/ArrivalNotice.tsx'
import { type Arrival, findMeant, signedRecords } from '../core/citation/sign.ts'
import { anchorOf, recordOf } from '../core/dossier/anchor.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { citationTexts } from '../i18n/citation.ts'
import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  /** The part of the address after its `#`. */
  readonly hash: string
  readonly sign: string | undefined
}

/** Points at the part of the page that the address means, also one that came late, or says what became of it. */
export function HashArrival({ id, dossier, hash, sign }: Props) {
  const { language } = useI18n()
  const [arrival, setArrival] = useState<Arrival>()
  useEffect(() => {
    let leave: () => void = () => undefined
    // The rest of the page may be drawn in the same turn as this.
    const frame = requestAnimationFrame(() => {
      const part = document.getElementById(hash)
      const found = arrivalAt(dossier, hash, sign, part !== null)
      setArrival(found)
      if (part && (found.is === 'same' || found.is === 'changed')) leave = pointAt(part)
    })
    return () => {
      cancelAnimationFrame(frame)
      leave()
    }
  }, [dossier, hash, sign])
  if (!arrival || arrival.is === 'same') return null
  const texts = citationTexts(language).arrival
  return (
    <ArrivalNotice arrival={arrival} id={recordOf(hash)}>
      <RecordLink id={id} dossier={dossier} record={arrival.is === 'elsewhere' ? arrival.id : recordOf(hash)}>
        {arrival.is === 'other' ? texts.otherGo : texts.elsewhereGo}
      </RecordLink>
    </ArrivalNotice>
  )
}

function arrivalAt(dossier: Dossier, hash: string, sign: string | undefined, isHere: boolean): Arrival {
  if (sign === undefined) return { is: isHere ? 'same' : 'gone' }
  const id = recordOf(hash)
  const arrival = findMeant(signedRecords(dossier), id, sign)
  // It may be hidden by filters, or stand on another page.
  return arrival.is === 'same' && !isHere ? { is: 'elsewhere', id } : arrival
}

function pointAt(part: HTMLElement): () => void {
  part.dataset['arrived'] = ''
  part.tabIndex = -1
  part.scrollIntoView({ block: 'start', behavior: 'instant' })
  part.focus({ preventScroll: true })
  return () => delete part.dataset['arrived']
}

interface LinkProps {
  readonly id: string
  readonly dossier: Dossier
  /** Id of an advice, a remark or an answer. */
  readonly record: string
  readonly children: ReactNode
}

/** The place where a record stands; nothing for an id that the dossier does not know. */
function RecordLink({ id, dossier, record, children }: LinkProps) {
  if (dossier.advice.some((each) => each.id === record)) {
    return (
      <Link to="/dossier/$id/adviezen" params={{ id }} hash={anchorOf('advice', record)}>
        {children}
      </Link>
    )
  }
  const remark = dossier.remarks.find((each) => each.id === record)
  const inPaper = remark ?? dossier.answers.find((each) => each.id === record)
  return (
    inPaper && (
      <Link
        to="/dossier/$id/bronnen/$source"
        params={{ id, source: inPaper.source }}
        hash={anchorOf(remark ? 'remark' : 'answer', record)}
      >
        {children}
      </Link>
    )
  )
}
