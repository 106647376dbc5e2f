import type { WordSpan } from '../core/diff/spans.ts'
import type { DossierBlock } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import './basis.css'
import { Inserted, LetterText, Removed } from './LetterText.tsx'

interface Props {
  readonly block: DossierBlock
  readonly lang: string
  /** Marks the whole block. */
  readonly mark?: 'cut' | 'added' | 'went' | undefined
  /** Marks within the text; wins over `mark`. */
  readonly spans?: readonly WordSpan[] | undefined
  readonly side?: 'older' | 'newer' | 'both'
  readonly hasLabels: boolean
}

/** One block of a version: its text or our description of it, with on what it rests at its edge and in words. */
export function BlockText({ block, lang, mark, spans, side = 'both', hasLabels }: Props) {
  const { t } = useI18n()
  const isWeak = block.basis === 'inferred' || block.basis === 'assumed'
  return (
    <div className={`basis ${block.basis}`}>
      <p className={block.contentUnknown ? 'not-text' : 'letter'} lang={lang}>
        {spans ? (
          <LetterText spans={spans} side={side} hasLabels={hasLabels} />
        ) : mark === 'cut' ? (
          <Removed text={block.text} hasLabels={hasLabels} />
        ) : mark === 'added' ? (
          <Inserted text={block.text} hasLabels={hasLabels} />
        ) : mark === 'went' ? (
          <span className="went">{block.text}</span>
        ) : (
          block.text
        )}
      </p>
      {isWeak ? (
        <span className="rests">
          {t.basisLong[block.basis]}
          {block.note && <span lang={lang}>: {block.note}</span>}
        </span>
      ) : (
        <>
          <span className="heard">{t.basisLong[block.basis]}</span>
          {block.note && (
            <span className="rests" lang={lang}>
              {block.note}
            </span>
          )}
        </>
      )}
    </div>
  )
}
