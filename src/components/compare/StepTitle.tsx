import { useI18n } from '../../i18n/i18n.tsx'
import { Title } from '../Title.tsx'

interface Props {
  /** Version ids. */
  readonly older: string
  readonly newer: string
}

/** The two versions by their dates, as the title of the page. */
export function StepTitle({ older, newer }: Props) {
  const { t, f } = useI18n()
  return (
    <Title tab={`${f.mediumDate(older)} → ${f.mediumDate(newer)}`}>
      <span className="keep">{f.date(older)}</span> <span aria-hidden="true">→</span>
      <span className="heard">{t.compare.against}</span> <span className="keep">{f.date(newer)}</span>
    </Title>
  )
}
