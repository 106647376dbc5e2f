import { Link } from '@tanstack/react-router'
import type { Dossier } from '../core/dossier/schema.ts'
import { reactionsOf, type TimelineEvent, timelineOf, undatedSources } from '../core/timeline.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Sign, type SignName } from './Sign.tsx'
import './timeline.css'

const SIGNS: Record<TimelineEvent['kind'], SignName> = {
  version: 'here',
  paper: 'paper',
  decision: 'stamp',
  remarks: 'paper',
}

interface Props {
  readonly id: string
  readonly dossier: Dossier
}

/** Everything with a known day, in order; papers without a date stand at the end and say so. */
export function Timeline({ id, dossier }: Props) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  return (
    <ol className="line tight">
      {timelineOf(dossier).map((event, index) => (
        <li key={index}>
          <time dateTime={event.date}>{f.mediumDate(event.date)}</time>
          <span className="node">
            <Sign name={SIGNS[event.kind]} />
          </span>
          <div className="body">
            <Happening id={id} event={event} dossier={dossier} />
          </div>
        </li>
      ))}
      {reactionsOf(dossier).map((remark) => (
        <li key={remark.id} className="faint">
          <span className="when">{t.sources.momentUnknown}</span>
          <span className="node">
            <Sign name="said" />
          </span>
          <div className="body">
            <p>
              {d.overview.reaction(remark.author ?? d.sources.removedAuthor)} ·{' '}
              <SourceLink id={id} dossier={dossier} source={remark.source} />
            </p>
            <p className="small" lang={dossier.meta.language}>
              {remark.text} {remark.note}
            </p>
          </div>
        </li>
      ))}
      {undatedSources(dossier).map((source) => (
        <li key={source.id} className="faint">
          <span className="when">{d.sources.noDate}</span>
          <span className="node">
            <Sign name="paper" />
          </span>
          <div className="body">
            <p>
              <SourceLink id={id} dossier={dossier} source={source.id} />
            </p>
            {source.dateNote && (
              <p className="small quiet" lang={dossier.meta.language}>
                {source.dateNote}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Happening({ id, event, dossier }: Props & { readonly event: TimelineEvent }) {
  const { t } = useI18n()
  const d = useDossierTexts()
  const lang = dossier.meta.language
  if (event.kind === 'version') {
    const before = dossier.versions[dossier.versions.indexOf(event.version) - 1]
    return (
      <p>
        <b>
          {event.version.siglum} · <span lang={lang}>{event.version.label}</span>
        </b>
        {before && (
          <>
            {' · '}
            <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id, older: before.id, newer: event.version.id }}>
              {t.tabs.compare}
            </Link>
          </>
        )}
      </p>
    )
  }
  const link = <SourceLink id={id} dossier={dossier} source={event.source.id} />
  if (event.kind === 'paper') {
    return (
      <>
        <p>{link}</p>
        {event.source.advised && (
          <p className="small quiet" lang={lang}>
            {d.sources.advised}: {event.source.advised.summary}
          </p>
        )}
      </>
    )
  }
  if (event.kind === 'remarks') {
    return (
      <p>
        {d.overview.datedRemarks(event.count)} · {link}
      </p>
    )
  }
  return (
    <>
      <p>
        {t.advice.decisions[event.source.decision!.kind]} · {link}
      </p>
      <p className="small quiet" lang={lang}>
        {event.source.decision!.summary}
      </p>
    </>
  )
}

function SourceLink({ id, dossier, source }: Props & { readonly source: string }) {
  const found = dossier.sources.find((s) => s.id === source)
  return (
    <Link to="/dossier/$id/bronnen/$source" params={{ id, source }} lang={dossier.meta.language}>
      {found?.label ?? source}
    </Link>
  )
}
