import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { Notice } from '../components/Notice.tsx'
import { Title } from '../components/Title.tsx'
import { changeStory } from '../core/change-story.ts'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { tellChange, type Words } from '../exporters/change-telling.ts'
import { changePath, embedPath } from '../exporters/share-addresses.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { sharingTexts } from '../i18n/sharing.ts'
import { LOCAL_PREFIX } from '../core/dossier/address.ts'
import { Compared } from './compared.tsx'
import { useDossier } from './dossier-frame.tsx'
import { CardForm, FrameForm, SnippetForm } from './share-forms.tsx'
import './share.css'

/** Only for an address that does not fit. */
const WrongVersions = lazy(async () => ({ default: (await import('./step-links.tsx')).WrongVersions }))

/** One change in the forms in which it can be taken away; an id that does not fit never becomes another change. */
export function SharePage() {
  const dossier = useDossier()
  const { id, older, newer, at } = useParams({ from: '/dossier/$id/delen/$older/$newer/$at' })
  const texts = sharingTexts(useI18n().language).page
  const isKnown = [older, newer].every((each) => dossier.versions.some((version) => version.id === each))
  const step = { id, dossier, older, newer }
  if (!isKnown || older >= newer) {
    return (
      <Suspense>
        <WrongVersions {...step} />
      </Suspense>
    )
  }
  return (
    <Compared key={`${older} ${newer}`} {...step} title={<Title>{texts.title}</Title>}>
      {(comparison) => <Shared id={id} dossier={dossier} comparison={comparison} at={at} />}
    </Compared>
  )
}

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly dossier: Dossier
  readonly comparison: Comparison
  readonly at: string
}

function Shared({ id, dossier, comparison, at }: Props) {
  const { t, f, language } = useI18n()
  const words = useMemo((): Words => ({ language, t, f, s: sharingTexts(language) }), [language, t, f])
  const story = useMemo(() => changeStory(dossier, comparison, at), [dossier, comparison, at])
  const texts = words.s.page
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
  const place = { dossier: id, older: params.older, newer: params.newer, at: story.at }
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
      <SnippetForm telling={telling} words={words} />
      <FrameForm
        telling={telling}
        words={words}
        address={isPublished ? `${site}${embedPath(place, language)}` : undefined}
      />
      <CardForm
        telling={telling}
        words={words}
        permalink={permalink}
        fileName={`${[id, params.older, params.newer, story.at].join('-')}.png`}
      />
    </>
  )
}
