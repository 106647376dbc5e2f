import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { comparingTexts } from '../../i18n/comparing.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import './comparing.css'

interface Props {
  readonly state:
    | { readonly status: 'comparing'; readonly share: number }
    | { readonly status: 'cancelled' }
    | { readonly status: 'failed'; readonly message: string }
  /** Title of the page. */
  readonly children: ReactNode
  onCancel(): void
  onRetry(): void
  /** Compares without the worker. */
  onHere(): void
}

/** Milliseconds; a comparison that is ready before that shows nothing of itself. */
const SLOW_FROM = 50

/** What stands in the place of a comparison that is not there: how far it is, or why not and what to do. */
export function Comparing({ state, children, onCancel, onRetry, onHere }: Props) {
  const { language } = useI18n()
  const texts = comparingTexts(language)
  const place = useRef<HTMLDivElement>(null)
  useKeptFocus(place, state.status)
  const isSlow = useSlow(state.status === 'comparing')
  const percent = state.status === 'comparing' ? Math.round(state.share * 100) : 0
  return (
    <div className="comparing" ref={place}>
      {children}
      <p role="status">
        {state.status === 'comparing' && isSlow && texts.busy}
        {state.status === 'cancelled' && texts.cancelled}
        {state.status === 'failed' && <strong>{texts.failed}</strong>}
      </p>
      {state.status === 'comparing' && isSlow && (
        <>
          <progress max={100} value={percent} aria-label={texts.busy}>
            {texts.percent(percent)}
          </progress>
          <p className="actions">
            <button className="button" type="button" onClick={onCancel}>
              {texts.cancel}
            </button>
          </p>
        </>
      )}
      {state.status === 'failed' && <p>{texts.failedText}</p>}
      {state.status === 'failed' && state.message !== '' && <p className="quieter">{state.message}</p>}
      {state.status !== 'comparing' && (
        <p className="actions">
          <button className="button first" type="button" onClick={onRetry}>
            {texts.retry}
          </button>
          {state.status === 'failed' && (
            <button className="button" type="button" onClick={onHere}>
              {texts.here}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

/** True once it has been busy for long enough to tell. */
function useSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setSlow(true), SLOW_FROM)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isBusy])
  return isSlow
}

const focusTitle = () => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })

/** A button that goes while it has the focus hands it to the title, also when the comparison comes in its place. */
function useKeptFocus(place: { readonly current: HTMLElement | null }, status: string): void {
  const before = useRef(status)
  useEffect(() => {
    if (before.current !== status && document.activeElement === document.body) focusTitle()
    before.current = status
  }, [status])
  useLayoutEffect(() => {
    const element = place.current
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(focusTitle)
    }
  }, [place])
}
