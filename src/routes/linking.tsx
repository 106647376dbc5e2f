import { lazy, Suspense } from 'react'
import { Title } from '../components/Title.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { useLinkingTexts } from '../i18n/linking.ts'

const LinkingPage = lazy(async () => ({ default: (await import('./linking-parts.ts')).LinkingPage }))

export function Linking() {
  const { t } = useI18n()
  const texts = useLinkingTexts()
  return (
    <>
      <div className="opening">
        <Title>{texts.title}</Title>
      </div>
      <Suspense fallback={<p role="status">{t.frame.loading}</p>}>
        <LinkingPage />
      </Suspense>
    </>
  )
}
