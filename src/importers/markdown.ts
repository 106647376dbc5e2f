import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block } from '../core/align/align.ts'
import { cutMarkdown, type MarkdownPiece } from './markdown-pieces.ts'
import { type ImportedText, type ReadBlock, readPlainLines } from './plain-text.ts'
import { BOLD_OFF, BOLD_ON, RAISED_OFF, RAISED_ON } from './transcript-marks.ts'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

const FOOTNOTE_MARK = /^\[\^([^\]\s]{1,40})\]:\s*/

/**
 * Blocks of a Markdown text (CommonMark with GitHub's tables and footnote lines). Emphasis, link addresses, images and
 * HTML tags are left out of the text, as are front matter and rules; nested list items keep their depth as level.
 */
export function importMarkdown(text: string): ImportedText {
  const { title, read } = readMarkdownLines(splitMarkdown(text), false)
  const blocks = read.map(({ block }) => block)
  return title === undefined ? { blocks } : { title, blocks }
}

export interface ReadMarkdown {
  readonly title?: string
  readonly read: readonly ReadBlock[]
  /** Front matter, of which only the title is read. */
  readonly matter: string
  readonly leftOut: readonly LeftOut[]
  /** Pieces too large or too tangled for the parser, read as plain text. */
  readonly plainPieces: number
}

/** Words that stand in the source and in no block: addresses, pictures, tags. */
export interface LeftOut {
  readonly what: 'link-address' | 'image' | 'html-tag' | 'code-language'
  readonly text: string
}

interface Reading {
  readonly hasSigns: boolean
  readonly leftOut: LeftOut[]
}

/** Lines as Markdown counts them. */
export function splitMarkdown(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
}

/** As `importMarkdown`, with where each block begins. `hasSigns` keeps signs for bold and raised in the text. */
export function readMarkdownLines(lines: readonly string[], hasSigns: boolean): ReadMarkdown {
  const from = frontMatterEnd(lines)
  const reading: Reading = { hasSigns, leftOut: [] }
  const pieces = cutMarkdown(lines, from)
  const read = pieces.flatMap((piece) => readPiece(piece, reading))
  const matter = lines.slice(0, from).join('\n')
  const title =
    statedTitle(lines, from) ?? read.find(({ block }) => block.kind === 'heading' && block.level === 1)?.block.text
  return {
    ...(title === undefined ? {} : { title }),
    read,
    matter,
    leftOut: reading.leftOut,
    plainPieces: pieces.filter(({ isPlain }) => isPlain).length,
  }
}

/** One past the line that closes front matter; 0 where there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return 0
  const close = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line))
  return close < 0 ? 0 : close + 1
}

function statedTitle(lines: readonly string[], to: number): string | undefined {
  const line = lines.slice(0, to).find((each) => /^title:[ \t]*\S/.test(each))
  const value = line?.slice('title:'.length).trim() ?? ''
  const quoted = /^(["'])(.+)\1$/.exec(value)
  return value === '' ? undefined : (quoted?.[2] ?? value)
}

function readPiece({ lines, at, appended, isPlain }: MarkdownPiece, reading: Reading): ReadBlock[] {
  if (isPlain) return readPlainLines(lines).map((each) => ({ ...each, line: at + each.line }))
  const tree = fromMarkdown([...lines, ...appended].join('\n'), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return readNodes(tree.children, 0, reading)
    .filter(({ line }) => line < lines.length)
    .map((each) => ({ ...each, line: at + each.line }))
}

/** `depth`: how many lists the nodes stand in. The pieces bound how deep nodes lie in each other. */
function readNodes(nodes: readonly Node[], depth: number, reading: Reading): ReadBlock[] {
  return nodes.flatMap((node) => readNode(node, depth, reading)).filter(({ block }) => block.text !== '')
}

function readNode(node: Node, depth: number, reading: Reading): ReadBlock[] {
  const line = lineOf(node)
  switch (node.type) {
    case 'heading':
      return [{ block: { kind: 'heading', level: node.depth, text: textOf(node, reading) }, line }]
    case 'paragraph':
      return readParagraph(textOf(node, reading), line)
    case 'list':
      return node.children.flatMap((item, index) =>
        readItem(item, depth + 1, node.ordered === true ? `${(node.start ?? 1) + index}.` : '•', reading),
      )
    case 'table':
      return node.children.map((row) => ({
        block: { kind: 'table-row', text: row.children.map((cell) => textOf(cell, reading)).join(' | ') },
        line: lineOf(row),
      }))
    case 'definition':
      // Without spaces in it, a footnote line reads as a link definition.
      if (node.label?.startsWith('^') === true) {
        const text = collapse(`${node.url} ${node.title ?? ''}`)
        return [{ block: { kind: 'footnote', text }, line, label: node.label.slice(1) }]
      }
      leaveOut(reading, 'link-address', node.label, node.url, node.title)
      return []
    case 'blockquote':
      return readNodes(node.children, depth, reading)
    case 'code':
      leaveOut(reading, 'code-language', node.lang, node.meta)
      return [{ block: { kind: 'paragraph', text: textOf(node, reading) }, line }]
    case 'html':
      return [{ block: { kind: 'paragraph', text: textOf(node, reading) }, line }]
    default:
      return []
  }
}

const lineOf = (node: Node): number => (node.position?.start.line ?? 1) - 1

function readParagraph(text: string, line: number): ReadBlock[] {
  // Footnote lines without a blank line between them are one paragraph to the parser.
  return text.split(/(?=\[\^[^\]\s]{1,40}\]:\s)/).map((part) => {
    const mark = FOOTNOTE_MARK.exec(part)
    return mark === null
      ? { block: { kind: 'paragraph', text: part.trim() }, line }
      : { block: { kind: 'footnote', text: part.slice(mark[0].length).trim() }, line, label: mark[1] ?? '' }
  })
}

function readItem(item: Node, depth: number, label: string, reading: Reading): ReadBlock[] {
  if (!('children' in item)) return []
  const [first, ...rest] = item.children as readonly Node[]
  if (first?.type !== 'paragraph') return readNodes(item.children as readonly Node[], depth, reading)
  const block: Block = { kind: 'list-item', level: Math.min(depth, 6), text: textOf(first, reading) }
  return [{ block, line: lineOf(item), label }, ...readNodes(rest, depth, reading)]
}

function textOf(node: Node, reading: Reading): string {
  return collapse(rawText(node, reading))
}

function rawText(node: Node, reading: Reading): string {
  if (node.type === 'html') return withoutTags(node.value, reading)
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  if (node.type === 'image') leaveOut(reading, 'image', node.alt, node.url, node.title)
  if (node.type === 'imageReference') leaveOut(reading, 'image', node.alt, node.label)
  if (!('children' in node)) return ''
  const text = node.children.map((child) => rawText(child, reading)).join('')
  // An address that is written out as the text of its own link is read there.
  if (node.type === 'link' && !node.url.endsWith(text)) leaveOut(reading, 'link-address', node.url, node.title)
  if (node.type === 'linkReference' && node.referenceType === 'full') leaveOut(reading, 'link-address', node.label)
  return node.type === 'strong' && reading.hasSigns ? BOLD_ON + text + BOLD_OFF : text
}

function leaveOut({ leftOut }: Reading, what: LeftOut['what'], ...texts: readonly (string | null | undefined)[]): void {
  const text = texts.filter((each) => each).join(' ')
  if (text !== '') leftOut.push({ what, text })
}

const TAG = /<!--[\s\S]*?-->|<[^>]*>/g

function withoutTags(html: string, reading: Reading): string {
  return html.replace(TAG, (tag) => {
    const [, slash, name = ''] = /^<(\/?)(\w+)/.exec(tag) ?? []
    if (/^br$/i.test(name)) return ' '
    const signs = signsOf(name)
    if (reading.hasSigns && signs) return slash === '' ? signs[0] : signs[1]
    if (/\s/.test(tag)) leaveOut(reading, 'html-tag', tag.replace(/^<\/?\w+/, ''))
    return ''
  })
}

function signsOf(tag: string): readonly [string, string] | undefined {
  if (/^sup$/i.test(tag)) return [RAISED_ON, RAISED_OFF]
  return /^(?:b|strong)$/i.test(tag) ? [BOLD_ON, BOLD_OFF] : undefined
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
