export interface SignPath {
  /** In a square of 16 units. */
  readonly path: string
  /** Of the stroke. */
  readonly width: number
  /** `hollow` is filled with the colour of the paper. */
  readonly fill: 'none' | 'solid' | 'hollow'
}

/** The signs of the sprite in index.html that a picture uses, for files that cannot point there. */
export const SIGN_PATHS = {
  cut: { path: 'M2.5 8h11', width: 3, fill: 'none' },
  added: { path: 'M8 2.5v11M2.5 8h11', width: 2.4, fill: 'none' },
  shortened: { path: 'M2 5.5h12M2 11h6', width: 2.2, fill: 'none' },
  moved: { path: 'M8 2v12M4.5 5.2 8 1.8l3.5 3.4M4.5 10.8 8 14.2l3.5-3.4', width: 1.7, fill: 'none' },
  renamed: { path: 'M2 6c2-2.4 4-2.4 6 0s4 2.4 6 0M2 11.2c2-2.4 4-2.4 6 0s4 2.4 6 0', width: 1.7, fill: 'none' },
  restored: { path: 'M3 8.5a5 5 0 1 0 1.7-3.9M4.9 1.3V5h3.7', width: 1.9, fill: 'none' },
  against: { path: 'M13 2v12L2.5 8z', width: 1.2, fill: 'solid' },
  for: { path: 'M3 2.6v10.8L12.8 8z', width: 1.5, fill: 'hollow' },
  caution: { path: 'M8 1.8 14.2 8 8 14.2 1.8 8z', width: 1.5, fill: 'hollow' },
  procedural: { path: 'M3.2 3.2h9.6v9.6H3.2z', width: 1.5, fill: 'hollow' },
  said: { path: 'M2 3h12v8H7.5l-3 3v-3H2z', width: 1.5, fill: 'hollow' },
  answer: { path: 'M3 2.5V9h10M9.5 5.5 13 9l-3.5 3.5', width: 1.8, fill: 'none' },
  paper: { path: 'M3.5 1.8h6l3 3v9.4h-9zM5.8 7.5h4.5M5.8 10.3h4.5', width: 1.3, fill: 'none' },
  stamp: { path: 'm2.5 8.5 4 4 7-9', width: 2, fill: 'none' },
} as const satisfies Readonly<Record<string, SignPath>>

export type SignName = keyof typeof SIGN_PATHS
