import { useEffect, useState } from 'react'
import { type Comparison, rowAt } from '../core/comparison.ts'
import type { CompareSearch } from './search.ts'

type Tools = typeof import('../components/compare/row-arrival.tsx')

/** The change that the address means, and what to say of it. One with a sign is pointed at only once that fits. */
export function useLanding(comparison: Comparison, { at, s }: CompareSearch) {
  const [tools, setTools] = useState<Tools>()
  const row = at === undefined ? undefined : rowAt(comparison, at)
  const isDoubtful = at !== undefined && (s !== undefined || !row)
  useEffect(() => {
    if (isDoubtful) void import('../components/compare/row-arrival.tsx').then(setTools)
  }, [isDoubtful])
  if (!isDoubtful) return { current: row }
  return tools ? tools.rowArrival(comparison, at, s) : { current: undefined }
}
