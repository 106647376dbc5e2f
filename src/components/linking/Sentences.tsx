import type { DeskRange } from '../../core/workbench/desk.ts'
import { sentencesOf } from '../../core/workbench/sentences.ts'
import { holds } from './item-text.ts'

interface Props {
  readonly item: string
  readonly block: number
  readonly text: string
  readonly lang: string
  /** What is chosen, here or elsewhere. */
  readonly chosen: readonly DeskRange[]
  /** Leaves sentences out; all are shown without it. */
  readonly isShown?: (sentence: string) => boolean
  onToggle(range: DeskRange): void
}

/** A block of which each sentence can be ticked. The text can be selected as any other. */
export function Sentences({ item, block, text, lang, chosen, isShown = () => true, onToggle }: Props) {
  const sentences = sentencesOf(text)
  return (
    <p className="letter" lang={lang} data-item={item} data-block={block}>
      {sentences.map(({ from, to }, index) => {
        const range = { item, block, from, to }
        const words = text.slice(from, to)
        const gap = text.slice(sentences[index - 1]?.to ?? 0, from)
        if (!isShown(words)) {
          return (
            <span key={from} hidden>
              {gap}
              {words}
            </span>
          )
        }
        // The box stays on the line of the first word.
        const first = Math.max(0, words.search(/\s/u))
        const isChosen = chosen.some((each) => holds(each, range))
        return (
          <span key={from}>
            {gap}
            <label className={isChosen ? 'sentence chosen' : 'sentence'}>
              <span className="keep">
                <input
                  type="checkbox"
                  checked={isChosen}
                  onChange={() => {
                    // Whoever selects words in a sentence does not tick it.
                    if (getSelection()?.isCollapsed !== false) onToggle(range)
                  }}
                />
                {words.slice(0, first)}
              </span>
              {words.slice(first)}
            </label>
          </span>
        )
      })}
    </p>
  )
}
