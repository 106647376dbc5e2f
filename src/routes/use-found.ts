import { useEffect, useState } from 'react'
import type { Dossier } from '../core/dossier/schema.ts'
import type { Ask, Found } from '../core/search/found.ts'
import { searchOf } from '../store/searches.ts'

interface Answered {
  readonly ask: Ask
  readonly found: Found
}

const isSame = (a: Ask | undefined, b: Ask): boolean => a?.text === b.text && a.kind === b.kind

/**
 * What the dossier holds for a question: the last answer until the next one is there. Undefined while there is none, or
 * nothing is asked.
 */
export function useFound(dossier: Dossier, { text, kind }: Ask): Answered | undefined {
  const [answered, setAnswered] = useState(() => {
    // A reader who comes back gets the page as it was at once, so that it can be scrolled to where it was.
    const latest = searchOf(dossier).latest()
    return isSame(latest?.ask, { text, kind }) ? latest : undefined
  })
  const [failure, setFailure] = useState<unknown>()
  const isAsked = text.trim() !== ''
  useEffect(() => {
    if (!isAsked) return
    let isLeft = false
    const ask = { text, kind }
    searchOf(dossier)
      .find(ask)
      .then((found) => {
        if (found && !isLeft) setAnswered({ ask, found })
      }, setFailure)
    return () => {
      isLeft = true
    }
  }, [dossier, isAsked, text, kind])
  // Neither the worker nor the page could do it: a broken invariant, for the one error boundary.
  if (failure !== undefined) throw failure
  return isAsked ? answered : undefined
}
