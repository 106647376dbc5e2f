/** Every sign is a 16 px stroke drawing; the sprite stands in index.html, where it costs no script. */
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
  | 'search'

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
