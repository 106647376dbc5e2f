import { useEffect, useMemo, useState } from 'react'
import type { Comparison } from '../core/comparison.ts'
import type { CompareSearch } from './search.ts'

type Tools = typeof import('./mark-tools.ts')

/** What marks need on screen is fetched only where words of a document itself are compared. */
export function useMarks(plain: Comparison, search: CompareSearch) {
  const [tools, setTools] = useState<Tools>()
  const isNeeded = plain.rows.some(
    (row) => row.words && [...row.older, ...row.newer].every((b) => b.basis === 'literal'),
  )
  useEffect(() => {
    if (isNeeded) void import('./mark-tools.ts').then(setTools)
  }, [isNeeded])
  const survey = useMemo(() => tools?.surveyMarks(plain), [tools, plain])
  const comparison = tools?.withNoise(plain, tools.markedClasses(search.showNoise, search.hideNoise)) ?? plain
  return { comparison, marks: tools && survey && { ...tools, survey } }
}
