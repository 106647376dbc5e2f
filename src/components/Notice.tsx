import type { ReactNode } from 'react'
import { Title } from './Title.tsx'

interface Props {
  readonly title: string
  readonly text: string
  /** List items: what the reader can do or open instead. */
  readonly children?: ReactNode
}

/** A whole page that says what is wrong and what does exist. */
export function Notice({ title, text, children }: Props) {
  return (
    <div className="prose">
      <Title>{title}</Title>
      <p>{text}</p>
      {children && <ul>{children}</ul>}
    </div>
  )
}
