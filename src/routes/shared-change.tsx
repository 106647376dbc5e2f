import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { Notice } from '../components/Notice.tsx'
import { Title } from '../components/Title.tsx'
import { changeStory } from '../core/change-story.ts'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { tellChange, type Words } from '../exporters/change-telling.ts'
import { changePath, embedPath } from '../exporters/share-addresses.ts'
import { useI18n } from '../i18n/i18n.tsx'
import type { SharingTexts } from '../i18n/sharing.nl.ts'
import { LOCAL_PREFIX } from '../core/dossier/address.ts'
import './share.css'

/** The drawing and the code of the forms. */
const ShareForms = lazy(async () => ({ default: (await import('./share-forms.tsx')).ShareForms }))

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly dossier: Dossier
  readonly comparison: Comparison
  readonly at: string
  readonly texts: SharingTexts
}

/** The forms in which a change can be taken away, or what to do where there is no such change. */
export function SharedChange({ id, dossier, comparison, at, texts: s }: Props) {
  const { t, f, language } = useI18n()
  const words = useMemo((): Words => ({ language, t, f, s }), [language, t, f, s])
  const story = useMemo(() => changeStory(dossier, comparison, at), [dossier, comparison, at])
  const texts = s.page
  const params = { id, older: comparison.older.id, newer: comparison.newer.id }
  if (!story) {
    const passage = dossier.passages.find((each) => each.id === at)
    return (
      <Notice title={texts.unknown} text={texts.unknownText(at)}>
        <li>
          <Link to="/dossier/$id/vergelijk/$older/$newer" params={params}>
            {texts.toComparison}
          </Link>
        </li>
        {passage && (
          <li>
            <Link to="/dossier/$id/passage/$passage" params={{ id, passage: passage.id }}>
              {texts.toPassage(passage.label)}
            </Link>
          </li>
        )}
      </Notice>
    )
  }
  const place = { dossier: id, older: params.older, newer: params.newer, at: story.at, sign: story.sign }
  // A dossier from a file is on this device only: an address of it would lead nobody anywhere.
  const isPublished = !id.startsWith(LOCAL_PREFIX)
  const site = `${location.origin}${import.meta.env.BASE_URL}`
  const permalink = isPublished ? `${site}${changePath(place, language)}` : undefined
  const telling = tellChange(story, dossier.meta, words, permalink)
  return (
    <>
      <div className="opening">
        <Title>{texts.title}</Title>
        <p className="lead">{texts.lead}</p>
      </div>
      <p className="small">
        <Link to="/dossier/$id/vergelijk/$older/$newer" params={params} search={{ at: story.at }}>
          {texts.back}
        </Link>{' '}
        <span className="quiet">{texts.language}</span>
      </p>
      <Suspense>
        <ShareForms
          telling={telling}
          words={words}
          permalink={permalink}
          frame={isPublished ? `${site}${embedPath(place, language)}` : undefined}
          fileName={`${[id, params.older, params.newer, story.at].join('-')}.png`}
        />
      </Suspense>
    </>
  )
}
