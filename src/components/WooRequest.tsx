import type { Dossier } from '../core/dossier/schema.ts'
import { wooRequest, type WooScope } from '../core/woo-request.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { wooTexts } from '../i18n/woo.ts'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  readonly dossier: Dossier
  readonly scope: WooScope
}

/** A ready-made request for what no source tells, with the rules it falls under. */
export function WooRequest({ dossier, scope }: Props) {
  const { language } = useI18n()
  const w = wooTexts(language)
  const { text } = wooRequest(dossier, scope)
  return (
    <>
      <p>{w.lead}</p>
      <pre lang="nl">{text}</pre>
      <CopyButton label={w.copy} make={() => ({ plain: text })} />
      <p className="quiet">
        {w.rules} {w.check}
      </p>
    </>
  )
}
