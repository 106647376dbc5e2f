import type { Survey } from '../../core/marks.ts'
import type { Hit } from '../../core/diff/substance.ts'
import {
  LAYOUT_CLASSES,
  NOISE_CLASSES,
  type NoiseClass,
  SUBSTANCE_RULES,
  type SubstanceRule,
} from '../../core/diff/terms.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { markTexts } from '../../i18n/marks.ts'
import { Sign } from '../Sign.tsx'
import './marks.css'

/** What the reader set: each list holds what differs from the default. */
export interface MarkChoice {
  readonly showNoise: readonly NoiseClass[]
  readonly hideNoise: readonly NoiseClass[]
  readonly hideRules: readonly SubstanceRule[]
}

const toggle = <T extends string>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item]

interface FiltersProps {
  readonly survey: Survey
  readonly choice: MarkChoice
  onChange(change: Partial<MarkChoice>): void
}

/** Filters for what small differences are marked and what rules are told, each with the places it is about. */
export function MarkFilters({ survey, choice, onChange }: FiltersProps) {
  const texts = markTexts(useI18n().language)
  const { showNoise, hideNoise, hideRules } = choice
  const hasNoise = NOISE_CLASSES.some((each) => survey.noise[each] > 0)
  return (
    <>
      {hasNoise && (
        <fieldset aria-describedby="noise-places">
          <legend>{texts.noiseLegend}</legend>
          {NOISE_CLASSES.map((each) => {
            const isLayout = LAYOUT_CLASSES.includes(each)
            return (
              <Choice
                key={each}
                name={texts.noise[each].name}
                count={survey.noise[each]}
                checked={isLayout ? showNoise.includes(each) : !hideNoise.includes(each)}
                onChange={() =>
                  onChange(isLayout ? { showNoise: toggle(showNoise, each) } : { hideNoise: toggle(hideNoise, each) })
                }
              />
            )
          })}
          <p className="quiet" id="noise-places">
            {texts.places}
          </p>
        </fieldset>
      )}
      {survey.hits.size > 0 && (
        <fieldset>
          <legend>{texts.rulesLegend}</legend>
          {SUBSTANCE_RULES.map((each) => (
            <Choice
              key={each}
              name={texts.rules[each].name}
              count={survey.rules[each]}
              checked={!hideRules.includes(each)}
              onChange={() => onChange({ hideRules: toggle(hideRules, each) })}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly count: number
  readonly checked: boolean
  onChange(): void
}

function Choice({ name, count, checked, onChange }: ChoiceProps) {
  return (
    <label>
      <input type="checkbox" checked={checked} disabled={count === 0} onChange={onChange} />
      <span>{name}</span>
      <span className="num">{count}</span>
    </label>
  )
}

interface HitsProps {
  readonly hits: readonly Hit[]
  readonly hideRules: readonly SubstanceRule[]
  readonly lang: string
}

/** What the rules found in one pair, under its text: the words themselves, and what the rule looks for. */
export function RowHits({ hits, hideRules, lang }: HitsProps) {
  const texts = markTexts(useI18n().language)
  const shown = hits.filter((hit) => !hideRules.includes(hit.rule))
  if (shown.length === 0) return null
  return (
    <ul className="hits" aria-label={texts.list}>
      {shown.map(({ rule, older, newer }, index) => (
        <li key={index}>
          <Sign name={newer === undefined ? 'cut' : older === undefined ? 'added' : 'renamed'} />
          <span>
            <b>{texts.rules[rule].name}</b>: <Told {...{ older, newer, lang }} />.{' '}
            <span className="quiet">{texts.rules[rule].rule}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A sentence of ours around words of the letter. */
function Told({ older, newer, lang }: Pick<Hit, 'older' | 'newer'> & { readonly lang: string }) {
  const texts = markTexts(useI18n().language)
  const sentence = newer === undefined ? texts.gone : older === undefined ? texts.came : texts.became
  const words = { '{older}': older?.text, '{newer}': newer?.text }
  return sentence.split(/(\{older\}|\{newer\})/).map((part) =>
    part in words ? (
      <span key={part} lang={lang}>
        {words[part as keyof typeof words]}
      </span>
    ) : (
      part
    ),
  )
}
