import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { stepsOf } from '../core/workbench/steps.ts'
import { papersOf, versionsOf } from '../core/workbench/versions.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useLinkingTexts } from '../i18n/linking.ts'
import { recordedTexts } from '../i18n/recorded.ts'
import { useDesk } from '../store/desk.ts'
import { wordDesk } from '../store/desk-dossiers.ts'
import { useDeskReadings } from '../store/desk-readings.ts'
import { restoreDesk } from '../store/kept-desk.ts'
import { watchLeaving } from '../store/leaving.ts'
import { LinkingDesk } from './linking-desk.tsx'
import '../components/linking/linking.css'

/** Below its title: advice of the papers on the desk, linked to what changed between the versions. */
export function LinkingPage() {
  const texts = useLinkingTexts()
  const desk = useDesk(({ history }) => history.present)
  const files = useDesk((state) => state.files)
  const { items } = desk
  const run = useDeskReadings((state) => state.run)
  const start = useDeskReadings((state) => state.start)
  const leave = useDeskReadings((state) => state.leave)
  const isReady = useKeptDesk()
  const canLink = stepsOf(desk).length > 0 && papersOf(desk).length > 0
  useEffect(() => {
    if (!canLink) return undefined
    start(items, files)
    return leave
  }, [canLink, items, files, start, leave])
  if (!canLink && !isReady) return null
  if (!canLink) {
    const why = items.length === 0 ? texts.empty : versionsOf(desk).length < 2 ? texts.needTwo : texts.needPaper
    return (
      <div className="prose">
        <p>{why}</p>
        <p>
          <Link className="button first" to="/open">
            {texts.toOpen}
          </Link>
        </p>
      </div>
    )
  }
  return (
    <div className="linking">
      <p className="lead">{texts.lead}</p>
      <LinkingDesk desk={desk} files={files} run={run} />
    </div>
  )
}

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
