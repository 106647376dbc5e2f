import { useEffect, useId, useRef } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import type { CopyState } from './use-copy.ts'
import './copy.css'

/** What came of copying: done, or the text to copy by hand, or that it could not be made. */
export function CopyResult({ state }: { readonly state: CopyState }) {
  const { t } = useI18n()
  const field = useRef<HTMLTextAreaElement>(null)
  const name = useId()
  useEffect(() => {
    if (state.is === 'refused') field.current?.select()
  }, [state])
  return (
    <>
      <span role="status">
        {state.is === 'copied' && t.copy.done}
        {state.is === 'failed' && t.problems.networkRemedy}
      </span>
      {state.is === 'refused' && (
        <span className="by-hand">
          <label htmlFor={name}>{t.copy.refused}</label>
          <textarea id={name} ref={field} readOnly rows={3} value={state.plain} />
        </span>
      )}
    </>
  )
}
