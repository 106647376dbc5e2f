import { Link } from '@tanstack/react-router'
import { lazy, Suspense, use } from 'react'
import type { Dossier } from '../core/dossier/schema.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import './proof.css'
import { PassagesContext } from './verification-context.ts'

/** Only where a file was opened or the passages were published. */
const ProofResult = lazy(async () => ({ default: (await import('./ProofResult.tsx')).ProofResult }))

interface Props {
  readonly id: string
  readonly dossier: Dossier
  /** Ids of locators; one that the dossier does not hold cannot occur in a parsed dossier. */
  readonly locators: readonly string[]
}

/** Where every claim stands in its source: place, first and last words, hash; and the words once they are verified. */
export function Proof({ id, dossier, locators }: Props) {
  const d = useDossierTexts()
  const { found: checked, literal, loadLiteral } = use(PassagesContext)
  const found = [...new Set(locators)].flatMap((each) => dossier.locators.filter((l) => l.id === each))
  if (found.length === 0) return null
  const lang = dossier.meta.language
  return (
    <details className="proof" onToggle={(event) => event.currentTarget.open && loadLiteral()}>
      <summary>{d.proof.title(found.length)}</summary>
      {found.map((locator) => (
        <div key={locator.id}>
          <dl>
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
          {(checked[locator.id] ?? literal[locator.id]) && (
            <Suspense>
              <ProofResult locator={locator} lang={lang} />
            </Suspense>
          )}
        </div>
      ))}
      {found.some((locator) => !checked[locator.id]) && <p className="quiet">{d.proof.unchecked}</p>}
    </details>
  )
}
