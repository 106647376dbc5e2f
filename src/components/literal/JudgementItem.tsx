import type { ImportedBlock } from '../../core/imported/imported.ts'
import type { Override } from '../../core/literal/judgement.ts'
import type { SettledJudgement } from '../../core/literal/settle.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { literalTexts } from '../../i18n/literal.ts'
import { BlockText } from '../BlockText.tsx'
import { Decide } from './Decide.tsx'
import { Finding } from './Finding.tsx'

interface Props {
  readonly judgement: SettledJudgement
  readonly literal: readonly ImportedBlock[]
  readonly places: readonly string[]
  /** Language of the dossier. */
  readonly lang: string
  readonly hasLabels: boolean
  onDecide(judgement: string, override: Override | undefined): void
}

/** One judgement: what the reconstruction says, what the text says, what was found and what the reader decides. */
export function JudgementItem({ judgement, literal, places, lang, hasLabels, onDecide }: Props) {
  const { t, f, language } = useI18n()
  const texts = literalTexts(language)
  const words = texts.judgement
  const { id, claim, finding, decided, against, evidence, missing } = judgement
  const isAbsence = claim.is === 'absence'
  const ours = isAbsence ? claim.described : [claim.block]
  const heading = `judgement-${id.replace(':', '-')}`
  return (
    <article className="literal-item" aria-labelledby={heading} data-finding={finding}>
      <div className="literal-head">
        <h3 id={heading}>
          {isAbsence ? words.absence(claim.passage.label) : <span lang={lang}>{claim.section}</span>}
        </h3>
        <Finding finding={finding} />
        <span className="small quiet">{decided ? words.you : words.app}</span>
      </div>
      <div className="literal-sides">
        <div>
          <h4>{words.ours}</h4>
          {isAbsence && (
            <div className={`basis ${claim.state.basis ?? 'none'}`}>
              <p className="not-text">{words.absenceText(t.basis[claim.state.basis ?? 'inferred'])}</p>
              {claim.state.note && (
                <span className="rests" lang={lang}>
                  {claim.state.note}
                </span>
              )}
            </div>
          )}
          {isAbsence && ours.length > 0 && <p className="small quiet">{words.absenceWas}</p>}
          {ours.map((block) => (
            <BlockText key={block.id} block={block} lang={lang} hasLabels={hasLabels} />
          ))}
        </div>
        <div>
          <h4>{words.theirs}</h4>
          {against.length === 0 && <p className="not-text">{words.noPlace}</p>}
          {against.length > 0 && finding === 'unsettled' && !decided && <p className="small quiet">{words.maybe}</p>}
          {against.map((index) => (
            <div className="basis literal" key={index}>
              <p className="letter" lang={lang}>
                {literal[index]?.text}
              </p>
              <span className="rests">{words.where(index + 1, literal[index]?.page)}</span>
            </div>
          ))}
        </div>
      </div>
      <p>{texts.reason[judgement.reason]}</p>
      {judgement.elsewhere !== undefined && <p>{words.elsewhere(judgement.elsewhere)}</p>}
      {evidence.length > 0 && (
        <p className="small">
          <b>{words.evidence}:</b>{' '}
          {f.list(
            evidence.map((each) => {
              const shown = `${words.kinds[each.kind]} ${words.as(each.ours, each.theirs)}`
              return each.kind === 'title' ? shown : `${shown} (${words.times(each.inBlocks)})`
            }),
          )}
        </p>
      )}
      {missing.length > 0 && against.length > 0 && (
        <p className="small quiet">
          <b>{words.missing}:</b> <span lang={lang}>{f.list(missing)}</span>
        </p>
      )}
      <Decide
        judgement={judgement}
        decided={decided}
        places={places}
        lang={lang}
        onDecide={(override) => onDecide(id, override)}
      />
    </article>
  )
}
