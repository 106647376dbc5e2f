import type { Dossier } from '../core/dossier/schema.ts'
import { escapeMarkup } from '../core/text/escape.ts'
import { type PictureOptions, pictureOf } from '../core/picture/picture.ts'
import type { BoxLook, LineLook, Mark, Part, Scene, Tone } from '../core/picture/scene.ts'
import { SIGN_PATHS } from '../core/picture/signs.ts'
import type { PictureTexts } from '../core/picture/texts.ts'

/** The light theme of the site (src/styles/tokens.css): a file looks the same wherever it is opened. */
export const PALETTE = {
  paper: '#fbfbfa',
  ink: '#1b1b1b',
  'ink-2': '#45494d',
  'ink-3': '#5f6468',
  rule: '#d9dbdb',
  cut: '#a63d00',
  add: '#0b5cad',
  tube: '#1b1b1b',
  'tube-soft': '#6b7074',
  unknown: '#a9adb0',
} as const

const HATCH = 'url(#lifeline-hatch)'
const TONES: Readonly<Record<Tone, string>> = {
  ink: PALETTE.ink,
  quiet: PALETTE['ink-2'],
  soft: PALETTE['ink-3'],
  gone: PALETTE.cut,
  come: PALETTE.add,
}

type Attributes = Readonly<Record<string, string | number>>

const dashed = { 'stroke-dasharray': '3 2' }
const BOXES: Readonly<Record<BoxLook, Attributes>> = {
  full: { fill: PALETTE.tube },
  'full-derived': { fill: HATCH, stroke: PALETTE['tube-soft'], 'stroke-width': 1.5, ...dashed },
  shell: { fill: PALETTE.paper, stroke: PALETTE.tube, 'stroke-width': 1.5 },
  'shell-derived': { fill: PALETTE.paper, stroke: PALETTE['tube-soft'], 'stroke-width': 1.5, ...dashed },
  rest: { fill: PALETTE.tube },
  'rest-derived': { fill: HATCH },
  gone: { fill: PALETTE.paper, stroke: PALETTE.cut, 'stroke-width': 1.5 },
  'gone-derived': { fill: PALETTE.paper, stroke: PALETTE.cut, 'stroke-width': 1.5, ...dashed },
  'not-there': { fill: PALETTE.paper, stroke: PALETTE['ink-3'], 'stroke-width': 0.75 },
  paper: { fill: PALETTE.paper },
}
const LINES: Readonly<Record<LineLook, Attributes>> = {
  join: { stroke: PALETTE.tube, 'stroke-width': 2 },
  'join-gone': { stroke: PALETTE.cut, 'stroke-width': 1 },
  rule: { stroke: PALETTE.rule, 'stroke-width': 1 },
  'rule-strong': { stroke: PALETTE.ink, 'stroke-width': 1 },
}

/** Families that are alike in width and on nearly every machine, then whatever there is. */
const SANS = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif"
const SERIF = "Georgia, 'Liberation Serif', 'DejaVu Serif Condensed', serif"

export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The picture of a dossier's passages as a file that needs nothing beside it. */
export function lifelineSvg(dossier: Dossier, options: PictureOptions, texts: PictureTexts): string {
  return drawSvg(pictureOf(dossier, options, texts), texts.language, dossier.meta.language).svg
}

/** A scene as an SVG document without style sheet, script, link or reference to outside. */
export function drawSvg(scene: Scene, language: string, ownLanguage: string): Drawing {
  const { width, height } = scene
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg"${given({
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: language,
      role: 'img',
      'aria-labelledby': 'lifeline-title lifeline-desc',
      'font-family': SANS,
    })}>\n`,
    `<title id="lifeline-title">${escapeMarkup(scene.title)}</title>\n`,
    `<desc id="lifeline-desc">${escapeMarkup(scene.description)}</desc>\n`,
    '<defs><pattern id="lifeline-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    tag('rect', { width: 4, height: 4, fill: PALETTE.paper }),
    tag('rect', { width: 2, height: 4, fill: PALETTE['tube-soft'] }),
    '</pattern></defs>\n',
    tag('rect', { width, height, fill: PALETTE.paper }),
    '\n',
    ...scene.parts.map((part) => drawPart(part, ownLanguage === language ? undefined : ownLanguage)),
    '</svg>\n',
  ].join('')
  return { svg, width, height }
}

function drawPart({ marks = [], parts = [] }: Part, lang: string | undefined): string {
  return [...marks.map((mark) => `${drawMark(mark, lang)}\n`), ...parts.map((part) => drawPart(part, lang))].join('')
}

function drawMark(mark: Mark, lang: string | undefined): string {
  switch (mark.is) {
    case 'box': {
      const { x, y, width, height } = mark
      return tag('rect', { x: short(x), y: short(y), width: short(width), height: short(height), ...BOXES[mark.look] })
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark
      return tag('line', { x1: short(x1), y1: short(y1), x2: short(x2), y2: short(y2), ...LINES[mark.look] })
    }
    case 'dot':
      return tag('circle', { cx: short(mark.x), cy: short(mark.y), r: 2, fill: PALETTE.unknown })
    case 'disc':
      return tag('circle', { cx: short(mark.x), cy: short(mark.y), r: 8.5, fill: PALETTE.paper })
    case 'sign':
      return drawSign(mark)
    case 'text':
      return drawText(mark, lang)
  }
}

function drawSign({ sign, x, y, size, tone, isDashed }: Extract<Mark, { is: 'sign' }>): string {
  const { path, width, fill } = SIGN_PATHS[sign]
  const scale = size / 16
  return tag('path', {
    d: path,
    transform: `translate(${short(x - size / 2)} ${short(y - size / 2)}) scale(${short(scale)})`,
    fill: fill === 'solid' ? TONES[tone] : fill === 'hollow' ? PALETTE.paper : 'none',
    stroke: TONES[tone],
    'stroke-width': width,
    ...(isDashed && dashed),
  })
}

function drawText(mark: Extract<Mark, { is: 'text' }>, lang: string | undefined): string {
  const attributes = {
    x: short(mark.x),
    y: short(mark.y),
    'font-size': mark.size,
    fill: TONES[mark.tone],
    ...(mark.isBold && { 'font-weight': 'bold' }),
    ...(mark.isSerif && { 'font-family': SERIF }),
    ...(mark.isCentred && { 'text-anchor': 'middle' }),
    ...(mark.isOwn && lang && { lang }),
  }
  return `<text${given(attributes)}>${escapeMarkup(mark.text)}</text>`
}

/** Two decimals: enough for print, and the same in every engine. */
const short = (n: number): number => Math.round(n * 100) / 100

const tag = (name: string, attributes: Attributes): string => `<${name}${given(attributes)}/>`

const given = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('')
