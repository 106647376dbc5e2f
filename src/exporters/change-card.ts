import { escapeMarkup } from '../core/text/escape.ts'
import type { Messages } from '../i18n/nl.ts'
import type { Words } from './change-telling.ts'
import {
  type CardItem,
  COLOURS,
  type Column,
  drawItems,
  heightOf,
  type Look,
  setItems,
  type SetItem,
} from './card-layout.ts'
import { EVENT_SIGNS, STANCE_SIGNS } from './sign-paths.ts'
import { type Group, type Line, type LineRole, plainRun, type Telling, titleOf } from './telling.ts'
import { joinPieces, type Piece } from './wrap-text.ts'

/** Size of the card, in pixels at scale 1. */
export const CARD = { width: 1200, height: 630 }

export interface ChangeCard {
  /** A drawing of that size, with real text and nothing from outside. */
  readonly svg: string
  /** What stands on it, for those who do not see it. */
  readonly alt: string
}

const EDGE = 44
const ALL: Column = { x: EDGE, width: CARD.width - 2 * EDGE }
const GUTTER = 44
/** Widths that the column of the change may get; the other is for the advice. */
const SPLITS = [620, 560, 500, 440, 380]

const NAME: Look = { size: 31, least: 1, most: 2 }
const WARNING: Look = { size: 18, least: 2, most: 3 }
const LOOKS: Readonly<Partial<Record<LineRole, Look>>> = {
  text: { size: 24, least: 2, most: 9, isLetter: true },
  absent: { size: 20, least: 3, most: 3 },
  rests: { size: 16, least: 1, most: 4, isQuiet: true },
  request: { size: 17, least: 4, most: 4 },
  end: { size: 17, least: 2, most: 3 },
  note: { size: 20, least: 3, most: 3 },
  direction: { size: 21, least: 4, most: 4 },
  gist: { size: 20, least: 3, most: 6 },
  outcome: { size: 18, least: 2, most: 9 },
  caution: { size: 16, least: 3, most: 6, isQuiet: true },
  whole: { size: 16, least: 3, most: 6, isQuiet: true },
  count: { size: 16, least: 2, most: 2, isQuiet: true },
  source: { size: 15, least: 1, most: 2, isQuiet: true },
  dossier: { size: 15, least: 1, most: 1, isQuiet: true },
}
const SMALL: Look = { size: 16, least: 1, most: 2, isQuiet: true }
/** An address is of no use when it is cut: it may break, but all of it stands there. */
const ADDRESS: Look = { size: 16, least: 4, most: 4 }

/**
 * A change as a picture for messages and articles: what stood and stands there on the left, the first advice on the
 * right. What does not fit is shortened at a word with `…`; what keeps it from misleading is never left out whole.
 * @param address of the change; absent for a dossier that is not published
 */
export function changeCard(telling: Telling, words: Pick<Words, 't' | 's'>, address: string | undefined): ChangeCard {
  const head = setItems(headOf(telling), ALL, 170)
  const foot = setItems(footOf(telling, words, address), ALL, 110)
  const top = EDGE - 6 + heightOf(head) + 18
  const bottom = CARD.height - EDGE + 20 - heightOf(foot)
  const { left, right, columns } = setBody(telling, words, bottom - 22 - top)
  const name = escapeMarkup(titleOf(telling))
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" lang="${telling.language}">`,
    `<title>${name}</title>`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${COLOURS.paper}"/>`,
    ...drawItems(head, ALL, EDGE - 6),
    `<path d="M${EDGE} ${top - 8}H${CARD.width - EDGE}" stroke="${COLOURS.ink}" stroke-width="1.5"/>`,
    ...drawItems(left, columns[0], top),
    `<path d="M${columns[1].x - 18} ${top + 6}V${bottom - 22}" stroke="${COLOURS.ink}" stroke-width="3"/>`,
    ...drawItems(right, columns[1], top),
    `<path d="M${EDGE} ${bottom - 10}H${CARD.width - EDGE}" stroke="${COLOURS.rule}"/>`,
    ...drawItems(foot, ALL, bottom),
    '</svg>\n',
  ].join('\n')
  return { svg, alt: [...head, ...left, ...right].map((item) => stopped(wordsOn(item, words.t))).join(' ') }
}

interface Body {
  readonly left: readonly SetItem[]
  readonly right: readonly SetItem[]
  readonly columns: readonly [Column, Column]
}

/** The two columns, as wide as lets most of the words stand there. */
function setBody(telling: Telling, words: Pick<Words, 's'>, room: number): Body {
  const change = itemsOf(telling.groups[0], ['text', 'absent', 'rests', 'request', 'end'])
  const advice = adviceOf(telling, words)
  const bodies = SPLITS.map((width): Body => {
    const x = EDGE + width + GUTTER
    const columns = [
      { x: EDGE, width },
      { x, width: CARD.width - EDGE - x },
    ] as const
    return { left: setItems(change, columns[0], room), right: setItems(advice, columns[1], room), columns }
  })
  const loss = ({ left, right }: Body) =>
    [...left, ...right].reduce((sum, { hidden, size, look }) => sum + hidden + (look.size - size), 0)
  return bodies.reduce((best, body) => (loss(body) < loss(best) ? body : best))
}

const piecesOf = ({ runs }: Pick<Line, 'runs'>): readonly Piece[] =>
  runs.map(({ text, as }) => (as === undefined || as === 'series' || as === 'verdict' ? { text } : { text, as }))

const toItem = (line: Line): CardItem => ({ pieces: piecesOf(line), look: LOOKS[line.role] ?? SMALL })

const itemsOf = (group: Group | undefined, roles: readonly LineRole[]): readonly CardItem[] =>
  (group?.lines ?? []).filter(({ role }) => roles.includes(role)).map(toItem)

/** What happened comes first: a name may be cut, and that may not. */
function headOf({ event, name, happened, step, groups }: Telling): readonly CardItem[] {
  const isGone = event === 'cut' || event === 'absent'
  const colour = isGone ? COLOURS.cut : event === 'added' || event === 'restored' ? COLOURS.added : COLOURS.ink
  const warning = groups[0]?.lines.find(({ role }) => role === 'warning')
  return [
    {
      pieces: [{ text: `${capital(happened)}: `, as: 'strong' }, { text: name.text }],
      look: NAME,
      sign: EVENT_SIGNS[event],
      colour,
    },
    {
      pieces: [{ text: `${capital(step)}. ` }, ...(warning ? piecesOf(warning) : [])],
      look: WARNING,
    },
  ]
}

const stopped = (text: string): string => (/[.!?…)\]]$/.test(text) ? text : `${text}.`)

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The first advice, with how many others there are and which way they point; or that there is none. */
function adviceOf({ groups, answers }: Telling, { s }: Pick<Words, 's'>): readonly CardItem[] {
  const [first, ...rest] = groups.filter((group) => group.is === 'advice')
  const items = itemsOf(first, ['note', 'direction', 'gist', 'outcome', 'caution', 'whole']).map((item, index) =>
    index === 0 && first?.stance ? { ...item, sign: STANCE_SIGNS[first.stance] } : item,
  )
  const directions = rest.flatMap(({ lines }) => lines.filter(({ role }) => role === 'direction'))
  const named = directions.map(({ runs }) => runs[1]?.text ?? '').join('; ')
  const counts = [
    ...(rest.length > 0 ? [s.tell.otherAdvice(rest.length, named)] : []),
    answers > 0 ? s.tell.onlyAnswers(answers) : s.tell.noAnswer,
  ]
  return [...items, ...counts.map((text) => toItem({ role: 'count', runs: [{ text }] }))]
}

function footOf(
  { groups, papers }: Telling,
  { s }: Pick<Words, 's'>,
  address: string | undefined,
): readonly CardItem[] {
  const last = groups.at(-1)
  const sources = { role: 'source', runs: [{ text: `${s.tell.sources}: ${papers.join('; ')}.` }] } as const
  return [
    ...(papers.length > 0 ? [toItem(sources)] : []),
    ...itemsOf(last, ['dossier']),
    ...(address === undefined
      ? itemsOf(last, ['link'])
      : [{ pieces: [{ text: address, as: 'strong' as const }], look: ADDRESS }]),
  ]
}

/** The words of an item as far as they stand on the card, with plain words round what went or came. */
function wordsOn({ lines }: SetItem, t: Messages): string {
  const pieces = lines.flatMap((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line]))
  return joinPieces(pieces)
    .map((piece) => plainRun(piece, t))
    .join('')
}
