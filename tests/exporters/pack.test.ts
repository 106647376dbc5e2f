import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { parseDossier } from '../../src/core/dossier/parse.ts'
import { FORMATS, makeFile } from '../../src/exporters/make.ts'
import { evidencePack } from '../../src/exporters/pack.ts'
import { readDossierText } from '../../src/importers/dossier-file.ts'
import { harbour } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { inputOf } from '../helpers/export-input.ts'

interface Manifest {
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
}

describe('the evidence pack', () => {
  it('is the same to the byte at another time, in another zone', async () => {
    const first = await evidencePack(inputOf(harbour))
    vi.useFakeTimers({ now: new Date('2041-06-05T04:03:02Z'), toFake: ['Date'] })
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    try {
      expect(Buffer.compare(await evidencePack(inputOf(harbour)), first)).toBe(0)
    } finally {
      vi.useRealTimers()
      vi.unstubAllEnvs()
    }
  })

  it('lists every file but itself, with its length and SHA-256', async () => {
    const files = unzipSync(await evidencePack(inputOf(actieagenda)))
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest
    expect(manifest.files.map(({ name }) => name)).toEqual(
      Object.keys(files).filter((name) => name !== 'manifest.json'),
    )
    for (const { name, bytes, sha256 } of manifest.files) {
      expect(files[name]?.length).toBe(bytes)
      expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(sha256)
    }
  })

  it('says in two languages what each file is and how to check it', async () => {
    const files = unzipSync(await evidencePack(inputOf(harbour)))
    const [dutch = '', english = ''] = strFromU8(files['README.txt']!).split('='.repeat(72))
    for (const text of [dutch, english]) {
      for (const name of Object.keys(files)) {
        if (name !== 'README.txt') expect(text, name).toContain(name)
      }
      expect(text).toContain('doorgehaald verify dossier.json --sources')
    }
    expect(dutch).toContain('Reconstructie.')
    expect(english).toContain('Reconstruction.')
  })

  it('holds the hash of every passage that a locator means, by the file it is in', async () => {
    const files = unzipSync(await evidencePack(inputOf(actieagenda)))
    const hashes = JSON.parse(strFromU8(files['source-hashes.json']!)) as {
      files: { file: string; passages: { id: string; sha256: string }[] }[]
    }
    expect(hashes.files.map(({ file }) => file).sort()).toEqual(
      [...new Set(actieagenda.sources.map(({ file }) => file))].sort(),
    )
    const found = hashes.files.flatMap(({ passages }) => passages.map(({ id, sha256 }) => [id, sha256]))
    expect(new Map(found as [string, string][])).toEqual(
      new Map(actieagenda.locators.map(({ id, sha256 }) => [id, sha256])),
    )
  })

  it('gives the text of a version with the hash that the annotations give it', async () => {
    const files = unzipSync(await evidencePack(inputOf(actieagenda, { passages: ['P01'] })))
    const annotations = strFromU8(files['annotations.jsonld']!)
    for (const { id } of actieagenda.versions) {
      const hash = createHash('sha256').update(files[`versions/${id}.txt`]!).digest('hex')
      expect(annotations).toContain(hash)
    }
  })
})

/** A redline is of two versions, and has tests of its own. */
const OF_WHOLE = FORMATS.filter((format) => format !== 'docx')

describe('makeFile', () => {
  it('gives a dossier that opens again as the same dossier, also for a part of it', async () => {
    const { name, bytes } = await makeFile('json', inputOf(actieagenda, { passages: ['P01'] }))
    expect(name).toBe('actieagenda.json')
    const result = await readDossierText(strFromU8(bytes), name)
    expect(result).toMatchObject({ ok: true, dossier: actieagenda })
    expect(parseDossier(JSON.parse(strFromU8(bytes)))).toEqual({ ok: true, dossier: actieagenda })
  })

  it('names the file after the dossier, the table and the choice', async () => {
    const names = async (asked = {}) =>
      Promise.all(OF_WHOLE.map(async (format) => (await makeFile(format, inputOf(harbour, asked))).name))
    expect(await names()).toEqual([
      'proef-wijzigingen.csv',
      'proef.xlsx',
      'proef.html',
      'proef.jsonld',
      'proef.json',
      'proef.zip',
    ])
    expect(await names({ passages: ['kade'] })).toEqual([
      'proef-wijzigingen-selectie.csv',
      'proef-selectie.xlsx',
      'proef-selectie.html',
      'proef-selectie.jsonld',
      'proef.json',
      'proef-selectie.zip',
    ])
    expect((await makeFile('csv', inputOf(harbour), { table: 'advice' })).name).toBe('proef-adviezen.csv')
  })

  it('makes each format of a dossier with next to nothing in it', async () => {
    const empty = { ...harbour, versions: [], passages: [], advice: [], remarks: [], answers: [], stories: [] }
    for (const format of OF_WHOLE) {
      const { bytes } = await makeFile(format, inputOf(empty))
      expect(bytes.length, format).toBeGreaterThan(100)
    }
  })
})
