import type { Imported, TrackedRange } from '../imported/imported.ts'
import type { Tracked } from '../imported/tracked.ts'
import type { Desk, DeskItem, DeskRange, RemarkRef } from './desk.ts'
import type { BlocksOf } from './desk-text.ts'
import { createFinder, type FoundRange, type QuoteContext } from './find-range.ts'
import { stepOfPaper } from './steps.ts'
import { versionsOf } from './versions.ts'

/** A comment or annotation that marks words, as it is looked for. */
export interface DeskRemark extends RemarkRef {
  /** The first item on the desk that is made of its file. */
  readonly item: string
  readonly author: string
  readonly text: string
  /** The words it marks; never empty. */
  readonly quote: string
  readonly page?: number
  readonly context?: QuoteContext
}

/** A remark whose words stand nowhere they are expected, with the place that comes nearest. */
export interface LostRemark {
  readonly remark: DeskRemark
  readonly why: Extract<FoundRange, { is: 'lost' }>['why']
  readonly best?: { readonly range: DeskRange; readonly score: number }
}

/** Remarks of the files on the desk that mark words; those that mark a point or a drawing have no words to look for. */
export function remarksOf(desk: Pick<Desk, 'items'>, files: Readonly<Record<string, Imported>>): readonly DeskRemark[] {
  const first = new Map<string, string>()
  for (const { id, file } of desk.items) if (!first.has(file)) first.set(file, id)
  return [...first].flatMap(([file, item]): readonly DeskRemark[] => {
    const imported = files[file]
    if (!imported) return []
    const comments = imported.comments.map(({ author, text, quote, range, replyTo }, index) => ({
      isAnswer: replyTo !== undefined,
      remark: {
        file,
        kind: 'comment' as const,
        index,
        item,
        author,
        text,
        quote,
        ...(imported.tracked && range ? { context: contextOf(imported.tracked, range) } : {}),
      },
    }))
    const annotations = imported.annotations.map(({ author, text, quote, page, replyTo }, index) => ({
      isAnswer: replyTo !== undefined,
      remark: { file, kind: 'annotation' as const, index, item, author, text, quote, page },
    }))
    return [...comments, ...annotations]
      .filter(({ remark, isAnswer }) => !isAnswer && remark.quote.trim() !== '')
      .map(({ remark }) => remark)
  })
}

/** Units of text on either side that are kept. */
const AROUND = 80

function contextOf({ blocks }: Tracked, { block, from, endBlock, to }: TrackedRange): QuoteContext {
  const textOf = (index: number) => blocks[index]?.pieces.map(({ text }) => text).join('') ?? ''
  return {
    before: textOf(block).slice(Math.max(0, from - AROUND), from),
    after: textOf(endBlock).slice(to, to + AROUND),
  }
}

/**
 * The remarks whose words stand neither in a document of their own file nor in the versions next to it, in the order of
 * the desk. Those that a person put somewhere are not lost.
 */
export function lostRemarks(
  desk: Pick<Desk, 'items'>,
  remarks: readonly DeskRemark[],
  blocksOf: BlocksOf,
  isOutOfTime: () => boolean = () => false,
): readonly LostRemark[] {
  const finders = new Map<string, ReturnType<typeof createFinder>>()
  const finderOf = (item: DeskItem) => {
    const known = finders.get(item.id) ?? createFinder(blocksOf(item))
    finders.set(item.id, known)
    return known
  }
  return remarks.flatMap((remark): readonly LostRemark[] => {
    if (isOutOfTime()) return []
    let nearest: LostRemark | undefined
    for (const item of whereToLook(desk, remark)) {
      const found = finderOf(item)(remark.quote, remark.context)
      if (found.is === 'found') return []
      const [stretch] = found.best?.stretches ?? []
      const best = stretch && found.best ? { range: { item: item.id, ...stretch }, score: found.best.score } : undefined
      if (!nearest || (best?.score ?? 0) > (nearest.best?.score ?? 0)) {
        nearest = { remark, why: found.why, ...(best ? { best } : {}) }
      }
    }
    return nearest ? [nearest] : []
  })
}

/** Its own file first, in every reading; then the versions on either side. */
function whereToLook({ items }: Pick<Desk, 'items'>, { file, item }: DeskRemark): readonly DeskItem[] {
  const desk: Desk = { title: '', passages: [], links: [], refused: [], items }
  const own = items.filter((each) => each.file === file)
  const first = items.find(({ id }) => id === item)
  const versions = versionsOf(desk)
  const step = first?.role === 'paper' ? stepOfPaper(desk, first) : undefined
  const at = versions.findIndex((version) => version.file === file)
  const beside = step?.is === 'step' ? [step.older, step.newer] : [versions[at - 1], versions[at + 1]]
  const next = at < 0 && step?.is !== 'step' ? [] : beside.filter((each) => each !== undefined)
  return [...own, ...next.filter((each) => !own.includes(each))]
}

export const isSameRemark = (one: RemarkRef, other: RemarkRef): boolean =>
  one.file === other.file && one.kind === other.kind && one.index === other.index
