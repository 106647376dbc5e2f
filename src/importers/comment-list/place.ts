import type { ImportedAnnotation, ImportedBlock } from '../../core/imported/imported.ts'
import { type Counted, countLeftover } from '../leftovers.ts'
import { fieldsIn } from '../papers/fields.ts'
import { readStamp } from '../papers/stamps.ts'
import { BOLD_OFF, BOLD_ON, RAISED_OFF, RAISED_ON, withoutSigns } from '../transcript-marks.ts'
import type { ListedComment } from './lift.ts'

/** A comment of a list, with the page it is on. */
export type PagedComment = ListedComment & { readonly page: number }

export interface Placed {
  readonly blocks: readonly ImportedBlock[]
  readonly annotations: readonly ImportedAnnotation[]
  /** Index of each block before, by its index now. */
  readonly origins: readonly number[]
}

/** What is typed or drawn on text that stands there; its listed words are copied from the page. */
const MARKS_TEXT = /^(?:highlight|markering|markeren|onderstrep|doorhal|underline|strike|squiggly)/iu
const PHRASE = `${BOLD_ON}([^${BOLD_ON}${BOLD_OFF}]{1,400})${BOLD_OFF}`
/** A bold phrase with a number after it: "**Havenfonds**<sup>9</sup>". */
const TYPED = new RegExp(`${PHRASE}\\s?(?:${RAISED_ON}(\\d{1,4})${RAISED_OFF}|(\\d{1,4})(?!\\d))`, 'g')
/** A number with a bold phrase after it. */
const MARKED = new RegExp(
  `[${BOLD_ON}${RAISED_ON}]?(?<!\\d)(\\d{1,4})[${BOLD_OFF}${RAISED_OFF}]?\\s?(?=${PHRASE})`,
  'g',
)
const LONGEST_MARGIN = 2000

interface Page {
  readonly comments: Map<number, PagedComment>
  readonly placed: Map<number, { block: number; printed?: string }>
}

/**
 * Finds where the numbers of listed comments are printed on their page. A number, and words that were typed on the page
 * with it, are no text of the document: they go from the block to the annotation. Words that are only marked stay.
 */
export function placeComments(
  blocks: readonly ImportedBlock[],
  comments: readonly PagedComment[],
  counted: Counted,
): Placed {
  const pages = new Map<number, Page>()
  for (const comment of comments) {
    const page = pages.get(comment.page) ?? { comments: new Map(), placed: new Map() }
    page.comments.set(comment.number, comment)
    pages.set(comment.page, page)
  }
  const kept: ImportedBlock[] = []
  const origins: number[] = []
  const dropped = new Set<number>()
  blocks.forEach((block, at) => {
    if (dropped.has(at)) return
    const page = block.page === undefined ? undefined : pages.get(block.page)
    const text = page ? readPrinted(blocks, at, page, kept.length, dropped, counted) : block.text
    const read = withoutSigns(text).replace(/\s+/gu, ' ').trim()
    if (read === '') return
    kept.push({ ...block, text: read })
    origins.push(at)
  })
  const forms = pageForms(kept, pages)
  const annotations = comments.map((comment) => annotationOf(comment, kept, pages.get(comment.page), forms))
  return { blocks: kept, annotations, origins }
}

/** Text of the block without the numbers and typed words, of which the places are kept in the page. */
function readPrinted(
  blocks: readonly ImportedBlock[],
  at: number,
  { comments, placed }: Page,
  index: number,
  dropped: Set<number>,
  counted: Counted,
): string {
  const text = blocks[at]?.text ?? ''
  if (!/\d/.test(text)) return text
  const take = (number: number, printed?: string) => {
    const place = placed.get(number)
    placed.set(number, { block: place?.block ?? index, ...(printed === undefined ? place : { printed }) })
    countLeftover(counted, 'comment-number', String(number))
  }
  const alone = /^(\d{1,4})(?:\s+(\S.*))?$/su.exec(withoutSigns(text).trim())
  const own = alone && comments.get(Number(alone[1]))
  // "1" below "Bijlage(n)" is filled in there.
  const isFilledIn = fieldsIn(blocks[at - 1]?.text ?? '').at(-1)?.value === ''
  if (alone && own && !isFilledIn && text.length <= LONGEST_MARGIN) {
    const said = alone[2] ?? ''
    if (said === '' || (!MARKS_TEXT.test(own.type) && saysSame(said, own.text))) {
      take(own.number, said === '' ? undefined : said)
      return ''
    }
  }
  const stamp = readStamp(text) && /^(.*\S)\s+(\d{1,4})\s*$/su.exec(withoutSigns(text))
  const stamped = stamp ? comments.get(Number(stamp[2])) : undefined
  if (stamp && stamped && saysSame(stamp[1] ?? '', stamped.text)) {
    take(stamped.number)
    return stamp[1] ?? ''
  }
  const typed = text.replace(TYPED, (all: string, phrase: string, raised?: string, plain?: string) => {
    const comment = comments.get(Number(raised ?? plain))
    if (!comment || comment.text === '' || MARKS_TEXT.test(comment.type)) return all
    const rest = restOf(comment.text, phrase)
    const next = blocks[at + 1]?.text ?? ''
    const runsOn = rest !== undefined && rest !== '' && letters(next) === rest
    if (rest === undefined || (rest !== '' && !runsOn)) return all
    if (runsOn) dropped.add(at + 1)
    take(comment.number, runsOn ? `${phrase} ${withoutSigns(next)}` : phrase)
    return ''
  })
  return typed.replace(MARKED, (all: string, number: string, phrase: string) => {
    const comment = comments.get(Number(number))
    const isMarked = comment && MARKS_TEXT.test(comment.type) && isPartOf(phrase, comment.text)
    if (!isMarked) return all
    take(comment.number)
    return ''
  })
}

function annotationOf(
  { number, type, author, date, page, text }: PagedComment,
  blocks: readonly ImportedBlock[],
  printedOn: Page | undefined,
  forms: ReadonlyMap<number, PageForm>,
): ImportedAnnotation {
  const place = printedOn?.placed.get(number)
  const form = forms.get(page)
  const found = text === '' || !form ? undefined : findWords(text, form)
  const isQuote = MARKS_TEXT.test(type) && text !== '' && found !== undefined
  const at = nearestOn(page, place?.block, blocks) ?? found
  return {
    type,
    author,
    ...(date === undefined ? {} : { date }),
    page,
    text: isQuote ? '' : text,
    quote: isQuote ? text.replace(/\s+/g, ' ') : '',
    number,
    ...(place?.printed === undefined || letters(place.printed) === letters(text)
      ? {}
      : { printed: place.printed.trim() }),
    ...(at === undefined ? {} : { block: at }),
  }
}

/** A number may be the last thing on its page: then it stands beside the block before it. */
function nearestOn(page: number, at: number | undefined, blocks: readonly ImportedBlock[]): number | undefined {
  if (at === undefined || blocks[at]?.page === page) return at
  return blocks[at - 1]?.page === page ? at - 1 : undefined
}

/** Letters of a page, with where each block begins in them. */
interface PageForm {
  readonly letters: string
  readonly starts: readonly { readonly at: number; readonly block: number }[]
}

function pageForms(blocks: readonly ImportedBlock[], pages: ReadonlyMap<number, Page>): ReadonlyMap<number, PageForm> {
  const forms = new Map<number, { parts: string[]; length: number; starts: { at: number; block: number }[] }>()
  blocks.forEach(({ page, text }, block) => {
    if (page === undefined || !pages.has(page)) return
    const form = forms.get(page) ?? { parts: [], length: 0, starts: [] }
    const own = letters(text)
    form.starts.push({ at: form.length, block })
    form.parts.push(own)
    form.length += own.length
    forms.set(page, form)
  })
  return new Map([...forms].map(([page, { parts, starts }]) => [page, { letters: parts.join(''), starts }]))
}

/** The block of the page in which the words begin; the first word may be hidden below the number of the comment. */
function findWords(text: string, { letters: page, starts }: PageForm): number | undefined {
  for (const words of [text, text.replace(/^\s*\S+\s+/, '')]) {
    const sought = letters(words)
    const at = sought.length < 4 ? -1 : page.indexOf(sought)
    if (at >= 0) return starts.findLast((start) => start.at <= at)?.block
  }
  return undefined
}

/** What of the listed words comes after the phrase, as letters; undefined where they do not begin with it. */
function restOf(listed: string, phrase: string): string | undefined {
  const [whole, begun] = [letters(listed), letters(phrase)]
  return begun !== '' && whole.startsWith(begun) ? whole.slice(begun.length) : undefined
}

/** A list may lose a space, or the end of a comment; a sentence that only begins alike is another. */
function saysSame(printed: string, listed: string): boolean {
  const [a, b] = [letters(printed), letters(listed)]
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return shorter.length >= 6 && longer.length <= 1.25 * shorter.length && longer.startsWith(shorter)
}

function isPartOf(phrase: string, listed: string): boolean {
  const part = letters(phrase)
  return part.length >= 3 && letters(listed).includes(part)
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
