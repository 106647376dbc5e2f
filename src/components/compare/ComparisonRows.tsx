import { Fragment } from 'react'
import type { Cited } from '../../core/citation/cited.ts'
import { type Comparison, type Row, rowName } from '../../core/comparison.ts'
import type { Dossier } from '../../core/dossier/schema.ts'
import type { Survey } from '../../core/marks.ts'
import { foldRows } from '../../core/fold.ts'
import type { MarkChoice, RowHits } from './Marks.tsx'
import { Cite } from '../Cite.tsx'
import { PairRow } from './PairRow.tsx'
import { RowAdviceCards } from './RowAdviceCards.tsx'
import { ShareLink } from './ShareLink.tsx'
import { SilentFold } from './SilentFold.tsx'
import type { View } from './view.ts'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly comparison: Comparison
  readonly rows: readonly Row[]
  readonly view: View
  /** Id of the row that the address asks for; it is never folded away. */
  readonly at: string | undefined
  readonly hasLabels: boolean
  readonly numbers: ReadonlyMap<string, number>
  /** What rules found in the text of a row, and the component that says so; absent until there is any. */
  readonly found: Found | undefined
}

interface Found {
  readonly RowHits: typeof RowHits
  readonly hits: Survey['hits']
  readonly hideRules: MarkChoice['hideRules']
}

/** The rows in reading order under the headings of their sections, with silent runs folded. */
export function ComparisonRows({ id, dossier, comparison, rows, view, at, hasLabels, numbers, found }: Props) {
  const lang = dossier.meta.language
  return foldRows(rows, at).map((stretch, index, all) => {
    const section = stretch.rows[0]!.section
    const isNew = index === 0 || all[index - 1]!.rows[0]!.section !== section
    return (
      <Fragment key={stretch.rows[0]!.id}>
        {isNew && section !== '' && (
          <h2 className="section-head" lang={lang}>
            {section}
          </h2>
        )}
        {stretch.fold ? (
          <SilentFold
            rows={stretch.rows}
            isSilent={stretch.fold === 'silent'}
            date={comparison.newer.id}
            lang={lang}
            hasLabels={hasLabels}
          />
        ) : (
          <PairRow
            id={id}
            row={stretch.rows[0]!}
            view={view}
            lang={lang}
            hasLabels={hasLabels}
            actions={
              stretch.rows[0]!.number !== undefined && (
                <>
                  <Cite id={id} dossier={dossier} what={changeOf(comparison, stretch.rows[0]!)} />
                  <ShareLink id={id} comparison={comparison} row={stretch.rows[0]!} />
                </>
              )
            }
          >
            {found && (
              <found.RowHits hits={found.hits.get(stretch.rows[0]!.id) ?? []} hideRules={found.hideRules} lang={lang} />
            )}
            <RowAdviceCards id={id} dossier={dossier} row={stretch.rows[0]!} numbers={numbers} />
          </PairRow>
        )}
      </Fragment>
    )
  })
}

const changeOf = ({ older, newer }: Comparison, row: Row): Cited => ({
  kind: 'change',
  older,
  newer,
  row,
  name: rowName(row),
})
