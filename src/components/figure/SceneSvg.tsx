import { useId } from 'react'
import { MARGIN } from '../../core/picture/grid.ts'
import type { Mark, Part, Scene } from '../../core/picture/scene.ts'
import { TargetLink } from './TargetLink.tsx'
import './figure.css'

/** The typeface of the page is narrower and looks smaller than those of other machines, for which the scene leaves room. */
const TYPE = 1.08

interface Props {
  readonly scene: Scene
  /** Address id of the dossier; absent where nothing can be pressed, as on paper. */
  readonly id?: string
  /** Language of the dossier. */
  readonly lang: string
  readonly className?: string | undefined
}

/** A scene without its margins, which the page has already, in the colours of the theme; src/exporters/lifeline-svg.ts draws the same one as a file. */
export function SceneSvg({ scene, id, lang, className }: Props) {
  const name = useId()
  return (
    <svg
      className={className ? `scene ${className}` : 'scene'}
      viewBox={`${MARGIN} 0 ${scene.width - 2 * MARGIN} ${scene.height}`}
      width={scene.width - 2 * MARGIN}
      height={scene.height}
      role="group"
      aria-labelledby={`${name}title`}
      aria-describedby={`${name}desc`}
    >
      <title id={`${name}title`}>{scene.title}</title>
      <desc id={`${name}desc`}>{scene.description}</desc>
      {scene.parts.map((part, index) => (
        <DrawnPart key={index} part={part} id={id} lang={lang} />
      ))}
    </svg>
  )
}

interface PartProps {
  readonly part: Part
  readonly id: string | undefined
  readonly lang: string
}

function DrawnPart({ part, id, lang }: PartProps) {
  const { marks = [], parts = [], target, label, is, area } = part
  const inside = (
    <>
      {area && target && id !== undefined && <rect className="area" {...area} />}
      {marks.map((mark, index) => (
        <DrawnMark key={index} mark={mark} lang={lang} />
      ))}
      {parts.map((each, index) => (
        <DrawnPart key={index} part={each} id={id} lang={lang} />
      ))}
    </>
  )
  if (target && id !== undefined) {
    return (
      <TargetLink id={id} target={target} label={label}>
        {inside}
      </TargetLink>
    )
  }
  const role = is === 'list' ? 'list' : is === 'item' ? 'listitem' : label ? 'img' : undefined
  return (
    <g {...(role && { role })} {...(label && { 'aria-label': label })}>
      {inside}
    </g>
  )
}

function DrawnMark({ mark, lang }: { readonly mark: Mark; readonly lang: string }) {
  switch (mark.is) {
    case 'box': {
      const { x, y, width, height } = mark
      return <rect className={`box-${mark.look}`} {...{ x, y, width, height }} />
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark
      return <line className={`line-${mark.look}`} {...{ x1, y1, x2, y2 }} />
    }
    case 'dot':
      return <circle className="dot" cx={mark.x} cy={mark.y} r="2" />
    case 'disc':
      return <circle className="disc" cx={mark.x} cy={mark.y} r="8.5" />
    case 'sign':
      return (
        <use
          href={`#sign-${mark.sign}`}
          className={`tone-${mark.tone}${mark.isDashed ? ' dashed' : ''}`}
          x={mark.x - mark.size / 2}
          y={mark.y - mark.size / 2}
          width={mark.size}
          height={mark.size}
        />
      )
    case 'text':
      return (
        <text
          className={[
            'tone-',
            mark.tone,
            mark.isBold && ' bold',
            mark.isSerif && ' serif',
            mark.isCentred && ' centred',
          ]
            .filter(Boolean)
            .join('')}
          x={mark.x}
          y={mark.y}
          fontSize={mark.size * TYPE}
          {...(mark.isOwn && { lang })}
        >
          {mark.text}
        </text>
      )
  }
}
