import { Link } from '@tanstack/react-router'
import type { DeskItem } from '../../core/workbench/desk.ts'
import type { DeskStep, PaperStep } from '../../core/workbench/steps.ts'
import { stepKey } from '../../core/workbench/steps.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useLinkingTexts } from '../../i18n/linking.ts'

interface Props {
  readonly papers: readonly DeskItem[]
  readonly steps: readonly DeskStep[]
  readonly paper: DeskItem
  readonly step: DeskStep
  /** Where the paper belongs by its date. */
  readonly paperStep: PaperStep
  proposalsOf(paper: DeskItem): number
  onPaper(id: string): void
  /** Id of the newer version. */
  onStep(newer: string): void
}

/** Which paper and which step are on screen, and whether the one belongs to the other. */
export function LinkChooser({ papers, steps, paper, step, paperStep, proposalsOf, onPaper, onStep }: Props) {
  const texts = useLinkingTexts().choose
  const { f } = useI18n()
  const named = ({ title, date }: DeskItem) => (date === undefined ? title : `${title} (${f.mediumDate(date)})`)
  return (
    <section className="link-chooser" aria-labelledby="choose-heading">
      <h2 id="choose-heading" className="heard">
        {texts.heading}
      </h2>
      <label>
        {texts.paper}
        <select value={paper.id} onChange={(event) => onPaper(event.target.value)}>
          {papers.map((each) => (
            <option key={each.id} value={each.id}>
              {texts.option(named(each), proposalsOf(each))}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.step}
        <select value={step.newer.id} onChange={(event) => onStep(event.target.value)}>
          {steps.map((each) => (
            <option key={stepKey(each)} value={each.newer.id}>
              {texts.to(named(each.older), named(each.newer))}
            </option>
          ))}
        </select>
      </label>
      <p className="small quiet">
        <Belongs paper={paper} step={step} paperStep={paperStep} />
      </p>
    </section>
  )
}

function Belongs({ paper, step, paperStep }: Pick<Props, 'paper' | 'step' | 'paperStep'>) {
  const texts = useLinkingTexts().choose
  const { f } = useI18n()
  if (paperStep.is === 'step') {
    const { older, newer } = paperStep
    if (stepKey(step) !== stepKey(paperStep)) return texts.otherStep
    return texts.fits(f.date(paper.date ?? ''), f.date(older.date ?? ''), f.date(newer.date ?? ''))
  }
  if (paperStep.is === 'undated' || paperStep.is === 'undated-versions') {
    return (
      <>
        {paperStep.is === 'undated'
          ? texts.undated
          : texts['undated-versions'](f.list(paperStep.versions.map(({ title }) => title)))}{' '}
        <Link to="/open">{texts.mendDates}</Link>
      </>
    )
  }
  return texts[paperStep.is]
}
