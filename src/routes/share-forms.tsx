import { type ReactNode, useId, useState } from 'react'
import { CopyButton } from '../components/CopyButton.tsx'
import { drawPng, saveFile } from '../components/save-file.ts'
import { CARD, changeCard } from '../exporters/change-card.ts'
import type { Words } from '../exporters/change-telling.ts'
import { embedSnippet, frameCode } from '../exporters/embed-snippet.ts'
import { type Telling, titleOf } from '../exporters/telling.ts'
import { ToldChange } from './told-change.tsx'

interface Props {
  readonly telling: Telling
  readonly words: Words
}

interface AllProps extends Props {
  /** Addresses of the change, and of its page for in a frame; absent for a dossier that is not published. */
  readonly permalink: string | undefined
  readonly frame: string | undefined
  readonly fileName: string
}

export function ShareForms({ telling, words, permalink, frame, fileName }: AllProps) {
  return (
    <>
      <SnippetForm telling={telling} words={words} />
      <FrameForm telling={telling} words={words} address={frame} />
      <CardForm telling={telling} words={words} permalink={permalink} fileName={fileName} />
    </>
  )
}

/** A form with its heading, what it is good for, its example and its code. */
function Form({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}) {
  const name = useId()
  return (
    <section className="section share-form" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <p className="measure">{lead}</p>
      {children}
    </section>
  )
}

interface CodeProps {
  readonly label: string
  readonly code: string
  readonly copy: string
  readonly rows: number
}

/** Text to be copied: to be seen, and to be selected by hand where a button may not copy. */
function Code({ label, code, copy, rows }: CodeProps) {
  const name = useId()
  return (
    <div className="share-code">
      <label htmlFor={name}>{label}</label>
      <textarea id={name} readOnly rows={rows} value={code} spellCheck={false} />
      <CopyButton label={copy} make={() => ({ plain: code })} />
    </div>
  )
}

export function SnippetForm({ telling, words }: Props) {
  const texts = words.s.page
  return (
    <Form title={texts.snippet.title} lead={texts.snippet.lead}>
      <div className="share-sides">
        <div>
          <h3>{texts.example}</h3>
          <ToldChange telling={telling} />
        </div>
        <Code label={texts.snippet.code} code={embedSnippet(telling, words.t)} copy={texts.snippet.copy} rows={14} />
      </div>
    </Form>
  )
}

/** Pixels, until the example has told how high it is. */
const FIRST_HEIGHT = 900
/** A frame that is higher takes over the article it stands in. */
const MOST_HEIGHT = 640
const WIDTHS = [600, 320] as const

interface FrameProps extends Props {
  /** Of the page in the frame; absent for a dossier that is not published. */
  readonly address: string | undefined
}

export function FrameForm({ telling, words, address }: FrameProps) {
  const { frame } = words.s.page
  const [width, setWidth] = useState<number>(WIDTHS[0])
  const [size, setSize] = useState<{ readonly width: number; readonly height: number }>()
  if (address === undefined) {
    return (
      <Form title={frame.title} lead={frame.own}>
        {null}
      </Form>
    )
  }
  const measure = ({ contentDocument, clientWidth }: HTMLIFrameElement) => {
    const height = contentDocument?.body.offsetHeight ?? 0
    // Nothing is known of a page that did not come, such as where a host forbids frames.
    if (height > 0) setSize({ width: clientWidth, height })
  }
  const shown = Math.min(size?.height ?? FIRST_HEIGHT, MOST_HEIGHT)
  return (
    <Form title={frame.title} lead={frame.lead}>
      <div className="share-sides">
        <div className="stack">
          <p role="group" className="noprint" aria-label={frame.widths}>
            {WIDTHS.map((each) => (
              <button
                key={each}
                className="button"
                type="button"
                aria-pressed={each === width}
                onClick={() => setWidth(each)}
              >
                {frame.pixels(each)}
              </button>
            ))}
          </p>
          {/* Anew for each width: it tells its height when it has loaded. */}
          <iframe
            key={width}
            src={address}
            title={frame.example(width)}
            width={width}
            height={shown}
            sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
            onLoad={(event) => measure(event.currentTarget)}
          />
        </div>
        <div className="stack">
          <Code label={frame.code} code={frameCode(address, titleOf(telling), shown)} copy={frame.copy} rows={7} />
          {size && <p className="small">{frame.height(size.height, size.width)}</p>}
          <p className="small">{frame.strips}</p>
        </div>
      </div>
    </Form>
  )
}

interface CardProps extends Props {
  readonly permalink: string | undefined
  readonly fileName: string
}

export function CardForm({ telling, words, permalink, fileName }: CardProps) {
  const { card: texts } = words.s.page
  const [made, setMade] = useState<'saved' | 'failed'>()
  const { svg, alt } = changeCard(telling, words, permalink)
  const save = async () => {
    try {
      saveFile(fileName, await drawPng(svg, CARD.width, CARD.height, 1))
      setMade('saved')
    } catch {
      setMade('failed')
    }
  }
  return (
    <Form title={texts.title} lead={texts.lead}>
      <div className="share-sides">
        <img
          className="share-card"
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          alt={alt}
          width={CARD.width}
          height={CARD.height}
        />
        <div className="stack">
          <p>
            <button className="button noprint" type="button" onClick={() => void save()}>
              {texts.download}
            </button>{' '}
            <span role="status">{made && texts[made]}</span>
          </p>
          <Code label={texts.alt} code={alt} copy={texts.copyAlt} rows={8} />
        </div>
      </div>
    </Form>
  )
}
