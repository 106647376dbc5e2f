// Plain JavaScript, because a thread does not get its parent's reading of TypeScript.
import { workerData } from 'node:worker_threads'

/** Milliseconds; far less than a long text takes to be compared. */
const INTERVAL = 1

/** One number, shared with the process: the most bytes of memory it was seen to hold since it was last set to 0. */
const most = workerData
const sleeper = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

for (;;) {
  most[0] = Math.max(most[0], process.memoryUsage.rss())
  Atomics.wait(sleeper, 0, 0, INTERVAL)
}
