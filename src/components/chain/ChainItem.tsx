import type { ReactNode } from 'react'
import type { Source } from '../../core/dossier/schema.ts'
import { useDossierTexts } from '../../i18n/dossier.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { Sign, type SignName } from '../Sign.tsx'

interface Props {
  /** Anchor of the step. */
  readonly id: string
  readonly sign: SignName
  readonly when: ReactNode
  readonly small?: ReactNode
  readonly isFaint?: boolean
  readonly children: ReactNode
}

/** One step of the chain: when, a sign on the line, and what happened. */
export function ChainItem({ id, sign, when, small, isFaint = false, children }: Props) {
  return (
    <li className={isFaint ? 'faint' : ''} id={id}>
      <span className="when">
        {when}
        {small && <small>{small}</small>}
      </span>
      <span className="node">
        <Sign name={sign} />
      </span>
      <div className="body">{children}</div>
    </li>
  )
}

export function Day({ iso }: { readonly iso: string }) {
  const { f } = useI18n()
  return <time dateTime={iso.slice(0, 10)}>{f.mediumDate(iso)}</time>
}

/** Day of a paper; one without a day is known to come after the letter, and no more. */
export function PaperDate({ source }: { readonly source: Pick<Source, 'date'> | undefined }) {
  const d = useDossierTexts()
  return source?.date ? <Day iso={source.date} /> : d.passage.afterSending
}
