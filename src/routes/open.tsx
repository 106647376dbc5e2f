import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { Title } from '../components/Title.tsx'
import { DropZone, LetGo } from '../components/workbench/DropZone.tsx'
import '../components/workbench/workbench.css'
import { entryTexts } from '../i18n/entry.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useDesk } from '../store/desk.ts'
import { useDossiers } from '../store/dossiers.ts'
import { useDroppedFiles } from './open-drop.ts'

type Parts = typeof import('./open-parts.ts')

/** Only for a dossier with problems, and large by its texts. */
const ProblemReport = lazy(async () => ({ default: (await import('../components/ProblemReport.tsx')).ProblemReport }))

export function OpenPage() {
  const { t, language } = useI18n()
  const texts = entryTexts(language).open
  const opened = useDossiers((state) => state.opened)
  const openFile = useDossiers((state) => state.openFile)
  const [said, setSaid] = useState('')
  const [isPasting, setPasting] = useState(false)
  const { parts, isReady, withParts } = useParts(() => setSaid(texts.drop.failed))
  const take = useCallback(
    (files: readonly File[]) => {
      const [file] = files
      setSaid('')
      // A dossier on its own is a page of its own; among other files it waits in the list.
      if (files.length === 1 && file && isDossier(file)) void openFile(file)
      else if (files.length > 0) withParts((loaded) => loaded.takeFiles(files))
    },
    [openFile, withParts],
  )
  const paste = () => withParts(() => setPasting(true))
  const openDossier = (key: number) => {
    const file = parts?.dossierFile(key)
    if (!file) return
    parts?.dismissFile(key)
    void openFile(file)
  }
  const isHeld = useDroppedFiles(take)
  const empty = (
    <section aria-label={texts.drop.title}>
      <DropZone
        onTake={take}
        onPaste={paste}
        onExample={() => withParts(async (loaded) => take((await loaded.loadExample()).exampleFiles()))}
      />
      <ul className="facts small quiet">
        {texts.drop.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className="small" role="status">
        {said}
      </p>
    </section>
  )
  return (
    <>
      <div className="opening">
        {opened.status === 'failed' ? <p className="lead">{t.open.title}</p> : <Title>{t.open.title}</Title>}
        <p className="lead">{texts.lead}</p>
      </div>
      <OpenedDossier />
      {parts ? (
        <parts.OpenDesk
          said={said}
          empty={empty}
          onSay={setSaid}
          onTake={take}
          onPaste={paste}
          onOpenDossier={openDossier}
        />
      ) : (
        isReady && empty
      )}
      <p className="small quiet section noprint">
        {texts.schema} <a href={`${import.meta.env.BASE_URL}dossier.schema.json`}>dossier.schema.json</a>
      </p>
      {parts && isPasting && (
        <parts.PasteDialog
          onAdd={(name, text) => take([new File([text], /\.\w{2,4}$/.test(name) ? name : `${name}.txt`)])}
          onClose={() => setPasting(false)}
        />
      )}
      {isHeld && <LetGo />}
    </>
  )
}

const isDossier = ({ name, type }: File): boolean => /\.json$/i.test(name) || type === 'application/json'

/**
 * The desk itself, which comes with the first file, or at once where something was kept. Not a lazy component: without
 * a connection the page would make way for the error.
 */
function useParts(onFail: () => void) {
  const [parts, setParts] = useState<Parts>()
  // Whether it is known that nothing lies there.
  const [isReady, setReady] = useState(false)
  const withParts = useCallback(
    (act: (loaded: Parts) => void | Promise<void>) => {
      import('./open-parts.ts')
        .then(async (loaded) => {
          setParts(loaded)
          await act(loaded)
        })
        .catch(onFail)
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only tells
    [],
  )
  useEffect(() => {
    if (useDesk.getState().history.present.items.length > 0) return withParts(() => {})
    void mayBeKept().then((isKept) => {
      if (isKept) withParts((loaded) => loaded.restoreDesk().then(() => undefined))
      setReady(true)
    })
  }, [withParts])
  return { parts, isReady, withParts }
}

/** Looks without making anything: a database is opened only where there is one, or where the browser cannot tell. */
async function mayBeKept(): Promise<boolean> {
  try {
    return typeof indexedDB.databases !== 'function' || (await indexedDB.databases()).length > 0
  } catch {
    return false
  }
}

/** What became of a dossier that was opened on its own. */
function OpenedDossier() {
  const { t, language } = useI18n()
  const texts = entryTexts(language)
  const opened = useDossiers((state) => state.opened)
  return (
    <div role="status">
      {opened.status === 'loading' && <p className="section">{t.frame.loading}</p>}
      {opened.status === 'ready' && (
        <p className="section">
          {texts.open.opened(opened.value.title)}{' '}
          <Link className="button first" to="/dossier/$id" params={{ id: opened.value.addressId }}>
            {texts.open.go}
          </Link>
        </p>
      )}
      {opened.status === 'failed' && (
        <Suspense>
          <ProblemReport file={opened.failure.file} problems={opened.failure.problems} more={opened.failure.more} />
        </Suspense>
      )}
    </div>
  )
}
