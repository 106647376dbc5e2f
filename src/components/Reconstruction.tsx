import type { ReactNode } from 'react'
import type { Dossier } from '../core/dossier/schema.ts'
import type { BlockBasis } from '../core/dossier/terms.ts'
import { useI18n } from '../i18n/i18n.tsx'
import './basis.css'
import './reconstruction.css'

interface Props {
  readonly meta: Dossier['meta']
  /** Every version is the text itself. */
  readonly isLiteral: boolean
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** Says above everything else on what the versions rest, and whom "officials" covers. */
export function Reconstruction({ meta, isLiteral, children }: Props) {
  const { t } = useI18n()
  return (
    <div className="reconstruction">
      <p>
        {!isLiteral && <b>{t.reconstruction.title}</b>} <span lang={meta.language}>{meta.statement}</span>
      </p>
      {meta.authorsNote && (
        <p className="quiet" lang={meta.language}>
          {meta.authorsNote}
        </p>
      )}
      {children}
    </div>
  )
}

/** The key to the edges of the blocks, with how many there are of each. */
export function BasisKey({ bases }: { readonly bases: Readonly<Record<BlockBasis, number>> }) {
  const { t } = useI18n()
  return (
    <div>
      <p className="quieter">{t.reconstruction.edge}</p>
      <ul className="basis-key">
        {(['literal', 'stated', 'inferred', 'assumed'] as const).map((basis) => (
          <li key={basis}>
            <span className={`edge basis ${basis}`} />
            {t.basis[basis]} · {bases[basis]}
          </li>
        ))}
      </ul>
    </div>
  )
}
