import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { align } from '../../../src/core/align/align.ts'
import { parseBlocks } from '../../helpers/notation.ts'

const folder = join(import.meta.dirname, '../../../fixtures/compare')
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe('align, the cases in fixtures/compare', () => {
  it.each(cases.map(({ name }) => name))('%s', (name) => {
    const read = (file: string) => readFileSync(join(folder, name, file), 'utf8')
    const { groups, exact } = align(parseBlocks(read('older.txt')), parseBlocks(read('newer.txt')))
    const found = { exact, groups: groups.map(({ a, b, kind, moved }) => ({ a, b, kind, moved })) }
    expect(found).toEqual(JSON.parse(read('expected.json')))
  })
})
