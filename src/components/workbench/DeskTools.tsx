import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'
import { useDraft } from './use-draft.ts'

interface Props {
  /** Name of the work; may be empty. */
  readonly title: string
  /** What was done last, for who cannot see it. */
  readonly said: string
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly canSort: boolean
  undo(): void
  redo(): void
  onSort(): void
  onName(title: string): void
}

/** What works on the desk as a whole. */
export function DeskTools({ title, said, canUndo, canRedo, canSort, undo, redo, onSort, onName }: Props) {
  const { desk } = workbenchTexts(useI18n().language)
  const name = useDraft(title, (value) => onName(value.trim()))
  return (
    <div className="desk-tools small">
      <p className="desk-row noprint">
        {/* Not disabled but said to be: a disabled button would lose the focus of who presses it. */}
        <button className="button" type="button" aria-disabled={!canUndo} onClick={() => canUndo && undo()}>
          {desk.undo}
        </button>
        <button className="button" type="button" aria-disabled={!canRedo} onClick={() => canRedo && redo()}>
          {desk.redo}
        </button>
        {canSort && (
          <button className="link" type="button" onClick={onSort}>
            {desk.sort}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      <label className="desk-row">
        {desk.subject} <input type="text" maxLength={200} {...name} />
      </label>
    </div>
  )
}
