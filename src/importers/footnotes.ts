import type { ImportedBlock } from '../core/imported/imported.ts'
import { type Counted, countLeftover } from './leftovers.ts'
import { RAISED_OFF, RAISED_ON } from './transcript-marks.ts'

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const NOTE_LINE = new RegExp(`^\\s*(?:${RAISED_ON}(\\d{1,3})${RAISED_OFF}|([${RAISED_DIGITS}]{1,3}))\\s+(?=\\S)`)
const REFERENCE = new RegExp(`${RAISED_ON}(\\d{1,3})${RAISED_OFF}|(?<![ckdm]?m)([${RAISED_DIGITS}]{1,3})`, 'g')

/** A line that opens with a raised number is a footnote: the line with its number in brackets. */
export function markNoteLine(line: string, open: '[' | '[^', close: ']' | ']:'): string {
  const found = NOTE_LINE.exec(line)
  return found ? `${open}${found[1] ?? plainDigits(found[2] ?? '')}${close} ${line.slice(found[0].length)}` : line
}

/** Takes the raised numbers of footnotes that are in the file out of the text. Any other raised number stays. */
export function liftNoteReferences(blocks: readonly ImportedBlock[], counted: Counted): readonly ImportedBlock[] {
  const labels = new Set(
    blocks.flatMap(({ kind, label }) => (kind === 'footnote' && label !== undefined ? [label] : [])),
  )
  if (labels.size === 0) return blocks
  return blocks.map((block) => {
    const text = block.text.replace(REFERENCE, (all: string, marked?: string, raised?: string) => {
      const number = marked ?? plainDigits(raised ?? '')
      if (!labels.has(number)) return all
      countLeftover(counted, 'footnote-reference', number)
      return ''
    })
    return text === block.text ? block : { ...block, text }
  })
}

const plainDigits = (raised: string): string =>
  Array.from(raised, (digit) => String(RAISED_DIGITS.indexOf(digit))).join('')
