import { useId, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import './copy.css'

/** What goes to the clipboard: `html` only where the rich form differs from the plain one. */
export interface Copied {
  readonly plain: string
  readonly html?: string
}

interface Props {
  readonly label: string
  /** Called on a click; may fetch what it needs. */
  make(): Copied | Promise<Copied>
}

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'copied' }
  /** The clipboard refused: the text is shown, for the reader to copy by hand. */
  | { readonly is: 'refused'; readonly plain: string }

/** Copies plain and rich text at once, and says so; where the browser refuses, shows the text instead. */
export function CopyButton({ label, make }: Props) {
  const { t } = useI18n()
  const [state, setState] = useState<State>({ is: 'idle' })
  const field = useRef<HTMLTextAreaElement>(null)
  const name = useId()
  const copy = async () => {
    const made = await make()
    try {
      await write(made)
      setState({ is: 'copied' })
    } catch {
      setState({ is: 'refused', plain: made.plain })
      requestAnimationFrame(() => field.current?.select())
    }
  }
  return (
    <span className="copy noprint">
      <button className="button" type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{state.is === 'copied' && t.copy.done}</span>
      {state.is === 'refused' && (
        <span className="by-hand">
          <label htmlFor={name}>{t.copy.refused}</label>
          <textarea id={name} ref={field} readOnly rows={3} value={state.plain} />
        </span>
      )}
    </span>
  )
}

async function write({ plain, html }: Copied): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(plain)
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ])
}
