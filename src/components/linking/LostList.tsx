import type { LostRemark } from '../../core/workbench/remark-places.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useLinkingTexts } from '../../i18n/linking.ts'
import { beginning } from './item-text.ts'

interface Props {
  readonly lost: readonly LostRemark[]
  readonly lang: string
  /** Title of an item of the desk. */
  titleOf(item: string): string
  onPlace(lost: LostRemark): void
  onOther(lost: LostRemark): void
}

/** Remarks whose words were not found, each with the best guess; a person puts them somewhere. */
export function LostList({ lost, lang, titleOf, onPlace, onOther }: Props) {
  const texts = useLinkingTexts().lost
  const { f } = useI18n()
  if (lost.length === 0) return <p className="small quiet">{texts.none}</p>
  return (
    <>
      <p className="small quiet">{texts.lead}</p>
      <ul className="cards">
        {lost.map((each) => {
          const { remark, best, why } = each
          const quote = beginning(remark.quote)
          const paragraph = (best?.range.block ?? 0) + 1
          return (
            <li key={`${remark.file} ${remark.kind} ${remark.index}`} className="card lost">
              <p lang={lang}>{texts.remark(titleOf(remark.item), quote, remark.page)}</p>
              {remark.text !== '' && (
                <p className="small">
                  {texts.says(remark.author)} <span lang={lang}>{remark.text}</span>
                </p>
              )}
              <p className="small quiet">
                {best
                  ? `${texts.best(titleOf(best.range.item), paragraph, f.number(best.score))} ${texts.why[why]}`
                  : texts.noGuess}
              </p>
              <p className="actions">
                {best && (
                  <button
                    type="button"
                    className="button"
                    aria-label={texts.named(texts.link(paragraph), quote)}
                    onClick={() => onPlace(each)}
                  >
                    {texts.link(paragraph)}
                  </button>
                )}
                <button
                  type="button"
                  className="button"
                  aria-label={texts.named(texts.other, quote)}
                  onClick={() => onOther(each)}
                >
                  {texts.other}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
