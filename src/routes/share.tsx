import { useLoaderData, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Title } from '../components/Title.tsx'
import { Compared } from './compared.tsx'
import { useDossier } from './dossier-frame.tsx'

/** The forms and their texts: nothing of them can be drawn before the comparison is there. */
const SharedChange = lazy(async () => ({ default: (await import('./shared-change.tsx')).SharedChange }))

/** Only for an address that does not fit. */
const WrongVersions = lazy(async () => ({ default: (await import('./step-links.tsx')).WrongVersions }))

/** One change in the forms in which it can be taken away; an id that does not fit never becomes another change. */
export function SharePage() {
  const dossier = useDossier()
  const { id, older, newer, at } = useParams({ from: '/dossier/$id/delen/$older/$newer/$at' })
  const texts = useLoaderData({ from: '/dossier/$id/delen/$older/$newer/$at' })
  const isKnown = [older, newer].every((each) => dossier.versions.some((version) => version.id === each))
  const step = { id, dossier, older, newer }
  if (!isKnown || older >= newer) {
    return (
      <Suspense>
        <WrongVersions {...step} />
      </Suspense>
    )
  }
  return (
    <Compared key={`${older} ${newer}`} {...step} title={<Title>{texts.page.title}</Title>}>
      {(comparison) => (
        <Suspense>
          <SharedChange id={id} dossier={dossier} comparison={comparison} at={at} texts={texts} />
        </Suspense>
      )}
    </Compared>
  )
}
