import { Fragment } from 'react'
import type { Dossier } from '../../core/dossier/schema.ts'
import type { Hit, Piece } from '../../core/search/found.ts'
import { findingTexts } from '../../i18n/finding.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { HitFacts } from './HitFacts.tsx'
import { PlainLink } from './PlainLink.tsx'
import { targetOf } from './targets.ts'

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly dossier: Dossier
  readonly hit: Hit
}

/** One result: its name as a link to where it stands, what it is, and the words that were looked for in their context. */
export function HitItem({ id, dossier, hit }: Props) {
  const { language } = useI18n()
  const finding = findingTexts(language)
  const lang = dossier.meta.language
  return (
    <li>
      <h3>
        <PlainLink className="found-link" target={targetOf(id, hit.place)} lang={lang}>
          <Pieces pieces={hit.title} />
        </PlainLink>
      </h3>
      <HitFacts dossier={dossier} hit={hit} />
      {hit.snippets.map((snippet, index) => (
        <p key={index} className="small">
          {snippet.label && (
            <span className={snippet.label === 'judgement' ? 'label judged' : 'label'}>
              {finding.labels[snippet.label]}:{' '}
            </span>
          )}
          <span lang={lang}>
            <Pieces pieces={snippet.pieces} />
          </span>
        </p>
      ))}
      {hit.missing.length > 0 && (
        <p className="quieter">{finding.without(hit.missing.map((word) => `‘${word}’`).join(', '))}</p>
      )}
    </li>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isHit }, index) =>
    isHit ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  )
}
