import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { DESK_ADDRESS } from '../../core/dossier/address.ts'
import type { DeskProblem } from '../../core/workbench/versions.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'

export type ExportState =
  | { readonly is: 'none' }
  | { readonly is: 'making' }
  | { readonly is: 'made'; readonly file: string }
  | { readonly is: 'failed' }

interface Props {
  /** What a reader calls the item with this id. */
  nameOf(id: string): string
  /** Ids of the versions in order; undefined while something stands in the way. */
  readonly ids: readonly string[] | undefined
  readonly problems: readonly DeskProblem[]
  readonly exported: ExportState
  onExport(withNames: boolean): void
}

/** What can be done with what lies on the desk, or what has to be done first. */
export function NextSteps({ nameOf, ids, problems, exported, onExport }: Props) {
  const { next, desk } = workbenchTexts(useI18n().language)
  const [withNames, setWithNames] = useState(false)
  const pairs = (ids ?? []).slice(1).map((newer, index) => ({ older: ids![index]!, newer, number: index + 1 }))
  return (
    <section className="next-steps noprint" aria-labelledby="next-title">
      <h3 id="next-title">{next.title}</h3>
      {ids === undefined ? (
        <ProblemList nameOf={nameOf} problems={problems} />
      ) : (
        <>
          {pairs.length === 0 && <p className="small quiet">{desk.alone}</p>}
          {pairs.map(({ older, newer, number }) => (
            <Link
              key={newer}
              className={number === 1 ? 'button first' : 'button'}
              to="/dossier/$id/vergelijk/$older/$newer"
              params={{ id: DESK_ADDRESS, older, newer }}
            >
              {next.compare(number, number + 1)}
            </Link>
          ))}
          <Link className="button" to="/open/koppel">
            {next.link}
          </Link>
          <Link className="button" to="/dossier/$id" params={{ id: DESK_ADDRESS }} hash="lifeline">
            {next.lifelines}
          </Link>
          <button
            className="button"
            type="button"
            disabled={exported.is === 'making'}
            onClick={() => onExport(withNames)}
          >
            {next.export}
          </button>
          <label className="small desk-check">
            <input type="checkbox" checked={withNames} onChange={({ target }) => setWithNames(target.checked)} />{' '}
            {next.names}
          </label>
          <p className="quieter">{next.namesHint}</p>
        </>
      )}
      <p className="small" role="status">
        {exported.is === 'making' && next.exporting}
        {exported.is === 'made' && next.exported(exported.file)}
        {exported.is === 'failed' && next.exportFailed}
      </p>
    </section>
  )
}

function ProblemList({ nameOf, problems }: Pick<Props, 'nameOf' | 'problems'>) {
  const { next } = workbenchTexts(useI18n().language)
  return (
    <div className="small">
      <p>{next.notYet}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            {next.problems[problem.code](
              'item' in problem ? nameOf(problem.item) : '',
              'after' in problem ? nameOf(problem.after) : '',
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
