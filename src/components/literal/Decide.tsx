import { useId, useRef } from 'react'
import { type BlockJudgement, FINDINGS, type Override } from '../../core/literal/judgement.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { literalTexts } from '../../i18n/literal.ts'

interface Props {
  readonly judgement: BlockJudgement
  readonly decided: Override | undefined
  /** Beginnings of the blocks of the text, in order. */
  readonly places: readonly string[]
  readonly lang: string
  /** Undefined takes it back. */
  onDecide(override: Override | undefined): void
}

/** What the reader decides about one judgement: the finding, the place in the text, and a note. */
export function Decide({ judgement, decided, places, lang, onDecide }: Props) {
  const texts = literalTexts(useI18n().language)
  const name = useId()
  const first = useRef<HTMLInputElement>(null)
  const now: Override = decided ?? { finding: judgement.finding, blocks: judgement.against, note: '' }
  return (
    <fieldset className="decide noprint">
      <legend>{texts.judgement.yours}</legend>
      {FINDINGS.map((finding, index) => (
        <label key={finding}>
          <input
            ref={index === 0 ? first : undefined}
            type="radio"
            name={name}
            checked={decided?.finding === finding}
            onChange={() => onDecide({ ...now, finding })}
          />
          {texts.finding[finding]}
        </label>
      ))}
      {decided && (
        <div className="decided">
          <label>
            {texts.judgement.place}
            <select
              lang={lang}
              value={decided.blocks[0] ?? ''}
              onChange={({ target }) =>
                onDecide({ ...decided, blocks: target.value === '' ? [] : [Number(target.value)] })
              }
            >
              <option value="">{texts.judgement.placeNone}</option>
              {places.map((place, index) => (
                <option key={index} value={index}>
                  {place}
                </option>
              ))}
            </select>
          </label>
          <label>
            {texts.judgement.note}
            <textarea
              rows={2}
              maxLength={1000}
              value={decided.note}
              onChange={({ target }) => onDecide({ ...decided, note: target.value })}
            />
          </label>
          <p className="small quiet">
            {judgement.claim.is === 'absence' ? texts.judgement.effectAbsence : texts.judgement.effectBlock}
          </p>
          <button
            className="button"
            type="button"
            onClick={() => {
              onDecide(undefined)
              // The button goes with the decision.
              first.current?.focus()
            }}
          >
            {texts.judgement.clear}
          </button>
        </div>
      )}
    </fieldset>
  )
}
