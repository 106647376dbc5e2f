import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Hints, NothingFound } from '../components/search/Hints.tsx'
import { Results } from '../components/search/Results.tsx'
import { SearchField } from '../components/search/SearchField.tsx'
import { Summary } from '../components/search/Summary.tsx'
import { goToField } from '../components/search/walk.ts'
import '../components/search/search.css'
import { Title } from '../components/Title.tsx'
import { findingTexts } from '../i18n/finding.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useDossier } from './dossier-frame.tsx'
import { useFound } from './use-found.ts'

/** Milliseconds after the last letter; sooner would write half words into the address. */
const PAUSE = 400
/** Milliseconds after an answer; longer than most letters take. */
const REST_AFTER = 200
/** More than fit on a screen. */
const FIRST_DRAWN = 8

/** Everything in a dossier that holds the words of the address. */
export function SearchPage() {
  const { t, f, language } = useI18n()
  const finding = findingTexts(language)
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/zoek' })
  const { q = '', kind, ignored } = useSearch({ from: '/dossier/$id/zoek' })
  const [text, setText, write] = useQuery()
  const leave = useLeave(id)
  const answered = useFound(dossier, { text, kind })
  const isWhole = useSettled(answered)
  useEffect(() => {
    // A reader who comes with a question wants its answers; any other wants to ask one.
    if (text === '') goToField()
    // oxlint-disable-next-line react/exhaustive-deps -- only on arrival
  }, [])
  return (
    <>
      <div className="opening">
        <Title tab={q === '' ? finding.title : `${q} – ${finding.title}`}>{finding.title}</Title>
      </div>
      <SearchField text={text} onType={setText} onDone={write} onLeave={leave} />
      {ignored && <p className="notice">{t.badSearch(f.list(ignored))}</p>}
      {text.trim() === '' ? (
        <Hints dossier={dossier} />
      ) : answered ? (
        <div onClickCapture={write}>
          <p className="on-paper">
            {finding.field}: <b>{answered.ask.text}</b>
          </p>
          <Summary id={id} found={answered.found} />
          {answered.found.total === 0 ? (
            <NothingFound />
          ) : (
            <Results id={id} dossier={dossier} {...answered} most={isWhole ? undefined : FIRST_DRAWN} />
          )}
        </div>
      ) : (
        <p className="crumbs" role="status">
          {t.frame.loading}
        </p>
      )}
    </>
  )
}

/** The question as typed, which is in the address a moment later; `write` puts it there at once. */
function useQuery(): readonly [string, (text: string) => void, () => void] {
  const { q = '' } = useSearch({ from: '/dossier/$id/zoek' })
  const navigate = useNavigate({ from: '/dossier/$id/zoek' })
  const [text, setText] = useState(q)
  const written = useRef(q)
  const write = (asked: string) => {
    if (asked === written.current) return
    written.current = asked
    void navigate({
      search: ({ ignored: _dropped, ...now }) => ({ ...now, q: asked === '' ? undefined : asked }),
      replace: true,
      resetScroll: false,
    })
  }
  const writeLater = useEffectEvent(write)
  useEffect(() => {
    const timer = setTimeout(() => writeLater(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    // Not by typing: by a link, or back and forward.
    if (q === written.current) return
    written.current = q
    setText(q)
  }, [q])
  return [text, setText, () => write(text)]
}

/** Whether this stands for a moment: the first results are drawn at every letter, the rest when the reader pauses. */
function useSettled(answered: unknown): boolean {
  const [settled, setSettled] = useState(answered)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(answered)), REST_AFTER)
    return () => clearTimeout(timer)
  }, [answered])
  return settled === answered
}

/** Back to where the reader came from; to the dossier when that is nowhere. */
function useLeave(id: string): () => void {
  const router = useRouter()
  const navigate = useNavigate()
  return () => {
    if (router.history.canGoBack()) router.history.back()
    else void navigate({ to: '/dossier/$id', params: { id } })
  }
}
