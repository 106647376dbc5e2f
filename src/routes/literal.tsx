import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { FileStep, type Reading } from '../components/literal/FileStep.tsx'
import { Notice } from '../components/Notice.tsx'
import { Title } from '../components/Title.tsx'
import type { Dossier, Version } from '../core/dossier/schema.ts'
import { hasText } from '../core/dossier/has-text.ts'
import type { ImportProblem } from '../core/imported/problem.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { literalTexts } from '../i18n/literal.ts'
import { importFile } from '../store/imports.ts'
import { type OpenedText, textKey, useOpenedTexts } from '../store/opened-texts.ts'
import { useDossier } from './dossier-frame.tsx'
import '../components/literal/literal.css'

/** What judges comes with the first file. */
const LiteralText = lazy(async () => ({ default: (await import('./literal-parts.ts')).LiteralText }))

/** The text of one version, opened by the reader in place of its reconstruction. */
export function LiteralPage() {
  const { f, language } = useI18n()
  const texts = literalTexts(language)
  const dossier = useDossier()
  const { id, version: versionId } = useParams({ from: '/dossier/$id/tekst/$version' })
  const version = dossier.versions.find((each) => each.id === versionId)
  if (version) return <OneVersion key={versionId} id={id} dossier={dossier} version={version} />
  return (
    <Notice title={texts.noVersion} text={texts.noVersionText(versionId)}>
      {dossier.versions.map((each) => (
        <li key={each.id}>
          <Link to="/dossier/$id/tekst/$version" params={{ id, version: each.id }}>
            {f.date(each.id)}
          </Link>
        </li>
      ))}
    </Notice>
  )
}

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly version: Version
}

function OneVersion({ id, dossier, version }: Props) {
  const { t, f, language } = useI18n()
  const texts = literalTexts(language)
  const key = textKey(id, version.id)
  const opened = useOpenedTexts((state) => state.byKey[key])
  const { reading, take, cancel } = useReading(key, version, opened)
  return (
    <>
      <div className="opening">
        <Title>{texts.title(f.date(version.id))}</Title>
        <p className="lead">{texts.lead}</p>
      </div>
      {hasText(version) && <p className="notice">{texts.isLiteral}</p>}
      <section className="section" aria-labelledby="literal-need">
        <h2 id="literal-need">{texts.need.title}</h2>
        <ul className="plain measure">
          {[texts.need.document, texts.need.kinds, texts.need.check, texts.need.private].map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="literal-choose">
        <h2 id="literal-choose">{texts.file.title}</h2>
        <FileStep reading={reading} onFile={take} onCancel={cancel} />
      </section>
      {opened && reading.is === 'done' && (
        <Suspense fallback={<p role="status">{t.frame.loading}</p>}>
          <LiteralText dossier={dossier} version={version} opened={opened} textId={key} />
        </Suspense>
      )}
      <p className="section noprint">
        <Link to="/dossier/$id" params={{ id }}>
          ← {t.tabs.overview}
        </Link>
      </p>
    </>
  )
}

/** Reads a file at a time; a new one, and leaving the page, stops the one before. */
function useReading(key: string, version: Version, opened: OpenedText | undefined) {
  const { language } = useI18n()
  const texts = literalTexts(language).file
  const [reading, setReading] = useState<Reading>({ is: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const take = (file: File) => {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    setReading({ is: 'reading', file: file.name, share: 0 })
    const tell = async (problems: readonly ImportProblem[]) => {
      const { tellProblem } = await import('./literal-parts.ts')
      return problems.map((problem) => tellProblem(problem, language))
    }
    const fail = (problems: readonly string[]) => setReading({ is: 'failed', file: file.name, problems })
    importFile(file, {
      signal: control.signal,
      onProgress: (share, pages) => {
        if (!control.signal.aborted) setReading({ is: 'reading', file: file.name, share, ...(pages && { pages }) })
      },
    }).then(
      async (outcome) => {
        if (control.signal.aborted) return
        if (!outcome.ok) return fail(await tell(outcome.problems))
        const { imported } = outcome
        if (imported.dossier) return fail([texts.dossier])
        const [first] = imported.states
        if (!first || first.blocks.length === 0) return fail([texts.empty, ...(await tell(imported.problems))])
        useOpenedTexts.getState().open(key, {
          imported,
          reading: first.id,
          kind: version.status === 'verzendversie' || version.status === 'kamerstuk' ? 'kamerbrief' : 'other',
          overrides: {},
        })
        setReading({ is: 'idle' })
      },
      () => {
        // Stopped by the reader, or the reader has left.
      },
    )
  }
  const cancel = () => {
    running.current?.abort()
    setReading({ is: 'cancelled' })
  }
  const done: Reading | undefined = opened && {
    is: 'done',
    file: opened.imported.file,
    blocks: opened.imported.states[0]?.blocks.length ?? 0,
  }
  return { reading: reading.is === 'idle' && done ? done : reading, take, cancel }
}
