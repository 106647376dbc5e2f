import { lazy, Suspense } from 'react'
import type { CiteProps } from './CiteButtons.tsx'
import './copy.css'

/** Citing is fetched after the page itself. */
const CiteButtons = lazy(async () => ({ default: (await import('./CiteButtons.tsx')).CiteButtons }))

/** Buttons that copy the citation of a thing, and the link to it; their room is kept until they are there. */
export function Cite(props: CiteProps) {
  return (
    <Suspense fallback={<span className="cite noprint" />}>
      <CiteButtons {...props} />
    </Suspense>
  )
}
