import htmldiff from 'node-htmldiff'
import type { Peer } from '../case.ts'
import { createKeptCharacters } from './kept-characters.ts'

type Token = { readonly string: string }
/** A stretch of tokens with what happens to it; the end is inclusive. */
type Step = {
  readonly action: string
  readonly startInBefore: number
  readonly endInBefore: number
  readonly startInAfter: number
}
/** What the package exports beside the function its types tell of; the rendered page no longer says which block. */
type Internals = {
  readonly htmlToTokens: (html: string) => readonly Token[]
  readonly calculateOperations: (before: readonly Token[], after: readonly Token[]) => readonly Step[]
}

/** Of the smaller block's characters; best of 1/5, 1/4, 1/3, 2/5 and 1/2 on generated texts. */
const LEAST_SHARE = 1 / 3
const OPENING = '<p>'

/** HTML diff: longest stretches of equal words and tags first, every block a paragraph. */
export const htmlDiff: Peer = {
  name: 'node-htmldiff',
  findEdges: (a, b) => {
    const [older, newer] = [a.map((block) => escape(block.text)), b.map((block) => escape(block.text))]
    // Only the function itself sets up the reading of tags.
    htmldiff(OPENING, '')
    const { htmlToTokens, calculateOperations } = htmldiff as unknown as Internals
    const [before, after] = [htmlToTokens(asPage(older)), htmlToTokens(asPage(newer))]
    const [blockBefore, blockAfter] = [numberBlocks(before), numberBlocks(after)]
    const kept = createKeptCharacters(older, newer)
    for (const { action, startInBefore, endInBefore, startInAfter } of calculateOperations(before, after)) {
      if (action !== 'equal') continue
      for (let at = startInBefore; at <= endInBefore; at++) {
        const token = before[at]?.string ?? ''
        if (token.startsWith('<')) continue
        kept.add(blockBefore[at] ?? -1, blockAfter[startInAfter + at - startInBefore] ?? -1, token)
      }
    }
    return kept.edges(LEAST_SHARE)
  },
}

function asPage(escaped: readonly string[]): string {
  return escaped.map((text) => `${OPENING}${text}</p>`).join('')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Per token the index of its block. */
function numberBlocks(tokens: readonly Token[]): Int32Array {
  let block = -1
  return Int32Array.from(tokens, (token) => {
    if (token.string === OPENING) block += 1
    return block
  })
}
