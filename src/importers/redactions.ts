import type { ImportedAnnotation, ImportedBlock, ImportedRedaction } from '../core/imported/imported.ts'
import { REDACTION } from '../core/text/redaction.ts'
import { GROUND } from './comment-list/lift.ts'
import { fieldsIn } from './papers/fields.ts'
import { readStamp } from './papers/stamps.ts'

/** Words in brackets by which transcripts stand in for a black bar, in any language that is used for them here. */
const STAND_IN = /\[\s*(?:redacted|zwartgemaakt|zwart gemaakt|zwartgelakt|blacked out)\s*\]/gi
const WOO_GROUND = /^\(?(5\.1\.[1-5]?\.?[a-k]?|10\.[12]\.?[a-k])\)?$/i

/** The text with one stand-in for all that was blacked out, the one that comparing and searching know. */
export function markRedactions(text: string): string {
  return text.replace(STAND_IN, '[gelakt]')
}

/**
 * Every stretch that is blacked out, with its ground where one is printed beside it. A ground that was noted for a page
 * goes with the only stretch in its running text; of several nobody can tell which it is about, and then it is told of
 * the page alone.
 */
export function findRedactions(
  blocks: readonly ImportedBlock[],
  annotations: readonly ImportedAnnotation[],
): ImportedRedaction[] {
  const found = blocks.flatMap(({ text, page }, block) =>
    stretchesIn(text).map((ground): ImportedRedaction => ({
      ...(page === undefined ? {} : { page }),
      ...(ground === undefined ? {} : { ground }),
      block,
    })),
  )
  const noted = notedGrounds(annotations)
  if (noted.size === 0) return found
  const unsaid = new Map<number, number[]>()
  found.forEach(({ page, ground, block }, at) => {
    // What is blacked out in a reference, a name or a stamp has a ground of its own.
    const isInText = block !== undefined && ground === undefined && !isHead(blocks[block]?.text ?? '')
    if (page === undefined || !isInText) return
    const own = unsaid.get(page)
    if (own) own.push(at)
    else unsaid.set(page, [at])
  })
  const ofPages: ImportedRedaction[] = []
  for (const [page, grounds] of noted) {
    const [only, ...others] = unsaid.get(page) ?? []
    const [ground, ...more] = [...grounds]
    const stretch = only === undefined ? undefined : found[only]
    if (stretch && ground !== undefined && others.length === 0 && more.length === 0)
      found[only ?? 0] = { ...stretch, ground }
    else for (const each of grounds) ofPages.push({ page, ground: each })
  }
  return [...found, ...ofPages]
}

const isHead = (text: string): boolean => fieldsIn(text).length > 0 || readStamp(text) !== undefined

function stretchesIn(text: string): (string | undefined)[] {
  const stretches: { hasBar: boolean; ground?: string }[] = []
  let end = -1
  for (const match of text.matchAll(REDACTION)) {
    const ground = WOO_GROUND.exec(match[0])?.[1]
    // A bare "10.2" may be the number of a paragraph.
    if (ground === undefined && /^\(?10\./.test(match[0])) continue
    const last = stretches.at(-1)
    const isBeside = last !== undefined && /^[\s(:,-]{0,3}$/.test(text.slice(end, match.index))
    if (isBeside && ground !== undefined && last.ground === undefined) last.ground = ground
    else if (isBeside && ground === undefined && !last.hasBar) last.hasBar = true
    else stretches.push(ground === undefined ? { hasBar: true } : { hasBar: false, ground })
    end = match.index + match[0].length
  }
  return stretches.map(({ ground }) => ground)
}

function notedGrounds(annotations: readonly ImportedAnnotation[]): Map<number, Set<string>> {
  const noted = new Map<number, Set<string>>()
  for (const { text, page } of annotations) {
    const ground = GROUND.exec(text.replace(/\s+/g, ' ').trim())?.[1]
    if (ground === undefined) continue
    const grounds = noted.get(page) ?? new Set()
    noted.set(page, grounds.add(ground))
  }
  return noted
}
