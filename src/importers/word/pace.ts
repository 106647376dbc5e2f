import type { ImportWatch } from '../../core/imported/imported.ts'
import { Failure } from './failure.ts'

/** Keeps an import within its time, and tells how far it is. */
export interface Pace {
  /** Bytes of the parts that are to be read, as far as the file tells: what the share is a share of. */
  readonly expect: (bytes: number) => void
  /** @throws Failure `out-of-time` */
  readonly step: (bytes: number) => void
  /** Lets messages in, now and then: a signal from outside arrives only while nothing runs. */
  readonly rest: () => Promise<void>
  readonly finish: () => void
}

const REST_AFTER_BYTES = 4_000_000
/** Only the end is the end. */
const MOST = 0.99

export function keepPace(watch: ImportWatch = {}): Pace {
  let expected = 0
  let done = 0
  let rested = 0
  let told = 0
  const tell = (share: number) => {
    if (share <= told) return
    told = share
    watch.onProgress?.(share)
  }
  return {
    expect: (bytes) => {
      expected += bytes
    },
    step: (bytes) => {
      done += bytes
      if (watch.signal?.aborted === true || watch.isOutOfTime?.() === true) throw new Failure('out-of-time')
      if (expected > 0) tell(Math.min(MOST, done / expected))
    },
    rest: async () => {
      if (done - rested < REST_AFTER_BYTES) return
      rested = done
      await new Promise((resolve) => setTimeout(resolve))
    },
    finish: () => tell(1),
  }
}
