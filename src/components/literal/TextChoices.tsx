import type { Imported, StateId } from '../../core/imported/imported.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { literalTexts } from '../../i18n/literal.ts'

interface Props {
  readonly imported: Imported
  readonly reading: StateId
  readonly paper: number | undefined
  readonly kind: 'kamerbrief' | 'other'
  onReading(reading: StateId): void
  onPaper(paper: number | undefined): void
  onKind(kind: 'kamerbrief' | 'other'): void
}

/** Which reading of a file with tracked changes, which part of a bundle, and what kind of paper. */
export function TextChoices({ imported, reading, paper, kind, onReading, onPaper, onKind }: Props) {
  const texts = literalTexts(useI18n().language)
  const { states, papers } = imported
  return (
    <div className="text-choices">
      {states.length > 1 && (
        <fieldset>
          <legend>{texts.reading.title}</legend>
          <p className="small quiet">{texts.reading.why}</p>
          {(['accepted', 'rejected'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="reading" checked={reading === each} onChange={() => onReading(each)} />
              {texts.reading[each]}
            </label>
          ))}
        </fieldset>
      )}
      {papers.length > 1 && (
        <fieldset>
          <legend>{texts.part.title}</legend>
          <p className="small quiet">{texts.part.why}</p>
          <label>
            <input type="radio" name="part" checked={paper === undefined} onChange={() => onPaper(undefined)} />
            {texts.part.whole}
          </label>
          {papers.map((each, index) => (
            <label key={`${each.blocks.from}`}>
              <input type="radio" name="part" checked={paper === index} onChange={() => onPaper(index)} />
              <span>
                {texts.part.nth(index + 1, each.title ?? '')}
                {each.pages && <span className="quiet"> · {texts.part.pages(each.pages.first, each.pages.last)}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{texts.kind.title}</legend>
        {(['kamerbrief', 'other'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => onKind(each)} />
            {texts.kind[each]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
