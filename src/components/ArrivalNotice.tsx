import { type ReactNode, useEffect, useRef, useState } from 'react'
import { citationTexts } from '../i18n/citation.ts'
import { useI18n } from '../i18n/i18n.tsx'
import type { Arrival } from '../core/citation/sign.ts'
import './arrival.css'

interface Props {
  readonly arrival: Exclude<Arrival, { is: 'same' }>
  /** Id in the address. */
  readonly id: string
  /** Words for what is gone, where the page has its own. */
  readonly gone?: string
  /** The way to what the link meant, or to what stands there now. */
  readonly children?: ReactNode
}

/** Says that a link no longer means what it meant. What has changed is pointed at all the same, so that one stays in view. */
export function ArrivalNotice({ arrival, id, gone, children }: Props) {
  const { t, f, language } = useI18n()
  const texts = citationTexts(language).arrival
  const [isClosed, setIsClosed] = useState(false)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The browser may have scrolled to what this is not about.
    if (arrival.is !== 'changed') notice.current?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, [arrival])
  if (isClosed) return null
  if (arrival.is === 'changed') {
    return (
      <div className="notice arrival changed" role="alert">
        <p>
          <b>{texts.changed(arrival.since && f.date(arrival.since))}</b> {texts.changedRemedy}
        </p>
        <button className="button noprint" type="button" onClick={() => setIsClosed(true)}>
          {t.frame.close}
        </button>
      </div>
    )
  }
  const words = { elsewhere: texts.elsewhere, other: texts.other(id), gone: gone ?? texts.gone(id) }
  return (
    <div className="notice arrival" role="alert" ref={notice}>
      <p>
        <b>{words[arrival.is]}</b> {children}
      </p>
    </div>
  )
}
