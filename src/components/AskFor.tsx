import { lazy, Suspense, useState } from 'react'
import type { Dossier } from '../core/dossier/schema.ts'
import type { WooScope } from '../core/woo-request.ts'
import './ask-for.css'

/** Few readers ask, and the letter is long. */
const WooRequest = lazy(async () => ({ default: (await import('./WooRequest.tsx')).WooRequest }))

interface Props {
  readonly dossier: Dossier
  readonly scope: WooScope
  readonly label: string
}

/** Opens into a request for what no source tells; nothing where another law than the Dutch one holds. */
export function AskFor({ dossier, scope, label }: Props) {
  const [isOpened, setOpened] = useState(false)
  if (dossier.meta.language !== 'nl') return null
  return (
    <details className="ask-for noprint" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{label}</summary>
      {isOpened && (
        <Suspense>
          <WooRequest dossier={dossier} scope={scope} />
        </Suspense>
      )}
    </details>
  )
}
