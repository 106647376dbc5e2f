import { formatPath, type Problem } from '../core/dossier/problem.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { englishProblems } from '../i18n/problems.en.ts'
import { dutchProblems, type ProblemTexts } from '../i18n/problems.nl.ts'
import { Title } from './Title.tsx'
import './problems.css'

interface Props {
  readonly file: string
  readonly problems: readonly (Problem & { readonly line?: number })[]
  /** Problems beyond the listed ones. */
  readonly more?: number
}

/** Names the file, and of every problem the place, what is wrong and how to mend it. */
export function ProblemReport({ file, problems, more = 0 }: Props) {
  const { t, language } = useI18n()
  const texts: ProblemTexts = language === 'nl' ? dutchProblems : englishProblems
  return (
    <section className="problem-report">
      <Title>{t.problems.title(file)}</Title>
      <p className="lead">{t.problems.count(problems.length + more)}</p>
      <ol className="problem-list">
        {problems.map((problem, index) => {
          const words = texts[problem.code](problem)
          return (
            <li key={index}>
              <p>
                <strong>{words.what}</strong>
              </p>
              <p>{words.remedy}</p>
              <p className="quieter">
                {t.problems.place}: <code>{formatPath(problem.path) || t.problems.whole}</code>
                {problem.line !== undefined && ` · ${t.problems.line(problem.line)}`}
              </p>
            </li>
          )
        })}
      </ol>
      {more > 0 && <p>{t.problems.more(more)}</p>}
      <p className="quiet">{t.problems.rest}</p>
    </section>
  )
}
