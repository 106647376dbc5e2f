import type { Imported, ImportedBlock, ImportedRedaction, StateId } from '../imported/imported.ts'
import { itemBlocks } from '../workbench/item-blocks.ts'
import type { TextGaps } from './judgement.ts'

/** What of a file is taken for the text of a version. */
export interface Taken {
  readonly blocks: readonly ImportedBlock[]
  readonly title: string
  /** ISO date that the document itself gives. */
  readonly date?: string
  /** Numbers of pages without text. */
  readonly textless: readonly number[]
  readonly redactions: readonly ImportedRedaction[]
}

/** @param paper index of a part of the file; undefined for all of it */
export function takeText(imported: Imported, reading: StateId, paper: number | undefined): Taken {
  const part = paper === undefined ? undefined : imported.papers[paper]
  const { first = 1, last = Infinity } = part?.pages ?? {}
  const date = part ? part.date : imported.dateBy === 'text' ? imported.date : undefined
  return {
    blocks: itemBlocks({ state: reading, ...(paper !== undefined && { paper }) }, imported),
    title: part?.title ?? imported.title ?? imported.file,
    ...(date !== undefined && { date }),
    textless: (imported.pages?.textless ?? []).filter((page) => first <= page && page <= last),
    redactions: imported.redactions.filter(({ page, block }) => {
      if (!part) return true
      if (block !== undefined) return part.blocks.from <= block && block < part.blocks.to
      return page === undefined || (first <= page && page <= last)
    }),
  }
}

export const gapsOf = ({ textless, redactions }: Taken): TextGaps => ({ textless, redactions: redactions.length })
