import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'

/** Beyond this a list of links hides the sentence it belongs to. */
const MOST_LINKS = 9

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly passages: readonly string[]
}

/** Links to passages, in brackets after a sentence; nothing when there are none. */
export function PassageLinks({ id, dossier, passages }: Props) {
  const { t } = useI18n()
  const found = dossier.passages.filter((p) => passages.includes(p.id))
  if (found.length === 0) return null
  if (found.length > MOST_LINKS) return <span className="small quiet">({t.count.passages(found.length)})</span>
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
