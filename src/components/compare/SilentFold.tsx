import { type Row, rowName } from '../../core/comparison.ts'
import { useCompareTexts } from '../../i18n/compare.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { BlockText } from '../BlockText.tsx'

interface Props {
  readonly rows: readonly Row[]
  /** True when no source says whether these stayed: that is not the same as unchanged. */
  readonly isSilent: boolean
  /** Id of the newer version. */
  readonly date: string
  readonly lang: string
  readonly hasLabels: boolean
}

/** A run of paragraphs of which no change is reported. */
export function SilentFold({ rows, isSilent, date, lang, hasLabels }: Props) {
  const { t, f } = useI18n()
  const v = useCompareTexts()
  const blocks = rows.flatMap((row) => row.newer)
  const isLiteral = rows.every((row) => [...row.older, ...row.newer].every(({ basis }) => basis === 'literal'))
  const names = [...new Set(rows.map(rowName))]
  const where = f.list(names.length > 3 ? [...names.slice(0, 3), '…'] : names)
  const count = t.count.paragraphs(blocks.length)
  return (
    <details className={isSilent ? 'fold silent' : 'fold'}>
      <summary>
        <span>
          {isSilent ? v.foldSilent(count, f.date(date), where) : v.foldSame(count, where, isLiteral)}{' '}
          <u>{v.foldShow}</u>
        </span>
      </summary>
      <div>
        {blocks.map((block) => (
          <BlockText key={block.id} block={block} lang={lang} hasLabels={hasLabels} />
        ))}
      </div>
    </details>
  )
}
