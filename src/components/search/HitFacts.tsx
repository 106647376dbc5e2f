import type { ReactNode } from 'react'
import type { Dossier } from '../../core/dossier/schema.ts'
import type { Hit } from '../../core/search/found.ts'
import { findingTexts } from '../../i18n/finding.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { directionOf, outcomeOf, signOf, strengthOf } from '../AdviceCard.tsx'
import { Sign } from '../Sign.tsx'

interface Props {
  readonly dossier: Dossier
  readonly hit: Hit
}

/** What kind of thing was found, and of when; nothing where its name says it all. */
export function HitFacts({ dossier, hit }: Props) {
  const facts = useFacts(dossier, hit)
  if (facts === undefined) return null
  return <p className="small quiet">{facts}</p>
}

function useFacts(dossier: Dossier, { kind, id, dates, bases, place }: Hit): ReactNode {
  const { t, f, language } = useI18n()
  const finding = findingTexts(language)
  const lang = dossier.meta.language
  const sourceOf = (source: string) => dossier.sources.find((each) => each.id === source)
  const [first] = dates
  switch (kind) {
    case 'passage': {
      const theme = dossier.passages.find((passage) => passage.id === id)?.theme
      return <span lang={lang}>{dossier.meta.themes.find((each) => each.id === theme)?.label}</span>
    }
    case 'advice': {
      const advice = dossier.advice.find((each) => each.id === id)
      if (!advice) return undefined
      return (
        <>
          <Sign name={signOf(advice)} /> {directionOf(t, advice)} · {strengthOf(t, advice)} ·{' '}
          <span lang={lang}>{sourceOf(advice.source)?.label}</span> · {outcomeOf(t, advice)}
        </>
      )
    }
    case 'remark': {
      const remark = dossier.remarks.find((each) => each.id === id)
      return remark && [t.remarkRole[remark.role], ...(first ? [finding.carries(f.date(first))] : [])].join(' · ')
    }
    case 'block': {
      const last = dates.at(-1)
      const versions =
        first === last || !first || !last
          ? finding.inVersion(f.date(first ?? ''))
          : finding.inVersions(dates.length, f.date(first), f.date(last))
      return [versions, ...(bases ?? []).map((basis) => t.basisLong[basis])].join(' · ')
    }
    case 'answer':
    case 'bearing':
    case 'source': {
      const source = place.screen === 'source' ? sourceOf(place.source) : undefined
      if (!source) return undefined
      const date = source.date && f.date(source.date)
      if (kind === 'answer') return <span lang={lang}>{source.label}</span>
      return [t.sourceKind[source.kind], ...(date ? [date] : [])].join(' · ')
    }
    case 'story':
      return first && finding.inVersion(f.date(first))
    case 'version':
      return first && f.date(first)
    case 'locator':
      return <code>{id}</code>
    case 'question':
    case 'note':
    case 'dossier':
      return undefined
  }
}
