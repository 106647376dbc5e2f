import { Link } from '@tanstack/react-router'
import { SIGNS } from './ProofResult.tsx'
import { tally } from '../core/citation/tally.ts'
import { isProof, type Finding } from '../core/citation/verify.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import type { VerificationTexts } from '../i18n/verification.nl.ts'
import { verificationTexts } from '../i18n/verification.ts'
import { Sign } from './Sign.tsx'
import type { FoundIn } from '../core/citation/found.ts'
import './verification.css'

/** One opened file, and how far it is. */
export interface PanelFile {
  readonly name: string
  readonly state:
    | { readonly is: 'waiting' | 'cancelled' }
    | { readonly is: 'reading'; readonly share: number }
    | { readonly is: 'done'; readonly outcome: Outcome }
}

type Outcome =
  | {
      readonly ok: true
      readonly textless: number
      readonly match: {
        readonly by: 'name' | 'text'
        readonly sources: readonly string[]
        readonly findings: Readonly<Record<string, Finding>>
      }
    }
  | { readonly ok: false; readonly problem: keyof VerificationTexts['problems'] }

interface Props {
  /** Address id. */
  readonly id: string
  readonly dossier: Dossier
  readonly files: readonly PanelFile[]
  readonly found: Readonly<Record<string, readonly FoundIn[]>>
  onCancel(): void
  onForget(): void
}

/** More are folded up, or they would cover the page. */
const MOST_SHOWN = 5

/** Stands at the foot of every page of the dossier once a file was opened: how far it is, what came of it, what failed. */
export function VerificationPanel({ id, dossier, files, found, onCancel, onForget }: Props) {
  const texts = verificationTexts(useI18n().language)
  const result = tally(dossier.locators, found)
  const at = files.findIndex(({ state }) => state.is === 'reading' || state.is === 'waiting')
  const busy = files[at]
  const done = files.filter(({ state }) => state.is === 'done' && state.outcome.ok).length
  const isTrouble = files.some(({ state }) => state.is === 'done' && !state.outcome.ok)
  return (
    <section className="verification" aria-label={texts.title}>
      <div className="verification-head">
        <div role="status">
          {busy ? (
            <p>{texts.reading(at + 1, files.length, busy.name)}</p>
          ) : done === 0 ? (
            <p>
              <Sign name="warning" /> <b>{texts.noneRead}</b>
            </p>
          ) : (
            <p>
              <Sign name={result.unproven.length === 0 ? 'stamp' : 'warning'} />{' '}
              <b>{texts.summary(result.proven, dossier.locators.length, done)}</b>{' '}
              {result.counts['same-text'] > 0 && texts.relaid(result.counts['same-text'])}{' '}
              {result.unproven.length > 0 && `${texts.failedTitle(result.unproven.length)}.`}{' '}
              {result.unopened > 0 && texts.unopened(result.unopened)}
            </p>
          )}
        </div>
        {busy?.state.is === 'reading' && (
          <progress aria-label={texts.progress} max={1} {...(busy.state.share > 0 && { value: busy.state.share })} />
        )}
        {busy ? (
          <button className="button noprint" type="button" onClick={onCancel}>
            {texts.stop}
          </button>
        ) : (
          <button className="button noprint" type="button" onClick={onForget}>
            {texts.forget}
          </button>
        )}
      </div>
      {result.unproven.length > 0 && (
        <details open={result.unproven.length <= MOST_SHOWN}>
          <summary>{texts.failedTitle(result.unproven.length)}</summary>
          <ul className="plain">
            {result.unproven.map((each) => (
              <Unproven key={each.id} id={id} dossier={dossier} locator={each.id} finding={each.best} />
            ))}
          </ul>
        </details>
      )}
      {/* Opens anew when the first problem comes. */}
      <details key={String(isTrouble)} open={isTrouble}>
        <summary>{texts.filesTitle(files.length)}</summary>
        <ul className="plain">
          {files.map((file) => (
            <li key={file.name}>
              <code>{file.name}</code> <FileState dossier={dossier} state={file.state} />
            </li>
          ))}
        </ul>
        <p className="quiet">{texts.kept}</p>
      </details>
    </section>
  )
}

interface UnprovenProps extends Pick<Props, 'id' | 'dossier'> {
  readonly locator: string
  readonly finding: Finding
}

function Unproven({ id, dossier, locator, finding }: UnprovenProps) {
  const texts = verificationTexts(useI18n().language)
  const source = dossier.locators.find((each) => each.id === locator)?.source ?? ''
  return (
    <li>
      <Sign name={SIGNS[finding.kind]} /> {texts.kinds[finding.kind]}:{' '}
      <Link to="/dossier/$id/bronnen/$source" params={{ id, source }} hash={locator}>
        {locator}
      </Link>
    </li>
  )
}

function FileState({ dossier, state }: { readonly dossier: Dossier; readonly state: PanelFile['state'] }) {
  const { language, f } = useI18n()
  const texts = verificationTexts(language)
  if (state.is !== 'done') {
    return state.is === 'reading' ? texts.busy : state.is === 'waiting' ? texts.waiting : texts.cancelled
  }
  const { outcome } = state
  if (!outcome.ok) {
    const { what, remedy } = texts.problems[outcome.problem]
    return (
      <>
        <Sign name="warning" /> {what} {remedy}
      </>
    )
  }
  const { by, sources, findings } = outcome.match
  const labels = dossier.sources.filter((source) => sources.includes(source.id)).map(({ label }) => label)
  const list = Object.values(findings)
  return (
    <>
      {texts.fileCount(list.filter(isProof).length, list.length)} · {by === 'name' ? texts.byName : texts.byText}:{' '}
      <span lang={dossier.meta.language}>{f.list(labels)}</span>
      {outcome.textless > 0 && `. ${texts.textless(outcome.textless)}`}
    </>
  )
}

/** Over the whole page while files are dragged; the page itself takes them. */
export function DropHint() {
  const texts = verificationTexts(useI18n().language)
  return (
    <div className="drop-hint" aria-hidden="true">
      <p>
        <b>{texts.drop}</b>
        <br />
        {texts.dropHint}
      </p>
    </div>
  )
}
