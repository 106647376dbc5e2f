import { Link, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Fragment, lazy, Suspense } from 'react'
import { directionOf, outcomeOf, signOf, strengthOf } from '../components/AdviceCard.tsx'
import { Cite } from '../components/Cite.tsx'
import { Sign } from '../components/Sign.tsx'
import { Title } from '../components/Title.tsx'
import type { Advice, Dossier, Source } from '../core/dossier/schema.ts'
import { cutsWithoutAdvice, directionKey } from '../core/register.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useDossier } from './dossier-frame.tsx'
import type { RegisterSearch } from './search.ts'
import '../components/register.css'

/** Only for an address that points at an advice. */
const HashArrival = lazy(async () => ({ default: (await import('./hash-arrival.tsx')).HashArrival }))

export function RegisterPage() {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/adviezen' })
  const search = useSearch({ from: '/dossier/$id/adviezen' })
  const hash = useLocation({ select: (location) => location.hash })
  const hideDirections = search.hideDirections ?? []
  const hideOutcomes = search.hideOutcomes ?? []
  const shown = dossier.advice.filter(
    (advice) => !hideDirections.includes(directionKey(advice)) && !hideOutcomes.includes(advice.outcome.kind),
  )
  const papers = dossier.sources.filter((source) => shown.some((advice) => advice.source === source.id)).sort(byDate)
  return (
    <>
      <div className="opening">
        <Title>{d.advice.register(t.count.advice(dossier.advice.length))}</Title>
        <p className="lead">{d.advice.registerLead}</p>
      </div>
      {hash !== '' && (
        <Suspense>
          <HashArrival id={id} dossier={dossier} hash={hash} sign={search.s} />
        </Suspense>
      )}
      <Filters dossier={dossier} search={search} visible={shown.length} />
      {search.ignored && <p className="notice">{t.badSearch(f.list(search.ignored))}</p>}
      {shown.length === 0 && <p className="notice">{d.advice.none}</p>}
      {shown.length > 0 && (
        <table className="register">
          <caption className="heard">{d.advice.register(t.count.advice(dossier.advice.length))}</caption>
          <colgroup>
            <col className="direction" />
            <col className="about" />
            <col />
            <col className="outcome" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{d.advice.columns.direction}</th>
              <th scope="col">{d.advice.columns.about}</th>
              <th scope="col">{d.advice.columns.advice}</th>
              <th scope="col">{d.advice.columns.outcome}</th>
            </tr>
          </thead>
          {papers.map((paper) => (
            <tbody key={paper.id}>
              <PaperRow id={id} paper={paper} lang={dossier.meta.language} />
              {shown
                .filter((advice) => advice.source === paper.id)
                .map((advice) => (
                  <AdviceRow key={advice.id} id={id} dossier={dossier} advice={advice} />
                ))}
            </tbody>
          ))}
        </table>
      )}
      <WithoutAdvice id={id} dossier={dossier} />
    </>
  )
}

const byDate = (a: Source, b: Source): number => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1)

function PaperRow({ id, paper, lang }: { readonly id: string; readonly paper: Source; readonly lang: string }) {
  const { t, f } = useI18n()
  return (
    <tr className="turn">
      <th colSpan={4} scope="rowgroup">
        <Link to="/dossier/$id/bronnen/$source" params={{ id, source: paper.id }} lang={lang}>
          {paper.label}
        </Link>
        <small>
          {paper.advised && (
            <span lang={lang}>
              {' '}
              · {t.advice.whole}: {paper.advised.strengths.map((s) => t.strength[s]).join(', ')}.{' '}
              {paper.advised.summary}
            </span>
          )}
          {paper.decision && (
            <>
              {' '}
              · {t.advice.decisions[paper.decision.kind]}
              {paper.decision.date && ` ${f.date(paper.decision.date)}`}
            </>
          )}
        </small>
      </th>
    </tr>
  )
}

function AdviceRow({
  id,
  dossier,
  advice,
}: {
  readonly id: string
  readonly dossier: Dossier
  readonly advice: Advice
}) {
  const { t } = useI18n()
  const d = useDossierTexts()
  const lang = dossier.meta.language
  const passages = dossier.passages.filter((p) => advice.about.includes(p.id))
  return (
    <tr id={advice.id}>
      <td>
        <span className="direction">
          <Sign name={signOf(advice)} /> {directionOf(t, advice)}
        </span>
        <span className="how">
          {strengthOf(t, advice)}
          {advice.directionBasis === 'inferred' && ` · ${t.advice.derivedDirection}`}
        </span>
      </td>
      <td data-label={d.advice.columns.about}>
        {passages.length === 0 && d.advice.wholeLetter}
        {passages.map((passage, index) => (
          <Fragment key={passage.id}>
            {index > 0 && '; '}
            <Link to="/dossier/$id/passage/$passage" params={{ id, passage: passage.id }} lang={lang}>
              {passage.label}
            </Link>
          </Fragment>
        ))}
      </td>
      <td className="gist" lang={lang}>
        {advice.gist}
        {advice.reasons.length > 0 && <small>{advice.reasons.join(' ')}</small>}
        {advice.caution && <small>{advice.caution}</small>}
        {advice.involved.length > 0 && (
          <small lang={undefined}>
            {d.advice.involved}: {advice.involved.map((each) => `${each.who} (${t.role[each.role]})`).join('; ')}
          </small>
        )}
        <Cite id={id} dossier={dossier} what={{ kind: 'advice', advice }} />
      </td>
      <td data-label={d.advice.columns.outcome}>
        <b>{outcomeOf(t, advice)}</b>
        {advice.outcome.note && <small lang={lang}>{advice.outcome.note}</small>}
      </td>
    </tr>
  )
}

interface FilterProps {
  readonly dossier: Dossier
  readonly search: RegisterSearch
  readonly visible: number
}

function Filters({ dossier, search, visible }: FilterProps) {
  const { t } = useI18n()
  const d = useDossierTexts()
  const navigate = useNavigate({ from: '/dossier/$id/adviezen' })
  const hideDirections = search.hideDirections ?? []
  const hideOutcomes = search.hideOutcomes ?? []
  const set = (part: Partial<RegisterSearch>) =>
    void navigate({
      search: ({ ignored: _dropped, s: _sign, ...now }) => ({ ...now, ...part }),
      replace: true,
      resetScroll: false,
    })
  const toggle = <T extends string>(list: readonly T[], item: T): readonly T[] =>
    list.includes(item) ? list.filter((each) => each !== item) : [...list, item]
  const directions = groupBy(dossier.advice, directionKey)
  const outcomes = groupBy(dossier.advice, (advice) => advice.outcome.kind)
  return (
    <details className="filters noprint">
      <summary>
        {d.advice.filters}{' '}
        <span className="quiet" role="status">
          · {d.advice.visible(visible, dossier.advice.length)}
        </span>
      </summary>
      <div className="columns">
        <fieldset>
          <legend>{d.advice.direction}</legend>
          {[...directions].map(([key, group]) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={!hideDirections.includes(key)}
                onChange={() => set({ hideDirections: toggle(hideDirections, key) })}
              />
              <span>
                <Sign name={signOf(group[0]!)} /> {directionOf(t, group[0]!)}
              </span>
              <span className="num">{group.length}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{d.advice.outcome}</legend>
          {[...outcomes].map(([kind, group]) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!hideOutcomes.includes(kind)}
                onChange={() => set({ hideOutcomes: toggle(hideOutcomes, kind) })}
              />
              <span>{t.outcome[kind]}</span>
              <span className="num">{group.length}</span>
            </label>
          ))}
        </fieldset>
        <p>
          <button className="button" type="button" onClick={() => void navigate({ search: {}, replace: true })}>
            {t.compare.reset}
          </button>
        </p>
      </div>
    </details>
  )
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** The cuts and shortenings for which the papers hold no advice about the passage. */
function WithoutAdvice({ id, dossier }: { readonly id: string; readonly dossier: Dossier }) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const found = cutsWithoutAdvice(dossier)
  const lang = dossier.meta.language
  return (
    <section className="section">
      <h2>{d.advice.noAdvice}</h2>
      <p className="quiet measure">{found.length === 0 ? d.advice.noAdviceNone : d.advice.noAdviceLead}</p>
      <ul className="prose plain">
        {found.map(({ passage, state, event }) => (
          <li key={`${passage.id} ${state.version}`}>
            <Link to="/dossier/$id/passage/$passage" params={{ id, passage: passage.id }} lang={lang}>
              {passage.label}
            </Link>
            : {t.state[event]} {d.overview.inVersion(f.date(state.version))}
          </li>
        ))}
      </ul>
    </section>
  )
}
