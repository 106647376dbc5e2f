import type { WordSpan } from '../../core/diff/spans.ts'
import { joinParagraphs } from '../../core/diff/paragraphs.ts'
import type { Row } from '../../core/comparison.ts'
import type { DossierBlock } from '../../core/dossier/schema.ts'
import { CELL, type DraftBlock, type DraftPiece, type Move, wholeBlock } from './draft.ts'

/** What stands between two paragraphs that were compared as one text. */
const BREAK = joinParagraphs(['', ''])

/** The words of a row with their changes; all at once where marks between the words no longer help. */
export function spansOf({ words, older, newer }: Row): readonly WordSpan[] {
  const [a, b] = [textOf(older), textOf(newer)]
  if (a === b) return [{ kind: 'same', text: a }]
  if (words && !words.rewritten) return words.spans
  return [
    { kind: 'cut', text: a },
    { kind: 'added', text: b },
  ]
}

const textOf = (blocks: readonly DossierBlock[]): string => joinParagraphs(blocks.map(({ text }) => text))

/**
 * Both sides of a row as one text. Where paragraphs were split or merged only their ends came or went, and one that
 * became a heading lost one end and got another, for the end of a paragraph holds its kind.
 * @param move where the text stands here because it moved: the ends of its older paragraphs are at its old place
 */
export function weave(row: Row, move?: Move): readonly DraftBlock[] {
  const { older, newer } = row
  const isTable = [...older, ...newer].some(({ kind }) => kind === 'table-row')
  if (isTable && !isSameTable(row)) {
    const struck = move === undefined ? older.map((block) => wholeBlock(block, { went: true }, row)) : []
    return [...struck, ...newer.map((block) => wholeBlock(block, { came: move ?? true }, row))]
  }
  const blocks: DraftBlock[] = []
  let pieces: DraftPiece[] = []
  const put = (text: string, kind: WordSpan['kind']) => {
    if (kind === 'added') pieces.push({ text, came: true })
    else pieces.push({ text, came: move, ...(kind === 'cut' && { went: true }) })
  }
  const end = ({ kind, level }: DossierBlock, fate: Pick<DraftBlock, 'came' | 'went'>) => {
    blocks.push({ kind, level, pieces, row, ...fate })
    pieces = []
  }
  const endBoth = (a: DossierBlock, b: DossierBlock) => {
    if (move) end(b, { came: move })
    else if (a.kind === b.kind && a.level === b.level) end(b, {})
    else {
      end(a, { went: true })
      end(b, { came: true })
    }
  }
  const [ends, starts] = [sideOf(older), sideOf(newer)]
  for (const { kind, text } of spansOf(row)) {
    for (const unit of unitsOf(text, kind === 'added' ? undefined : ends, kind === 'cut' ? undefined : starts)) {
      const [a, b] = [older[unit.older ?? -1], newer[unit.newer ?? -1]]
      if (a && b) endBoth(a, b)
      else if (a && !move) end(a, { went: true })
      else if (b) end(b, { came: move ?? true })
      if (unit.text !== '') put(unit.text, unit.only ?? kind)
    }
  }
  const [a, b] = [older.at(-1), newer.at(-1)]
  if (a && b) endBoth(a, b)
  return blocks
}

/** Row against row, with the same number of cells and no divider among what came or went. */
function isSameTable(row: Row): boolean {
  const [a, b] = [row.older[0], row.newer[0]]
  if (row.older.length !== 1 || row.newer.length !== 1 || a?.kind !== b?.kind) return false
  const dividers = (text: string) => text.split(CELL).length
  const kept = spansOf(row)
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + dividers(text) - 1, 1)
  return kept === dividers(a!.text) && kept === dividers(b!.text)
}

/** Where a side stands while its text is read. */
interface Side {
  /** Offset at which each paragraph but the last ends. */
  readonly ends: readonly number[]
  at: number
  paragraph: number
}

function sideOf(blocks: readonly DossierBlock[]): Side {
  const ends: number[] = []
  let at = 0
  for (const { text } of blocks.slice(0, -1)) {
    ends.push(at + text.length)
    at += text.length + BREAK.length
  }
  return { ends, at: 0, paragraph: 0 }
}

/** A text of which both sides are alike in whether it is one, with the paragraphs that end before it. */
interface Unit {
  readonly older: number | undefined
  readonly newer: number | undefined
  readonly text: string
  /** Text on one side only, because the other has the end of a paragraph there. */
  readonly only: 'cut' | 'added' | undefined
}

/** A stretch character by character, joined where nothing changes: a break may lie in it, across its end, or be text. */
function unitsOf(text: string, a: Side | undefined, b: Side | undefined): readonly Unit[] {
  const units: Unit[] = []
  for (const character of text.split('')) {
    const [inOlder, inNewer] = [step(a), step(b)]
    const isText = !inOlder.inBreak || !inNewer.inBreak
    const only = a && b && inOlder.inBreak !== inNewer.inBreak ? (inOlder.inBreak ? 'added' : 'cut') : undefined
    const own = isText && !(a ? inOlder.inBreak && !b : inNewer.inBreak) ? character : ''
    const last = units.at(-1)
    const isNew = inOlder.ended !== undefined || inNewer.ended !== undefined
    if (last && !isNew && last.only === only) units[units.length - 1] = { ...last, text: last.text + own }
    else units.push({ older: inOlder.ended, newer: inNewer.ended, text: own, only })
  }
  return units
}

/** Past one character of a side: whether it is part of a break, and which paragraph ended there. */
function step(side: Side | undefined): { readonly inBreak: boolean; readonly ended: number | undefined } {
  if (!side) return { inBreak: true, ended: undefined }
  const at = side.at++
  const end = side.ends[side.paragraph]
  if (end === undefined || at < end) return { inBreak: false, ended: undefined }
  const ended = at === end ? side.paragraph : undefined
  if (at === end + BREAK.length - 1) side.paragraph++
  return { inBreak: true, ended }
}
