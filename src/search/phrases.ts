import type { QueryPart } from '../core/search/query.ts'
import type { Range } from '../core/search/snippets.ts'
import { wordsOf } from '../core/search/words.ts'

/** Where the words of a phrase stand one after another in a text; the last may be begun only. */
export function phrasesIn(text: string, { terms, isOpen }: Extract<QueryPart, { kind: 'phrase' }>): readonly Range[] {
  const pieces = wordsOf(text).flatMap((word) => word.pieces)
  const last = terms.length - 1
  return pieces.flatMap((_, start) => {
    const fits = terms.every((term, index) => {
      const here = pieces[start + index]?.term
      return here === term || (isOpen && index === last && here?.startsWith(term) === true)
    })
    return fits ? [{ from: pieces[start]!.from, to: pieces[start + last]!.to }] : []
  })
}
