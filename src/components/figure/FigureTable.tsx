import type { Figure } from '../../core/picture/figure.ts'
import { groupWords } from '../../core/picture/head.ts'
import { type PictureTexts, stampWords } from '../../core/picture/texts.ts'
import { CellContent, LaterContent } from './CellContent.tsx'
import { TargetLink } from './TargetLink.tsx'
import './figure.css'

interface Props {
  readonly id: string
  readonly figure: Figure
  readonly texts: PictureTexts
  readonly caption: string
}

/** Equal in content to the picture: the same rows in the same order, the same cells, all in words. */
export function FigureTable({ id, figure, texts, caption }: Props) {
  const lang = figure.dossier.meta.language
  const { words } = texts
  return (
    // A wide table scrolls in its own box, which the keyboard must be able to reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="figure-table">
        <caption className="heard">{caption}</caption>
        <colgroup>
          <col className="passage" />
          {figure.heads.map(({ version }) => (
            <col key={version.id} />
          ))}
          <col className="later" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.passage}</th>
            {figure.heads.map(({ version, days, stamps }, index) => {
              const older = figure.heads[index - 1]?.version.id
              const date = texts.mediumDate(version.id)
              return (
                <th scope="col" key={version.id}>
                  {older === undefined ? (
                    date
                  ) : (
                    <TargetLink id={id} target={{ to: 'step', older, newer: version.id }} label={words.toStep(date)}>
                      {date}
                    </TargetLink>
                  )}
                  <small lang={lang}>{version.label}</small>
                  {days !== undefined && <small>{words.since(days)}</small>}
                  {stamps.map((stamp) => (
                    <small key={stamp.source.id}>
                      <TargetLink id={id} target={{ to: 'source', source: stamp.source.id }}>
                        {stampWords(texts, stamp)}
                      </TargetLink>
                    </small>
                  ))}
                </th>
              )
            })}
            <th scope="col">
              {words.atEnd}
              {figure.answeredIn.map((source) => (
                <small key={source.id}>
                  {words.answersIn(`${source.label}, ${source.date ? texts.mediumDate(source.date) : words.undated}`)}
                </small>
              ))}
            </th>
          </tr>
        </thead>
        {figure.groups.map((group) => (
          <tbody key={groupWords(group, texts)}>
            <tr className="group">
              <th scope="rowgroup" colSpan={figure.heads.length + 2} {...(group.key.by === 'theme' && { lang })}>
                {groupWords(group, texts)} · {group.rows.length}
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.passage.id}>
                <th scope="row">
                  <TargetLink id={id} target={{ to: 'passage', passage: row.passage.id }} lang={lang}>
                    {row.passage.label}
                  </TargetLink>
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.state.version}>
                    <CellContent id={id} texts={texts} cell={cell} />
                  </td>
                ))}
                <td>
                  <LaterContent id={id} texts={texts} row={row} lang={lang} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
