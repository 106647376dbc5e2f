import { useState } from 'react'
import type { LifelineTexts } from '../../i18n/lifeline.nl.ts'
import { drawPng, saveFile } from '../save-file.ts'

/** Pixels per unit of the picture: enough for print. */
const SHARPNESS = 2

interface Props {
  readonly texts: LifelineTexts
  /** Of the file, without its ending. */
  readonly name: string
  /** The picture in the light theme, whatever theme the screen has. */
  draw(): Promise<{ readonly svg: string; readonly width: number; readonly height: number }>
}

type State =
  | { readonly is: 'idle' | 'making' | 'failed' }
  /** Handed to the browser under this name. */
  | { readonly is: 'saved'; readonly name: string }

/** The picture as a file: drawing or pixels. */
export function FigureDownloads({ texts, name, draw }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const save = (file: string, content: Blob) => {
    saveFile(file, content)
    setState({ is: 'saved', name: file })
  }
  const saveSvg = async () => save(`${name}.svg`, new Blob([(await draw()).svg], { type: 'image/svg+xml' }))
  const savePng = async () => {
    setState({ is: 'making' })
    const { svg, width, height } = await draw()
    try {
      save(`${name}.png`, await drawPng(svg, width, height, SHARPNESS))
    } catch {
      setState({ is: 'failed' })
    }
  }
  return (
    <div className="figure-downloads noprint" role="group" aria-label={texts.download}>
      <button type="button" className="button" onClick={() => void saveSvg()}>
        {texts.svg}
      </button>
      <button type="button" className="button" onClick={() => void savePng()}>
        {texts.png}
      </button>
      <span role="status" className="small">
        {state.is === 'making' && texts.making}
        {state.is === 'saved' && texts.saved(state.name)}
        {state.is === 'failed' && texts.pngFailed}
      </span>
    </div>
  )
}
