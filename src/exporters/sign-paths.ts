import type { Telling } from './telling.ts'

type Event = Telling['event']
type Stance = 'against-change' | 'for-change' | 'caution' | 'procedural'

/** A drawing of 16 by 16 in strokes, as on the page (index.html); `hollow` shapes are filled with the paper. */
export interface SignPath {
  readonly d: string
  readonly width: number
  readonly fill?: 'solid' | 'hollow'
}

const RENAMED: SignPath = {
  d: 'M2 6c2-2.4 4-2.4 6 0s4 2.4 6 0M2 11.2c2-2.4 4-2.4 6 0s4 2.4 6 0',
  width: 1.7,
}
const ADDED: SignPath = { d: 'M8 2.5v11M2.5 8h11', width: 2.4 }
const CUT: SignPath = { d: 'M2.5 8h11', width: 3 }

/** Absent where there is nothing to draw: it stands there, or it is unknown. */
export const EVENT_SIGNS: Readonly<Partial<Record<Event, SignPath>>> = {
  cut: CUT,
  absent: CUT,
  added: ADDED,
  shortened: { d: 'M2 5.5h12M2 11h6', width: 2.2 },
  moved: { d: 'M8 2v12M4.5 5.2 8 1.8l3.5 3.4M4.5 10.8 8 14.2l3.5-3.4', width: 1.7 },
  renamed: RENAMED,
  changed: RENAMED,
  restored: { d: 'M3 8.5a5 5 0 1 0 1.7-3.9M4.9 1.3V5h3.7', width: 1.9 },
}

export const STANCE_SIGNS: Readonly<Record<Stance, SignPath>> = {
  'against-change': { d: 'M13 2v12L2.5 8z', width: 1.2, fill: 'solid' },
  'for-change': { d: 'M3 2.6v10.8L12.8 8z', width: 1.5, fill: 'hollow' },
  caution: { d: 'M8 1.8 14.2 8 8 14.2 1.8 8z', width: 1.5, fill: 'hollow' },
  procedural: { d: 'M3.2 3.2h9.6v9.6H3.2z', width: 1.5, fill: 'hollow' },
}
