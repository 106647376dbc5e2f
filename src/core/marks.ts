import { type Comparison, isChange, type Row } from './comparison.ts'
import { isLoud } from './diff/paragraphs.ts'
import { findSubstance, type Hit } from './diff/substance.ts'
import { LAYOUT_CLASSES, NOISE_CLASSES, type NoiseClass, SUBSTANCE_RULES, type SubstanceRule } from './diff/terms.ts'
import type { WordComparison } from './diff/words.ts'

/** What classes of noise and rules of substance find in the literal text of a comparison. */
export interface Survey {
  /** Places that differ in each class, shown or not; a place of two classes counts in both. */
  readonly noise: Readonly<Record<NoiseClass, number>>
  /** Hits of each rule, shown or not. */
  readonly rules: Readonly<Record<SubstanceRule, number>>
  /** By row id; rows without hits are absent. */
  readonly hits: ReadonlyMap<string, readonly Hit[]>
}

/** Goes through the words of literal blocks alone: elsewhere the words are ours, and say nothing. */
export function surveyMarks({ rows }: Pick<Comparison, 'rows'>): Survey {
  const literal = rows.filter(hasLiteralWords)
  const hits = new Map(literal.map((row) => [row.id, findSubstance(row.words)] as const))
  const all = [...hits.values()].flat()
  const count = (rule: SubstanceRule) => all.filter((hit) => hit.rule === rule).length
  return {
    noise: countNoise(literal.map((row) => row.words)),
    rules: recordOf(SUBSTANCE_RULES, count),
    hits: new Map([...hits].filter(([, found]) => found.length > 0)),
  }
}

/** Whether the row compares words of the document itself. */
export function hasLiteralWords(row: Row): row is Row & { readonly words: WordComparison } {
  return row.words !== undefined && [...row.older, ...row.newer].every((block) => block.basis === 'literal')
}

/** Places of each class, in the order of `NOISE_CLASSES`. */
export function countNoise(
  words: readonly Pick<WordComparison, 'spans'>[],
  isCounted: (quiet: boolean) => boolean = () => true,
): Readonly<Record<NoiseClass, number>> {
  const counts = recordOf(NOISE_CLASSES, () => 0)
  for (const { spans } of words) {
    spans.forEach(({ kind, noise = [], quiet = false }, index) => {
      const isSecond = kind === 'added' && spans[index - 1]?.kind === 'cut'
      if (!isSecond && isCounted(quiet)) for (const each of noise) counts[each] += 1
    })
  }
  return counts
}

const recordOf = <Name extends string>(names: readonly Name[], value: (name: Name) => number): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, number>

/** The classes that are marked: all but those of layout, with what the reader asks for and without what they hide. */
export function markedClasses(
  show: readonly NoiseClass[] = [],
  hide: readonly NoiseClass[] = [],
): readonly NoiseClass[] {
  return NOISE_CLASSES.filter((each) => (LAYOUT_CLASSES.includes(each) ? show.includes(each) : !hide.includes(each)))
}

/**
 * The comparison with these classes of noise marked and the others quiet. A row in which all is quiet is no change,
 * and one in which something is marked is; the changes are numbered anew.
 */
export function withNoise(comparison: Comparison, marked: readonly NoiseClass[]): Comparison {
  let count = 0
  const rows = comparison.rows.map((row): Row => {
    const seen = hasLiteralWords(row) ? seenThrough(row, marked) : row
    return { ...seen, number: isChange(seen) ? ++count : undefined }
  })
  return { ...comparison, rows }
}

function seenThrough(row: Row & { readonly words: WordComparison }, marked: readonly NoiseClass[]): Row {
  const spans = row.words.spans.map(({ quiet: _before, ...span }) =>
    span.noise && !span.noise.some((each) => marked.includes(each)) ? { ...span, quiet: true } : span,
  )
  return { ...row, kind: isLoud(spans) ? 'changed' : 'layout', words: { ...row.words, spans } }
}
