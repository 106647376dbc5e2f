import { Link } from '@tanstack/react-router'
import type { Dossier } from '../core/dossier/schema.ts'
import { type TimelineEvent, timelineOf, undatedSources } from '../core/timeline.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Sign, type SignName } from './Sign.tsx'
import './timeline.css'

const SIGNS: Record<TimelineEvent['kind'], SignName> = {
  version: 'here',
  paper: 'paper',
  decision: 'stamp',
  remark: 'said',
}

interface Props {
  readonly id: string
  readonly dossier: Dossier
}

/** Everything with a known day, in order; papers without a date stand at the end and say so. */
export function Timeline({ id, dossier }: Props) {
  const { t, f } = useI18n()
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
      {undatedSources(dossier).map((source) => (
        <li key={source.id} className="faint">
          <span className="when">{t.sources.noDate}</span>
          <span className="node">
            <Sign name="paper" />
          </span>
          <div className="body">
            <p>
              <Link to="/dossier/$id/bronnen/$source" params={{ id, source: source.id }} lang={dossier.meta.language}>
                {source.label}
              </Link>
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
  const link = (
    <Link to="/dossier/$id/bronnen/$source" params={{ id, source: event.source.id }} lang={lang}>
      {event.source.label}
    </Link>
  )
  if (event.kind === 'paper') {
    return (
      <>
        <p>{link}</p>
        {event.source.advised && (
          <p className="small quiet" lang={lang}>
            {t.sources.advised}: {event.source.advised.summary}
          </p>
        )}
      </>
    )
  }
  if (event.kind === 'decision') {
    return (
      <>
        <p>
          {t.advice.decision}: {t.advice.decisions[event.source.decision!.kind]} · {link}
        </p>
        <p className="small quiet" lang={lang}>
          {event.source.decision!.summary}
        </p>
      </>
    )
  }
  return (
    <>
      <p>
        {t.remarkRole[event.remark.role]} · {link}
      </p>
      <p className="small" lang={lang}>
        {event.remark.text} {event.remark.note}
      </p>
    </>
  )
}
