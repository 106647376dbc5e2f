import { type KeyboardEvent, memo } from 'react'
import type { Dossier } from '../../core/dossier/schema.ts'
import type { Ask, Found, HitGroup } from '../../core/search/found.ts'
import { findingTexts } from '../../i18n/finding.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { HitItem } from './HitItem.tsx'
import { PlainLink } from './PlainLink.tsx'
import { searchTarget } from './targets.ts'
import { goToField, goToHit } from './walk.ts'

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly dossier: Dossier
  /** What was asked; with a kind, that one alone is shown. */
  readonly ask: Ask
  readonly found: Found
  /** Draws no more than these, best first: what the reader sees before the rest is drawn. */
  readonly most?: number | undefined
}

/** What was found, by kind; the arrows go from one result to the next. */
export const Results = memo(function Results({ id, dossier, ask, found, most = Infinity }: Props) {
  const { text, kind } = ask
  const { language } = useI18n()
  const finding = findingTexts(language)
  const onKeyDown = (event: KeyboardEvent) => {
    const isHit = event.target instanceof HTMLElement && event.target.matches('a.found-link')
    if (event.key === 'Escape') goToField()
    else if (isHit && event.key === 'ArrowDown') goToHit(1)
    else if (isHit && event.key === 'ArrowUp') {
      if (!goToHit(-1)) goToField()
    } else return
    event.preventDefault()
  }
  return (
    // The results are links that work by themselves; the keys only shorten the way.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="found" onKeyDown={onKeyDown}>
      {found.counts.length > 1 && <Kinds id={id} ask={ask} found={found} />}
      {kind !== undefined && found.groups.length === 0 && (
        <p className="notice">
          {finding.noneOfKind(finding.kinds[kind])}{' '}
          <PlainLink target={searchTarget(id, text)}>{finding.showAll(found.total)}</PlainLink>
        </p>
      )}
      {firstOf(found.groups, most).map((group) => (
        <Group key={group.kind} id={id} dossier={dossier} ask={ask} group={group} />
      ))}
    </div>
  )
})

interface DrawnGroup extends HitGroup {
  /** Of this kind, beside the hits that were given. */
  readonly more: number
}

function firstOf(groups: readonly HitGroup[], most: number): readonly DrawnGroup[] {
  let room = most
  return groups.flatMap((group) => {
    if (room <= 0) return []
    const hits = group.hits.slice(0, room)
    room -= hits.length
    return [{ ...group, hits, more: group.count - group.hits.length }]
  })
}

/** The kinds with how many there are, each of which can be shown alone. */
function Kinds({ id, ask, found }: Pick<Props, 'id' | 'ask' | 'found'>) {
  const { language } = useI18n()
  const finding = findingTexts(language)
  const { text, kind } = ask
  const all = { kind: undefined, count: found.total }
  return (
    <nav className="kinds small noprint" aria-label={finding.filter}>
      {[all, ...found.counts].map((each) => (
        <PlainLink
          key={each.kind ?? 'all'}
          target={{ ...searchTarget(id, text, each.kind), resetScroll: false }}
          {...(each.kind === kind && { 'aria-current': 'true' as const })}
        >
          {each.kind ? finding.kinds[each.kind] : finding.all} <span className="num">{each.count}</span>
        </PlainLink>
      ))}
    </nav>
  )
}

interface GroupProps extends Pick<Props, 'id' | 'dossier' | 'ask'> {
  readonly group: DrawnGroup
}

function Group({ id, dossier, ask, group }: GroupProps) {
  const { language } = useI18n()
  const finding = findingTexts(language)
  const { kind, count, hits, more } = group
  const isAlone = ask.kind !== undefined
  return (
    <section className="section" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>
        {finding.kinds[kind]} <span className="quiet num">· {count}</span>
      </h2>
      <ol className="found-list">
        {hits.map((hit) => (
          <HitItem key={hit.id} id={id} dossier={dossier} hit={hit} />
        ))}
      </ol>
      {more > 0 && isAlone && <p className="small quiet">{finding.tooMany(more)}</p>}
      {more > 0 && !isAlone && (
        <p className="small">
          <PlainLink target={searchTarget(id, ask.text, kind)} aria-label={finding.moreOf(more, finding.kinds[kind])}>
            {finding.more(more)}
          </PlainLink>
        </p>
      )}
    </section>
  )
}
