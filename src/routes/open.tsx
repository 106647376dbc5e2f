import { Link } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { ProblemReport } from '../components/ProblemReport.tsx'
import { Title } from '../components/Title.tsx'
import { DropZone, LetGo } from '../components/workbench/DropZone.tsx'
import { PasteDialog } from '../components/workbench/PasteDialog.tsx'
import '../components/workbench/workbench.css'
import { entryTexts } from '../i18n/entry.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { recordedTexts } from '../i18n/recorded.ts'
import { workbenchTexts } from '../i18n/workbench.ts'
import { useDesk } from '../store/desk.ts'
import { wordDesk } from '../store/desk-dossiers.ts'
import { useDossiers } from '../store/dossiers.ts'
import { restoreDesk } from '../store/kept-desk.ts'
import { watchLeaving } from '../store/leaving.ts'
import { dismissFile, dossierFile, takeFiles, useReading } from '../store/reading.ts'
import { OpenDesk } from './open-desk.tsx'
import { useDroppedFiles } from './open-drop.ts'

export function OpenPage() {
  const { t, language } = useI18n()
  const texts = workbenchTexts(language)
  const opened = useDossiers((state) => state.opened)
  const openFile = useDossiers((state) => state.openFile)
  const isFilled = useDesk(({ history }) => history.present.items.length + history.past.length > 0)
  const isGiven = useReading(({ given }) => given.length > 0)
  const [said, setSaid] = useState('')
  const [isPasting, setPasting] = useState(false)
  const isReady = useKeptDesk()
  const take = useCallback(
    (files: readonly File[]) => {
      const [file] = files
      setSaid('')
      // A dossier on its own is a page of its own; among other files it waits in the list.
      if (files.length === 1 && file && isDossier(file)) void openFile(file)
      else if (files.length > 0) takeFiles(files)
    },
    [openFile],
  )
  const example = () => {
    import('./open-example.ts').then(
      ({ exampleFiles }) => take(exampleFiles()),
      () => setSaid(texts.drop.exampleFailed),
    )
  }
  const openDossier = (key: number) => {
    const file = dossierFile(key)
    if (!file) return
    dismissFile(key)
    void openFile(file)
  }
  const isHeld = useDroppedFiles(take)
  return (
    <>
      <div className="opening">
        {opened.status === 'failed' ? <p className="lead">{t.open.title}</p> : <Title>{t.open.title}</Title>}
        <p className="lead">{texts.lead}</p>
      </div>
      <OpenedDossier />
      {isFilled || isGiven ? (
        <OpenDesk
          said={said}
          onSay={setSaid}
          onTake={take}
          onPaste={() => setPasting(true)}
          onOpenDossier={openDossier}
        />
      ) : (
        isReady && (
          <section aria-label={texts.drop.title}>
            <DropZone onTake={take} onPaste={() => setPasting(true)} onExample={example} />
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
      )}
      <p className="small quiet section noprint">
        {entryTexts(language).open.schema}{' '}
        <a href={`${import.meta.env.BASE_URL}dossier.schema.json`}>dossier.schema.json</a>
      </p>
      {isPasting && (
        <PasteDialog
          onAdd={(name, text) => take([new File([text], /\.\w{2,4}$/.test(name) ? name : `${name}.txt`)])}
          onClose={() => setPasting(false)}
        />
      )}
      {isHeld && <LetGo />}
    </>
  )
}

const isDossier = ({ name, type }: File): boolean => /\.json$/i.test(name) || type === 'application/json'

/** Lays what was kept on the desk again; true once it is known whether there was anything. */
function useKeptDesk(): boolean {
  const { language } = useI18n()
  const [isReady, setReady] = useState(() => useDesk.getState().history.present.items.length > 0)
  useEffect(() => wordDesk(recordedTexts(language)), [language])
  useEffect(() => {
    watchLeaving()
    if (useDesk.getState().history.present.items.length > 0) return
    void restoreDesk().finally(() => setReady(true))
  }, [])
  return isReady
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
        <ProblemReport file={opened.failure.file} problems={opened.failure.problems} more={opened.failure.more} />
      )}
    </div>
  )
}
