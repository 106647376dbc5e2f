import type { Advice, Answer, Dossier, Locator, Remark, Source } from '../dossier/schema.ts'
import { numberRuns } from '../text/number-runs.ts'
import { type Citation, cite, plainCitation } from './cite.ts'

/**
 * The citation of a source of a dossier, or of a `place` in it. Where the record cannot tell two papers apart, such as
 * two copies of one nota whose references are blacked out, the label that the dossier gives it does.
 */
export function citeSource(dossier: Dossier, source: Source, place?: string): Citation {
  const { organisation } = dossier.meta
  const alone = cite(source, organisation).plain
  const hasTwin = dossier.sources.some((each) => each !== source && cite(each, organisation).plain === alone)
  const citation = cite(source, organisation, place)
  if (!hasTwin) return citation
  const named = ` (in het dossier: ‘${source.label}’).`
  const parts = citation.parts.map((part, index) =>
    index === citation.parts.length - 1 ? { ...part, text: part.text.replace(/\.$/, named) } : part,
  )
  return { plain: parts.map(({ text }) => text).join(''), parts }
}

/** The paper in which the advice stands, with its pages and the heading. */
export function citeAdvice(dossier: Dossier, advice: Advice): Citation {
  const own = dossier.locators.filter((each) => each.source === advice.source && advice.locators.includes(each.id))
  return citeIn(dossier, advice.source, joined(pagesOf(own), advice.heading))
}

/** The overview of remarks of the paper, by page and number. */
export function citeRemark(dossier: Dossier, { source, page, numbers }: Remark): Citation {
  const word = numbers.length === 1 ? 'opmerking' : 'opmerkingen'
  return citeIn(dossier, source, `p. ${page}, ${word} ${numberRuns(numbers)}`)
}

export function citeAnswer(dossier: Dossier, { source, pages, questions }: Answer): Citation {
  const word = questions.length === 1 ? 'vraag' : 'vragen'
  return citeIn(dossier, source, joined(pages && `p. ${pages}`, `${word} ${numberRuns(questions)}`))
}

export function citeLocator(dossier: Dossier, { source, place }: Locator): Citation {
  return citeIn(dossier, source, place)
}

function citeIn(dossier: Dossier, sourceId: string, place: string): Citation {
  const source = dossier.sources.find((each) => each.id === sourceId)
  // A parsed dossier has no such reference; a page may draw one before it is checked.
  return source ? citeSource(dossier, source, place) : plainCitation(`${sourceId}, ${place}.`)
}

const joined = (pages: string | undefined, rest: string): string => (pages ? `${pages}, ${rest}` : rest)

/** Pages on which passages stand whose place begins with one, as "p. 1–3"; undefined when none does. */
function pagesOf(locators: readonly Locator[]): string | undefined {
  const pages = locators.flatMap(({ place }) => {
    const [, page] = /^p\. (\d+)\b/.exec(place) ?? []
    return page === undefined ? [] : [Number(page)]
  })
  const sorted = [...new Set(pages)].sort((a, b) => a - b)
  return sorted.length === 0 ? undefined : `p. ${numberRuns(sorted)}`
}
