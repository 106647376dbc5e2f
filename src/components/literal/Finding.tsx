import type { Finding as Found } from '../../core/literal/judgement.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { literalTexts } from '../../i18n/literal.ts'
import { Sign } from '../Sign.tsx'
import '../state.css'

const SIGNS = { confirmed: 'here', contradicted: 'warning', unsettled: 'unknown' } as const

/** A judgement, as sign and word together. */
export function Finding({ finding }: { readonly finding: Found }) {
  const texts = literalTexts(useI18n().language)
  return (
    <span className="state">
      <Sign name={SIGNS[finding]} />
      {texts.finding[finding]}
    </span>
  )
}
