import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { Dossier } from '../core/dossier/schema.ts'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly passages: readonly string[]
}

/** Links to passages, in brackets after a sentence; nothing when there are none. */
export function PassageLinks({ id, dossier, passages }: Props) {
  const found = dossier.passages.filter((p) => passages.includes(p.id))
  if (found.length === 0) return null
  return (
    <span className="small quiet" lang={dossier.meta.language}>
      (
      {found.map((p, index) => (
        <Fragment key={p.id}>
          {index > 0 && '; '}
          <Link to="/dossier/$id/passage/$passage" params={{ id, passage: p.id }}>
            {p.label}
          </Link>
        </Fragment>
      ))}
      )
    </span>
  )
}
