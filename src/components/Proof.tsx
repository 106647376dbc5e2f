import { Link } from '@tanstack/react-router'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import './proof.css'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  /** Ids of locators; one that the dossier does not hold cannot occur in a parsed dossier. */
  readonly locators: readonly string[]
}

/** Where every claim stands in its source: place, first and last words, hash. */
export function Proof({ id, dossier, locators }: Props) {
  const { t } = useI18n()
  const found = [...new Set(locators)].flatMap((each) => dossier.locators.filter((l) => l.id === each))
  if (found.length === 0) return null
  const lang = dossier.meta.language
  return (
    <details className="proof">
      <summary>{t.proof.title(found.length)}</summary>
      {found.map((locator) => (
        <dl key={locator.id}>
          <dt>{t.proof.source}</dt>
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
          <dt>{t.proof.place}</dt>
          <dd lang={lang}>{locator.place}</dd>
          <dt>{t.proof.starts}</dt>
          <dd lang={lang}>‘{locator.start}’</dd>
          <dt>{t.proof.ends}</dt>
          <dd lang={lang}>‘{locator.end}’</dd>
          <dt>{t.proof.hash}</dt>
          <dd>
            <code>{locator.sha256}</code>
          </dd>
        </dl>
      ))}
      <p className="quiet">{t.proof.unchecked}</p>
    </details>
  )
}
