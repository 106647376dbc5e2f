import type { LifeEvent } from '../core/lifeline.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Sign } from './Sign.tsx'
import './state.css'

interface Props {
  readonly event: LifeEvent | 'changed'
}

const TONES = { cut: 'gone', added: 'come', restored: 'come' } as const

/** What happened, as sign and word together. */
export function State({ event }: Props) {
  const { t } = useI18n()
  const tone = event in TONES ? TONES[event as keyof typeof TONES] : ''
  return (
    <span className={`state ${tone}`}>
      <Sign name={event === 'changed' ? 'renamed' : event} />
      {t.state[event]}
    </span>
  )
}
