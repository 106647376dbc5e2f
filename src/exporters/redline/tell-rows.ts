import type { Comparison, Row } from '../../core/comparison.ts'
import type { DossierBlock } from '../../core/dossier/schema.ts'
import { whyNotAfter, whyNotBefore } from '../../core/row-sides.ts'
import type { Formats } from '../../i18n/format.ts'
import type { Messages } from '../../i18n/nl.ts'
import type { RedlineTexts } from '../../i18n/redline.nl.ts'
import { afterWords, beforeWords } from '../../i18n/side-words.ts'
import { type DraftBlock, type Fate, wholeBlock } from './draft.ts'
import { weave } from './weave.ts'

/** The words that a redline is told in. */
export interface RedlineWords {
  readonly t: Messages
  readonly f: Formats
  readonly r: RedlineTexts
}

/**
 * Two versions of which not all text is literal, row by row: before each paragraph stands on what it rests, and only
 * what a source says went or came is marked so. What is silent or told in other words stands there unmarked.
 */
export function tellRows({ rows, older, newer }: Comparison, words: RedlineWords): readonly DraftBlock[] {
  const versions = { older: words.r.of(words.f.date(older.id)), newer: words.r.of(words.f.date(newer.id)) }
  return rows.flatMap((row) => tellRow(row, versions, words))
}

type Versions = Readonly<Record<'older' | 'newer', string>>

function tellRow(row: Row, versions: Versions, words: RedlineWords): readonly DraftBlock[] {
  const { t, f, r } = words
  const both = (): readonly DraftBlock[] => [
    ...row.older.map((block) => labelled(block, {}, row, r.told(versions.older, basisOf(block, words)))),
    ...row.newer.map((block) => labelled(block, {}, row, r.told(versions.newer, basisOf(block, words)))),
  ]
  switch (row.unsure ? 'retold' : row.kind) {
    case 'same':
    case 'layout':
      return row.newer.map((block) => labelled(block, {}, row, r.rests(basisOf(block, words))))
    case 'cut':
      return row.older.map((block) => labelled(block, { went: true }, row, r.rests(basisOf(block, words))))
    case 'added':
      return row.newer.map((block) => labelled(block, { came: true }, row, r.rests(basisOf(block, words))))
    case 'unknown-after': {
      const silence = afterWords(t, f, whyNotAfter(row))
      return row.older.map((block) =>
        labelled(block, {}, row, r.told(versions.older, `${basisOf(block, words)}. ${versions.newer}: ${silence}`)),
      )
    }
    case 'unknown-before': {
      const silence = beforeWords(t, whyNotBefore(row))
      return row.newer.map((block) =>
        labelled(block, {}, row, r.told(versions.newer, `${basisOf(block, words)}. ${versions.older}: ${silence}`)),
      )
    }
    case 'changed':
      // Words are compared only where they are those of the paper: names, and literal text.
      return row.words ? withLabel(weave(row), r.rests(basisOf(row.newer[0] ?? row.older[0]!, words))) : both()
    case 'retold':
      return both()
  }
}

function basisOf({ basis, contentUnknown }: DossierBlock, { t, r }: RedlineWords): string {
  const whose = basis === 'inferred' || basis === 'assumed' ? `${r.ownWords}, ` : ''
  return `${whose}${t.basisLong[basis]}${contentUnknown ? `; ${r.contentUnknown}` : ''}`
}

/** In a paragraph that comes or goes as a whole its label does so too, or it would run into the next one. */
function labelled(block: DossierBlock, fate: Fate, row: Row, label: string): DraftBlock {
  const whole = wholeBlock(block, fate, row)
  return { ...whole, pieces: [{ text: label, ...fate }, ...whole.pieces] }
}

function withLabel([first, ...others]: readonly DraftBlock[], label: string): readonly DraftBlock[] {
  return first ? [{ ...first, pieces: [{ text: label }, ...first.pieces] }, ...others] : []
}
