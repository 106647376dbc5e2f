import { compareWords } from '../../core/diff/words.ts'
import type { DeskRange } from '../../core/workbench/desk.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useLinkingTexts } from '../../i18n/linking.ts'
import { Inserted, LetterText, Removed } from '../LetterText.tsx'

interface Props {
  /** Words in the older and in the newer version; empty where nothing stands there. */
  readonly was: string
  readonly becomes: string
  readonly lang: string
  readonly hasLabels: boolean
  /** False where a limit was hit: what seems to have gone may only not have been found, and is not marked. */
  readonly isExact: boolean
}

/** A change as was and becomes, with what went and what came in marked. */
export function AboutText({ was, becomes, lang, hasLabels, isExact }: Props) {
  const texts = useLinkingTexts()
  const { t } = useI18n()
  const words = was !== '' && becomes !== '' ? compareWords(was, becomes) : undefined
  const side = (which: 'older' | 'newer') => {
    const text = which === 'older' ? was : becomes
    if (text === '') return <p className="not-text">{isExact ? texts.proposals.notThere : t.compare.notFound}</p>
    return (
      <p className="letter" lang={lang}>
        {words ? (
          <LetterText spans={words.spans} side={which} hasLabels={hasLabels} />
        ) : !isExact ? (
          text
        ) : which === 'older' ? (
          <Removed text={text} hasLabels={hasLabels} />
        ) : (
          <Inserted text={text} hasLabels={hasLabels} />
        )}
      </p>
    )
  }
  return (
    <div className="sides">
      <div className="side">
        <span className="label">{texts.proposals.was}</span>
        {side('older')}
      </div>
      <div className="side">
        <span className="label">{texts.proposals.becomes}</span>
        {side('newer')}
      </div>
    </div>
  )
}

/** Words of ranges in one item, several as several lines; empty where none is of that item. */
export const wordsIn = (ranges: readonly DeskRange[], item: string, textOf: (range: DeskRange) => string): string =>
  ranges
    .filter((range) => range.item === item)
    .map(textOf)
    .join('\n')
