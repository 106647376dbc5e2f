import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block } from '../core/align/align.ts'
import { markdownParts } from './markdown-parts.ts'
import type { ImportedText } from './plain-text.ts'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:(?!---[ \t]*\r?$).*\r?\n)*?---[ \t]*(?:\r?\n|$)/m
const FOOTNOTE_MARK = /^\[\^[^\]\s]{1,40}\]:\s*/

/**
 * Blocks of a Markdown text (CommonMark with GitHub's tables and footnote lines). Emphasis, link addresses, images and
 * HTML tags are left out of the text, as are front matter and rules; nested list items keep their depth as level.
 */
export function importMarkdown(text: string): ImportedText {
  const front = text.startsWith('---') || text.startsWith('\uFEFF---') ? FRONT_MATTER.exec(text) : null
  const matter = front?.index === 0 ? front[0] : ''
  const blocks = markdownParts(text.slice(matter.length)).flatMap(readPart)
  const stated = /^title:[ \t]*(["']?)(.+?)\1[ \t]*\r?$/m.exec(matter)?.[2]
  const title = stated ?? blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text
  return title === undefined ? { blocks } : { title, blocks }
}

function readPart(text: string): Block[] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return readNodes(tree.children, 0)
}

/** `depth`: how many lists the nodes stand in. */
function readNodes(nodes: readonly Node[], depth: number): Block[] {
  return nodes.flatMap((node) => readNode(node, depth)).filter(({ text }) => text !== '')
}

function readNode(node: Node, depth: number): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: textOf(node) }]
    case 'paragraph':
      return readParagraph(textOf(node))
    case 'list':
      return node.children.flatMap((item) => readItem(item, depth + 1))
    case 'table':
      return node.children.map((row) => ({ kind: 'table-row', text: row.children.map(textOf).join(' | ') }))
    case 'definition':
      // Without spaces in it, a footnote line reads as a link definition.
      return node.label?.startsWith('^') === true
        ? [{ kind: 'footnote', text: collapse(`${node.url} ${node.title ?? ''}`) }]
        : []
    case 'blockquote':
      return readNodes(node.children, depth)
    case 'code':
    case 'html':
      return [{ kind: 'paragraph', text: textOf(node) }]
    default:
      return []
  }
}

function readParagraph(text: string): Block[] {
  // Footnote lines without a blank line between them are one paragraph to the parser.
  return text.split(/(?=\[\^[^\]\s]{1,40}\]:\s)/).map((part): Block => {
    const mark = FOOTNOTE_MARK.exec(part)
    return mark === null
      ? { kind: 'paragraph', text: part.trim() }
      : { kind: 'footnote', text: part.slice(mark[0].length).trim() }
  })
}

function readItem(item: Node, depth: number): Block[] {
  if (!('children' in item)) return []
  const [first, ...rest] = item.children as readonly Node[]
  if (first?.type !== 'paragraph') return readNodes(item.children as readonly Node[], depth)
  return [{ kind: 'list-item', level: Math.min(depth, 6), text: textOf(first) }, ...readNodes(rest, depth)]
}

function textOf(node: Node): string {
  return collapse(rawText(node))
}

function rawText(node: Node): string {
  if (node.type === 'html') return node.value.replace(/<br\b[^>]*>/gi, ' ').replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => rawText(child)).join('') : ''
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
