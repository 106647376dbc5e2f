import type { ImportedBlock } from '../../core/imported/imported.ts'
import { leadingDate } from './dates.ts'
import { type Field, fieldsIn, fieldValue } from './fields.ts'
import { readStamp } from './stamps.ts'

/** What a block in the head or margin of a paper is. A block may be several of these at once. */
export interface HeadBlock {
  /** First and one past the last block it takes: two where a label and its value stand apart. */
  readonly from: number
  readonly to: number
  readonly fields: readonly Field[]
  /** "nota", "TER BESLISSING", "Nr. 450", "BRIEF VAN DE MINISTER". */
  readonly heading?: 'nota' | 'purpose' | 'number' | 'letter' | 'questions'
  readonly stamp?: boolean
  /** A place and a day: "Den Haag, 19 december 2024". */
  readonly placed?: string
  /** "Pagina 1 van 4". */
  readonly pageNumber?: number
}

const LONGEST_HEADING = 200
const NOTA =
  /^(?:(?:beslis|advies|opleg|informatie|bespreek|start)?nota|notitie|memo(?:randum)?|ambtelijk advies)(?:\s+(?:ter\s+\p{L}+|(?:aan|voor)\s+(?:de|het)\s+\p{L}[\p{L} -]{2,60}))?$/iu
const PURPOSE =
  /^ter\s+(?:beslissing|besluitvorming|voorbereiding|informatie|kennisneming|ondertekening|bespreking|advisering|accordering)\b.{0,30}$/iu
const NUMBER = /^nr\.?\s*\d{1,4}\b/i
const LETTER = /^(?:nr\.?\s*\d{1,4}\s+)?(?:kamer)?brief\s+van\s+(?:de|het)\s/i
const QUESTIONS =
  /^(?:nr\.?\s*\d{1,4}\s+)?(?:lijst van vragen|verslag van een schriftelijk overleg|inbreng verslag|schriftelijke? vragen)\b/i
const PAGE = /^(?:pagina|page|blad|blz\.?|p\.)\s*(\d{1,4})(?:\s*(?:van|of|\/|-)\s*\d{1,4})?$/i
/** A place and a comma: words with a capital, and the small ones within a name. */
const PLACED =
  /^(?:['’]s-)?\p{Lu}[\p{L}'’]*(?:[ -](?:\p{Lu}[\p{L}'’]*|aan|den|de|der|op|bij|en|in|a\/d)){0,5},\s*(?:de\s+|d\.d\.\s*)?(?=\d)/u
/** Bare numbers of a dossier, and the title lines of papers of parliament. */
const MASTHEAD =
  /^(?:tweede kamer der staten-generaal|eerste kamer der staten-generaal|vergaderjaar\s+\d{4}.{0,8}\d{2,4}|\d{2} ?\d{3}(?:[\s-]+\p{L}{1,5})?)$/iu
/** A bar, a number of a page or a note: nothing of a sentence. */
const NOTHING_LEFT = /^[^\p{L}\p{N}]*(?:\d{1,2}[^\p{L}\p{N}]*)?$/u

/** What the block is in the head of a paper, or nothing for running text. */
export function readHead(blocks: readonly ImportedBlock[], at: number): HeadBlock | undefined {
  const text = blocks[at]?.text.trim() ?? ''
  if (text === '' || text.length > 2 * LONGEST_HEADING) return undefined
  const one = { from: at, to: at + 1, fields: [] }
  const heading = headingOf(text)
  if (heading !== undefined) return { ...one, heading }
  const page = PAGE.exec(text)
  if (page) return { ...one, pageNumber: Number(page[1]) }
  if (readStamp(text)) return { ...one, stamp: true }
  const placed = PLACED.exec(text)
  const day = placed && leadingDate(text.slice(placed[0].length))
  if (placed && day && text.length - placed[0].length - day.to < 3) return { ...one, placed: day.date }
  const fields = fieldsIn(text)
  if (fields.length > 0) return withValue(blocks, at, fields)
  const isNothing = NOTHING_LEFT.test(text.replace(/\[[^\]]{0,40}\]/g, ' '))
  return isNothing || MASTHEAD.test(text) ? one : undefined
}

function headingOf(text: string): HeadBlock['heading'] | undefined {
  if (text.length > LONGEST_HEADING) return undefined
  const line = text.replace(/\s+/g, ' ').replace(/[:.]$/, '')
  if (NOTA.test(line)) return 'nota'
  if (PURPOSE.test(line)) return 'purpose'
  if (QUESTIONS.test(line)) return 'questions'
  if (LETTER.test(line)) return 'letter'
  return NUMBER.test(line) && line.length < 80 ? 'number' : undefined
}

/** A label at the end of a block is filled in by the block after it. */
function withValue(blocks: readonly ImportedBlock[], at: number, fields: readonly Field[]): HeadBlock {
  const last = fields.at(-1)
  const next = blocks[at + 1]?.text ?? ''
  const one = { from: at, to: at + 1, fields }
  if (!last || last.value !== '' || next.length > 120 || last.name === 'other' || headingOf(next) !== undefined)
    return one
  const value = fieldValue(last.name, next)
  return value && value.value !== '' ? { from: at, to: at + 2, fields: [...fields.slice(0, -1), value] } : one
}

/** A stretch of blocks with nothing but parts of a head. */
export interface HeadCluster {
  readonly from: number
  readonly to: number
  readonly parts: readonly HeadBlock[]
}

/** All heads of a file, in order. A page never begins within one. */
export function findHeads(blocks: readonly ImportedBlock[], isBreak: (at: number) => boolean): readonly HeadCluster[] {
  const clusters: { from: number; to: number; parts: HeadBlock[] }[] = []
  for (let at = 0; at < blocks.length; at++) {
    const head = readHead(blocks, at)
    if (!head) continue
    const open = clusters.at(-1)
    if (open && open.to === at && !isBreak(at)) {
      open.parts.push(head)
      open.to = head.to
    } else clusters.push({ from: at, to: head.to, parts: [head] })
    at = head.to - 1
  }
  return clusters
}
