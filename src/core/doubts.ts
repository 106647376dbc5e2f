import type { Aligned } from './align/align.ts'
import type { Row } from './comparison.ts'
import type { DossierBlock } from './dossier/schema.ts'

/**
 * Adds to each row what else came into question, and whether its cut or addition may be none.
 * @param rows in the order of the groups of the alignment
 * @param a blocks of the older version; all of them, and those of `b`, the documents themselves
 */
export function withDoubts(
  rows: readonly Row[],
  a: readonly DossierBlock[],
  b: readonly DossierBlock[],
  { alignment: { groups, exact }, considered }: Aligned,
): Row[] {
  const [rowOfA, rowOfB] = [new Map<number, string>(), new Map<number, string>()]
  groups.forEach((group, index) => {
    for (const i of group.a) rowOfA.set(i, rows[index]!.id)
    for (const j of group.b) rowOfB.set(j, rows[index]!.id)
  })
  const runnersUp = new Map(considered.map((each) => [each.group, each]))
  return rows.map((row, index) => {
    const unsure = !exact && (row.kind === 'cut' || row.kind === 'added') && { unsure: true }
    const runnerUp = runnersUp.get(index)
    if (!runnerUp) return { ...row, ...unsure }
    const { side, block, other, similarity, otherSimilarity } = runnerUp
    const isOfA = side === 'a'
    return {
      ...row,
      ...unsure,
      considered: {
        side: isOfA ? 'older' : 'newer',
        block: (isOfA ? a : b)[block]!,
        other: (isOfA ? b : a)[other]!,
        shownAt: (isOfA ? rowOfB : rowOfA).get(other)!,
        similarity,
        otherSimilarity,
      },
    }
  })
}
