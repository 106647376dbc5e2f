import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/i18n.tsx'
import { literalTexts } from '../../i18n/literal.ts'

export type Copying =
  | { readonly is: 'idle' }
  | { readonly is: 'busy' }
  | { readonly is: 'failed'; readonly message: string }
  /** `saved`: name of the file that was made of it. */
  | { readonly is: 'done'; readonly addressId: string; readonly saved?: string }

interface Props {
  readonly copying: Copying
  onUse(): void
  onSave(): void
  /** Links into the copy, once it is there. */
  readonly children?: ReactNode
}

/** Puts the text in place of the reconstruction, in a copy that only this reader has. */
export function UseText({ copying, onUse, onSave, children }: Props) {
  const { use } = literalTexts(useI18n().language)
  return (
    <section className="section" aria-labelledby="literal-use">
      <h2 id="literal-use">{use.title}</h2>
      <p className="measure">{use.text}</p>
      <p className="actions">
        <button className="button first" type="button" aria-disabled={copying.is === 'busy'} onClick={onUse}>
          {use.button}
        </button>
      </p>
      <div role="status">
        {copying.is === 'busy' && <p>{use.busy}</p>}
        {copying.is === 'failed' && <p>{copying.message}</p>}
        {copying.is === 'done' && (
          <p>
            <b>{use.done}</b> {copying.saved !== undefined && use.saved(copying.saved)}
          </p>
        )}
      </div>
      {copying.is === 'done' && (
        <>
          <ul className="plain">{children}</ul>
          <p className="actions">
            <button className="button" type="button" onClick={onSave}>
              {use.save}
            </button>
          </p>
          <p className="small quiet">{use.again}</p>
        </>
      )}
    </section>
  )
}
