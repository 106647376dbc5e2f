import { type DragEvent, useId, useState } from 'react'
import { useI18n } from '../../i18n/i18n.tsx'
import { literalTexts } from '../../i18n/literal.ts'

export type Reading =
  | { readonly is: 'idle' }
  /** `share` 0..1. */
  | {
      readonly is: 'reading'
      readonly file: string
      readonly share: number
      readonly pages?: { readonly page: number; readonly of: number }
    }
  | { readonly is: 'cancelled' }
  | { readonly is: 'done'; readonly file: string; readonly blocks: number }
  | { readonly is: 'failed'; readonly file: string; readonly problems: readonly string[] }

interface Props {
  readonly reading: Reading
  onFile(file: File): void
  onCancel(): void
}

const ACCEPTED = '.docx,.pdf,.html,.htm,.md,.markdown,.txt,.text'

/** Where a file is chosen, dropped or pasted, and how far it is read. */
export function FileStep({ reading, onFile, onCancel }: Props) {
  const { t, language } = useI18n()
  const texts = literalTexts(language).file
  const [isOver, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const field = useId()
  const onDrop = (event: DragEvent) => {
    // The page itself takes files too, to check locators with them, unless they are taken here.
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <>
      <div
        className={isOver ? 'literal-drop over' : 'literal-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label className="button first">
          {reading.is === 'done' ? texts.other : texts.choose}
          <input
            id="literal-file"
            className="heard"
            type="file"
            accept={ACCEPTED}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) onFile(file)
              // The same file may be chosen again after it was mended.
              event.target.value = ''
            }}
          />
        </label>
        <span className="quiet">{texts.drop}</span>
      </div>
      <details className="paste">
        <summary>{texts.paste}</summary>
        <label htmlFor={field}>{texts.pasteLabel}</label>
        <textarea id={field} rows={8} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        <button
          className="button"
          type="button"
          disabled={pasted.trim() === ''}
          onClick={() => onFile(new File([pasted], texts.pasted, { type: 'text/plain' }))}
        >
          {texts.read}
        </button>
      </details>
      <div className="reading">
        <p role="status" tabIndex={-1} id="literal-status">
          {reading.is === 'reading' && texts.reading(reading.file)}
          {reading.is === 'cancelled' && texts.cancelled}
          {reading.is === 'done' && texts.done(reading.file, t.count.paragraphs(reading.blocks))}
          {reading.is === 'failed' && texts.failed(reading.file)}
        </p>
        {reading.is === 'reading' && (
          <p className="actions">
            <progress max={1} value={reading.share} aria-label={texts.reading(reading.file)} />
            {reading.pages && <span>{texts.page(reading.pages.page, reading.pages.of)}</span>}
            <button
              className="button"
              type="button"
              onClick={() => {
                onCancel()
                document.getElementById('literal-status')?.focus()
              }}
            >
              {texts.cancel}
            </button>
          </p>
        )}
        {reading.is === 'failed' && (
          <ul className="plain">
            {reading.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
