import { Link, useLocation, useParams, useSearch } from '@tanstack/react-router'
import { Fragment, lazy, type ReactNode, Suspense, use, useEffect } from 'react'
import { directionOf, signOf, strengthOf } from '../components/AdviceCard.tsx'
import { Cite } from '../components/Cite.tsx'
import { Judgement } from '../components/Judgement.tsx'
import { Notice } from '../components/Notice.tsx'
import { PassageLinks } from '../components/PassageLinks.tsx'
import { Proof } from '../components/Proof.tsx'
import { RemarkTable } from '../components/RemarkTable.tsx'
import { Sign } from '../components/Sign.tsx'
import { Title } from '../components/Title.tsx'
import { PassagesContext } from '../components/verification-context.ts'
import { citeSource } from '../core/citation/cite-record.ts'
import type { Dossier, Source } from '../core/dossier/schema.ts'
import { anchorOf, bearingAnchor } from '../core/dossier/anchor.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { usePaperTexts } from '../i18n/papers.ts'
import { useTakeFiles } from './dossier-files.tsx'
import { useDossier } from './dossier-frame.tsx'
import './sources.css'

/** After the page itself. */
const BibliographyFiles = lazy(async () => ({
  default: (await import('./bibliography-files.tsx')).BibliographyFiles,
}))
/** Only for an address that points at a part of the page. */
const HashArrival = lazy(async () => ({ default: (await import('./hash-arrival.tsx')).HashArrival }))
const ProofResult = lazy(async () => ({ default: (await import('../components/ProofResult.tsx')).ProofResult }))
const VerifyFiles = lazy(async () => ({ default: (await import('../components/VerifyFiles.tsx')).VerifyFiles }))

export function SourcesPage() {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const papers = usePaperTexts()
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/bronnen' })
  const lang = dossier.meta.language
  return (
    <>
      <div className="opening">
        <Title>{papers.title}</Title>
        <p className="lead">{papers.lead}</p>
        <Suspense fallback={<span className="cite" />}>
          <BibliographyFiles dossier={dossier} />
        </Suspense>
      </div>
      <OwnFiles />
      <ol className="source-list section">
        {dossier.sources.map((source) => (
          <li key={source.id}>
            <h2>
              <Link to="/dossier/$id/bronnen/$source" params={{ id, source: source.id }} lang={lang}>
                {source.label}
              </Link>
            </h2>
            <p className="small quiet">
              {source.genre ?? t.sourceKind[source.kind]} · {source.date ? f.date(source.date) : d.sources.noDate} ·{' '}
              {t.count.locators(dossier.locators.filter((l) => l.source === source.id).length)}
            </p>
            <p lang={lang}>{source.title}</p>
            <p className="small" lang={lang}>
              {source.role}
            </p>
            <Cite id={id} dossier={dossier} what={{ kind: 'source', source }} />
          </li>
        ))}
      </ol>
    </>
  )
}

export function SourcePage() {
  const papers = usePaperTexts()
  const dossier = useDossier()
  const { id, source: sourceId } = useParams({ from: '/dossier/$id/bronnen/$source' })
  const source = dossier.sources.find((s) => s.id === sourceId)
  if (source) return <OneSource id={id} dossier={dossier} source={source} />
  return (
    <Notice title={papers.notFound} text={papers.notFoundText(sourceId)}>
      {dossier.sources.map((each) => (
        <li key={each.id}>
          <Link to="/dossier/$id/bronnen/$source" params={{ id, source: each.id }} lang={dossier.meta.language}>
            {each.label}
          </Link>
        </li>
      ))}
    </Notice>
  )
}

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly source: Source
}

function OneSource({ id, dossier, source }: Props) {
  const { t, f } = useI18n()
  const papers = usePaperTexts()
  const { s, ignored } = useSearch({ from: '/dossier/$id/bronnen/$source' })
  const hash = useLocation({ select: (location) => location.hash })
  const lang = dossier.meta.language
  const remarks = dossier.remarks.filter((r) => r.source === source.id)
  const notes = dossier.notes.filter((n) => n.sources.includes(source.id))
  return (
    <>
      <div className="opening">
        <Title tab={source.label}>
          <span lang={lang}>{source.label}</span>
        </Title>
        <p className="lead" lang={lang}>
          {source.title}
        </p>
      </div>
      {ignored && <p className="notice">{t.badSearch(f.list(ignored))}</p>}
      {hash !== '' && (
        <Suspense>
          <HashArrival id={id} dossier={dossier} hash={hash} sign={s} />
        </Suspense>
      )}
      <OwnFiles />
      <Particulars id={id} dossier={dossier} source={source} />
      {source.bearings.length > 0 && (
        <Part title={papers.bearings}>
          <ul className="stack plain">
            {source.bearings.map((bearing, index) => (
              <li key={bearing.text} id={bearingAnchor(source.id, index)}>
                <span lang={lang}>{bearing.text}</span>{' '}
                <PassageLinks id={id} dossier={dossier} passages={bearing.passages} />
                <Proof id={id} dossier={dossier} locators={bearing.locators} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <AdviceOf id={id} dossier={dossier} source={source} />
      <Part title={papers.remarks}>
        {remarks.length === 0 ? <p>{papers.noRemarks}</p> : <RemarkTable id={id} dossier={dossier} remarks={remarks} />}
      </Part>
      <Part title={papers.redactions}>
        {source.redactions.length === 0 && <p>{papers.noRedactions}</p>}
        <ul className="stack plain">
          {source.redactions.map((redaction) => (
            <li key={`${redaction.place} ${redaction.note ?? ''}`}>
              <span lang={lang}>{redaction.place}</span> · {papers.ground}:{' '}
              {redaction.ground ? <span lang={lang}>{redaction.ground}</span> : papers.noGround}
              {redaction.note && (
                <span className="quiet" lang={lang}>
                  . {redaction.note}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Part>
      {notes.length > 0 && (
        <Part title={papers.notes}>
          <ul className="stack plain">
            {notes.map((note) => (
              <li key={note.id} id={note.id}>
                <span lang={lang}>{note.text}</span>
                <Proof id={id} dossier={dossier} locators={note.locators} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <AnswersOf id={id} dossier={dossier} source={source} />
      <LocatorsOf dossier={dossier} source={source} />
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="section source-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Particulars({ id, dossier, source }: Props) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const papers = usePaperTexts()
  const lang = dossier.meta.language
  const describes = dossier.versions.filter((v) => v.describedBy.includes(source.id))
  const inDutch = (text: string | undefined) => text && <span lang={lang}>{text}</span>
  const rows: readonly (readonly [string, ReactNode])[] = [
    [papers.role, inDutch(source.role)],
    [papers.date, source.date ? f.date(source.date) : d.sources.noDate],
    ['', inDutch(source.dateNote)],
    [papers.addressedTo, inDutch(source.addressedTo)],
    [papers.versions, describes.length > 0 && f.list(describes.map((v) => `${f.date(v.id)} (${v.label})`))],
    [
      d.sources.advised,
      source.advised &&
        inDutch(`${source.advised.strengths.map((s) => t.strength[s]).join(', ')}: ${source.advised.summary}`),
    ],
    [papers.decision, source.decision && inDutch(source.decision.summary)],
    [papers.reference, inDutch([source.reference, source.referenceNote].filter(Boolean).join(' · '))],
    [papers.extent, inDutch(source.extent)],
    [
      papers.cite,
      <Fragment key="cite">
        {inDutch(citeSource(dossier, source).plain)}{' '}
        <Cite id={id} dossier={dossier} what={{ kind: 'source', source }} isLong />
        <br className="noprint" />
        <Suspense fallback={<span className="cite" />}>
          <BibliographyFiles dossier={dossier} source={source} />
        </Suspense>
      </Fragment>,
    ],
    [
      papers.official,
      source.url && (
        <a key="url" className="spelled" href={source.url} rel="noreferrer">
          {source.url}
        </a>
      ),
    ],
    [papers.file, <code key="file">{source.file}</code>],
  ]
  return (
    <>
      <dl className="particulars">
        {rows.map(
          ([name, value], index) =>
            value && (
              <div key={index}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Proof
        id={id}
        dossier={dossier}
        locators={[...source.locators, ...(source.advised?.locators ?? []), ...(source.decision?.locators ?? [])]}
      />
    </>
  )
}

function AdviceOf({ id, dossier, source }: Props) {
  const { t } = useI18n()
  const papers = usePaperTexts()
  const advice = dossier.advice.filter((a) => a.source === source.id)
  if (advice.length === 0) return null
  return (
    <Part title={papers.advice}>
      <ul className="stack">
        {advice.map((each) => (
          <li key={each.id} id={anchorOf('advice', each.id)}>
            <Sign name={signOf(each)} /> <b>{directionOf(t, each)}</b>{' '}
            <span className="quiet">· {strengthOf(t, each)}</span> <span lang={dossier.meta.language}>{each.gist}</span>{' '}
            <PassageLinks id={id} dossier={dossier} passages={each.about} />{' '}
            <Cite id={id} dossier={dossier} what={{ kind: 'advice', advice: each }} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function AnswersOf({ id, dossier, source }: Props) {
  const { t } = useI18n()
  const papers = usePaperTexts()
  const answers = dossier.answers.filter((a) => a.source === source.id)
  const lang = dossier.meta.language
  if (answers.length === 0) return null
  return (
    <Part title={papers.answers}>
      <ol className="source-list">
        {answers.map((answer) => (
          // Not the bare id: a locator of the same name stands further down.
          <li key={answer.id} id={anchorOf('answer', answer.id)}>
            <h3>
              {t.passage.question(answer.questions.join(', '))}
              {answer.pages && <span className="quiet"> · p. {answer.pages}</span>}
            </h3>
            <p lang={lang}>{answer.gist}</p>
            {answer.judgement && <Judgement judgement={answer.judgement} lang={lang} isShort />}
            <PassageLinks id={id} dossier={dossier} passages={answer.passages} />
            <Cite id={id} dossier={dossier} what={{ kind: 'answer', answer }} />
          </li>
        ))}
      </ol>
    </Part>
  )
}

function OwnFiles() {
  const take = useTakeFiles()
  return (
    <Suspense>
      <VerifyFiles onTake={take} />
    </Suspense>
  )
}

function LocatorsOf({ dossier, source }: Omit<Props, 'id'>) {
  const d = useDossierTexts()
  const papers = usePaperTexts()
  const lang = dossier.meta.language
  const { found, literal, loadLiteral } = use(PassagesContext)
  useEffect(loadLiteral, [loadLiteral])
  const locators = dossier.locators.filter((l) => l.source === source.id)
  return (
    <Part title={papers.locators}>
      {locators.some((l) => !found[l.id]) && <p className="small quiet">{d.proof.unchecked}</p>}
      <ol className="locator-list small">
        {locators.map((locator) => (
          <li key={locator.id} id={locator.id}>
            <code>{locator.id}</code> <span lang={lang}>{locator.place}</span>
            <span className="quiet" lang={lang}>
              ‘{locator.start}’ … ‘{locator.end}’
            </span>
            {(found[locator.id] ?? literal[locator.id]) && (
              <Suspense>
                <ProofResult locator={locator} lang={lang} />
              </Suspense>
            )}
          </li>
        ))}
      </ol>
    </Part>
  )
}
