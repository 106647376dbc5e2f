import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { saveFile } from '../components/save-file.ts'
import { FileChoice, type FileKind, type Making, type TableName } from '../components/take-away/FileChoice.tsx'
import { RedlineChoice, type RedlineOf } from '../components/take-away/RedlineChoice.tsx'
import { PassageChoice } from '../components/take-away/PassageChoice.tsx'
import { Title } from '../components/Title.tsx'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { canRedline, namesPersons } from '../exporters/redline/can-redline.ts'
import { isWhole, readSelection, select, type Selection, type Step, stepsOf } from '../exporters/selection.ts'
import { useI18n } from '../i18n/i18n.tsx'
import type { TakeAwayTexts } from '../i18n/take-away.nl.ts'
import { useTakeAwayTexts } from '../i18n/take-away.ts'
import type { comparedSteps } from '../store/compared-steps.ts'
import { LOCAL_PREFIX } from '../core/dossier/address.ts'
import { useDossier } from './dossier-frame.tsx'
import type { TakeAwaySearch } from './search.ts'
import '../components/register.css'

/** What the reader takes along, and as what file; a file is made on the device when it is asked for. */
export function TakeAwayPage() {
  const { t, f, language } = useI18n()
  const texts = useTakeAwayTexts()
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/meenemen' })
  const search = useSearch({ from: '/dossier/$id/meenemen' })
  const navigate = useNavigate({ from: '/dossier/$id/meenemen' })
  const { passages, advice, older, newer } = search
  const { selection, unknown } = useMemo(
    () => readSelection(dossier, { passages, advice, older, newer }),
    [dossier, passages, advice, older, newer],
  )
  const comparisons = useComparisonsOf(id, selection)
  const [making, setMaking] = useState<Making>({ is: 'idle' })
  const [redlining, setRedlining] = useState<RedlineOf>()
  const redline = redlining ?? redlineBy(dossier, selection.step)
  const change = (part: TakeAwaySearch) =>
    void navigate({
      search: ({ ignored: _dropped, ...now }) => ({ ...now, ...part }),
      replace: true,
      resetScroll: false,
    })
  const make = async (kind: FileKind, table: TableName) => {
    setMaking({ is: 'busy', kind })
    try {
      // The page first shows that it is busy; a large file keeps it so for a while.
      await drawn()
      const { makeFile } = await import('../exporters/make.ts')
      const taken = kind === 'docx' && redline ? { ...selection, step: redline } : selection
      const compared = () => compareSteps(id, dossier, stepsOf(dossier, taken), new AbortController().signal)
      const made = await makeFile(
        kind,
        {
          dossier,
          selection: taken,
          // The dossier itself is there before the versions are compared.
          comparisons: kind === 'json' ? [] : (taken === selection && comparisons) || (await compared()),
          language,
          messages: t,
          address: addressOf(id),
        },
        { table, separator: search.separator === 'comma' ? ',' : ';', names: redline?.names },
      )
      saveFile(made.name, new Blob([Uint8Array.from(made.bytes)], { type: made.type }))
      setMaking({ is: 'done', kind, file: made.name, bytes: made.bytes.length })
    } catch (error) {
      const message = error instanceof Error && error.name === 'HashUnavailable' ? texts.noHash : String(error)
      setMaking({ is: 'failed', kind, message })
    }
  }
  return (
    <>
      <div className="opening">
        <Title>{texts.title}</Title>
        <p className="lead">{texts.lead}</p>
      </div>
      {search.ignored && <p className="notice">{t.badSearch(f.list(search.ignored))}</p>}
      {unknown.length > 0 && <p className="notice">{texts.unknown(f.list(unknown))}</p>}
      <section className="section" aria-labelledby="choice">
        <h2 id="choice">{texts.choice}</h2>
        <Choice selection={selection} comparisons={comparisons} />
        {!isWhole(selection) && (
          <p className="noprint">
            <Link to="/dossier/$id/meenemen" params={{ id }}>
              {texts.toWhole}
            </Link>
          </p>
        )}
        <PassageChoice
          dossier={dossier}
          chosen={selection.passages}
          onChange={(chosen) => change({ passages: chosen.length > 0 ? chosen : undefined })}
        />
      </section>
      <section className="section" aria-labelledby="files">
        <h2 id="files">{texts.files}</h2>
        <FileChoice
          making={making}
          hasComma={search.separator === 'comma'}
          onComma={(hasComma) => change({ separator: hasComma ? 'comma' : undefined })}
          redline={redline && <Redline value={redline} onChange={setRedlining} />}
          onMake={(kind, table) => void make(kind, table)}
        />
      </section>
    </>
  )
}

/** The step that was chosen, or else the last one between two versions with text. */
function redlineBy(dossier: Dossier, step: Step | undefined): RedlineOf | undefined {
  const [older, newer] = withText(dossier).slice(-2)
  const found = step && canRedline(dossier, step) ? step : older && newer && { older: older.id, newer: newer.id }
  return found && { ...found, names: false }
}

const withText = ({ versions }: Dossier) => versions.filter(({ sections }) => sections.some((s) => s.blocks.length > 0))

function Redline({ value, onChange }: { readonly value: RedlineOf; onChange(value: RedlineOf): void }) {
  const { f } = useI18n()
  const dossier = useDossier()
  const isOurs = dossier.versions
    .filter(({ id }) => id === value.older || id === value.newer)
    .some(({ sections }) => sections.some(({ blocks }) => blocks.some(({ basis }) => basis !== 'literal')))
  return (
    <RedlineChoice
      versions={withText(dossier).map(({ id, siglum }) => ({ id, name: `${siglum}, ${f.date(id)}` }))}
      value={value}
      namesPersons={namesPersons(dossier, value)}
      isReconstruction={isOurs}
      onChange={onChange}
    />
  )
}

const COUNTED = ['changes', 'passages', 'advice', 'answers', 'remarks', 'sources', 'locators'] as const

/** What the choice is, and how much of each kind it holds. */
function Choice({
  selection,
  comparisons,
}: {
  readonly selection: Selection
  /** Undefined while they are being made. */
  readonly comparisons: readonly Comparison[] | undefined
}) {
  const { f } = useI18n()
  const texts = useTakeAwayTexts()
  const dossier = useDossier()
  const selected = useMemo(
    () => comparisons && select(dossier, selection, comparisons),
    [dossier, selection, comparisons],
  )
  return (
    <>
      <p>
        <b>{nameOf(texts, selection, f.date)}</b>
      </p>
      <p role="status">
        {selected ? f.list(COUNTED.map((each) => texts.counts[each](selected[each].length))) : texts.comparing}
      </p>
      <p className="small quiet measure">{texts.countsNote}</p>
    </>
  )
}

function nameOf(texts: TakeAwayTexts, selection: Selection, date: (iso: string) => string): string {
  const { passages, advice, step } = selection
  if (isWhole(selection)) return texts.whole
  return [
    ...(step ? [texts.ofStep(date(step.older), date(step.newer))] : []),
    ...(passages.length > 0 ? [texts.ofPassages(passages.length)] : []),
    ...(advice.length > 0 ? [texts.ofAdvice(advice.length)] : []),
  ].join('; ')
}

/** What compares comes after the page. */
const compareSteps: typeof comparedSteps = async (...given) =>
  (await import('../store/compared-steps.ts')).comparedSteps(...given)

/** The comparisons that a selection needs, made as soon as the page stands there; undefined until all are ready. */
function useComparisonsOf(id: string, selection: Selection): readonly Comparison[] | undefined {
  const dossier = useDossier()
  const steps = JSON.stringify(stepsOf(dossier, selection))
  const [ready, setReady] = useState<{ readonly steps: string; readonly value: readonly Comparison[] }>()
  useEffect(() => {
    const control = new AbortController()
    compareSteps(id, dossier, JSON.parse(steps) as readonly Step[], control.signal).then(
      (value) => setReady({ steps, value }),
      // Tried again, and told, when a file is asked for.
      () => {},
    )
    return () => control.abort()
  }, [id, dossier, steps])
  return ready?.steps === steps ? ready.value : undefined
}

/** Where anyone finds this dossier; a file of the reader's own is nowhere. */
function addressOf(id: string): string | undefined {
  if (id.startsWith(LOCAL_PREFIX)) return undefined
  return new URL(`${import.meta.env.BASE_URL}dossier/${encodeURIComponent(id)}`, location.href).href
}

/** Resolves once the page has been drawn as it is now. */
const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
