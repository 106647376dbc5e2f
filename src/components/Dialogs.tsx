import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useI18n } from '../i18n/i18n.tsx'

const THEMES = ['system', 'light', 'dark'] as const

interface Values {
  readonly theme: (typeof THEMES)[number]
  readonly readingLabels: boolean
  readonly keys: boolean
}

interface Props {
  readonly settings: Values
  onChange(change: Partial<Values>): void
}

/** The tools at the top right: language, display settings, help with keys (also by `?`). */
export function Dialogs({ settings, onChange }: Props) {
  const { t, language } = useI18n()
  const display = useRef<HTMLDialogElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!settings.keys) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      help.current?.showModal()
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
      <button type="button" onClick={() => display.current?.showModal()}>
        {t.frame.display}
      </button>
      <button type="button" aria-label={t.frame.help} onClick={() => help.current?.showModal()}>
        ?
      </button>
      <dialog ref={display} aria-labelledby="display-title">
        <form method="dialog" className="settings">
          <h2 id="display-title">{t.frame.display}</h2>
          <fieldset>
            <legend>{t.frame.theme}</legend>
            {THEMES.map((theme) => (
              <label key={theme}>
                <input
                  type="radio"
                  name="theme"
                  checked={settings.theme === theme}
                  onChange={() => onChange({ theme })}
                />
                {t.frame.themes[theme]}
              </label>
            ))}
          </fieldset>
          <div>
            <label>
              <input
                type="checkbox"
                checked={settings.readingLabels}
                onChange={(event) => onChange({ readingLabels: event.target.checked })}
              />
              {t.frame.readingLabels}
            </label>
            <label>
              <input
                type="checkbox"
                checked={settings.keys}
                onChange={(event) => onChange({ keys: event.target.checked })}
              />
              {t.frame.keys}
            </label>
          </div>
          <button className="button">{t.frame.close}</button>
        </form>
      </dialog>
      <dialog ref={help} aria-labelledby="help-title">
        <form method="dialog" className="settings">
          <h2 id="help-title">{t.frame.help}</h2>
          <dl className="keylist small">
            <dt>
              <kbd>j</kbd>
            </dt>
            <dd>{t.frame.keyList.next}</dd>
            <dt>
              <kbd>k</kbd>
            </dt>
            <dd>{t.frame.keyList.previous}</dd>
            <dt>
              <kbd>n</kbd>
            </dt>
            <dd>{t.frame.keyList.nextStep}</dd>
            <dt>
              <kbd>p</kbd>
            </dt>
            <dd>{t.frame.keyList.previousStep}</dd>
            <dt>
              <kbd>/</kbd>
            </dt>
            <dd>{t.frame.keyList.search}</dd>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{t.frame.keyList.help}</dd>
            <dt>
              <kbd>Esc</kbd>
            </dt>
            <dd>{t.frame.keyList.escape}</dd>
          </dl>
          <p className="small quiet">{settings.keys ? t.frame.keysWhere : t.frame.keysOff}</p>
          <button className="button">{t.frame.close}</button>
        </form>
      </dialog>
    </>
  )
}

/** Single keys must not steal letters from a field. */
export function isTyping(target: EventTarget | null): boolean {
  const fields = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]'
  return target instanceof HTMLElement && target.closest(fields) !== null
}
