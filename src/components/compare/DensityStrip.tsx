import type { Row } from '../../core/comparison.ts'
import { rowEvents } from '../../core/row-events.ts'
import { useCompareTexts } from '../../i18n/compare.ts'

/** Drawing units: a row is as high as its text is long, within bounds that keep it visible and the strip short. */
const SHORTEST = 12
const TALLEST = 60
const CHARACTERS_PER_UNIT = 8
const GAP = 3

/** Where in the letter something changed. A picture only: the list says the same and takes the clicks. */
export function DensityStrip({ rows }: { readonly rows: readonly Row[] }) {
  const v = useCompareTexts()
  const heights = rows.map(heightOf)
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height + GAP, 0))
  const total = heights.reduce((sum, height) => sum + height + GAP, 0)
  return (
    <svg
      className="density noprint"
      viewBox={`0 0 20 ${total}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={v.density}
    >
      {rows.map((row, index) => {
        const tone = toneOf(row)
        const top = tops[index] ?? 0
        const isThin = tone === 'same'
        return (
          <g key={row.id}>
            <rect className={`d-${tone}`} x={isThin ? 7 : 4} width={isThin ? 2 : 8} y={top} height={heights[index]} />
            {row.contested && <path className="d-flag" d={`M19 ${top + 3}v8l-5-4z`} />}
          </g>
        )
      })}
    </svg>
  )
}

function heightOf(row: Row): number {
  const length = [...row.older, ...row.newer].reduce((sum, block) => sum + block.text.length, 0)
  return Math.max(SHORTEST, Math.min(TALLEST, length / CHARACTERS_PER_UNIT))
}

function toneOf(row: Row): 'same' | 'gone' | 'come' | 'ink' {
  const [event] = rowEvents(row)
  if (event === undefined) return 'same'
  if (event === 'cut') return 'gone'
  return event === 'added' || event === 'restored' ? 'come' : 'ink'
}
