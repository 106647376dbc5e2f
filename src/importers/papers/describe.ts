import type { ImportedAnnotation, ImportedBlock, ImportedPaper } from '../../core/imported/imported.ts'
import type { Field, FieldName } from './fields.ts'
import { findHeads, type HeadBlock, type HeadCluster } from './heads.ts'
import { readStamp } from './stamps.ts'

type Described = Pick<ImportedPaper, 'kind' | 'title' | 'date' | 'reference' | 'addressedTo' | 'decision'>

const LONGEST_TITLE = 250
/** The head of a letter stands within these; a title further on is that of a chapter. */
const HEAD_BLOCKS = 60
/** A letter may give place and day above the name at its end. */
const TAIL_BLOCKS = 15
const ADVICE = /^(?:geadviseerd besluit|gevraagd besluit|gevraagde beslissing|beslispunt(?:en)?)(?![\p{L}-])/iu
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
  const clusters = findHeads(blocks, () => false)
  const parts = clusters.flatMap((cluster) => cluster.parts)
  const kind = kindOf(blocks, parts)
  const title = titleOf(blocks, parts, kind)
  const date = dateOf(clusters, blocks.length)
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
    findHeads(blocks, () => false),
    blocks.length,
  )
}

/**
 * The field in the head wins over the place line, and both over any day in the text or a title. Further on a day is that
 * of a meeting or a table, unless a reference stands with it.
 */
function dateOf(clusters: readonly HeadCluster[], length: number): string | undefined {
  const isInHead = (at: number) => at < HEAD_BLOCKS || at >= length - TAIL_BLOCKS
  const dated = clusters
    .filter(({ from, parts }) => isInHead(from) || parts.some(({ fields }) => fields.some(isReference)))
    .flatMap(({ parts }) => parts.flatMap(({ fields }) => fields))
    .find(({ date }) => date !== undefined)
  if (dated) return dated.date
  return clusters.flatMap(({ parts }) => parts).find(({ placed, from }) => placed !== undefined && isInHead(from))
    ?.placed
}

const isReference = ({ name }: Field): boolean => name === 'reference'

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
  // A line of figures is a reference that lost its label.
  const isTitle = ({ kind: of, text }: ImportedBlock) => of === 'heading' && /\p{L}{3}/u.test(text)
  return blocks.slice(0, HEAD_BLOCKS).find((block, at) => isTitle(block) && !heads.has(at))?.text
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
