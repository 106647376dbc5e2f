import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Notice } from '../components/Notice.tsx'
import { entryTexts } from '../i18n/entry.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useDossiers } from '../store/dossiers.ts'

interface Props {
  /** Address id. */
  readonly id: string
  /** It came from a file of the reader, and is not kept. */
  readonly isOwn: boolean
}

/** What stands at an address without a dossier: why, and what there is instead. */
export function MissingDossier({ id, isOwn }: Props) {
  const { t, language } = useI18n()
  const { missing } = entryTexts(language)
  const catalogue = useDossiers((state) => state.catalogue)
  const loadCatalogue = useDossiers((state) => state.loadCatalogue)
  useEffect(() => void loadCatalogue(), [loadCatalogue])
  if (isOwn) {
    return (
      <Notice title={missing.notKept} text={missing.notKeptText}>
        <li>
          <Link to="/open">{t.open.title}</Link>
        </li>
      </Notice>
    )
  }
  return (
    <Notice title={missing.notThere(id)} text={missing.notThereText}>
      {catalogue.status === 'ready' &&
        catalogue.value.map((entry) => (
          <li key={entry.id}>
            <Link to="/dossier/$id" params={{ id: entry.id }}>
              {entry.title}
            </Link>
          </li>
        ))}
    </Notice>
  )
}
