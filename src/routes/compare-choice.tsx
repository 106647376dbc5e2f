import { useParams } from '@tanstack/react-router'
import { Chooser } from '../components/compare/Chooser.tsx'
import { Tally } from '../components/compare/Tally.tsx'
import { Title } from '../components/Title.tsx'
import '../components/compare/compare.css'
import { useCompareTexts } from '../i18n/compare.ts'
import { Compared } from './compared.tsx'
import { useDossier } from './dossier-frame.tsx'
import { StepLinks } from './step-links.tsx'

/** `/vergelijk` without versions: every step, with what it holds. */
export function CompareChoice() {
  const v = useCompareTexts()
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/vergelijk' })
  const contested = (newer: string) =>
    dossier.advice.filter((a) => a.between.newer === newer && a.stance === 'against-change').length
  return (
    <>
      <div className="opening">
        <Title>{v.choose}</Title>
      </div>
      <Chooser id={id} versions={dossier.versions} />
      <ol className="step-list section">
        <StepLinks id={id} dossier={dossier}>
          {(older, newer) => (
            <Compared id={id} dossier={dossier} older={older} newer={newer}>
              {(comparison) => (
                <>
                  <Tally comparison={comparison} />
                  <span className="small quiet">{v.contestedCount(contested(newer))}</span>
                </>
              )}
            </Compared>
          )}
        </StepLinks>
      </ol>
    </>
  )
}
