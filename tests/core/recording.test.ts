import { describe, expect, it } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import { compareWith } from '../../src/core/compare-with.ts'
import { record } from '../../src/core/record.ts'
import { fingerprintOf, isRecordingOf, type Recording, replay } from '../../src/core/recording.ts'
import { actieagenda } from '../helpers/actieagenda.ts'

// As a page gets it: written by the build, read from the network.
const recording = JSON.parse(JSON.stringify(record(actieagenda))) as Recording
const ids = actieagenda.versions.map((version) => version.id)
const pairs = ids.flatMap((older, index) => ids.slice(index + 1).map((newer) => [older, newer] as const))

describe('a recording of the published dossier', () => {
  it('holds every pair of versions', () => {
    expect(Object.keys(recording.pairs)).toHaveLength(pairs.length)
  })

  it.each(pairs)('gives the comparison of %s and %s that the engine gives', (older, newer) => {
    const replayed = compareWith(replay(recording, older, newer), actieagenda, older, newer)
    expect(replayed).toEqual(compare(actieagenda, older, newer))
  })

  it('belongs to that dossier alone: one other letter, and it is not used', () => {
    expect(isRecordingOf(recording, actieagenda)).toBe(true)
    const other = { ...actieagenda, meta: { ...actieagenda.meta, title: `${actieagenda.meta.title}.` } }
    expect(isRecordingOf(recording, other)).toBe(false)
    const swapped = { ...actieagenda, meta: { ...actieagenda.meta, licence: 'CC BZ 4.0' } }
    expect(fingerprintOf(swapped)).not.toBe(fingerprintOf(actieagenda))
  })

  it('says which pair or words it lacks', () => {
    const [first = '', second = ''] = ids
    expect(() => replay(recording, second, first)).toThrow(`${second} ${first}`)
    expect(() => replay(recording, first, second).compareWords('een', 'twee', false)).toThrow('een → twee')
  })
})
