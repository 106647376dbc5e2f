import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Version } from '../../core/dossier/schema.ts'
import { useCompareTexts } from '../../i18n/compare.ts'
import { useI18n } from '../../i18n/i18n.tsx'

interface Props {
  readonly id: string
  readonly versions: readonly Version[]
  readonly older?: string
  readonly newer?: string
}

/** Two lists and a button; the newer list only offers versions after the older one. */
export function Chooser({ id, versions, older, newer }: Props) {
  const { f } = useI18n()
  const v = useCompareTexts()
  const navigate = useNavigate()
  const [from, setFrom] = useState(older ?? versions[0]?.id ?? '')
  const later = versions.filter((version) => version.id > from)
  const [to, setTo] = useState(newer ?? versions.at(-1)?.id ?? '')
  const chosen = later.some((version) => version.id === to) ? to : (later[0]?.id ?? '')
  const option = (version: Version) => (
    <option key={version.id} value={version.id}>
      {f.mediumDate(version.id)} · {version.label}
    </option>
  )
  return (
    <div className="chooser">
      <label>
        {v.older}
        <select value={from} onChange={(event) => setFrom(event.target.value)}>
          {versions.slice(0, -1).map(option)}
        </select>
      </label>
      <label>
        {v.newer}
        <select value={chosen} onChange={(event) => setTo(event.target.value)}>
          {later.map(option)}
        </select>
      </label>
      <button
        className="button"
        type="button"
        onClick={() =>
          void navigate({ to: '/dossier/$id/vergelijk/$older/$newer', params: { id, older: from, newer: chosen } })
        }
      >
        {v.show}
      </button>
    </div>
  )
}
