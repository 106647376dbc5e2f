import { type Cited, citationOf, hasLink, linkTo, nameOf } from '../core/citation/cited.ts'
import { richText } from '../core/citation/cite.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { citationTexts } from '../i18n/citation.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { CopyResult } from './CopyResult.tsx'
import { useCopy } from './use-copy.ts'
import { today } from './today.ts'

export interface CiteProps {
  /** Address id of the dossier. */
  readonly id: string
  readonly dossier: Dossier
  readonly what: Cited
  /** Spells the buttons out, where one thing has the page to itself. */
  readonly isLong?: boolean
}

/** Copies the citation, plain and rich, and the link; a thing without an address of its own has no link. */
export function CiteButtons({ id, dossier, what, isLong = false }: CiteProps) {
  const { language } = useI18n()
  const texts = citationTexts(language)
  const { state, copy } = useCopy()
  const name = texts.named(texts.kinds[what.kind], nameOf(dossier, what))
  const link = () => {
    const path = linkTo(id, what, today())
    return path && new URL(path, new URL(import.meta.env.BASE_URL, location.origin)).href
  }
  const citation = () => {
    const permalink = link()
    const cited = citationOf(dossier, what, { accessed: today(), ...(permalink && { permalink }) })
    return { plain: cited.plain, html: richText(cited) }
  }
  return (
    <span className="cite noprint">
      <button
        type="button"
        aria-label={`${isLong ? texts.citeLong : texts.cite}: ${name}`}
        onClick={() => void copy(citation)}
      >
        {isLong ? texts.citeLong : texts.cite}
      </button>
      {hasLink(id, what) && (
        <button
          type="button"
          aria-label={`${isLong ? texts.linkLong : texts.link}: ${name}`}
          onClick={() => void copy(() => ({ plain: link() ?? '' }))}
        >
          {isLong ? texts.linkLong : texts.link}
        </button>
      )}
      <CopyResult state={state} />
    </span>
  )
}
