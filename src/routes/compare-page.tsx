import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react'
import { ChangeList } from '../components/compare/ChangeList.tsx'
import { CompareBar } from '../components/compare/CompareBar.tsx'
import { ComparisonRows } from '../components/compare/ComparisonRows.tsx'
import { ReconstructionBanner } from '../components/compare/ReconstructionBanner.tsx'
import { Sift } from '../components/compare/Sift.tsx'
import { StepTitle } from '../components/compare/StepTitle.tsx'
import { Tally } from '../components/compare/Tally.tsx'
import type { View } from '../components/compare/view.ts'
import { useMargin } from '../components/compare/use-margin.ts'
import { useWide } from '../components/compare/use-wide.ts'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { passes, type Sifting } from '../core/row-events.ts'
import { useCompareTexts } from '../i18n/compare.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useSettings } from '../store/settings.ts'
import type { CompareSearch } from './search.ts'
import { useLanding } from './use-landing.ts'
import { useMarks } from './use-marks.ts'
import { useStepKeys } from './use-step-keys.ts'

/** A picture of what the list says. */
const DensityStrip = lazy(async () => ({
  default: (await import('../components/compare/DensityStrip.tsx')).DensityStrip,
}))
/** Folded, or below everything else. */
const Chooser = lazy(async () => ({ default: (await import('../components/compare/Chooser.tsx')).Chooser }))
const CompareFoot = lazy(async () => ({ default: (await import('./compare-foot.tsx')).CompareFoot }))
/** Only for a comparison that was cut short. */
const Inexact = lazy(async () => ({ default: (await import('../components/compare/Inexact.tsx')).Inexact }))

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly comparison: Comparison
}

/** Two versions side by side, with the list of changes, the filters and the advice. */
export function ComparePage({ id, dossier, comparison: plain }: Props) {
  const { t, f } = useI18n()
  const v = useCompareTexts()
  const [older, newer] = [plain.older.id, plain.newer.id]
  const search = useSearch({ from: '/dossier/$id/vergelijk/$older/$newer' })
  const { comparison, marks } = useMarks(plain, search)
  const navigate = useNavigate({ from: '/dossier/$id/vergelijk/$older/$newer' })
  const settings = useSettings()
  const isWide = useWide(768)
  const isListOpen = useWide(1280)
  const sifting: Sifting = {
    contested: search.contested === true,
    hideKinds: search.hideKinds ?? [],
    hideThemes: search.hideThemes ?? [],
  }
  const marked = {
    showNoise: search.showNoise ?? [],
    hideNoise: search.hideNoise ?? [],
    hideRules: search.hideRules ?? [],
  }
  const view: View = search.view && (isWide || search.view !== 'beside') ? search.view : isWide ? 'beside' : 'inline'
  const changes = comparison.rows.filter((row) => row.number !== undefined)
  const visible = changes.filter((row) => passes(row, sifting))
  const rows = comparison.rows.filter((row) => row.number === undefined || passes(row, sifting))
  const { current, notice } = useLanding(comparison, search)
  const position = visible.findIndex((row) => row.id === current?.id)
  const change = (part: LooseSearch) =>
    void navigate({ search: (now) => clean({ ...now, ...part }), replace: true, resetScroll: false })
  const go = (step: 1 | -1) => {
    const next = visible[position < 0 ? (step === 1 ? 0 : visible.length - 1) : position + step]
    if (next) change({ at: next.id, s: undefined })
  }
  const steps = stepsAround(dossier, older, newer)
  useStepKeys(settings.keys, {
    j: () => go(1),
    k: () => go(-1),
    n: () => steps.next && void navigate({ params: steps.next, search: clean({ view: search.view }) }),
    p: () => steps.previous && void navigate({ params: steps.previous, search: clean({ view: search.view }) }),
  })
  useArrival(current?.id)
  const column = useRef<HTMLDivElement>(null)
  useMargin(column)
  useCleanCopies(column, v.was, v.becomes)
  const numbers = new Map(changes.map((row) => [row.id, row.number!]))
  const lang = dossier.meta.language
  return (
    <>
      <a className="skip" href="#list">
        {t.frame.toList}
      </a>
      <div className="pick">
        <StepTitle older={older} newer={newer} />
        <span className="steps noprint">
          {steps.previous && (
            <Link className="keep" to="/dossier/$id/vergelijk/$older/$newer" params={{ id, ...steps.previous }}>
              ← {v.previousStep}
            </Link>
          )}
          {steps.previous && steps.next && ' · '}
          {steps.next && (
            <Link className="keep" to="/dossier/$id/vergelijk/$older/$newer" params={{ id, ...steps.next }}>
              {v.nextStep} →
            </Link>
          )}
        </span>
      </div>
      <Tally comparison={comparison} isLive />
      <details className="small noprint">
        <summary>{v.otherVersions}</summary>
        <Suspense>
          <Chooser id={id} versions={dossier.versions} older={older} newer={newer} />
        </Suspense>
      </details>
      {search.ignored && <p className="notice">{t.badSearch(f.list(search.ignored))}</p>}
      {notice}
      {comparison.reconstructed && <ReconstructionBanner id={id} dossier={dossier} comparison={comparison} />}
      {!(comparison.exact && comparison.exactWords) && (
        <Suspense>
          <Inexact exact={comparison.exact} exactWords={comparison.exactWords} />
        </Suspense>
      )}
      <CompareBar
        view={view}
        position={position}
        count={visible.length}
        onView={(next) => change({ view: next })}
        onStep={go}
      />
      <Sift
        changes={changes}
        themes={dossier.meta.themes}
        sifting={sifting}
        lang={lang}
        onChange={(part) => change({ ...part, contested: (part.contested ?? sifting.contested) || undefined })}
      >
        {marks && <marks.MarkFilters survey={marks.survey} choice={marked} onChange={change} />}
      </Sift>
      {changes.length > 0 && visible.length === 0 && (
        <p className="notice">
          {v.allHidden}{' '}
          <button
            className="button"
            type="button"
            onClick={() => {
              change({ contested: undefined, hideKinds: [], hideThemes: [] })
              // The button goes with the notice, so focus moves to what comes back.
              document.getElementById('list')?.focus()
            }}
          >
            {t.compare.reset}
          </button>
        </p>
      )}
      {changes.length === 0 && <p className="notice">{v.none}</p>}
      <div className="comparison">
        <ChangeList changes={visible} at={current?.id} lang={lang} isOpen={isListOpen} />
        <Suspense fallback={<span className="density noprint" />}>
          <DensityStrip rows={rows} />
        </Suspense>
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
          <ComparisonRows
            id={id}
            dossier={dossier}
            comparison={comparison}
            rows={rows}
            view={view}
            at={current?.id}
            hasLabels={settings.readingLabels}
            numbers={numbers}
            found={marks && { RowHits: marks.RowHits, hits: marks.survey.hits, hideRules: marked.hideRules }}
          />
        </div>
      </div>
      <Suspense>
        <CompareFoot id={id} dossier={dossier} comparison={comparison} changes={changes} visible={visible} />
      </Suspense>
    </>
  )
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

/** Nobody copies before the page stands there. */
function useCleanCopies(column: RefObject<HTMLElement | null>, was: string, becomes: string) {
  useEffect(() => {
    let stop: (() => void) | undefined
    let isGone = false
    void import('../components/compare/clean-copy.ts').then(
      ({ cleanCopies }) => {
        if (!isGone && column.current) stop = cleanCopies(column.current, { was, becomes })
      },
      // Without a connection a copy carries the labels too.
      () => {},
    )
    return () => {
      isGone = true
      stop?.()
    }
  }, [column, was, becomes])
}
