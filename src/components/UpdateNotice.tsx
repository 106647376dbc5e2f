import { useEffect, useState } from 'react'
import type { Language } from '../i18n/format.ts'
import { offlineTexts } from '../i18n/offline.ts'
import './update-notice.css'

interface Props {
  readonly language: Language
  onReload(): void
  onClose(): void
}

/** Milliseconds after which screen readers know the empty place, and so tell what comes in it. */
const KNOWN = 150

/** That a new version is at hand: said once, takes no focus, and changes nothing until the reader asks. */
export function UpdateNotice({ language, onReload, onClose }: Props) {
  const texts = offlineTexts(language).update
  const [isKnown, setKnown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setKnown(true), KNOWN)
    return () => clearTimeout(timer)
  }, [])
  return (
    <aside className="update noprint" aria-label={texts.label}>
      <p role="status">{isKnown && texts.text}</p>
      <div className="actions">
        <button className="button" type="button" onClick={onReload}>
          {texts.reload}
        </button>
        <button className="button" type="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
    </aside>
  )
}
