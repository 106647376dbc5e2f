import { useCompareTexts } from '../../i18n/compare.ts'
import { Sign } from '../Sign.tsx'
import { VIEWS, type View } from './view.ts'

interface Props {
  readonly view: View
  /** Place of the current change among the visible ones, from 0; -1 before the first step. */
  readonly position: number
  /** Number of visible changes. */
  readonly count: number
  onView(view: View): void
  onStep(step: 1 | -1): void
}

/** Stays in sight: how the text is shown, and the way through the changes. */
export function CompareBar({ view, position, count, onView, onStep }: Props) {
  const v = useCompareTexts()
  return (
    <div className="bar noprint">
      <fieldset className="segments">
        <legend>{v.view}</legend>
        {VIEWS.map((each) => (
          <label key={each} className={each === 'beside' ? 'wide' : ''}>
            <input type="radio" name="view" checked={view === each} onChange={() => onView(each)} />
            {v.views[each]}
          </label>
        ))}
      </fieldset>
      <span className="walk">
        <span className="num" aria-live="polite">
          {position < 0 ? v.noPosition(count) : v.position(position + 1, count)}
        </span>
        <button
          type="button"
          aria-label={v.previous}
          disabled={position === 0 || count === 0}
          onClick={() => onStep(-1)}
        >
          <Sign name="up" />
        </button>
        <button
          type="button"
          aria-label={v.next}
          disabled={position === count - 1 || count === 0}
          onClick={() => onStep(1)}
        >
          <Sign name="down" />
        </button>
      </span>
    </div>
  )
}
