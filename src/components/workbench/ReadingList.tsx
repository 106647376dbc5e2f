import { type GivenFile, isBusy } from '../../core/workbench/given-file.ts'
import { Sign } from '../Sign.tsx'
import { useI18n } from '../../i18n/i18n.tsx'
import { tellImportProblem } from '../../i18n/importing.ts'
import { workbenchTexts } from '../../i18n/workbench.ts'

interface Props {
  readonly given: readonly GivenFile[]
  onCancel(key: number): void
  onCancelAll(): void
  onDismiss(key: number): void
  onOpenDossier(key: number): void
}

/** What is being read, and what was not laid on the desk, with why and what to do about it. */
export function ReadingList({ given, onCancel, onCancelAll, onDismiss, onOpenDossier }: Props) {
  const { reading } = workbenchTexts(useI18n().language)
  const told = given.filter(({ state }) => state.is !== 'done' && state.is !== 'bundle')
  if (told.length === 0) return null
  const busy = told.filter(isBusy).length
  return (
    <section className="given-list" aria-labelledby="reading-title">
      <h3 id="reading-title">{reading.title}</h3>
      <ul className="desk-files small">
        {told.map((file) => (
          <li key={file.key}>
            <Told file={file} onCancel={onCancel} onDismiss={onDismiss} onOpenDossier={onOpenDossier} />
          </li>
        ))}
      </ul>
      {busy > 1 && (
        <button className="button" type="button" onClick={onCancelAll}>
          {reading.stopAll}
        </button>
      )}
    </section>
  )
}

type ToldProps = Pick<Props, 'onCancel' | 'onDismiss' | 'onOpenDossier'> & { readonly file: GivenFile }

function Told({ file: { key, name, state }, onCancel, onDismiss, onOpenDossier }: ToldProps) {
  const { reading } = workbenchTexts(useI18n().language)
  if (state.is === 'waiting' || state.is === 'reading') {
    const percent = state.is === 'reading' ? Math.round(state.share * 100) : 0
    const pages = state.is === 'reading' ? state.pages : undefined
    return (
      <p className="desk-row">
        <b>{name}</b>
        {state.is === 'waiting' ? (
          <span className="quiet">{reading.waiting}</span>
        ) : (
          <>
            <progress max={100} value={percent} aria-label={reading.progress(name)} />
            <span className="quiet num">{pages ? reading.of(pages.page, pages.of) : reading.percent(percent)}</span>
          </>
        )}
        <button className="link" type="button" aria-label={reading.stop(name)} onClick={() => onCancel(key)}>
          {reading.stopShort}
        </button>
      </p>
    )
  }
  return (
    <>
      <p className="desk-row">
        <span>
          {state.is === 'failed' && <Sign name="warning" />} <b>{name}</b> {state.is === 'failed' && reading.notRead}
          {state.is === 'cancelled' && reading.cancelled}
          {state.is === 'twice' && reading.twice(state.as)}
          {state.is === 'dossier' && reading.dossier}
        </span>
        {state.is === 'dossier' && (
          <button className="link" type="button" onClick={() => onOpenDossier(key)}>
            {reading.openDossier}
          </button>
        )}
        <button className="link" type="button" aria-label={reading.dismissOf(name)} onClick={() => onDismiss(key)}>
          {reading.dismiss}
        </button>
      </p>
      {state.is === 'failed' && <Problems problems={state.problems} />}
    </>
  )
}

function Problems({ problems }: { readonly problems: Extract<GivenFile['state'], { is: 'failed' }>['problems'] }) {
  const { language } = useI18n()
  return (
    <ul className="desk-told">
      {problems.map((problem, index) => {
        const { where, what, remedy } = tellImportProblem(problem, language)
        return (
          <li key={index}>
            {where !== '' && <b>{where}: </b>}
            {what} {remedy}
          </li>
        )
      })}
    </ul>
  )
}
