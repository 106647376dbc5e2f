import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Measured } from '../helpers/hostile-child.ts'
import { HOSTILE_FILES } from '../helpers/hostile-files.ts'

const CHILD = fileURLToPath(new URL('../helpers/hostile-child.ts', import.meta.url))
const MOST_SECONDS = 10
const MOST_KILOBYTES = 500_000

describe('a file that is made to bring its reader down ends in a clear problem, in little time and memory', () => {
  const measured = new Map<string, Measured>()

  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', CHILD], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the reader itself came down: ${stderr.slice(-2000)}`)
    for (const line of stdout.trim().split('\n')) {
      const each = JSON.parse(line) as Measured
      measured.set(each.name, each)
    }
  }, 300_000)

  test.each(HOSTILE_FILES)('$name', ({ name, ends }) => {
    const { ended, seconds, kilobytes } = measured.get(name)!
    expect(ends).toContain(ended)
    expect(seconds).toBeLessThan(MOST_SECONDS)
    expect(kilobytes).toBeLessThan(MOST_KILOBYTES)
  })
})
