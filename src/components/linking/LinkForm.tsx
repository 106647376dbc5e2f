import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { OUTCOMES, STANCES, STRENGTHS, type Outcome, type Stance, type Strength } from '../../core/dossier/terms.ts'
import type { DeskLink, DeskPassage, DeskRange } from '../../core/workbench/desk.ts'
import type { DeskPlace } from '../../core/workbench/desk-text.ts'
import type { AdviceCues } from '../../core/workbench/proposals/cues.ts'
import type { StepChange } from '../../core/workbench/step-changes.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useLinkingTexts } from '../../i18n/linking.ts'

type Aim = DeskLink['aim']

/** What a link is made of before a person filled it in. */
export interface LinkDraft {
  /** The link that is changed; absent for a new one. */
  readonly link?: DeskLink
  readonly advice: DeskRange
  /** Stretches for a new passage, one a version. */
  readonly about: readonly DeskRange[]
  /** Existing passage at that place. */
  readonly passage?: string
  readonly by: DeskLink['by']
}

/** What a person filled in. */
export interface FilledLink {
  readonly stance: Stance
  readonly aim: Aim
  readonly strength: Strength
  readonly reasons: readonly string[]
  readonly outcome: Outcome
  readonly outcomeNote?: string
  /** Id of an existing passage, or the label of a new one. */
  readonly passage: { readonly id: string } | { readonly label: string }
}

interface Props {
  readonly draft: LinkDraft
  readonly passages: readonly DeskPassage[]
  /** What the sentence of the advice says by its words. */
  readonly cues: AdviceCues
  readonly advice: string
  /** What is marked, by the title of the version in which it stands. */
  readonly about: readonly { readonly title: string; readonly text: string }[]
  /** What happened there, where it is the place of a change. */
  readonly change: LinkedChange | undefined
  /** Title of the paper, and where in it the advice stands. */
  readonly paper: string
  readonly place: DeskPlace
  /** Name for a new passage. */
  readonly label: string
  readonly lang: string
  onSave(filled: FilledLink): void
  onCancel(): void
}

export interface LinkedChange {
  readonly kind: StepChange['kind']
  readonly isShorter: boolean
}

const AIMS_OF: Readonly<Record<Stance, readonly Aim[]>> = {
  'against-change': ['cut', 'shortening', 'addition', 'omission', 'motion', 'proposal'],
  'for-change': ['cut', 'shortening', 'addition', 'proposal'],
  caution: ['risk', 'kept-text', 'information'],
  procedural: ['procedure', 'proposal', 'information'],
}

/** Direction, strength and the rest of one link. The direction is never filled in for the reader. */
export function LinkForm({ draft, passages, cues, advice, about, change, paper, place, label, ...props }: Props) {
  const { t } = useI18n()
  const texts = useLinkingTexts().form
  const id = useId()
  const { link } = draft
  const [stance, setStance] = useState<Stance | ''>(link?.stance ?? '')
  const [aim, setAim] = useState<Aim | ''>(link?.aim ?? '')
  const [strength, setStrength] = useState<Strength | ''>(link?.strength ?? cues.strength ?? '')
  const [passage, setPassage] = useState(draft.passage ?? '')
  const [name, setName] = useState(label)
  const [reasons, setReasons] = useState(link?.reasons.join('\n') ?? '')
  const [outcome, setOutcome] = useState<Outcome>(link?.outcome ?? 'not-assessed')
  const [note, setNote] = useState(link?.outcomeNote ?? '')
  const [isTried, setTried] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const missing = {
    stance: stance === '',
    aim: aim === '',
    strength: strength === '',
    label: passage === '' && name.trim() === '',
  }
  const chooseStance = (chosen: Stance) => {
    setStance(chosen)
    setAim(aimFor(chosen, change))
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (stance === '' || aim === '' || strength === '' || missing.label) {
      const first = (['stance', 'aim', 'strength', 'label'] as const).find((field) => missing[field])
      form.current?.querySelector<HTMLElement>(`[data-field=${first ?? 'stance'}]`)?.focus()
      return
    }
    props.onSave({
      stance,
      aim,
      strength,
      reasons: reasons.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
      outcome,
      ...(note.trim() === '' ? {} : { outcomeNote: note.trim() }),
      passage: passage === '' ? { label: name.trim() } : { id: passage },
    })
  }
  const error = (field: keyof typeof missing, words: string) =>
    isTried &&
    missing[field] && (
      <p className="error" id={`${id}-${field}-error`}>
        {words}
      </p>
    )
  return (
    <form ref={form} className="link-form" aria-labelledby={`${id}-heading`} onSubmit={save} noValidate>
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {link ? texts.change : texts.heading}
      </h2>
      <dl className="locator small">
        <dt>{texts.locator}</dt>
        <dd>
          {paper}, {texts.place(place.paragraph, place.page)}. {texts.from}: <q lang={props.lang}>{place.first}</q>
          {place.last !== undefined && (
            <>
              , {texts.to}: <q lang={props.lang}>{place.last}</q>
            </>
          )}
        </dd>
      </dl>
      <p className="letter" lang={props.lang}>
        {advice}
      </p>
      {about.map(({ title, text }) => (
        <div key={title}>
          <span className="label">
            {texts.about}: {title}
          </span>
          <p className="letter" lang={props.lang}>
            {text}
          </p>
        </div>
      ))}
      <fieldset aria-describedby={`${id}-stance-hint${isTried && missing.stance ? ` ${id}-stance-error` : ''}`}>
        <legend>{texts.stance}</legend>
        <p className="small quiet" id={`${id}-stance-hint`}>
          {texts.stanceHint}
          {cues.stance !== undefined && ` ${texts.suggestion(texts.stances[cues.stance], cues.words.join('’, ‘'))}`}
        </p>
        {error('stance', texts.needStance)}
        {STANCES.map((each, index) => (
          <label key={each} className="tick">
            <input
              type="radio"
              name={`${id}-stance`}
              {...(index === 0 ? { 'data-field': 'stance' } : {})}
              checked={stance === each}
              onChange={() => chooseStance(each)}
            />
            {texts.stances[each]}
          </label>
        ))}
      </fieldset>
      <div className="fields">
        {stance !== '' && (
          <div>
            <label htmlFor={`${id}-aim`}>{texts.aim}</label>
            <select
              id={`${id}-aim`}
              data-field="aim"
              value={aim}
              aria-describedby={isTried && missing.aim ? `${id}-aim-error` : undefined}
              aria-invalid={isTried && missing.aim}
              onChange={(event) => setAim(event.target.value as Aim)}
            >
              {aim === '' && <option value="">{texts.choose}</option>}
              {AIMS_OF[stance].map((each) => (
                <option key={each} value={each}>
                  {texts.aims[each]}
                </option>
              ))}
            </select>
            {error('aim', texts.needAim)}
          </div>
        )}
        <div>
          <label htmlFor={`${id}-strength`}>{texts.strength}</label>
          <select
            id={`${id}-strength`}
            data-field="strength"
            value={strength}
            aria-describedby={`${id}-strength-from${isTried && missing.strength ? ` ${id}-strength-error` : ''}`}
            aria-invalid={isTried && missing.strength}
            onChange={(event) => setStrength(event.target.value as Strength)}
          >
            {strength === '' && <option value="">{texts.choose}</option>}
            {STRENGTHS.map((each) => (
              <option key={each} value={each}>
                {t.strength[each]}
              </option>
            ))}
          </select>
          <p className="small quiet" id={`${id}-strength-from`}>
            {!link && cues.strength !== undefined && texts.strengthFrom(cues.words[0] ?? '')}
          </p>
          {error('strength', texts.needStrength)}
        </div>
        {passages.length > 0 && (
          <label>
            {texts.passage}
            <select value={passage} onChange={(event) => setPassage(event.target.value)}>
              {(!link || draft.about.length > 0) && <option value="">{texts.newPassage}</option>}
              {passages.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.label}
                </option>
              ))}
            </select>
          </label>
        )}
        {passage === '' && (
          <div>
            <label htmlFor={`${id}-label`}>{texts.label}</label>
            <input
              id={`${id}-label`}
              data-field="label"
              value={name}
              maxLength={200}
              aria-describedby={`${id}-label-hint${isTried && missing.label ? ` ${id}-label-error` : ''}`}
              aria-invalid={isTried && missing.label}
              onChange={(event) => setName(event.target.value)}
            />
            <p className="small quiet" id={`${id}-label-hint`}>
              {texts.labelHint}
            </p>
            {error('label', texts.needLabel)}
          </div>
        )}
        <div className="wide">
          <label htmlFor={`${id}-reasons`}>{texts.reasons}</label>
          <textarea
            id={`${id}-reasons`}
            rows={3}
            value={reasons}
            aria-describedby={`${id}-reasons-hint`}
            onChange={(event) => setReasons(event.target.value)}
          />
          <p className="small quiet" id={`${id}-reasons-hint`}>
            {texts.reasonsHint}
          </p>
        </div>
        <label>
          {texts.outcome}
          <select value={outcome} onChange={(event) => setOutcome(event.target.value as Outcome)}>
            {OUTCOMES.map((each) => (
              <option key={each} value={each}>
                {t.outcome[each]}
              </option>
            ))}
          </select>
        </label>
        <label className="wide">
          {texts.outcomeNote}
          <input value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
      </div>
      <p className="actions">
        <button type="submit" className="button first">
          {texts.save}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {texts.cancel}
        </button>
      </p>
    </form>
  )
}

/** What happened says at what an advice for or against it is aimed; else only a person can tell. */
function aimFor(stance: Stance, change: LinkedChange | undefined): Aim | '' {
  const aims = AIMS_OF[stance]
  const wanted = change?.kind === 'cut' ? 'cut' : change?.kind === 'added' ? 'addition' : undefined
  if (wanted && aims.includes(wanted)) return wanted
  return change?.kind === 'changed' && change.isShorter && aims.includes('shortening') ? 'shortening' : ''
}
