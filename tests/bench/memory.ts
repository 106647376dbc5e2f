import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Case } from './case.ts'

/** Bytes. */
export type Memory = {
  /** What both texts take on the heap, with nothing else about them. */
  readonly input: number
  /** Most that the process held above what it held before the texts were read: the texts, the work, the garbage. */
  readonly peak: number
}

/** Who is measured. */
export type Measured = 'ours' | 'needleman-wunsch'

/**
 * Keeps V8 from letting garbage lie: by itself it collects only after the heap has grown by up to a factor of four, and
 * gives young objects up to 48 MB, so that the peak says more about the collector than about the work.
 */
const TIDY = ['--heap-growing-percent=10', '--max-semi-space-size=1']

/**
 * Measures in a process of its own. The texts go there by file, a block a line, so that reading them leaves little
 * garbage. The child starts counting with its modules loaded and its heap collected, reads the texts, collects again
 * (the growth of heap and buffers is the input), and works once, while another of its threads looks every millisecond
 * how much memory the whole process holds. `maxRSS` would be simpler, but a child on Linux starts with its parent's.
 * Machine code compiled on the way counts as work.
 * @param tidy see TIDY; else Node as it comes
 */
export function measureMemory(who: Measured, { a, b }: Case, tidy: boolean): Memory {
  const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'))
  try {
    const path = join(folder, 'blocks.ndjson')
    const lines = [...a.map((block) => ['a', block]), ...b.map((block) => ['b', block])]
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const script = fileURLToPath(new URL('memory-child.ts', import.meta.url))
    // What this process was started with is how a child reads TypeScript too.
    const flags = [...process.execArgv, '--expose-gc', ...(tidy ? TIDY : [])]
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...flags, script, who, path], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`measuring memory failed (${status ?? signal}): ${stderr}`)
    return JSON.parse(stdout) as Memory
  } finally {
    rmSync(folder, { recursive: true })
  }
}
