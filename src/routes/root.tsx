import { type ErrorComponentProps, Outlet, useLoaderData, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Dialogs } from '../components/Dialogs.tsx'
import { Frame } from '../components/Frame.tsx'
import { Notice } from '../components/Notice.tsx'
import { I18nContext, useI18n } from '../i18n/i18n.tsx'
import { useSettings } from '../store/settings.ts'

export function Root() {
  const i18n = useLoaderData({ from: '__root__' })
  const settings = useSettings()
  useEffect(() => {
    document.documentElement.lang = i18n.language
  }, [i18n.language])
  useEffect(() => {
    if (settings.theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = settings.theme
  }, [settings.theme])
  useFocusOnNewPage()
  return (
    <I18nContext value={i18n}>
      <Frame tools={<Dialogs settings={settings} onChange={settings.set} />}>
        <Outlet />
      </Frame>
    </I18nContext>
  )
}

/** A new page is announced by moving focus to its heading, as a real page load would start at the top. */
function useFocusOnNewPage() {
  const router = useRouter()
  useEffect(
    () =>
      // Not on a change of the address: at that moment the page before still stands there.
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        const isPlaced = document.querySelector('.pair-head :focus, [data-arrived]:focus, #query:focus') !== null
        if (!fromLocation || !pathChanged || isPlaced) return
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
      }),
    [router],
  )
}

/** The one error boundary: a broken invariant of ours, never bad input. */
export function Failure({ error }: ErrorComponentProps) {
  const { t } = useI18n()
  const router = useRouter()
  return (
    <Notice title={t.failure.title} text={t.failure.text}>
      <li>
        <a href={router.options.basepath ?? '/'}>{t.frame.dossiers}</a>
      </li>
      <li className="quieter">{error instanceof Error ? error.message : String(error)}</li>
    </Notice>
  )
}
