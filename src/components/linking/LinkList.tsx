import type { DeskLink, DeskPassage, DeskRange } from '../../core/workbench/desk.ts'
import { directionOf, outcomeOf } from '../../i18n/advice-words.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useLinkingTexts } from '../../i18n/linking.ts'
import { signOf } from '../AdviceCard.tsx'
import { Sign } from '../Sign.tsx'
import { beginning } from './item-text.ts'

interface Props {
  readonly links: readonly DeskLink[]
  readonly passages: readonly DeskPassage[]
  readonly lang: string
  textOf(range: DeskRange): string
  /** Where an advice stands, in words: title of the paper and place in it. */
  placeOf(range: DeskRange): string
  onChange(link: DeskLink): void
  onRemove(link: DeskLink): void
}

/** The links that a person made or accepted. What a machine proposed stays drawn as such. */
export function LinkList({ links, passages, lang, textOf, placeOf, onChange, onRemove }: Props) {
  const texts = useLinkingTexts()
  const { t, f } = useI18n()
  if (links.length === 0) return <p className="small quiet">{texts.links.none}</p>
  return (
    <ul className="cards">
      {links.map((link) => {
        const { by, stance, aim, strength, reasons, outcome, outcomeNote } = link
        const words = textOf(link.advice)
        const short = beginning(words)
        const label = passages.find(({ id }) => id === link.passage)?.label ?? ''
        return (
          <li
            key={link.id}
            id={`link-${link.id}`}
            tabIndex={-1}
            className={by === 'person' ? 'card person' : 'card machine'}
          >
            <p className="direction">
              <Sign name={signOf(link)} />
              <span>
                {directionOf(t, { stance, aim })} <span className="quiet">· {t.strength[strength]}</span>
              </span>
            </p>
            <p className="letter" lang={lang}>
              {words === '' ? texts.links.missing : words}
            </p>
            <p className="small">{texts.links.about(label)}</p>
            {reasons.length > 0 && <p className="small quiet">{reasons.join(' ')}</p>}
            <p className="small">
              {outcomeOf(t, { outcome: { kind: outcome, locators: [] }, strengths: [strength] })}
              {outcomeNote && <span className="quiet"> · {outcomeNote}</span>}
            </p>
            <p className="by">
              {by === 'person' ? texts.links.byPerson : texts.links.byMachine(f.number(by.score))} ·{' '}
              {placeOf(link.advice)}
            </p>
            <p className="actions">
              <button
                type="button"
                className="button"
                aria-label={texts.links.changeNamed(short)}
                onClick={() => onChange(link)}
              >
                {texts.links.change}
              </button>
              <button
                type="button"
                className="button"
                aria-label={texts.links.removeNamed(short)}
                onClick={() => onRemove(link)}
              >
                {texts.links.remove}
              </button>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
