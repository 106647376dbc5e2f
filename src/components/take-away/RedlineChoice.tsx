import { useId } from 'react'
import { useTakeAwayTexts } from '../../i18n/take-away.ts'
import './take-away.css'

export interface VersionName {
  readonly id: string
  readonly name: string
}

/** Which two versions a redline is made of, and whether it names persons. */
export interface RedlineOf {
  readonly older: string
  readonly newer: string
  readonly names: boolean
}

interface Props {
  /** In their order; those with text. */
  readonly versions: readonly VersionName[]
  readonly value: RedlineOf
  /** Whether there is a name to choose about. */
  readonly namesPersons: boolean
  readonly isReconstruction: boolean
  onChange(value: RedlineOf): void
}

/** What goes into a Word file with tracked changes. */
export function RedlineChoice({ versions, value, namesPersons, isReconstruction, onChange }: Props) {
  const { redline } = useTakeAwayTexts()
  const id = useId()
  const at = (version: string) => versions.findIndex((each) => each.id === version)
  const [from, to] = [at(value.older), at(value.newer)]
  // The other end gives way where it would no longer come before or after.
  const chooseOlder = (older: string) =>
    onChange({ ...value, older, newer: at(older) < to ? value.newer : versions[at(older) + 1]!.id })
  const chooseNewer = (newer: string) =>
    onChange({ ...value, newer, older: from < at(newer) ? value.older : versions[at(newer) - 1]!.id })
  return (
    <>
      <div className="csv small">
        <span className="version-choice">
          <label htmlFor={`${id}-older`}>{redline.older}</label>
          <select id={`${id}-older`} value={value.older} onChange={(event) => chooseOlder(event.target.value)}>
            <Options versions={versions.slice(0, -1)} />
          </select>
        </span>
        <span className="version-choice">
          <label htmlFor={`${id}-newer`}>{redline.newer}</label>
          <select id={`${id}-newer`} value={value.newer} onChange={(event) => chooseNewer(event.target.value)}>
            <Options versions={versions.slice(1)} />
          </select>
        </span>
      </div>
      {namesPersons && (
        <label className="names small">
          <input
            type="checkbox"
            checked={value.names}
            onChange={(event) => onChange({ ...value, names: event.target.checked })}
          />
          {redline.names}
        </label>
      )}
      {isReconstruction && <p className="small">{redline.reconstruction}</p>}
    </>
  )
}

function Options({ versions }: Pick<Props, 'versions'>) {
  return versions.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
