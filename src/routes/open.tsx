import { Link } from '@tanstack/react-router'
import { type DragEvent, useState } from 'react'
import { ProblemReport } from '../components/ProblemReport.tsx'
import { Title } from '../components/Title.tsx'
import { entryTexts } from '../i18n/entry.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useDossiers } from '../store/dossiers.ts'
import './open.css'

export function OpenPage() {
  const { t, language } = useI18n()
  const texts = entryTexts(language)
  const opened = useDossiers((state) => state.opened)
  const openFile = useDossiers((state) => state.openFile)
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) void openFile(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <>
      <div className="opening">
        {opened.status === 'failed' ? <p className="lead">{t.open.title}</p> : <Title>{t.open.title}</Title>}
        <p className="lead">{texts.open.lead}</p>
      </div>
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label className="button first">
          {texts.open.choose}
          <input
            className="heard"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              take(event.target.files)
              // The same file may be chosen again after it was mended.
              event.target.value = ''
            }}
          />
        </label>
        <span className="quiet">{texts.open.drop}</span>
      </div>
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
      <p className="small quiet section">
        {texts.open.schema} <a href={`${import.meta.env.BASE_URL}dossier.schema.json`}>dossier.schema.json</a>
      </p>
    </>
  )
}
