import type { Comparison } from '../../core/comparison.ts'
import type { Dossier, Version } from '../../core/dossier/schema.ts'
import { anchorRow } from './anchor-row.ts'
import { type DraftBlock, trackDraft } from './draft.ts'
import { mergeRows } from './merge-rows.ts'
import type { RedlineText } from './redline-text.ts'
import { type CommentWords, stepComments } from './step-comments.ts'
import { tellRows } from './tell-rows.ts'

export type StepRedline = RedlineText & { readonly header: string }

/**
 * Two versions of a dossier as one text with tracked changes, and beside them what papers advise and remark. Where both
 * are literal, all changes made give the newer version and all undone the older one, but for what is blacked out in one
 * of the two. A reconstruction says so first, and before each paragraph on what it rests.
 * @param names whether persons who wrote a remark are named; they get a number of their own otherwise
 */
export function redlineOf(dossier: Dossier, comparison: Comparison, words: CommentWords, names: boolean): StepRedline {
  const { older, newer, reconstructed } = comparison
  const { f, r } = words
  const author = r.author(signOf(older), signOf(newer))
  const dates = [f.date(older.id), f.date(newer.id)] as const
  const draft = reconstructed
    ? [...warning(dossier, comparison, words), ...tellRows(comparison, words)]
    : mergeRows(comparison, (side, text) => r.barred(r.of(dates[side === 'older' ? 0 : 1]), text))
  const { tracked, changes } = trackDraft(draft, { author, date: newer.id.slice(0, 10) })
  const [first] = tracked.blocks
  const start = first && {
    block: 0,
    from: 0,
    endBlock: 0,
    to: first.pieces.reduce((length, { text }) => length + text.length, 0),
  }
  const scene = { dossier, comparison, words, author, nameOf: names ? (name: string) => name : namer(words) }
  const comments = stepComments(scene, (row) => anchorRow(tracked, draft, row), start)
  const limit =
    comparison.exact && comparison.exactWords ? [] : [{ author, text: r.inexact, ...(start && { range: start }) }]
  return {
    tracked,
    changes,
    comments: [...limit, ...comments],
    title: r.title(dossier.meta.title, author),
    header: reconstructed ? r.reconstructionHeader(dossier.meta.title) : r.header(dossier.meta.title, ...dates),
  }
}

/** "V3" is the third version to a reader. */
const signOf = ({ siglum }: Version): string => siglum.replace(/^V(?=\d)/, '')

function namer({ r }: CommentWords): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const neutral = known.get(name) ?? r.person(known.size + 1)
    known.set(name, neutral)
    return neutral
  }
}

/** What a reader must know before the first word of a reconstruction. */
function warning({ meta }: Dossier, { older, newer }: Comparison, { f, r }: CommentWords): readonly DraftBlock[] {
  const lines = [r.reconstructionLead(f.date(older.id), f.date(newer.id)), meta.statement, newer.stepNote]
  return [
    { kind: 'heading', level: 1, pieces: [{ text: r.reconstruction }] },
    ...lines.flatMap((text): DraftBlock[] => (text === undefined ? [] : [{ kind: 'paragraph', pieces: [{ text }] }])),
  ]
}
