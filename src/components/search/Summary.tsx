import { memo } from 'react'
import type { Found, PartFound } from '../../core/search/found.ts'
import { findingTexts } from '../../i18n/finding.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { PlainLink } from './PlainLink.tsx'
import { searchTarget } from './targets.ts'

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly found: Found
}

/** How much was found and how, said aloud as it changes. */
export const Summary = memo(function Summary({ id, found }: Props) {
  const { language } = useI18n()
  const finding = findingTexts(language)
  const told = found.parts.flatMap((part) => wordsFor(part, finding))
  return (
    <div className="summary">
      <div role="status" className="stack">
        <p>
          <b>{found.total === 0 ? finding.none : finding.results(found.total, found.counts.length)}</b>
        </p>
        {found.isPartial && <p>{finding.partial}</p>}
        {told.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {found.suggestions.length > 0 && (
        <p className="noprint">
          {finding.didYouMean}:{' '}
          {found.suggestions.map((query, index) => (
            <span key={query}>
              {index > 0 && ' · '}
              <PlainLink target={searchTarget(id, query)}>{query}</PlainLink>
            </span>
          ))}
        </p>
      )}
    </div>
  )
})

function wordsFor(part: PartFound, finding: ReturnType<typeof findingTexts>): readonly string[] {
  if (part.status === 'missing') return [finding.missing(part.text)]
  return part.status === 'near' ? [finding.near(part.text, part.near.join(', '))] : []
}
