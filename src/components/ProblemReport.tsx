import { formatPath, type Problem } from '../core/dossier/problem.ts'
import { entryTexts } from '../i18n/entry.ts'
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
  const { language } = useI18n()
  const { report } = entryTexts(language)
  const texts: ProblemTexts = language === 'nl' ? dutchProblems : englishProblems
  return (
    <section className="problem-report">
      <Title>{report.title(file)}</Title>
      <p className="lead">{report.count(problems.length + more)}</p>
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
                {report.place}: <code>{formatPath(problem.path) || report.whole}</code>
                {problem.line !== undefined && ` · ${report.line(problem.line)}`}
              </p>
            </li>
          )
        })}
      </ol>
      {more > 0 && <p>{report.more(more)}</p>}
      <p className="quiet">{report.rest}</p>
    </section>
  )
}
