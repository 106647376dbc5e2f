import { type ChangeEvent, type KeyboardEvent, useState } from 'react'

/**
 * A field of which the value counts when the reader leaves it or presses Enter, so that what is half typed is no step
 * that can be undone. What is refused, and Escape, give back the value as it was.
 * @param isWhole says of a value that it counts at once
 */
export function useDraft(
  value: string,
  onDone: (value: string) => void,
  isWhole: (value: string) => boolean = () => false,
) {
  const [draft, setDraft] = useState<string>()
  const finish = (given: string | undefined) => {
    setDraft(undefined)
    if (given !== undefined && given !== value) onDone(given)
  }
  return {
    value: draft ?? value,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      if (isWhole(target.value)) finish(target.value)
      else setDraft(target.value)
    },
    onBlur: () => finish(draft),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter') finish(draft)
      if (event.key === 'Escape') finish(undefined)
    },
  }
}
