import type { LifeEvent, LifelineCell } from '../lifeline.ts'
import type { BoxLook, Mark, Tone } from './scene.ts'

/** Height of a tube. */
export const THICK = 10

export type TubeOf = Pick<LifelineCell, 'tube' | 'stated' | 'events' | 'seen'>

export const toneOf = (event: LifeEvent): Tone =>
  event === 'cut' ? 'gone' : event === 'added' || event === 'restored' ? 'come' : 'quiet'

/** The tube of one version with the signs of what happened; `y` is its middle. */
export function tubeMarks(cell: TubeOf, x: number, y: number, width: number): readonly Mark[] {
  const centre = x + width / 2
  if (cell.tube === 'none') return [{ is: 'dot', x: centre, y }]
  const box = (look: BoxLook, top: number, height: number): Mark => ({ is: 'box', x, y: top, width, height, look })
  const whole = (look: BoxLook) => box(look, y - THICK / 2, THICK)
  const derived = (look: 'full' | 'shell' | 'rest' | 'gone') => (cell.stated ? look : (`${look}-derived` as const))
  const boxes =
    cell.tube === 'empty'
      ? [whole(cell.seen ? derived('gone') : 'not-there')]
      : cell.tube === 'short'
        ? [whole(derived('shell')), box(derived('rest'), y + 1, THICK / 2 - 1)]
        : [whole(derived('full'))]
  return [
    ...boxes,
    ...cell.events.flatMap((event, index): Mark[] => {
      const at = centre + (index - (cell.events.length - 1) / 2) * (width / 2.5)
      return [
        { is: 'disc', x: at, y },
        { is: 'sign', sign: event, x: at, y, size: 13, tone: toneOf(event) === 'quiet' ? 'ink' : toneOf(event) },
      ]
    }),
  ]
}
