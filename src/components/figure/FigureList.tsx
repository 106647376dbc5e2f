import type { Figure, FigureCell, FigureRow } from '../../core/picture/figure.ts'
import { groupWords } from '../../core/picture/head.ts'
import { type PictureTexts, stampWords } from '../../core/picture/texts.ts'
import { Strip } from '../Lifeline.tsx'
import { CellContent, LaterContent } from './CellContent.tsx'
import { TargetLink } from './TargetLink.tsx'
import './figure.css'

interface Props {
  readonly id: string
  readonly figure: Figure
  readonly texts: PictureTexts
  /** Names what comes after the last version. */
  readonly later: string
  /** Names a run of versions about which nothing is known. */
  run(from: string, to: string): string
}

/** The picture where it does not fit: the same passages below each other, each with its versions in words. */
export function FigureList({ id, figure, texts, later, run }: Props) {
  const lang = figure.dossier.meta.language
  return (
    <div className="figure-list">
      {figure.groups.map((group) => (
        <section key={groupWords(group, texts)}>
          <h3 {...(group.key.by === 'theme' && { lang })}>
            {groupWords(group, texts)} <span className="quiet num">· {group.rows.length}</span>
          </h3>
          {group.rows.map((row) => (
            <article key={row.passage.id}>
              <h4>
                <TargetLink id={id} target={{ to: 'passage', passage: row.passage.id }} lang={lang}>
                  {row.passage.label}
                </TargetLink>
              </h4>
              {/* The list says the same in words. */}
              <div aria-hidden="true">
                <Strip dossier={figure.dossier} passage={row.passage} />
              </div>
              <ol>
                {runsOf(row).map((cells) => (
                  <VersionItem key={cells[0]!.state.version} {...{ id, figure, row, cells, texts, run }} />
                ))}
                <li>
                  <span className="when">{later}</span>
                  <div>
                    <LaterContent id={id} texts={texts} row={row} lang={lang} />
                  </div>
                </li>
              </ol>
            </article>
          ))}
        </section>
      ))}
    </div>
  )
}

function VersionItem({
  id,
  figure,
  row,
  cells,
  texts,
  run,
}: Pick<Props, 'id' | 'figure' | 'texts' | 'run'> & {
  readonly row: FigureRow
  readonly cells: readonly FigureCell[]
}) {
  const [first, last] = [cells[0]!, cells.at(-1)!]
  const date = texts.shortDate(first.state.version)
  const at = figure.heads.findIndex(({ version }) => version.id === first.state.version)
  const older = figure.heads[at - 1]?.version.id
  return (
    <li>
      <span className="when">
        {cells.length > 1 ? (
          run(date, texts.shortDate(last.state.version))
        ) : older !== undefined && first.tube !== 'none' ? (
          <TargetLink
            id={id}
            target={{ to: 'step', older, newer: first.state.version, passage: row.passage.id }}
            label={texts.words.toStep(date)}
          >
            {date}
          </TargetLink>
        ) : (
          date
        )}
      </span>
      <div>
        <CellContent id={id} texts={texts} cell={first} />
      </div>
    </li>
  )
}

/** Versions one by one, but for neighbours about which there is nothing at all to tell: those together. */
function runsOf({ cells }: FigureRow): readonly (readonly FigureCell[])[] {
  const isSilent = (cell: FigureCell) => cell.tube === 'none' && cell.gap.length + cell.remarks.length === 0
  const runs: FigureCell[][] = []
  for (const cell of cells) {
    const last = runs.at(-1)
    if (last && isSilent(cell) && last.every(isSilent)) last.push(cell)
    else runs.push([cell])
  }
  return runs
}

/** The versions themselves, with the decisions on their papers. */
export function VersionList({ id, figure, texts }: Pick<Props, 'id' | 'figure' | 'texts'>) {
  const lang = figure.dossier.meta.language
  return (
    <ol className="figure-versions" aria-label={texts.words.versions}>
      {figure.heads.map(({ version, stamps }) => (
        <li key={version.id}>
          <b>{texts.mediumDate(version.id)}</b> <span lang={lang}>{version.label}</span>
          {stamps.map((stamp) => (
            <span key={stamp.source.id}>
              {' · '}
              <TargetLink id={id} target={{ to: 'source', source: stamp.source.id }}>
                {stampWords(texts, stamp)}
              </TargetLink>
            </span>
          ))}
        </li>
      ))}
    </ol>
  )
}
