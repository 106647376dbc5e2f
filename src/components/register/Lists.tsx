import { Link } from '@tanstack/react-router'
import type { Advice, Dossier } from '../../core/dossier/schema.ts'
import type { SilentCut } from '../../core/register.ts'
import { anchorOf } from '../../core/dossier/anchor.ts'
import { useDossierTexts } from '../../i18n/dossier.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useRegisterTexts } from '../../i18n/register.ts'
import { directionOf, signOf, strengthOf } from '../AdviceCard.tsx'
import { PassageLinks } from '../PassageLinks.tsx'
import { Proof } from '../Proof.tsx'
import { Sign } from '../Sign.tsx'

interface AdviceListProps {
  readonly id: string
  readonly dossier: Dossier
  readonly anchor: string
  /** Counts the advice. */
  readonly title: string
  readonly lead: string
  readonly advice: readonly Advice[]
}

/** Advice with one outcome, and what that outcome rests on. */
export function AdviceList({ id, dossier, anchor, title, lead, advice }: AdviceListProps) {
  const { t } = useI18n()
  const r = useRegisterTexts()
  const lang = dossier.meta.language
  return (
    <section className="section" aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      <p className="quiet measure">{lead}</p>
      <ul className="advice-list">
        {advice.map((each) => (
          <li key={each.id}>
            <p>
              <Sign name={signOf(each)} /> <b>{directionOf(t, each)}</b>{' '}
              <span className="quiet">
                · {strengthOf(t, each)} · {sourceLabel(dossier, each)}
              </span>
            </p>
            <p>
              <a href={`#${anchorOf('advice', each.id)}`} lang={lang}>
                {each.gist}
              </a>{' '}
              <PassageLinks id={id} dossier={dossier} passages={each.about} />
            </p>
            <p className="small quiet">
              {each.outcome.basis && `${r.restsOn}: ${t.basis[each.outcome.basis]}. `}
              <span lang={lang}>{each.outcome.note}</span>
            </p>
            <Proof id={id} dossier={dossier} locators={each.outcome.locators} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const sourceLabel = (dossier: Dossier, { source }: Advice): string =>
  dossier.sources.find(({ id }) => id === source)?.label ?? source

interface SilentCutsProps {
  readonly id: string
  readonly dossier: Dossier
  readonly cuts: readonly SilentCut[]
}

/** The cuts and shortenings for which the papers hold no advice about the passage. */
export function SilentCuts({ id, dossier, cuts }: SilentCutsProps) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const r = useRegisterTexts()
  return (
    <section className="section" aria-labelledby="zonder-advies">
      <h2 id="zonder-advies">{r.silent(cuts.length)}</h2>
      <p className="quiet measure">{cuts.length === 0 ? r.silentNone : r.silentLead}</p>
      <ul className="advice-list">
        {cuts.map(({ passage, state, event }) => (
          <li key={`${passage.id} ${state.version}`}>
            <Link
              to="/dossier/$id/passage/$passage"
              params={{ id, passage: passage.id }}
              hash={anchorOf('version', state.version)}
              lang={dossier.meta.language}
            >
              {passage.label}
            </Link>
            : {t.state[event]} {d.overview.inVersion(f.date(state.version))}
          </li>
        ))}
      </ul>
    </section>
  )
}
