import { Link, useParams } from '@tanstack/react-router'
import { Chooser } from '../components/compare/Chooser.tsx'
import { Tally } from '../components/compare/Tally.tsx'
import { Notice } from '../components/Notice.tsx'
import { Title } from '../components/Title.tsx'
import '../components/compare/compare.css'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { type Comparer, useComparers } from '../store/comparers.ts'
import { ComparePage } from './compare-page.tsx'
import { useDossier } from './dossier-frame.tsx'

export const loadComparer = (addressId: string): Promise<void> => useComparers.getState().load(addressId)

/** Two versions by their ids; ids that do not fit get a notice with what does exist, never another comparison. */
export function Compare() {
  const { t } = useI18n()
  const dossier = useDossier()
  const { id, older, newer } = useParams({ from: '/dossier/$id/vergelijk/$older/$newer' })
  const compare = useComparers((state) => state.byId[id])
  const versions = dossier.versions.map((v) => v.id)
  const unknown = [older, newer].find((each) => !versions.includes(each))
  if (unknown !== undefined) {
    return (
      <Notice title={t.compare.unknownVersion} text={t.compare.unknownVersionText(unknown)}>
        <StepLinks id={id} dossier={dossier} />
      </Notice>
    )
  }
  if (older === newer) {
    return (
      <Notice title={t.compare.sameVersion} text={t.compare.sameVersionText}>
        <StepLinks id={id} dossier={dossier} />
      </Notice>
    )
  }
  if (older > newer) {
    return (
      <Notice title={t.compare.wrongOrder} text={t.compare.wrongOrderText}>
        <li>
          <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id, older: newer, newer: older }}>
            {t.compare.swap}
          </Link>
        </li>
      </Notice>
    )
  }
  if (!compare) {
    return (
      <p className="crumbs" role="status">
        {t.frame.loading}
      </p>
    )
  }
  return (
    <ComparePage key={`${older} ${newer}`} id={id} dossier={dossier} older={older} newer={newer} compare={compare} />
  )
}

/** `/vergelijk` without versions: every step, with what it holds. */
export function CompareChoice() {
  const { t } = useI18n()
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/vergelijk' })
  const compare = useComparers((state) => state.byId[id])
  return (
    <>
      <div className="opening">
        <Title>{t.compare.choose}</Title>
      </div>
      <Chooser id={id} versions={dossier.versions} />
      <ol className="step-list section">
        <StepLinks id={id} dossier={dossier} compare={compare} />
      </ol>
    </>
  )
}

function StepLinks({
  id,
  dossier,
  compare,
}: {
  readonly id: string
  readonly dossier: Dossier
  /** Given: every step says what it holds. */
  readonly compare?: Comparer | undefined
}) {
  const { t, f } = useI18n()
  return dossier.versions.slice(1).map((version, index) => {
    const before = dossier.versions[index]!
    const comparison = compare?.(before.id, version.id)
    return (
      <li key={version.id}>
        <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id, older: before.id, newer: version.id }}>
          {f.date(before.id)} → {f.date(version.id)}
        </Link>
        {comparison && <Tally comparison={comparison} />}
        {comparison && (
          <span className="small quiet">
            {t.compare.contestedCount(
              dossier.advice.filter((a) => a.between.newer === version.id && a.stance === 'against-change').length,
            )}
          </span>
        )}
      </li>
    )
  })
}
