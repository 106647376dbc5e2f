import type { FormEvent, KeyboardEvent } from 'react'
import { MAX_QUERY } from '../../core/search/document.ts'
import { findingTexts } from '../../i18n/finding.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { goToHit } from './walk.ts'

interface Props {
  readonly text: string
  onType(text: string): void
  /** The reader is done typing. */
  onDone(): void
  /** Esc in an empty field. */
  onLeave(): void
}

/** The question. Results come while it is typed, so there is no button to press. */
export function SearchField({ text, onType, onDone, onLeave }: Props) {
  const { language } = useI18n()
  const finding = findingTexts(language)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onDone()
    goToHit(1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && goToHit(1)) event.preventDefault()
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (text === '') onLeave()
    else onType('')
  }
  return (
    <form role="search" className="search-field noprint" onSubmit={onSubmit}>
      <label htmlFor="query">{finding.field}</label>
      <input
        id="query"
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={MAX_QUERY}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </form>
  )
}
