import { Link } from '@tanstack/react-router'
import { hasText } from '../../core/dossier/has-text.ts'
import type { Version } from '../../core/dossier/schema.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { literalTexts } from '../../i18n/literal.ts'

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly versions: readonly Version[]
}

/** The way to the screen on which a reader opens the text of a version that is a reconstruction here. */
export function LiteralEntry({ id, versions }: Props) {
  const { f, language } = useI18n()
  const { entry } = literalTexts(language)
  const ours = versions.filter((version) => !hasText(version))
  if (ours.length === 0) return null
  const link = ({ id: version }: Version, text: string) => (
    <Link to="/dossier/$id/tekst/$version" params={{ id, version }}>
      {text}
    </Link>
  )
  if (ours.length === 1) {
    return (
      <p className="noprint">
        {entry.one} {link(ours[0]!, entry.open)}
      </p>
    )
  }
  if (ours.length === 2) {
    return (
      <p className="noprint">
        {entry.two}{' '}
        {ours.map((version, index) => (
          <span key={version.id}>
            {index > 0 && ' · '}
            {link(version, entry.openOf(f.date(version.id)))}
          </span>
        ))}
      </p>
    )
  }
  return (
    <details className="noprint">
      <summary>{entry.many}</summary>
      <ul className="plain">
        {ours.map((version) => (
          <li key={version.id}>{link(version, entry.openOf(f.date(version.id)))}</li>
        ))}
      </ul>
    </details>
  )
}
