import { Link } from '@tanstack/react-router'
import type { Dossier } from '../core/dossier/schema.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import './proof.css'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  /** Ids of locators; one that the dossier does not hold cannot occur in a parsed dossier. */
  readonly locators: readonly string[]
}

/** Where every claim stands in its source: place, first and last words, hash. */
export function Proof({ id, dossier, locators }: Props) {
  const d = useDossierTexts()
  const found = [...new Set(locators)].flatMap((each) => dossier.locators.filter((l) => l.id === each))
  if (found.length === 0) return null
  const lang = dossier.meta.language
  return (
    <details className="proof">
      <summary>{d.proof.title(found.length)}</summary>
      {found.map((locator) => (
        <dl key={locator.id}>
          <dt>{d.proof.source}</dt>
          <dd>
            <Link
              to="/dossier/$id/bronnen/$source"
              params={{ id, source: locator.source }}
              hash={locator.id}
              lang={lang}
            >
              {dossier.sources.find((s) => s.id === locator.source)?.label ?? locator.source}
            </Link>{' '}
            <code>{locator.id}</code>
          </dd>
          <dt>{d.proof.place}</dt>
          <dd lang={lang}>{locator.place}</dd>
          <dt>{d.proof.starts}</dt>
          <dd lang={lang}>‘{locator.start}’</dd>
          <dt>{d.proof.ends}</dt>
          <dd lang={lang}>‘{locator.end}’</dd>
          <dt>{d.proof.hash}</dt>
          <dd>
            <code>{locator.sha256}</code>
          </dd>
        </dl>
      ))}
      <p className="quiet">{d.proof.unchecked}</p>
    </details>
  )
}
