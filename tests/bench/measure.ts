/** Milliseconds over several runs. */
export type Timing = { readonly min: number; readonly median: number; readonly p95: number; readonly max: number }

/** Milliseconds that one run takes. */
export function clock(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

export function summarise(times: readonly number[]): Timing {
  const sorted = [...times].sort((x, y) => x - y)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
  return { min: sorted[0] ?? Number.NaN, median: at(0.5), p95: at(0.95), max: at(1) }
}

/** Times rivals turn by turn, after one round that does not count, so that a slow moment of the machine hits all. */
export function timeInTurn(runs: readonly (() => unknown)[], rounds: number): readonly Timing[] {
  const times = runs.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    runs.forEach((run, at) => {
      const taken = clock(run)
      if (round > 0) times[at]?.push(taken)
    })
  }
  return times.map(summarise)
}
