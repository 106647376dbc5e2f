import type { Block } from '../align/align.ts'
import type { Dossier } from '../dossier/schema.ts'
import type { ImportProblem } from './problem.ts'
import type { Tracked } from './tracked.ts'

export const FILE_KINDS = ['docx', 'pdf', 'markdown', 'html', 'text', 'dossier'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** Upper left corner and size on the page, in points of 1/72 inch, from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A block with what its file tells about where it stands. */
export type ImportedBlock = Block & {
  /** Number or mark as a reader sees it before the text ("2.", "a)", "•", "Artikel 3"); never part of the text. */
  readonly label?: string
  /** From 1; absent where the file knows no pages. */
  readonly page?: number
  /** Only with `page`. */
  readonly box?: Box
}

/** `rejected`: as submitted, before any tracked change; `only`: the file tracks no changes. */
export type StateId = 'accepted' | 'rejected' | 'only'

export interface ImportedState {
  readonly id: StateId
  readonly blocks: readonly ImportedBlock[]
}

/** Half-open stretch of the tracked text, in UTF-16 units of a tracked block's pieces joined. */
export interface TrackedRange {
  /** Index of a tracked block. */
  readonly block: number
  readonly from: number
  /** Equal to `block` for a range within one. */
  readonly endBlock: number
  readonly to: number
}

/** A comment in the margin of a Word file. */
export interface ImportedComment {
  /** As in the file; empty where it names none. */
  readonly author: string
  readonly initials?: string
  /** ISO 8601. Ends in Z only where the file gives the true time; else the clock time of the writer, without zone. */
  readonly date?: string
  /** Paragraphs joined by line breaks. */
  readonly text: string
  /** The words it marks; empty where it marks a point. */
  readonly quote: string
  /** Index of the comment it answers. */
  readonly replyTo?: number
  /** Absent where the file does not tell. */
  readonly resolved?: boolean
  /** Absent where the file anchors it nowhere in what was read. */
  readonly range?: TrackedRange
}

/** One revision element of the file; a move is one, whatever number of elements it is made of. */
export interface ImportedChange {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'format'
  /** What it touches: words, the end of a paragraph, a table row or cell. */
  readonly on: 'text' | 'paragraph' | 'row' | 'cell'
  readonly author: string
  /** As of a comment. */
  readonly date?: string
  /** The words; empty for the end of a paragraph. For `format` what the format is on. */
  readonly text: string
}

/** A note on a page of a PDF, or a row of a printed list of comments. */
export interface ImportedAnnotation {
  /** As the file names it: "Highlight", "FreeText", "Markering". */
  readonly type: string
  /** Empty where the file names none. */
  readonly author: string
  /** ISO 8601; with its offset where the file gives one. */
  readonly date?: string
  readonly page: number
  readonly text: string
  /** The words it marks; empty where it marks a point or nothing that can be read. */
  readonly quote: string
  /** Index of the annotation it answers. */
  readonly replyTo?: number
  /** Number in a printed list of comments. */
  readonly number?: number
  /** Its text as it is typed on the page itself, where that differs from the printed list. */
  readonly printed?: string
  readonly box?: Box
  /** Index of the first block of the only state that it marks or stands beside. */
  readonly block?: number
}

export interface ImportedRedaction {
  readonly page?: number
  /** As printed: "5.1.2.e", "Financiële belangen". */
  readonly ground?: string
  readonly block?: number
}

/** Half-open range of the blocks of the `only` state. */
export interface BlockRange {
  readonly from: number
  readonly to: number
}

export interface DecisionStamp {
  readonly kind: 'agreed' | 'discussed' | 'other'
  /** As it is printed. */
  readonly text: string
  /** ISO date in the stamp itself. */
  readonly date?: string
}

/** A document of its own within a file: one nota of a publication bundle, or the file as a whole. */
export interface ImportedPaper {
  readonly kind: 'nota' | 'letter' | 'questions' | 'other'
  readonly title?: string
  /** ISO date on the document itself. */
  readonly date?: string
  /** As printed, without what is redacted. */
  readonly reference?: string
  readonly addressedTo?: string
  readonly decision?: DecisionStamp
  readonly blocks: BlockRange
  /** First and last page in the file, from 1. */
  readonly pages?: { readonly first: number; readonly last: number }
  /** Indexes in `annotations`. */
  readonly annotations: readonly number[]
  /** Why a document is thought to begin here, for a reader who can overrule it; empty for a file that is one document. */
  readonly because: readonly ('heading' | 'date' | 'page-number' | 'addressee' | 'overview')[]
}

/** Where a date or title was found, from most to least certain. */
export type FoundBy = 'text' | 'properties' | 'file-name'

/** All that was read from one file. */
export interface Imported {
  /** Name as given, without folders. */
  readonly file: string
  readonly kind: FileKind
  readonly title?: string
  readonly titleBy?: FoundBy
  /** ISO date of the document. */
  readonly date?: string
  readonly dateBy?: FoundBy
  /** One, or `accepted` and `rejected` in this order; none for a dossier. */
  readonly states: readonly ImportedState[]
  /** Only where changes are tracked or comments anchored: what the states are made of. */
  readonly tracked?: Tracked
  readonly comments: readonly ImportedComment[]
  readonly changes: readonly ImportedChange[]
  readonly annotations: readonly ImportedAnnotation[]
  readonly redactions: readonly ImportedRedaction[]
  /** Seen in the file and not represented above. */
  readonly leftovers: readonly Leftover[]
  readonly problems: readonly ImportProblem[]
  /** At least one for a file that was read; several for a bundle. None for a dossier. */
  readonly papers: readonly ImportedPaper[]
  /** Pages of a PDF, with those that have no text. */
  readonly pages?: { readonly count: number; readonly textless: readonly number[] }
  readonly dossier?: Dossier
}

/** `what` names it as the format does ("w:drawing", "Ink"), `words` are the words it holds, when it holds any. */
export interface Leftover {
  readonly what: string
  readonly count: number
  readonly words?: number
}

/** `problems` has at least one of level `error` when `ok` is false. */
export type ImportOutcome =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly file: string; readonly kind?: FileKind; readonly problems: readonly ImportProblem[] }

/** Given to every importer: how to tell how far it is, and how to be stopped. */
export interface ImportWatch {
  /** Share that is done, 0..1, never less than before; `page` of `pages` where the file has any. */
  readonly onProgress?: (share: number, pages?: { readonly page: number; readonly of: number }) => void
  /** Asked often; once true the importer ends with the problem `out-of-time`. */
  readonly isOutOfTime?: () => boolean
  readonly signal?: AbortSignal
}
