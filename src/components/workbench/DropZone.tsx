import { Sign } from '../Sign.tsx'
import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'

interface Props {
  /** One line, under a list of what is there already. */
  readonly isSlim?: boolean
  onTake(files: readonly File[]): void
  onPaste(): void
  /** Absent where there is nothing to try any more. */
  readonly onExample?: () => void
}

const ACCEPTED = '.docx,.docm,.pdf,.txt,.text,.md,.markdown,.html,.htm,.json'

/** Where files are chosen; the whole page takes files that are dropped. */
export function DropZone({ isSlim = false, onTake, onPaste, onExample }: Props) {
  const { drop } = workbenchTexts(useI18n().language)
  return (
    <div className={isSlim ? 'drop slim noprint' : 'drop noprint'}>
      {isSlim ? (
        <span className="small quiet">{drop.more}</span>
      ) : (
        <>
          <p className="drop-title">{drop.title}</p>
          <p className="small quiet">{drop.kinds}</p>
        </>
      )}
      <p className="drop-buttons">
        <label className={isSlim ? 'button' : 'button first'}>
          {drop.choose}
          <input
            className="heard"
            type="file"
            multiple
            accept={ACCEPTED}
            onChange={(event) => {
              onTake([...(event.target.files ?? [])])
              // The same file may be chosen again after it was mended.
              event.target.value = ''
            }}
          />
        </label>
        <button className="button" type="button" onClick={onPaste}>
          {drop.paste}
        </button>
        {onExample && (
          <button className="button plain" type="button" onClick={onExample}>
            {drop.example}
          </button>
        )}
      </p>
    </div>
  )
}

/** Over the page while files are held over it. */
export function LetGo() {
  const { drop } = workbenchTexts(useI18n().language)
  return (
    <div className="let-go" aria-hidden="true">
      <p>
        <Sign name="down" /> {drop.letGo}
      </p>
    </div>
  )
}
