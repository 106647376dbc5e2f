import { useCompareTexts } from '../../i18n/compare.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { Title } from '../Title.tsx'

interface Props {
  /** Version ids. */
  readonly older: string
  readonly newer: string
}

/** The two versions by their dates, as the title of the page. */
export function StepTitle({ older, newer }: Props) {
  const { f } = useI18n()
  const v = useCompareTexts()
  return (
    <Title tab={`${f.mediumDate(older)} → ${f.mediumDate(newer)}`}>
      <span className="keep">{f.date(older)}</span> <span aria-hidden="true">→</span>
      <span className="heard">{v.against}</span> <span className="keep">{f.date(newer)}</span>
    </Title>
  )
}
