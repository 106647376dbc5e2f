import { CopyResult } from './CopyResult.tsx'
import { type Copied, useCopy } from './use-copy.ts'

interface Props {
  readonly label: string
  /** Called on a click; may fetch what it needs. */
  make(): Copied | Promise<Copied>
}

/** Copies plain and rich text at once, and says so; where the browser refuses, shows the text instead. */
export function CopyButton({ label, make }: Props) {
  const { state, copy } = useCopy()
  return (
    <span className="copy noprint">
      <button className="button" type="button" onClick={() => void copy(make)}>
        {label}
      </button>
      <CopyResult state={state} />
    </span>
  )
}
