import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'

interface Props {
  /** @param name as the reader gave it, or the standard one */
  onAdd(name: string, text: string): void
  onClose(): void
}

/** Asks for a text and its name; opens as soon as it is there, and hands the focus back when it closes. */
export function PasteDialog({ onAdd, onClose }: Props) {
  const { paste } = workbenchTexts(useI18n().language)
  const box = useRef<HTMLDialogElement>(null)
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [isRefused, setRefused] = useState(false)
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog ref={box} className="paste" onClose={onClose} aria-labelledby="paste-title">
      <form
        className="settings"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '') return setRefused(true)
          onAdd(name.trim() || paste.standard, text)
          box.current?.close()
        }}
      >
        <h2 id="paste-title">{paste.title}</h2>
        <label className="over">
          {paste.text}
          <textarea
            rows={10}
            value={text}
            aria-invalid={isRefused}
            {...(isRefused && { 'aria-describedby': 'paste-empty' })}
            onChange={(event) => {
              setText(event.target.value)
              setRefused(false)
            }}
          />
        </label>
        {isRefused && (
          <p id="paste-empty" role="alert">
            {paste.empty}
          </p>
        )}
        <label className="over">
          {paste.name}
          <input value={name} aria-describedby="paste-hint" onChange={(event) => setName(event.target.value)} />
        </label>
        <p id="paste-hint" className="small quiet">
          {paste.nameHint}
        </p>
        <p className="drop-buttons">
          <button className="button first">{paste.add}</button>
          <button className="button" type="button" onClick={() => box.current?.close()}>
            {paste.cancel}
          </button>
        </p>
      </form>
    </dialog>
  )
}
