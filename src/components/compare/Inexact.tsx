import type { Comparison } from '../../core/comparison.ts'
import { comparingTexts } from '../../i18n/comparing.ts'
import { useI18n } from '../../i18n/i18n.tsx'

/** Says what a comparison that was cut short means for who reads it. */
export function Inexact({ exact, exactWords }: Pick<Comparison, 'exact' | 'exactWords'>) {
  const texts = comparingTexts(useI18n().language)
  return (
    <div className="notice">
      {!exact && <p>{texts.inexact}</p>}
      {!exactWords && <p>{texts.inexactWords}</p>}
    </div>
  )
}
