import { Link, useLoaderData, useParams } from '@tanstack/react-router'
import { Notice } from '../components/Notice.tsx'

/**
 * Stands where a page for in a frame is no longer published, on a host that answers unknown addresses with the app.
 * The links leave the frame: the site does not fit in a window of a few lines.
 */
export function EmbedGone() {
  const { page: texts } = useLoaderData({ from: '/insluiten/$' })
  const { _splat = '' } = useParams({ from: '/insluiten/$' })
  const [id = '', older = '', newer = ''] = _splat.split('/')
  return (
    <Notice title={texts.gone} text={texts.goneText}>
      {id !== '' && older !== '' && newer !== '' && (
        <li>
          <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id, older, newer }} target="_top">
            {texts.toComparison}
          </Link>
        </li>
      )}
      {id !== '' && (
        <li>
          <Link to="/dossier/$id" params={{ id }} target="_top">
            {texts.toDossier(id)}
          </Link>
        </li>
      )}
      <li>
        <Link to="/" target="_top">
          {texts.toDossiers}
        </Link>
      </li>
    </Notice>
  )
}
