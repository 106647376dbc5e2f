import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Title } from '../components/Title.tsx'
import type { Dossier } from '../core/dossier/schema.ts'
import type { PictureOptions } from '../core/picture/picture.ts'
import type { Scene } from '../core/picture/scene.ts'
import type { Selection } from '../core/picture/selection.ts'
import { pictureTexts } from '../exporters/lifeline-texts.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { lifelineTexts } from '../i18n/lifeline.ts'
import { LOCAL_PREFIX } from '../core/dossier/address.ts'
import { useDossier } from './dossier-frame.tsx'
import type { LifelineSearch } from './search.ts'
import { today } from '../components/today.ts'

/** The picture is large by its layout, so it comes after the page itself. */
const FigureSection = lazy(async () => ({
  default: (await import('../components/figure/FigureSection.tsx')).FigureSection,
}))

export function LifelinePage() {
  const i18n = useI18n()
  const { t, f, language } = i18n
  const texts = lifelineTexts(language)
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/levenslijn' })
  const search = useSearch({ from: '/dossier/$id/levenslijn' })
  const navigate = useNavigate({ from: '/dossier/$id/levenslijn' })
  const { selection, ignored } = useMemo(() => read(dossier, search), [dossier, search])
  const words = useMemo(() => pictureTexts(i18n), [i18n])
  const options = useOptions(id, selection)
  const change = ({ sort, ...rest }: Selection) =>
    void navigate({
      search: ({ ignored: _dropped, ...now }) => ({ ...now, ...rest, sort: sort === 'theme' ? undefined : sort }),
      replace: true,
      resetScroll: false,
    })
  const draw = async (scene: Scene) => {
    const { drawSvg } = await import('../exporters/lifeline-svg.ts')
    return drawSvg(scene, language, dossier.meta.language)
  }
  return (
    <div className="lifeline-page">
      <div className="opening">
        <Title>{texts.title}</Title>
        <p className="lead">{texts.lead}</p>
      </div>
      {ignored.length > 0 && <p className="notice">{t.badSearch(f.list(ignored))}</p>}
      <Suspense fallback={<p role="status">{t.frame.loading}</p>}>
        <FigureSection
          id={id}
          dossier={dossier}
          options={options}
          texts={texts}
          words={words}
          onChange={change}
          onReset={() => change({ sort: 'theme', themes: undefined, contested: undefined, events: undefined })}
          draw={draw}
        />
      </Suspense>
    </div>
  )
}

/** What the address asks for, as far as this dossier has it. */
function read(
  dossier: Dossier,
  { sort = 'theme', themes, contested, events, ignored = [] }: LifelineSearch,
): { readonly selection: Selection; readonly ignored: readonly string[] } {
  const known = themes?.filter((each) => dossier.meta.themes.some(({ id }) => id === each))
  const isWrong = known !== undefined && known.length < (themes?.length ?? 0)
  return {
    selection: { sort, themes: known?.length ? known : undefined, contested, events },
    ignored: isWrong && !ignored.includes('themes') ? [...ignored, 'themes'] : ignored,
  }
}

/** The address and day that are baked into the picture. A dossier from a file has no address that others can open. */
function useOptions(id: string, selection: Selection): PictureOptions {
  const [date] = useState(today)
  const address = id.startsWith(LOCAL_PREFIX) ? undefined : `${location.origin}${location.pathname}${location.search}`
  return useMemo(() => ({ selection, address, date }), [selection, address, date])
}
