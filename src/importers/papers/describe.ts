import type { ImportedAnnotation, ImportedBlock, ImportedPaper } from '../../core/imported/imported.ts'
import type { Field, FieldName } from './fields.ts'
import { findHeads, type HeadBlock } from './heads.ts'
import { readStamp } from './stamps.ts'

type Described = Pick<ImportedPaper, 'kind' | 'title' | 'date' | 'reference' | 'addressedTo' | 'decision'>

const LONGEST_TITLE = 250
/** The head of a letter stands within these; a title further on is that of a chapter. */
const HEAD_BLOCKS = 40
const ADVICE = /^(?:geadviseerd besluit|gevraagd besluit|beslispunt(?:en)?|gevraagde beslissing)(?:\s*:)?$/i
const SALUTATION = /^(?:geachte|beste|excellentie|hooggeachte)\s/i
const SIGNATURE = /^(?:de|het)\s+(?:minister|staatssecretaris|minister-president|voorzitter)\b.{0,120},/i
const GREETING = /^(?:hoogachtend|met (?:vriendelijke )?groet(?:en)?)\b/i
const QUESTION = /^vraag\s+\d{1,3}\b/i
const ANSWER = /^antwoord\b/i
const FEWEST_ANSWERS = 2

/** What a document says of itself: kind, title, day, reference, for whom, and what was decided on it. */
export function describePaper(
  blocks: readonly ImportedBlock[],
  annotations: readonly Pick<ImportedAnnotation, 'text' | 'quote'>[],
): Described {
  const parts = findHeads(blocks, () => false).flatMap((cluster) => cluster.parts)
  const kind = kindOf(blocks, parts)
  const title = titleOf(blocks, parts, kind)
  const date = dateOf(parts, blocks.length)
  const reference = referenceOf(blocks, parts)
  const addressedTo = firstOf(parts, 'addressee')?.value
  const decision = decisionOf(blocks, parts, annotations)
  return {
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(reference === undefined ? {} : { reference }),
    ...(addressedTo === undefined ? {} : { addressedTo }),
    ...(decision === undefined ? {} : { decision }),
  }
}

/** The day on the document itself, ISO: what is filled in after "Datum", else a line of place and day. */
export function dateFromBlocks(blocks: readonly ImportedBlock[]): string | undefined {
  return dateOf(
    findHeads(blocks, () => false).flatMap((cluster) => cluster.parts),
    blocks.length,
  )
}

/** The field in the head wins over the place line, and both over any day in the text or a title. */
function dateOf(parts: readonly HeadBlock[], length: number): string | undefined {
  const field = parts.flatMap(({ fields }) => fields).find(({ date }) => date !== undefined)
  if (field) return field.date
  return parts.find(({ placed, from }) => placed !== undefined && (from < HEAD_BLOCKS || from >= length - 15))?.placed
}

function kindOf(blocks: readonly ImportedBlock[], parts: readonly HeadBlock[]): ImportedPaper['kind'] {
  const has = (pattern: RegExp) => blocks.some(({ text }) => text.length < LONGEST_TITLE && pattern.test(text))
  const headings = new Set(parts.map(({ heading }) => heading))
  const answers = blocks.filter(({ text }) => ANSWER.test(text)).length
  if (headings.has('questions') || (answers >= FEWEST_ANSWERS && has(QUESTION))) return 'questions'
  if (headings.has('nota') || headings.has('purpose') || has(ADVICE)) return 'nota'
  if (headings.has('letter') || has(SALUTATION) || has(GREETING) || has(SIGNATURE)) return 'letter'
  const toParliament = /\bvoorzitter van de (?:tweede|eerste) kamer\b/i.test(firstOf(parts, 'addressee')?.value ?? '')
  return toParliament ? 'letter' : 'other'
}

function firstOf(parts: readonly HeadBlock[], name: FieldName): Field | undefined {
  return parts.flatMap(({ fields }) => fields).find((field) => field.name === name && field.value !== '')
}

function titleOf(
  blocks: readonly ImportedBlock[],
  parts: readonly HeadBlock[],
  kind: ImportedPaper['kind'],
): string | undefined {
  const subject = firstOf(parts, 'subject')?.value
  if (subject !== undefined) return subject
  const nota = parts.find(({ heading }) => heading === 'nota')
  if (nota) {
    const after = blocks[nota.to]
    const isHead = parts.some(({ from }) => from === nota.to)
    if (after && !isHead && after.text.length <= LONGEST_TITLE && !/[.?!]$/.test(after.text)) return oneLine(after.text)
  }
  const letter = parts.find(({ heading }) => heading === 'letter' || heading === 'questions')
  if (letter) return oneLine(blocks[letter.from]?.text ?? '').replace(/^nr\.?\s*\d+\s+/i, '')
  if (kind === 'questions') return undefined
  const heads = new Set(parts.flatMap(({ from, to }) => [from, to - 1]))
  return blocks.slice(0, HEAD_BLOCKS).find((block, at) => block.kind === 'heading' && !heads.has(at))?.text
}

/** The number within a dossier of parliament, where there is one; else what is filled in after "Kenmerk". */
function referenceOf(blocks: readonly ImportedBlock[], parts: readonly HeadBlock[]): string | undefined {
  const field = firstOf(parts, 'reference')
  if (field) {
    const printed = oneLine(field.value.replace(/\[[^\]]*\]|[\u2580-\u259F\u25A0]+/g, ' '))
    return printed === '' ? undefined : printed.replace(/\s*[:;,]$/, '')
  }
  const number = parts.find(({ heading, from }) => from < HEAD_BLOCKS && heading && isNumbered(blocks[from]?.text))
  if (!number) return undefined
  const nr = /\d+/.exec(blocks[number.from]?.text ?? '')?.[0] ?? ''
  const dossier = blocks
    .slice(0, number.from)
    .map(({ text }) => /^(\d{2} ?\d{3}(?:[ -][IVXL]{1,6})?)(?:\s|$)/.exec(text)?.[1])
    .findLast((found) => found !== undefined)
  return dossier === undefined ? `nr. ${nr}` : `${dossier}, nr. ${nr}`
}

const isNumbered = (text = ''): boolean => /^nr\.?\s*\d{1,4}\b/i.test(text)

/** A stamp on the page, else one that was typed in a remark. */
function decisionOf(
  blocks: readonly ImportedBlock[],
  parts: readonly HeadBlock[],
  annotations: readonly Pick<ImportedAnnotation, 'text' | 'quote'>[],
): Described['decision'] {
  const stamped = parts.find(({ stamp }) => stamp)
  const printed = stamped && readStamp(blocks[stamped.from]?.text ?? '')
  if (printed) return printed
  for (const { text } of annotations) {
    const typed = readStamp(text)
    if (typed) return typed
  }
  return undefined
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
