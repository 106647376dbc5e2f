import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Notice } from '../components/Notice.tsx'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { stepTexts } from '../i18n/steps.ts'

interface WrongVersionsProps {
  readonly id: string
  readonly dossier: Dossier
  readonly older: string
  readonly newer: string
}

/** What to say of two ids that make no step: not of this dossier, the same twice, or in the wrong order. */
export function WrongVersions({ id, dossier, older, newer }: WrongVersionsProps) {
  const { language } = useI18n()
  const v = stepTexts(language)
  const unknown = [older, newer].find((each) => dossier.versions.every((version) => version.id !== each))
  if (unknown !== undefined) {
    return (
      <Notice title={v.unknownVersion} text={v.unknownVersionText(unknown)}>
        <StepLinks id={id} dossier={dossier} />
      </Notice>
    )
  }
  if (older === newer) {
    return (
      <Notice title={v.sameVersion} text={v.sameVersionText}>
        <StepLinks id={id} dossier={dossier} />
      </Notice>
    )
  }
  return (
    <Notice title={v.wrongOrder} text={v.wrongOrderText}>
      <li>
        <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id, older: newer, newer: older }}>
          {v.swap}
        </Link>
      </li>
    </Notice>
  )
}

interface StepLinksProps {
  readonly id: string
  readonly dossier: Dossier
  /** What a step holds, by the ids of its versions. */
  children?(older: string, newer: string): ReactNode
}

/** Every step from one version to the next. */
export function StepLinks({ id, dossier, children }: StepLinksProps) {
  const { f } = useI18n()
  return dossier.versions.slice(1).map((version, index) => {
    const before = dossier.versions[index]!
    return (
      <li key={version.id}>
        <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id, older: before.id, newer: version.id }}>
          {f.date(before.id)} → {f.date(version.id)}
        </Link>
        {children?.(before.id, version.id)}
      </li>
    )
  })
}
