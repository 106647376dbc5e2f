import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  readonly children: ReactNode
  /** Title of the browser tab; the heading's own text when that is a plain string. */
  readonly tab?: string
}

/** The one h1 of a page, and the title of its tab. */
export function Title({ children, tab }: Props) {
  const { t } = useI18n()
  const text = tab ?? (typeof children === 'string' ? children : t.product)
  return (
    <>
      <title>{text === t.product ? text : `${text} – ${t.product}`}</title>
      <h1 tabIndex={-1}>{children}</h1>
    </>
  )
}
