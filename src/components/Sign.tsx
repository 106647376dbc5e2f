/** Every sign is a 16 px stroke drawing, defined once in the sprite and used by reference. */
export type SignName =
  | 'cut'
  | 'added'
  | 'shortened'
  | 'moved'
  | 'renamed'
  | 'restored'
  | 'unknown'
  | 'here'
  | 'against'
  | 'for'
  | 'caution'
  | 'procedural'
  | 'said'
  | 'answer'
  | 'paper'
  | 'stamp'
  | 'warning'
  | 'up'
  | 'down'

interface Props {
  readonly name: SignName
  /** Words for who cannot see it; absent when the words stand beside it. */
  readonly label?: string
}

export function Sign({ name, label }: Props) {
  return (
    <svg className="sign" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <use href={`#sign-${name}`} />
    </svg>
  )
}

const stroke = { viewBox: '0 0 16 16', fill: 'none', stroke: 'currentColor' }

/** Must stand once in the page, before any sign is used. */
export function SignSprite() {
  return (
    <svg width="0" height="0" className="heard" aria-hidden="true" focusable="false">
      <defs>
        <symbol id="sign-cut" {...stroke}>
          <path d="M2.5 8h11" strokeWidth="3" />
        </symbol>
        <symbol id="sign-added" {...stroke}>
          <path d="M8 2.5v11M2.5 8h11" strokeWidth="2.4" />
        </symbol>
        <symbol id="sign-shortened" {...stroke}>
          <path d="M2 5.5h12M2 11h6" strokeWidth="2.2" />
        </symbol>
        <symbol id="sign-moved" {...stroke}>
          <path d="M8 2v12M4.5 5.2 8 1.8l3.5 3.4M4.5 10.8 8 14.2l3.5-3.4" strokeWidth="1.7" />
        </symbol>
        <symbol id="sign-renamed" {...stroke}>
          <path d="M2 6c2-2.4 4-2.4 6 0s4 2.4 6 0M2 11.2c2-2.4 4-2.4 6 0s4 2.4 6 0" strokeWidth="1.7" />
        </symbol>
        <symbol id="sign-restored" {...stroke}>
          <path d="M3 8.5a5 5 0 1 0 1.7-3.9M4.9 1.3V5h3.7" strokeWidth="1.9" />
        </symbol>
        <symbol id="sign-unknown" {...stroke}>
          <circle cx="8" cy="8" r="1.2" fill="currentColor" stroke="none" />
        </symbol>
        <symbol id="sign-here" {...stroke}>
          <circle cx="8" cy="8" r="4.5" fill="currentColor" stroke="none" />
        </symbol>
        <symbol id="sign-against" {...stroke}>
          <path d="M13 2v12L2.5 8z" fill="currentColor" strokeWidth="1.2" />
        </symbol>
        <symbol id="sign-for" {...stroke}>
          <path d="M3 2.6v10.8L12.8 8z" className="hollow" strokeWidth="1.5" />
        </symbol>
        <symbol id="sign-caution" {...stroke}>
          <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" className="hollow" strokeWidth="1.5" />
        </symbol>
        <symbol id="sign-procedural" {...stroke}>
          <path d="M3.2 3.2h9.6v9.6H3.2z" className="hollow" strokeWidth="1.5" />
        </symbol>
        <symbol id="sign-said" {...stroke}>
          <path d="M2 3h12v8H7.5l-3 3v-3H2z" className="hollow" strokeWidth="1.5" />
        </symbol>
        <symbol id="sign-answer" {...stroke}>
          <path d="M3 2.5V9h10M9.5 5.5 13 9l-3.5 3.5" strokeWidth="1.8" />
        </symbol>
        <symbol id="sign-paper" {...stroke}>
          <path d="M3.5 1.8h6l3 3v9.4h-9zM5.8 7.5h4.5M5.8 10.3h4.5" strokeWidth="1.3" />
        </symbol>
        <symbol id="sign-stamp" {...stroke}>
          <path d="m2.5 8.5 4 4 7-9" strokeWidth="2" />
        </symbol>
        <symbol id="sign-warning" {...stroke}>
          <path d="M8 2l6.5 11.5h-13z" strokeWidth="1.4" />
          <path d="M8 6.2V10M8 11.2v1" strokeWidth="1.5" />
        </symbol>
        <symbol id="sign-up" {...stroke}>
          <path d="M8 13V3M4 7l4-4 4 4" strokeWidth="1.7" />
        </symbol>
        <symbol id="sign-down" {...stroke}>
          <path d="M8 3v10M4 9l4 4 4-4" strokeWidth="1.7" />
        </symbol>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" className="hatch-ground" />
          <rect width="2" height="4" className="hatch-line" />
        </pattern>
      </defs>
    </svg>
  )
}
