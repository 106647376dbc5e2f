import { useEffect, useRef } from 'react'
import { dialogTexts } from '../i18n/dialogs.ts'
import { useI18n } from '../i18n/i18n.tsx'

const THEMES = ['system', 'light', 'dark'] as const

interface Values {
  readonly theme: (typeof THEMES)[number]
  readonly readingLabels: boolean
  readonly keys: boolean
}

export interface DialogsProps {
  readonly settings: Values
  onChange(change: Partial<Values>): void
}

interface Props extends DialogsProps {
  readonly name: 'display' | 'help'
  onClose(): void
}

/** The dialog that the reader asked for; it opens as soon as it is there. */
export function DialogBox({ name, settings, onChange, onClose }: Props) {
  const { t, language } = useI18n()
  const texts = dialogTexts(language)
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  if (name === 'help') {
    return (
      <dialog ref={box} onClose={onClose} aria-labelledby="help-title">
        <form method="dialog" className="settings">
          <h2 id="help-title">{t.frame.help}</h2>
          <dl className="keylist small">
            <dt>
              <kbd>j</kbd>
            </dt>
            <dd>{texts.keyList.next}</dd>
            <dt>
              <kbd>k</kbd>
            </dt>
            <dd>{texts.keyList.previous}</dd>
            <dt>
              <kbd>n</kbd>
            </dt>
            <dd>{texts.keyList.nextStep}</dd>
            <dt>
              <kbd>p</kbd>
            </dt>
            <dd>{texts.keyList.previousStep}</dd>
            <dt>
              <kbd>/</kbd>
            </dt>
            <dd>{texts.keyList.search}</dd>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{texts.keyList.help}</dd>
            <dt>
              <kbd>Esc</kbd>
            </dt>
            <dd>{texts.keyList.escape}</dd>
          </dl>
          <p className="small quiet">{settings.keys ? texts.keysWhere : texts.keysOff}</p>
          <button className="button">{t.frame.close}</button>
        </form>
      </dialog>
    )
  }
  return (
    <dialog ref={box} onClose={onClose} aria-labelledby="display-title">
      <form method="dialog" className="settings">
        <h2 id="display-title">{t.frame.display}</h2>
        <fieldset>
          <legend>{texts.theme}</legend>
          {THEMES.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name="theme"
                checked={settings.theme === theme}
                onChange={() => onChange({ theme })}
              />
              {texts.themes[theme]}
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
            {texts.readingLabels}
          </label>
          <label>
            <input
              type="checkbox"
              checked={settings.keys}
              onChange={(event) => onChange({ keys: event.target.checked })}
            />
            {texts.keys}
          </label>
        </div>
        <button className="button">{t.frame.close}</button>
      </form>
    </dialog>
  )
}
