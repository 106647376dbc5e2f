import { Sign } from '../Sign.tsx'
import { useI18n } from '../../i18n/i18n.tsx'
import { entryTexts } from '../../i18n/entry.ts'

interface Props {
  /** Instead of the title, under a list of what is there already. */
  readonly more?: string
  onTake(files: readonly File[]): void
  onPaste(): void
  /** Absent where there is nothing to try any more. */
  readonly onExample?: () => void
}

const ACCEPTED = '.docx,.docm,.pdf,.txt,.text,.md,.markdown,.html,.htm,.json'

/** Where files are chosen; the whole page takes files that are dropped. */
export function DropZone({ more, onTake, onPaste, onExample }: Props) {
  const { drop } = entryTexts(useI18n().language).open
  return (
    <div className={more === undefined ? 'drop noprint' : 'drop slim noprint'}>
      {more === undefined ? (
        <>
          <p className="drop-title">{drop.title}</p>
          <p className="small quiet">{drop.kinds}</p>
        </>
      ) : (
        <span className="small quiet">{more}</span>
      )}
      <p className="drop-buttons">
        <label className={more === undefined ? 'button first' : 'button'}>
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
  const { drop } = entryTexts(useI18n().language).open
  return (
    <div className="let-go" aria-hidden="true">
      <p>
        <Sign name="down" /> {drop.letGo}
      </p>
    </div>
  )
}
