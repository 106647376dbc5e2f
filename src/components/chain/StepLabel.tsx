import type { StateBasis } from '../../core/dossier/terms.ts'
import { useChainTexts } from '../../i18n/chain.ts'
import './step-label.css'

/** Says of what follows that a source says it, or that the editors read or infer it; each looks its own way. */
export function StepLabel({ basis = 'stated' }: { readonly basis?: StateBasis | undefined }) {
  const c = useChainTexts()
  return <p className={basis === 'inferred' ? 'step-label judged' : 'step-label'}>{c.rests[basis]}</p>
}
