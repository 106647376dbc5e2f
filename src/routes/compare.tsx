import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Fragment, useEffect, useMemo, useRef } from 'react'
import { ChangeList } from '../components/compare/ChangeList.tsx'
import { DensityStrip } from '../components/compare/DensityStrip.tsx'
import { Chooser } from '../components/compare/Chooser.tsx'
import { PairRow } from '../components/compare/PairRow.tsx'
import { RowAdviceCards } from '../components/compare/RowAdviceCards.tsx'
import { Sift } from '../components/compare/Sift.tsx'
import { SilentFold } from '../components/compare/SilentFold.tsx'
import { Tally } from '../components/compare/Tally.tsx'
import { Unplaced } from '../components/compare/Unplaced.tsx'
import { useCleanCopy } from '../components/compare/use-clean-copy.ts'
import { useMargin } from '../components/compare/use-margin.ts'
import { useWide } from '../components/compare/use-wide.ts'
import { Notice } from '../components/Notice.tsx'
import { BasisKey } from '../components/Reconstruction.tsx'
import { Sign } from '../components/Sign.tsx'
import { Title } from '../components/Title.tsx'
import '../components/compare/compare.css'
import { compare, type Comparison, type Row } from '../core/compare.ts'
import { foldRows } from '../core/fold.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { passes, type Sifting } from '../core/row-events.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useSettings } from '../store/settings.ts'
import { useDossier } from './dossier-frame.tsx'
import { type CompareSearch, type View, VIEWS } from './search.ts'
import { useStepKeys } from './use-step-keys.ts'

export function Compare() {
  const { t } = useI18n()
  const dossier = useDossier()
  const { id, older, newer } = useParams({ from: '/dossier/$id/vergelijk/$older/$newer' })
  const versions = dossier.versions.map((v) => v.id)
  const unknown = [older, newer].find((each) => !versions.includes(each))
  if (unknown !== undefined) {
    return (
      <Notice title={t.compare.unknownVersion} text={t.compare.unknownVersionText(unknown)}>
        <StepLinks id={id} dossier={dossier} />
      </Notice>
    )
  }
  if (older === newer) {
    return (
      <Notice title={t.compare.sameVersion} text={t.compare.sameVersionText}>
        <StepLinks id={id} dossier={dossier} />
      </Notice>
    )
  }
  if (older > newer) {
    return (
      <Notice title={t.compare.wrongOrder} text={t.compare.wrongOrderText}>
        <li>
          <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id, older: newer, newer: older }}>
            {t.compare.swap}
          </Link>
        </li>
      </Notice>
    )
  }
  return <ComparePage key={`${older} ${newer}`} id={id} dossier={dossier} older={older} newer={newer} />
}

/** `/vergelijk` without versions: every step, with what it holds. */
export function CompareChoice() {
  const { t } = useI18n()
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/vergelijk' })
  return (
    <>
      <div className="opening">
        <Title>{t.compare.choose}</Title>
      </div>
      <Chooser id={id} versions={dossier.versions} />
      <ol className="step-list section">
        <StepLinks id={id} dossier={dossier} hasCounts />
      </ol>
    </>
  )
}

function StepLinks({
  id,
  dossier,
  hasCounts = false,
}: {
  readonly id: string
  readonly dossier: Dossier
  readonly hasCounts?: boolean
}) {
  const { t, f } = useI18n()
  return dossier.versions.slice(1).map((version, index) => {
    const before = dossier.versions[index]!
    const comparison = hasCounts ? compare(dossier, before.id, version.id) : undefined
    return (
      <li key={version.id}>
        <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id, older: before.id, newer: version.id }}>
          {f.date(before.id)} → {f.date(version.id)}
        </Link>
        {comparison && <Tally comparison={comparison} />}
        {comparison && (
          <span className="small quiet">
            {t.compare.contestedCount(
              dossier.advice.filter((a) => a.between.newer === version.id && a.stance === 'against-change').length,
            )}
          </span>
        )}
      </li>
    )
  })
}

interface PageProps {
  readonly id: string
  readonly dossier: Dossier
  readonly older: string
  readonly newer: string
}

function ComparePage({ id, dossier, older, newer }: PageProps) {
  const { t, f } = useI18n()
  const comparison = useMemo(() => compare(dossier, older, newer), [dossier, older, newer])
  const search = useSearch({ from: '/dossier/$id/vergelijk/$older/$newer' })
  const navigate = useNavigate({ from: '/dossier/$id/vergelijk/$older/$newer' })
  const settings = useSettings()
  const isWide = useWide(768)
  const isListOpen = useWide(1280)
  const sifting: Sifting = {
    contested: search.contested === true,
    hideKinds: search.hideKinds ?? [],
    hideThemes: search.hideThemes ?? [],
  }
  const view: View = search.view && (isWide || search.view !== 'beside') ? search.view : isWide ? 'beside' : 'inline'
  const changes = comparison.rows.filter((row) => row.number !== undefined)
  const visible = changes.filter((row) => passes(row, sifting))
  const rows = comparison.rows.filter((row) => row.number === undefined || passes(row, sifting))
  const position = visible.findIndex((row) => row.id === search.at)
  const change = (part: LooseSearch) =>
    void navigate({ search: (now) => clean({ ...now, ...part }), replace: true, resetScroll: false })
  const go = (step: 1 | -1) => {
    const next = visible[position < 0 ? (step === 1 ? 0 : visible.length - 1) : position + step]
    if (next) change({ at: next.id })
  }
  const steps = stepsAround(dossier, older, newer)
  useStepKeys(settings.keys, {
    j: () => go(1),
    k: () => go(-1),
    n: () => steps.next && void navigate({ params: steps.next, search: clean({ view: search.view }) }),
    p: () => steps.previous && void navigate({ params: steps.previous, search: clean({ view: search.view }) }),
  })
  useArrival(search.at)
  const column = useRef<HTMLDivElement>(null)
  useMargin(column)
  useCleanCopy(column, { was: t.compare.was, becomes: t.compare.becomes })
  const numbers = new Map(changes.map((row) => [row.id, row.number!]))
  const lang = dossier.meta.language
  const isLost = search.at !== undefined && !comparison.rows.some((row) => row.id === search.at)
  return (
    <>
      <a className="skip" href="#list">
        {t.frame.toList}
      </a>
      <div className="pick">
        <Title tab={`${f.mediumDate(older)} → ${f.mediumDate(newer)}`}>
          <span className="keep">{f.date(older)}</span> <span aria-hidden="true">→</span>
          <span className="heard">{t.compare.against}</span> <span className="keep">{f.date(newer)}</span>
        </Title>
        <span className="steps noprint">
          {steps.previous && (
            <Link className="keep" to="/dossier/$id/vergelijk/$older/$newer" params={{ id, ...steps.previous }}>
              ← {t.compare.previousStep}
            </Link>
          )}
          {steps.previous && steps.next && ' · '}
          {steps.next && (
            <Link className="keep" to="/dossier/$id/vergelijk/$older/$newer" params={{ id, ...steps.next }}>
              {t.compare.nextStep} →
            </Link>
          )}
        </span>
      </div>
      <Tally comparison={comparison} isLive />
      <details className="small noprint">
        <summary>{t.compare.otherVersions}</summary>
        <Chooser id={id} versions={dossier.versions} older={older} newer={newer} />
      </details>
      {search.ignored && <p className="notice">{t.badSearch(f.list(search.ignored))}</p>}
      {isLost && <p className="notice">{t.compare.lostAnchor(search.at)}</p>}
      {comparison.reconstructed && <ReconstructionBanner dossier={dossier} comparison={comparison} />}
      {!comparison.exact && <p className="notice">{t.compare.inexact}</p>}
      <div className="bar noprint">
        <fieldset className="segments">
          <legend>{t.compare.view}</legend>
          {VIEWS.map((each) => (
            <label key={each} className={each === 'beside' ? 'wide' : ''}>
              <input type="radio" name="view" checked={view === each} onChange={() => change({ view: each })} />
              {t.compare.views[each]}
            </label>
          ))}
        </fieldset>
        <span className="walk">
          <span className="num" aria-live="polite">
            {position < 0 ? t.compare.noPosition(visible.length) : t.compare.position(position + 1, visible.length)}
          </span>
          <button
            type="button"
            aria-label={t.compare.previous}
            disabled={position === 0 || visible.length === 0}
            onClick={() => go(-1)}
          >
            <Sign name="up" />
          </button>
          <button
            type="button"
            aria-label={t.compare.next}
            disabled={position === visible.length - 1 || visible.length === 0}
            onClick={() => go(1)}
          >
            <Sign name="down" />
          </button>
        </span>
      </div>
      <Sift
        changes={changes}
        themes={dossier.meta.themes}
        sifting={sifting}
        lang={lang}
        onChange={(part) => change({ ...part, contested: (part.contested ?? sifting.contested) || undefined })}
      />
      {changes.length > 0 && visible.length === 0 && (
        <p className="notice">
          {t.compare.allHidden}{' '}
          <button
            className="button"
            type="button"
            onClick={() => change({ contested: undefined, hideKinds: [], hideThemes: [] })}
          >
            {t.compare.reset}
          </button>
        </p>
      )}
      {changes.length === 0 && <p className="notice">{t.compare.none}</p>}
      <div className="comparison">
        <ChangeList changes={visible} at={search.at} lang={lang} isOpen={isListOpen} />
        <DensityStrip rows={rows} />
        <div className="column" ref={column}>
          {view === 'beside' && (
            <div className="column-heads" aria-hidden="true">
              <span>
                <b>{f.date(older)}</b> · <span lang={lang}>{comparison.older.label}</span>
              </span>
              <span>
                <b>{f.date(newer)}</b> · <span lang={lang}>{comparison.newer.label}</span>
              </span>
            </div>
          )}
          <Rows
            id={id}
            dossier={dossier}
            comparison={comparison}
            rows={rows}
            view={view}
            hasLabels={settings.readingLabels}
            numbers={numbers}
          />
        </div>
      </div>
      <Unplaced id={id} dossier={dossier} comparison={comparison} />
    </>
  )
}

function ReconstructionBanner({ dossier, comparison }: { readonly dossier: Dossier; readonly comparison: Comparison }) {
  const { t } = useI18n()
  const lang = dossier.meta.language
  const papers = dossier.sources.filter((s) => comparison.newer.describedBy.includes(s.id) && s.advised)
  const wholes = [...new Map(papers.map((s) => [s.advised?.summary, s])).values()]
  const notes = [comparison.newer.stepNote, comparison.older.note, comparison.newer.note]
  return (
    <div className="reconstruction">
      <div>
        <p>
          <b>{t.reconstruction.compareTitle}</b> {t.reconstruction.compareText} <span lang={lang}>{notes[0]}</span>
        </p>
        {wholes.map((paper) => (
          <p key={paper.id}>
            <b>
              {t.advice.whole} (<span lang={lang}>{paper.label}</span>):
            </b>{' '}
            <span lang={lang}>{paper.advised?.summary}</span>
          </p>
        ))}
        {notes.slice(1).map(
          (note) =>
            note && (
              <p key={note} className="quiet" lang={lang}>
                {note}
              </p>
            ),
        )}
      </div>
      <BasisKey bases={comparison.bases} />
    </div>
  )
}

interface RowsProps {
  readonly id: string
  readonly dossier: Dossier
  readonly comparison: Comparison
  readonly rows: readonly Row[]
  readonly view: View
  readonly hasLabels: boolean
  readonly numbers: ReadonlyMap<string, number>
}

function Rows({ id, dossier, comparison, rows, view, hasLabels, numbers }: RowsProps) {
  const lang = dossier.meta.language
  return foldRows(rows).map((stretch, index, all) => {
    const section = stretch.rows[0]!.section
    const isNew = index === 0 || all[index - 1]!.rows[0]!.section !== section
    return (
      <Fragment key={stretch.rows[0]!.id}>
        {isNew && section !== '' && (
          <h2 className="section-head" lang={lang}>
            {section}
          </h2>
        )}
        {stretch.fold ? (
          <SilentFold
            rows={stretch.rows}
            isSilent={stretch.fold === 'silent'}
            date={comparison.newer.id}
            lang={lang}
            hasLabels={hasLabels}
          />
        ) : (
          <PairRow id={id} row={stretch.rows[0]!} view={view} lang={lang} hasLabels={hasLabels}>
            <RowAdviceCards id={id} dossier={dossier} row={stretch.rows[0]!} numbers={numbers} />
          </PairRow>
        )}
      </Fragment>
    )
  })
}

type LooseSearch = { readonly [K in keyof CompareSearch]?: CompareSearch[K] | undefined }

/** Leaves out what is undefined or empty, so that the address stays as short as it can be. */
function clean(search: LooseSearch): CompareSearch {
  const { ignored: _dropped, ...rest } = search
  return Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}

interface Step {
  readonly older: string
  readonly newer: string
}

function stepsAround(
  dossier: Dossier,
  older: string,
  newer: string,
): { readonly previous: Step | undefined; readonly next: Step | undefined } {
  const ids = dossier.versions.map((v) => v.id)
  const before = ids[ids.indexOf(older) - 1]
  const after = ids[ids.indexOf(newer) + 1]
  return {
    previous: before === undefined ? undefined : { older: before, newer: older },
    next: after === undefined ? undefined : { older: newer, newer: after },
  }
}

/** Brings the change of the address into view and focuses its heading. */
function useArrival(at: string | undefined) {
  useEffect(() => {
    if (at === undefined) return
    const heading = document.getElementById(`name-${at}`)
    if (!heading) return
    heading.scrollIntoView({ block: 'start', behavior: 'instant' })
    heading.focus({ preventScroll: true })
  }, [at])
}
