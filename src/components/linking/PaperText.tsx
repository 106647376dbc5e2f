import { useState } from 'react'
import type { DeskRange } from '../../core/workbench/desk.ts'
import { adviceCuesOf } from '../../core/workbench/proposals/cues.ts'
import { sentencesOf } from '../../core/workbench/sentences.ts'
import { useLinkingTexts } from '../../i18n/linking.ts'
import type { ItemText } from './item-text.ts'
import { Sentences } from './Sentences.tsx'

interface Props {
  readonly paper: ItemText
  readonly lang: string
  readonly chosen: DeskRange | undefined
  onToggle(range: DeskRange): void
}

const isAdvice = (sentence: string): boolean => adviceCuesOf(sentence).words.length > 0

/** The text of a paper, each sentence to be ticked; or only those that look like advice. */
export function PaperText({ paper: { item, blocks }, lang, chosen, onToggle }: Props) {
  const texts = useLinkingTexts()
  const [isOnly, setOnly] = useState(false)
  const shown = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block: { kind, text } }) => !isOnly || (kind !== 'heading' && hasAdvice(text)))
  return (
    <>
      <label className="tick small">
        <input type="checkbox" checked={isOnly} onChange={() => setOnly(!isOnly)} />
        {texts.texts.onlyAdvice}
      </label>
      {shown.length === 0 && <p className="quiet">{texts.texts.noAdvice}</p>}
      <div className="paper-text">
        {shown.map(({ block: { kind, text, page, label }, index }, at) => (
          <div key={index} className={`block ${kind}`}>
            {page !== undefined && page !== shown[at - 1]?.block.page && (
              <span className="quieter page">{texts.texts.page(page)}</span>
            )}
            {label !== undefined && <span className="quiet">{label} </span>}
            {kind === 'heading' ? (
              <p className="paper-heading" lang={lang} data-item={item.id} data-block={index}>
                {text}
              </p>
            ) : (
              <Sentences
                item={item.id}
                block={index}
                text={text}
                lang={lang}
                chosen={chosen ? [chosen] : []}
                {...(isOnly ? { isShown: isAdvice } : {})}
                onToggle={onToggle}
              />
            )}
          </div>
        ))}
      </div>
    </>
  )
}

const hasAdvice = (text: string): boolean => sentencesOf(text).some(({ from, to }) => isAdvice(text.slice(from, to)))
