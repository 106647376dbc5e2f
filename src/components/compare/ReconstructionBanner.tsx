import { lazy, Suspense } from 'react'
import type { Comparison } from '../../core/comparison.ts'
import type { Dossier } from '../../core/dossier/schema.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { BasisKey } from '../Reconstruction.tsx'

/** Of which side the text is here, when it is, and how to open it when one has it. */
const LiteralNote = lazy(async () => ({ default: (await import('../literal/LiteralNote.tsx')).LiteralNote }))

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly comparison: Comparison
}

/** Says above the text that sides are reconstructions, what is uncertain, and what the papers advise as a whole. */
export function ReconstructionBanner({ id, dossier, comparison }: Props) {
  const { t } = useI18n()
  const lang = dossier.meta.language
  const papers = dossier.sources.filter((s) => comparison.newer.describedBy.includes(s.id) && s.advised)
  // Two copies of one paper advise the same; that is said once.
  const wholes = papers.filter(
    (s, index) => index === papers.findIndex((p) => p.advised?.summary === s.advised?.summary),
  )
  // Otherwise it is the document itself, of which a part is unknown.
  const isOurs = comparison.bases.stated + comparison.bases.inferred > 0
  const notes = [comparison.newer.stepNote, comparison.older.note, comparison.newer.note]
  const isMixed = isOurs && comparison.bases.literal > 0
  const texts = (
    <Suspense fallback={<p>&nbsp;</p>}>
      <LiteralNote id={id} versions={[comparison.older, comparison.newer]} />
    </Suspense>
  )
  return (
    <div className="reconstruction">
      <div>
        {isMixed && texts}
        <p>
          {isOurs && !isMixed && (
            <>
              <b>{t.reconstruction.compareTitle}</b> {t.reconstruction.compareText}{' '}
            </>
          )}
          <span lang={lang}>{notes[0]}</span>
        </p>
        {isOurs && !isMixed && note}
        {wholes.map((paper) => (
          <p key={paper.id}>
            <b>
              {t.advice.whole} (<span lang={lang}>{paper.label}</span>):
            </b>{' '}
            <span lang={lang}>{paper.advised?.summary}</span>
          </p>
        ))}
        {notes.slice(1).map(
          (note) =>
            note && (
              <p key={note} className="quiet" lang={lang}>
                {note}
              </p>
            ),
        )}
      </div>
      <BasisKey bases={comparison.bases} />
    </div>
  )
}
