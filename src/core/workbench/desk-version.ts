import { collapseWhitespace } from '../citation/locator.ts'
import { type DossierBlock, MAX_TEXT, type Section, type Version } from '../dossier/schema.ts'
import { textlessPages } from './item-blocks.ts'
import { placeOf, type ReadItem, toLine } from './read-item.ts'
import { fill, type RecordWords } from './record-words.ts'

interface Place {
  readonly id: string
  /** From 1. */
  readonly number: number
  /** Ids of the passages in each block, by its index. */
  readonly passages: ReadonlyMap<number, readonly string[]>
  readonly describedBy: readonly string[]
}

/**
 * A version of which every block is the text of the file. A page or part of which the text is not known is a block of
 * unknown content, so that what may stand there is never told as gone.
 */
export function deskVersion(read: ReadItem, place: Place, words: RecordWords): Version {
  const { item } = read
  const status = item.status ?? 'concept'
  const notes = [readingNote(item.state, words), read.isComplete ? undefined : words.partlyUnknown].filter(
    (note) => note !== undefined,
  )
  return {
    id: place.id,
    siglum: `V${place.number}`,
    title: toLine(item.title, fill(words.versionRole, { n: place.number })),
    label: words.labels[status],
    status,
    describedBy: [...place.describedBy],
    ...(notes.length > 0 && { note: notes.join(' ') }),
    sections: sectionsOf(blocksOf(read, place, words), read.source, words),
  }
}

function readingNote(state: ReadItem['item']['state'], words: RecordWords): string | undefined {
  if (state === 'only') return undefined
  if (typeof state === 'string') return words.readings[state]
  return words.readings.namedAuthor === '' ? words.readings.oneAuthor : fill(words.readings.namedAuthor, state)
}

function blocksOf(read: ReadItem, { passages }: Place, words: RecordWords): readonly DossierBlock[] {
  const { blocks, source, locators, item, imported } = read
  const known = blocks.flatMap(({ kind, level, text, page }, index) => {
    const locator = locators.ofBlock(index, placeOf(read, index, words))
    if (locator === undefined) return []
    const at = [...(passages.get(index) ?? [])]
    return chop(text).map((part, nth) => ({
      page,
      block: {
        id: `${source}-${index + 1}${nth === 0 ? '' : `.${nth + 1}`}`,
        kind,
        ...(level !== undefined && { level: Math.min(6, Math.max(1, Math.round(level))) }),
        text: part,
        basis: 'literal',
        locators: [locator],
        passages: at,
      } satisfies DossierBlock,
    }))
  })
  const textless = textlessPages(item, imported).map((page) => ({
    page,
    block: unknownBlock(`${source}-page-${page}`, fill(words.textlessPage, { page })),
  }))
  const found: DossierBlock[] = []
  let rest = textless
  for (const each of known) {
    const { page } = each
    const before = page === undefined ? [] : rest.filter((other) => other.page < page)
    rest = rest.slice(before.length)
    found.push(...before.map(({ block }) => block), each.block)
  }
  found.push(...rest.map(({ block }) => block))
  if (!read.isComplete && textless.length === 0) found.push(unknownBlock(`${source}-missing`, words.missingPart))
  return found
}

const unknownBlock = (id: string, text: string): DossierBlock => ({
  id,
  kind: 'paragraph',
  text,
  basis: 'assumed',
  contentUnknown: true,
  locators: [],
  passages: [],
})

/** A block of more than a record takes becomes several, parted between words where there are any. */
function chop(text: string): readonly string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > MAX_TEXT) {
    const space = rest.slice(0, MAX_TEXT).search(/\s\S*$/)
    const at = space > 0 ? space : MAX_TEXT
    parts.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...parts, rest].filter((part) => collapseWhitespace(part) !== '')
}

/** A section for each heading of the two outermost levels that the text has. */
function sectionsOf(blocks: readonly DossierBlock[], source: string, words: RecordWords): Section[] {
  const levels = [...new Set(blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level ?? 1] : [])))].sort(
    (a, b) => a - b,
  )
  const deepest = levels[1] ?? levels[0] ?? 0
  const sections: { heading: string; blocks: DossierBlock[] }[] = []
  for (const block of blocks) {
    const opens = block.kind === 'heading' && (block.level ?? 1) <= deepest
    const otherwise = levels.length === 0 ? words.wholeText : words.beforeHeadings
    if (opens || sections.length === 0) {
      sections.push({ heading: opens ? toLine(block.text, otherwise) : otherwise, blocks: [] })
    }
    sections.at(-1)?.blocks.push(block)
  }
  return sections.map(({ heading, blocks: own }, index) => ({ id: `${source}-s${index + 1}`, heading, blocks: own }))
}
