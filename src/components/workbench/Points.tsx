import type { Point } from '../../core/workbench/points.ts'
import { Sign } from '../Sign.tsx'
import { useI18n } from '../../i18n/i18n.tsx'
import { tellImportProblem } from '../../i18n/importing.ts'
import { workbenchTexts } from '../../i18n/workbench.ts'

/** More of them are folded, so that a file with a message a page does not bury the others. */
const MOST_SHOWN = 3

/** What a reader should look at before trusting an item. */
export function Points({ points }: { readonly points: readonly Point[] }) {
  const { item } = workbenchTexts(useI18n().language)
  const words = usePointWords()
  const [shown, folded] = [points.slice(0, MOST_SHOWN), points.slice(MOST_SHOWN)]
  if (points.length === 0) return null
  return (
    <>
      <ul className="warnings small">
        {shown.map((point, index) => (
          <li className="desk-warn" key={index}>
            <Sign name="warning" /> <span>{words(point)}</span>
          </li>
        ))}
      </ul>
      {folded.length > 0 && (
        <details className="small">
          <summary>{item.problems(folded.length)}</summary>
          <ul className="desk-told">
            {folded.map((point, index) => (
              <li key={index}>{words(point)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function usePointWords(): (point: Point) => string {
  const { language, f } = useI18n()
  const { points } = workbenchTexts(language)
  return (point) => {
    if (point.kind === 'textless') return points.textless(f.list(point.pages.map(String)), point.pages.length)
    if (point.kind !== 'problem') return points[point.kind]
    const { where, what, remedy } = tellImportProblem(point.problem, language)
    const said = where === '' ? what : `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${what}`
    return remedy === '' ? said : `${said} ${remedy}`
  }
}
