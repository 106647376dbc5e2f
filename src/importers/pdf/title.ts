import type { FoundBy, ImportedBlock } from '../../core/imported/imported.ts'

/** Names that programs give, and names of files. */
const NO_TITLE =
  /\.(?:docx?|pdf|odt|rtf|indd|xlsx?|pptx?|txt|html?|pages|key|numbers)$|^(?:microsoft (?:word|powerpoint)\b.*|untitled.*|naamloos.*|geen titel|no title|document\d*|nota|brief|letter|scan\w*|title|titel)$|^[\d\s_.-]+$|^[\w-]*_[\w-]*$/iu
const LONGEST = 300

/** The title in the properties when a person may have given it, else the first heading. */
export function titleFrom(
  property: string,
  blocks: readonly ImportedBlock[],
): { readonly title?: string; readonly titleBy?: FoundBy } {
  const given = property.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  if (given.length >= 4 && given.length <= LONGEST && !NO_TITLE.test(given))
    return { title: given, titleBy: 'properties' }
  const heading = blocks.find(({ kind }) => kind === 'heading')
  return heading ? { title: heading.text, titleBy: 'text' } : {}
}
