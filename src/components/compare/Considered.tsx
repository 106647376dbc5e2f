import { Link } from '@tanstack/react-router'
import type { Row, RowConsidered } from '../../core/comparison.ts'
import { comparingTexts } from '../../i18n/comparing.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import './comparing.css'

interface Props {
  readonly row: Row
  readonly considered: RowConsidered
  readonly lang: string
}

/** Letters of a block that are enough to know it by. */
const START = 90

/** Which other block was nearly taken for the partner, with how alike each of the two is. */
export function Considered({ row, considered, lang }: Props) {
  const texts = comparingTexts(useI18n().language)
  const { side, block, other, shownAt, similarity, otherSimilarity } = considered
  const hasPartner = row.older.length > 0 && row.newer.length > 0
  return (
    <details className="considered small noprint">
      <summary>{texts.considered}</summary>
      {row[side].length > 1 && <p lang={lang}>{texts.consideredFor(`‘${startOf(block.text)}’`)}</p>}
      <p>
        {texts.consideredIn[side]}{' '}
        <Link to="." search={(search) => ({ ...search, at: shownAt, s: undefined })} replace lang={lang}>
          ‘{startOf(other.text)}’
        </Link>
      </p>
      <p>
        {hasPartner ? texts.chosenShare(inHundred(similarity)) : texts.notChosen}{' '}
        {texts.otherShare(inHundred(otherSimilarity))} {texts.howChosen}
      </p>
    </details>
  )
}

const startOf = (text: string): string => (text.length > START ? `${text.slice(0, START - 2).trimEnd()}…` : text)

const inHundred = (share: number): number => Math.round(share * 100)
