import { runContent, styledRun } from './inline.ts'
import type { RedlineComment } from './redline-text.ts'
import { clockOf, dateAttributes } from './revision-marks.ts'
import { element, setting } from './xml.ts'

/** What stands in each part that tells about comments; empty for a part that is not needed. */
export interface CommentParts {
  readonly comments: string
  /** Which answers which, and which are resolved. */
  readonly extended: string
  readonly ids: string
  /** The true time, where it is known. */
  readonly extensible: string
}

/** First of the numbers of paragraphs; those must stay below 0x80000000 and may not be 0. */
const FIRST_PARAGRAPH = 0x10000000
const FIRST_COMMENT = 0x20000000

export function commentParts(comments: readonly RedlineComment[]): CommentParts {
  let paragraphs = 0
  const written = comments.map((comment) => {
    const lines = comment.text.split(/\r\n?|\n/)
    const ids = lines.map(() => hex(FIRST_PARAGRAPH + paragraphs++))
    return { comment, lines, ids, last: ids.at(-1)! }
  })
  const parentOf = ({ replyTo }: RedlineComment) => (replyTo === undefined ? undefined : written[replyTo]?.last)
  return {
    comments: written.map(({ comment, lines, ids }, id) => commentElement(comment, id, lines, ids)).join(''),
    extended: written
      .filter(({ comment }) => comment.resolved !== undefined || parentOf(comment) !== undefined)
      .map(({ comment, last }) =>
        element('w15:commentEx', {
          'w15:paraId': last,
          'w15:paraIdParent': parentOf(comment),
          'w15:done': comment.resolved === undefined ? undefined : Number(comment.resolved),
        }),
      )
      .join(''),
    ids: written
      .map(({ last }, id) => element('w16cid:commentId', { 'w16cid:paraId': last, 'w16cid:durableId': durable(id) }))
      .join(''),
    extensible: comments
      .map(({ date }, id) => {
        const clock = date?.endsWith('Z') === true ? clockOf(date) : undefined
        if (clock === undefined) return ''
        return element('w16cex:commentExtensible', { 'w16cex:durableId': durable(id), 'w16cex:dateUtc': clock })
      })
      .join(''),
  }
}

function commentElement(
  { author, initials, date }: RedlineComment,
  id: number,
  lines: readonly string[],
  paragraphIds: readonly string[],
): string {
  const { 'w:date': clock } = dateAttributes(date)
  return element(
    'w:comment',
    { 'w:id': id, 'w:author': author, 'w:date': clock, 'w:initials': initials },
    ...lines.map((line, at) => {
      const content = runContent(line)
      return element(
        'w:p',
        { 'w14:paraId': paragraphIds[at], 'w14:textId': '77777777' },
        element('w:pPr', {}, setting('w:pStyle', 'Tekstopmerking')),
        at === 0 ? styledRun('Verwijzingopmerking', '<w:annotationRef/>') : '',
        content === '' ? '' : element('w:r', {}, content),
      )
    }),
  )
}

const hex = (n: number): string => n.toString(16).toUpperCase().padStart(8, '0')
const durable = (id: number): string => hex(FIRST_COMMENT + id)

/** Each author once, in order of appearance. */
export const peopleElements = (authors: Iterable<string>): string =>
  [...new Set(authors)]
    .filter((author) => author !== '')
    .map((author) => element('w15:person', { 'w15:author': author }))
    .join('')
