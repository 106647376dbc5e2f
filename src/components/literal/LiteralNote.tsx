import { hasText, unreadPlaces } from '../../core/dossier/has-text.ts'
import type { Version } from '../../core/dossier/schema.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { literalTexts } from '../../i18n/literal.ts'
import { LiteralEntry } from './LiteralEntry.tsx'

interface Props {
  readonly id: string
  readonly versions: readonly [Version, Version]
}

/** Of which of two versions the text is here, and the way to open that of the other. */
export function LiteralNote({ id, versions }: Props) {
  const { f, language } = useI18n()
  const { mixed } = literalTexts(language)
  const told = versions.map((version) => {
    const date = f.date(version.id)
    if (!hasText(version)) return mixed.ours(date)
    const places = unreadPlaces(version)
    return places > 0 ? mixed.gaps(date, places) : mixed.text(date)
  })
  return (
    <>
      {versions.some(hasText) && (
        <p>
          {!versions.every(hasText) && <b>{mixed.title}</b>} {told.join(' ')} {!versions.every(hasText) && mixed.words}
        </p>
      )}
      <LiteralEntry id={id} versions={versions} />
    </>
  )
}
