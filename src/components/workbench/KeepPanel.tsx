import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { KeepState } from '../../core/workbench/keep-state.ts'
import { Sign } from '../Sign.tsx'
import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'

interface Props {
  readonly state: KeepState
  /** ISO moment of what was kept, where the page began with it. */
  readonly restoredAt: string | undefined
  /** Told after wiping, or after nothing is kept any more. */
  readonly said: string | undefined
  onKeep(isKept: boolean): void
  onTakeOther(): void
  onKeepOver(): void
  onWipe(): void
}

/** Whether the work stays on the device, and how to be rid of it. */
export function KeepPanel({ state, restoredAt, said, onKeep, onTakeOther, onKeepOver, onWipe }: Props) {
  const { language } = useI18n()
  const { keep } = workbenchTexts(language)
  const time = useTime()
  const [isAsked, setAsked] = useState(false)
  return (
    <section className="keeping small noprint" aria-labelledby="keep-title">
      <h3 id="keep-title">{keep.title}</h3>
      <label className="desk-check">
        <input type="checkbox" checked={state.is !== 'off'} onChange={({ target }) => onKeep(target.checked)} />{' '}
        {keep.keep}
      </label>
      <p className="quiet" role="status">
        {said}
        {state.is === 'off' && said === undefined && keep.off}
        {state.is === 'saving' && keep.saving}
        {state.is === 'saved' && keep.saved(time(state.at))}
        {state.is === 'failed' && <strong>{keep.failed[state.why]}</strong>}
        {state.is === 'elsewhere' && <strong>{keep[state.what]}</strong>}
      </p>
      {restoredAt !== undefined && <p className="quiet">{keep.restored(time(restoredAt, true))}</p>}
      {state.is === 'elsewhere' && (
        <Elsewhere what={state.what} onKeep={onKeep} onTakeOther={onTakeOther} onKeepOver={onKeepOver} />
      )}
      <button className="button" type="button" onClick={() => setAsked(true)}>
        <Sign name="cut" /> {keep.wipe}
      </button>
      {isAsked && (
        <Confirm
          title={keep.wipeTitle}
          yes={keep.wipeYes}
          no={keep.wipeNo}
          onYes={onWipe}
          onClose={() => setAsked(false)}
        >
          {keep.wipeText}
        </Confirm>
      )}
    </section>
  )
}

type ElsewhereProps = Pick<Props, 'onKeep' | 'onTakeOther' | 'onKeepOver'> & { readonly what: 'changed' | 'wiped' }

function Elsewhere({ what, onKeep, onTakeOther, onKeepOver }: ElsewhereProps) {
  const { keep } = workbenchTexts(useI18n().language)
  return (
    <>
      <button className="button" type="button" onClick={what === 'changed' ? onTakeOther : () => onKeep(false)}>
        {what === 'changed' ? keep.takeOther : keep.notAgain}
      </button>
      {what === 'changed' && <p className="quiet">{keep.takeOtherHint}</p>}
      <button className="button" type="button" onClick={onKeepOver}>
        {what === 'changed' ? keep.keepThis : keep.keepAgain}
      </button>
    </>
  )
}

/** The clock time of the reader, with the day where that is asked. */
function useTime(): (iso: string, withDay?: boolean) => string {
  const { language, f } = useI18n()
  return (iso, withDay = false) => {
    const moment = new Date(iso)
    const clock = moment.toLocaleTimeString(language === 'nl' ? 'nl-NL' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    })
    const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    return withDay ? `${f.date(day)}, ${clock}` : clock
  }
}

interface ConfirmProps {
  readonly title: string
  readonly yes: string
  readonly no: string
  readonly children: ReactNode
  onYes(): void
  onClose(): void
}

/** Asks before what cannot be undone; opens as soon as it is there. */
function Confirm({ title, yes, no, children, onYes, onClose }: ConfirmProps) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog ref={box} onClose={onClose} aria-labelledby="confirm-title">
      <div className="settings">
        <h2 id="confirm-title">{title}</h2>
        <p>{children}</p>
        <p className="drop-buttons">
          <button className="button" type="button" onClick={() => box.current?.close()}>
            {no}
          </button>
          <button
            className="button first"
            type="button"
            onClick={() => {
              box.current?.close()
              onYes()
            }}
          >
            {yes}
          </button>
        </p>
      </div>
    </dialog>
  )
}
