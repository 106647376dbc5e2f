import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import type { DialogsProps } from './DialogBox.tsx'

/** Fetched when a reader asks for a dialog. */
const DialogBox = lazy(async () => ({ default: (await import('./DialogBox.tsx')).DialogBox }))

/** The tools at the top right: language, display settings, help with keys (also by `?`). */
export function Dialogs({ settings, onChange }: DialogsProps) {
  const { t, language } = useI18n()
  const [asked, setAsked] = useState<'display' | 'help'>()
  useEffect(() => {
    if (!settings.keys) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      setAsked('help')
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [settings.keys])
  const other = language === 'nl' ? 'en' : undefined
  return (
    <>
      <Link to="." search={(search) => ({ ...search, lang: other })} lang={language === 'nl' ? 'en' : 'nl'}>
        {t.frame.otherLanguage}
      </Link>
      <button type="button" onClick={() => setAsked('display')}>
        {t.frame.display}
      </button>
      <button type="button" aria-label={t.frame.help} onClick={() => setAsked('help')}>
        ?
      </button>
      {asked && (
        <Suspense>
          <DialogBox
            key={asked}
            name={asked}
            settings={settings}
            onChange={onChange}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </>
  )
}

/** Single keys must not steal letters from a field. */
export function isTyping(target: EventTarget | null): boolean {
  const fields = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]'
  return target instanceof HTMLElement && target.closest(fields) !== null
}
