import { describe, expect, it } from 'vitest'
import { splitMark } from '../../../src/core/text/mark.ts'

describe('splitMark', () => {
  const numbered: readonly (readonly [text: string, mark: string, rest: string])[] = [
    ['- linden langs de kade', '-', 'linden langs de kade'],
    ['•\tlinden', '•', 'linden'],
    ['a) linden', 'a)', 'linden'],
    ['(iv) linden', '(iv)', 'linden'],
    ['IV. Linden', 'IV.', 'Linden'],
    ['3.2 Linden', '3.2', 'Linden'],
    ['§ 3 Linden', '§ 3', 'Linden'],
    ['[12] Zie het kadaster', '[12]', 'Zie het kadaster'],
    ['Vraag 10', '10', 'Vraag '],
    ['Hoofdstuk 3: Linden', '3:', 'Hoofdstuk Linden'],
    ['2.1', '2.1', ''],
    ['§ 16.3', '§ 16.3', ''],
    ['Linden', '', 'Linden'],
  ]
  it.each(numbered)('splits the number off a heading or list item: %s', (text, mark, rest) => {
    expect(splitMark(text, true)).toEqual({ mark, rest })
  })

  it.each(['12 linden langs de kade', '2024 was een nat jaar', '2024', 'Vraag en aanbod', 'Deel uit het archief'])(
    'keeps what only looks like a number: %s',
    (text) => {
      expect(splitMark(text, true)).toEqual({ mark: '', rest: text })
    },
  )

  it.each(['A. Linden schreef dit.', '3 Linden staan er nog.', 'Artikel 5 vervalt.'])(
    'keeps the beginning of an ordinary paragraph: %s',
    (text) => {
      expect(splitMark(text, false)).toEqual({ mark: '', rest: text })
    },
  )
})
