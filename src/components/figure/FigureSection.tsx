import { useMemo, useRef, useState } from 'react'
import type { Dossier } from '../../core/dossier/schema.ts'
import { figureOf } from '../../core/picture/figure.ts'
import { notesOf } from '../../core/picture/legend.ts'
import { type PictureOptions, picturePages, pictureOf } from '../../core/picture/picture.ts'
import type { Scene } from '../../core/picture/scene.ts'
import type { Selection } from '../../core/picture/selection.ts'
import type { PictureTexts } from '../../core/picture/texts.ts'
import type { LifelineTexts } from '../../i18n/lifeline.nl.ts'
import { LifelineLegend } from '../LifelineLegend.tsx'
import { FigureDownloads } from './FigureDownloads.tsx'
import { FigureList, VersionList } from './FigureList.tsx'
import { FigureTable } from './FigureTable.tsx'
import { FigureTools } from './FigureTools.tsx'
import { SceneSvg } from './SceneSvg.tsx'
import './figure.css'

/** Height of a sheet by its width: A4 across, less its margins and a little air. */
const SHEET = 0.665

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly options: PictureOptions
  readonly texts: LifelineTexts
  /** The words of the picture itself. */
  readonly words: PictureTexts
  onChange(selection: Selection): void
  onReset(): void
  /** The scene as a file; fetches what it needs. */
  draw(scene: Scene): Promise<{ readonly svg: string; readonly width: number; readonly height: number }>
}

/** The picture with its tools, as a list on small screens, in sheets on paper, and as a table. */
export function FigureSection({ id, dossier, options, texts, words, onChange, onReset, draw }: Props) {
  const { selection } = options
  const lang = dossier.meta.language
  const after = useRef<HTMLHeadingElement>(null)
  const [hasTable, setHasTable] = useState(false)
  const figure = useMemo(() => figureOf(dossier, selection), [dossier, selection])
  const scene = useMemo(() => pictureOf(dossier, options, words), [dossier, options, words])
  const sheets = useMemo(() => picturePages(dossier, options, words, SHEET), [dossier, options, words])
  const isPart = figure.shown < dossier.passages.length
  return (
    <>
      <FigureTools
        dossier={dossier}
        selection={selection}
        shown={figure.shown}
        texts={texts}
        onChange={onChange}
        onReset={onReset}
      />
      {figure.shown === 0 ? (
        <p className="notice">{texts.none}</p>
      ) : (
        <>
          <FigureDownloads
            texts={texts}
            name={`doorgehaald-${dossier.meta.id}-levenslijn${isPart ? '-selectie' : ''}`}
            draw={() => draw(scene)}
          />
          <section aria-labelledby="figure">
            <h2 id="figure" className="heard">
              {texts.figure}
            </h2>
            <button type="button" className="button skip-figure noprint" onClick={() => after.current?.focus()}>
              {texts.skip}
            </button>
            {/* Wider than a small window: it scrolls in its own box, which the keyboard must be able to reach. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className="scroll figure-box" tabIndex={0} role="region" aria-label={texts.scroll}>
              <SceneSvg scene={scene} id={id} lang={lang} className={breadthOf(scene)} />
            </div>
            <div className="figure-narrow">
              <p className="small quiet">{notesOf(figure, words)}</p>
              <details className="small">
                <summary>{words.words.legend}</summary>
                <LifelineLegend />
              </details>
              <VersionList id={id} figure={figure} texts={words} />
              <FigureList id={id} figure={figure} texts={words} later={texts.later} run={texts.unknownRun} />
            </div>
            <div className="figure-sheets">
              {sheets.map((sheet, index) => (
                <SceneSvg key={index} scene={sheet} lang={lang} />
              ))}
            </div>
          </section>
          <section className="section" aria-labelledby="figure-table">
            <h2 id="figure-table" tabIndex={-1} ref={after}>
              {texts.table}
            </h2>
            <p className="noprint">
              <button
                type="button"
                className="button"
                aria-expanded={hasTable}
                aria-controls="figure-table-body"
                onClick={() => setHasTable(!hasTable)}
              >
                {hasTable ? texts.hideTable : texts.showTable}
              </button>
            </p>
            <div id="figure-table-body" className={hasTable ? '' : 'on-paper'}>
              <FigureTable id={id} figure={figure} texts={words} caption={texts.tableCaption} />
            </div>
          </section>
        </>
      )}
    </>
  )
}

/** How far a window may press it together before it scrolls; 71rem is what the style sheet says. */
const breadthOf = ({ width }: Scene): string | undefined =>
  width > 1400 ? 'vast' : width > 71 * 16 ? 'broad' : undefined
