import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { align, type Block } from '../../src/core/align/align.ts'
import type { Memory, Measured } from './memory.ts'
import { needlemanWunsch } from './peers/needleman-wunsch.ts'

const CHUNK = 65_536

const WORK: Readonly<Record<Measured, (a: readonly Block[], b: readonly Block[]) => unknown>> = {
  ours: (a, b) => align(a, b),
  'needleman-wunsch': needlemanWunsch.findEdges,
}

/** Reads lines of `["a" or "b", block]` piece by piece. */
function readTexts(path: string): { readonly a: readonly Block[]; readonly b: readonly Block[] } {
  const texts: { readonly a: Block[]; readonly b: Block[] } = { a: [], b: [] }
  const file = openSync(path, 'r')
  const buffer = Buffer.alloc(CHUNK)
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
    const lines = (rest + decoder.write(buffer.subarray(0, size))).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [side, block] = JSON.parse(line) as ['a' | 'b', Block]
      texts[side].push(block)
    }
  }
  closeSync(file)
  return texts
}

function collect(): void {
  if (!globalThis.gc) throw new Error('start with --expose-gc')
  // Once more for what only the first round made unreachable.
  globalThis.gc()
  globalThis.gc()
}

function heldBytes(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Watches the memory of the process from a thread of its own, because the work leaves its thread no time to. */
async function startSampler(): Promise<Float64Array> {
  const most = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT))
  const sampler = new Worker(new URL('memory-sampler.mjs', import.meta.url), { workerData: most })
  sampler.unref()
  while (most[0] === 0) await setTimeout(1)
  return most
}

async function measure(who: Measured, path: string): Promise<Memory> {
  const most = await startSampler()
  collect()
  const [residentBefore, heldBefore] = [process.memoryUsage.rss(), heldBytes()]
  const { a, b } = readTexts(path)
  collect()
  const input = heldBytes() - heldBefore
  most[0] = 0
  WORK[who](a, b)
  return { input, peak: (most[0] ?? 0) - residentBefore }
}

const [who, path] = process.argv.slice(2)
if ((who !== 'ours' && who !== 'needleman-wunsch') || path === undefined) {
  throw new Error('expected who is measured and the path of the texts')
}
process.stdout.write(JSON.stringify(await measure(who, path)))
