import { Fragment } from 'react'
import type { FigureCell, FigureRow, GapItem } from '../../core/picture/figure.ts'
import { SIGNS } from '../../core/picture/row.ts'
import { cellWords, itemWords, type PictureTexts, remarkWords } from '../../core/picture/texts.ts'
import type { Remark } from '../../core/dossier/schema.ts'
import { Sign } from '../Sign.tsx'
import { TargetLink } from './TargetLink.tsx'

interface Props {
  readonly id: string
  readonly texts: PictureTexts
}

/** One version of one passage in words: its state, then the advice, papers and remarks of that place in time. */
export function CellContent({ id, texts, cell }: Props & { readonly cell: FigureCell }) {
  return (
    <>
      <span className={cell.tube === 'none' ? 'quiet' : cell.events.length > 0 ? 'happened' : ''}>
        {cellWords(texts, cell)}
      </span>
      <ItemLinks id={id} texts={texts} items={cell.gap} remarks={cell.remarks} />
    </>
  )
}

/** How it ended, and what came after the last version. */
export function LaterContent({
  id,
  texts,
  row: { passage, later },
  lang,
}: Props & { readonly row: FigureRow; readonly lang: string }) {
  return (
    <>
      <b lang={lang}>{passage.end}</b>
      {later.answers.length > 0 && (
        <span className="answers">
          {texts.words.questions(later.answers.length)}{' '}
          {later.answers.map((answer, index) => (
            <Fragment key={answer.id}>
              {index > 0 && ', '}
              <TargetLink
                id={id}
                target={{ to: 'passage', passage: passage.id, answer: answer.id }}
                label={texts.question(answer.questions.join('/'))}
              >
                {answer.questions.join('/')}
              </TargetLink>
            </Fragment>
          ))}
        </span>
      )}
      <ItemLinks id={id} texts={texts} items={later.items} remarks={later.remarks} />
    </>
  )
}

function ItemLinks({
  id,
  texts,
  items,
  remarks,
}: Props & { readonly items: readonly GapItem[]; readonly remarks: readonly Remark[] }) {
  if (items.length + remarks.length === 0) return null
  return (
    <ul className="items">
      {items.map((item) =>
        item.is === 'advice' ? (
          <li key={item.advice.id}>
            <Sign name={SIGNS[item.advice.stance]} />{' '}
            <TargetLink id={id} target={{ to: 'advice', advice: item.advice.id }}>
              {itemWords(texts, item)}
            </TargetLink>
          </li>
        ) : (
          <li key={item.source.id}>
            <Sign name="paper" />{' '}
            <TargetLink id={id} target={{ to: 'source', source: item.source.id }}>
              {itemWords(texts, item)}
            </TargetLink>
          </li>
        ),
      )}
      {remarks.map((remark) => (
        <li key={remark.id}>
          <Sign name="said" />{' '}
          <TargetLink id={id} target={{ to: 'source', source: remark.source, remark: remark.id }}>
            {remarkWords(texts, remark)}
          </TargetLink>
        </li>
      ))}
    </ul>
  )
}
