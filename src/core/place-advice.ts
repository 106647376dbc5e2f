import { type Comparison, isChange, type PlainRow, weight } from './comparison.ts'
import type { Advice, Dossier, Version } from './dossier/schema.ts'

/** Sets each advice of the step beside the rows it is about: in full at the first change, as a pointer at the others. */
export function placeAdvice(
  dossier: Dossier,
  older: Version,
  newer: Version,
  rows: readonly PlainRow[],
): Pick<Comparison, 'rows' | 'unplacedAdvice'> {
  const inStep = dossier.advice.filter((advice) => isBetween(advice, older, newer))
  const later = dossier.advice.filter((advice) => advice.between.newer !== undefined && advice.between.newer > newer.id)
  const targets = new Map(inStep.map((advice) => [advice.id, targetRows(advice, rows)]))
  return {
    rows: rows.map((row) => {
      const advice = inStep
        .filter((each) => targets.get(each.id)?.includes(row))
        .map((each) => {
          const all = targets.get(each.id) ?? []
          const first = all.find((target) => target.number !== undefined) ?? all[0]
          return { advice: each, shownAt: first === row ? undefined : first?.id }
        })
      return {
        ...row,
        advice,
        laterAdvice: isChange(row) || advice.length > 0 ? later.filter((each) => touches(each, row)) : [],
        contested: row.number !== undefined && advice.some((each) => isAgainst(each.advice, row)),
      }
    }),
    unplacedAdvice: inStep.filter((advice) => targets.get(advice.id)?.length === 0),
  }
}

/** The advice argues against what happened in this row: one against a cut contests no return and no mere move. */
function isAgainst({ stance, aim, about }: Advice, row: PlainRow): boolean {
  if (stance !== 'against-change') return false
  if (aim !== 'cut' && aim !== 'shortening') return aim !== 'addition' || row.kind !== 'cut'
  if (row.kind === 'added' || row.kind === 'unknown-before' || row.marks.includes('restored')) return false
  // A name that lost words is a loss too, also when it got others instead.
  const isLoss = row.kind === 'cut' || row.marks.includes('shortened') || row.words !== undefined
  return isLoss || row.passages.some((p) => p.newer?.state === 'absent' && about.includes(p.passage.id))
}

function isBetween(advice: Advice, older: Version, newer: Version): boolean {
  const at = advice.between.newer
  return at !== undefined && at > older.id && at <= newer.id
}

const touches = (advice: Advice, row: PlainRow): boolean =>
  row.passages.some((p) => advice.about.includes(p.passage.id))

function targetRows(advice: Advice, rows: readonly PlainRow[]): PlainRow[] {
  const touched = rows.filter((row) => touches(advice, row))
  const changes = touched.filter((row) => row.number !== undefined && leads(advice, row))
  // What the advice names first keeps a pointer even where that passage itself is not known to have changed.
  const main = touched.find((row) => row.passages.some((p) => p.passage.id === advice.about[0]))
  if (changes.length > 0) return touched.filter((row) => changes.includes(row) || row === main)
  return main ? [main] : touched.slice(0, 1)
}

/** The advice is about what changed in this row, not only about a theme that the row also touches. */
function leads(advice: Advice, row: PlainRow): boolean {
  const top = row.passages[0] ? weight(row.passages[0]) : 0
  return row.passages.some((p) => weight(p) === top && advice.about.includes(p.passage.id))
}
