import type { Attributes } from './tokens.ts'

const NOTE_ROLES: ReadonlySet<string> = new Set(['doc-footnote', 'doc-endnote'])
const NOTE_CLASSES: ReadonlySet<string> = new Set([
  'noot',
  'voetnoot',
  'footnote',
  'endnote',
  'msofootnotetext',
  'msoendnotetext',
])
const LIST_CLASSES: ReadonlySet<string> = new Set(['footnotes', 'endnotes', 'voetnoten', 'noten'])
const REFERENCE_CLASSES: ReadonlySet<string> = new Set([
  'footnote-ref',
  'footnoteref',
  'footnote-reference',
  'noteref',
  'nootref',
])
const BACK_CLASSES: ReadonlySet<string> = new Set([
  'footnote-back',
  'footnote-backref',
  'reversefootnote',
  'note-close',
])
const NUMBER_CLASSES: ReadonlySet<string> = new Set(['nootnum', 'footnote-label', 'note-number'])
const TO_NOTE =
  /^[^#]*#_?(?:user-content-)?(?:fn|ftn|edn|footnote|endnote|note|noot|voetnoot|sdfootnote|sdendnote)[-_:]?\d{1,4}(?:sym)?$/i
const TO_TEXT =
  /^[^#]*#_?(?:user-content-)?(?:fnref|ftnref|ednref|footnoteref|noteref|sd(?:foot|end)note\d+anc)[-_:]?\d{0,4}/i
const HOLDS_NOTE: ReadonlySet<string> = new Set(['div', 'p', 'li', 'aside', 'section', 'dd', 'footer'])

/** What an element is among the footnotes of a page, in the forms of Word, Pandoc, GitHub and official publications. */
export type NotePart = 'list' | 'note' | 'reference' | 'back' | 'number'

export function notePart(name: string, attributes: Attributes): NotePart | undefined {
  const role = attributes.get('role') ?? ''
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/)
  const style = attributes.get('style') ?? ''
  const has = (known: ReadonlySet<string>) => classes.some((each) => known.has(each))
  if (has(BACK_CLASSES) || role === 'doc-backlink' || attributes.has('data-footnote-backref')) return 'back'
  if (has(NUMBER_CLASSES)) return 'number'
  if (HOLDS_NOTE.has(name)) {
    if (role === 'doc-endnotes' || attributes.has('data-footnotes') || has(LIST_CLASSES)) return 'list'
    if (NOTE_ROLES.has(role) || has(NOTE_CLASSES) || /mso-element:\s*(?:foot|end)note(?!-)/i.test(style)) return 'note'
  }
  if (name !== 'a' && name !== 'sup') return undefined
  const href = attributes.get('href') ?? ''
  if (TO_TEXT.test(href)) return 'back'
  const isReference = role === 'doc-noteref' || attributes.has('data-footnote-ref') || has(REFERENCE_CLASSES)
  return isReference || TO_NOTE.test(href) ? 'reference' : undefined
}

/** "[1]", "1." and "1" are the label 1; a way back to the text is none. */
export function noteLabel(text: string): string | undefined {
  return /^[^\p{L}\p{N}]{0,3}(\d{1,4}|[a-z]|[ivx]{1,5})[^\p{L}\p{N}]{0,3}$/u.exec(text.trim())?.[1]
}
