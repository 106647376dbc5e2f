import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { anchorOf } from '../../core/dossier/anchor.ts'
import type { Target } from '../../core/picture/scene.ts'

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly target: Target
  /** In full words, where what stands in the link is short or a sign. */
  readonly label?: string | undefined
  readonly lang?: string | undefined
  readonly children: ReactNode
}

/** A link to a place in the dossier; inside a drawing it becomes a link of that drawing. */
export function TargetLink({ id, target, label, lang, children }: Props) {
  const named = { ...(label && { 'aria-label': label }), ...(lang && { lang }) }
  switch (target.to) {
    case 'passage':
      return (
        <Link
          to="/dossier/$id/passage/$passage"
          params={{ id, passage: target.passage }}
          {...(target.answer && { hash: anchorOf('answer', target.answer) })}
          {...named}
        >
          {children}
        </Link>
      )
    case 'step':
      return (
        <Link
          to="/dossier/$id/vergelijk/$older/$newer"
          params={{ id, older: target.older, newer: target.newer }}
          search={target.passage ? { at: target.passage } : {}}
          {...named}
        >
          {children}
        </Link>
      )
    case 'advice':
      return (
        <Link to="/dossier/$id/adviezen" params={{ id }} hash={anchorOf('advice', target.advice)} {...named}>
          {children}
        </Link>
      )
    case 'source':
      return (
        <Link
          to="/dossier/$id/bronnen/$source"
          params={{ id, source: target.source }}
          {...(target.remark && { hash: anchorOf('remark', target.remark) })}
          {...named}
        >
          {children}
        </Link>
      )
  }
}
