import { use } from 'react'
import { Agreement } from '../components/Agreement.tsx'
import type { Dossier, Passage } from '../core/dossier/schema.ts'
import { agreementOf } from '../store/agreements.ts'

/** Waits, below a `Suspense`, until the passages of the dossier have been traced. */
export function PassageAgreement({ dossier, passage }: { readonly dossier: Dossier; readonly passage: Passage }) {
  const all = use(agreementOf(dossier))
  return <Agreement found={all?.filter((each) => each.passage === passage.id)} />
}
