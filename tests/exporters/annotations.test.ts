import { createHash } from 'node:crypto'
import fc from 'fast-check'
import jsonld from 'jsonld'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { annotationsOf } from '../../src/exporters/annotations.ts'
import { selectedOf, wordsOf } from '../../src/exporters/export-input.ts'
import type { Asked } from '../../src/exporters/selection.ts'
import { blockRanges, versionText } from '../../src/exporters/version-text.ts'
import { harbour } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { ANNOTATION_CONTEXT } from '../helpers/annotation-context.ts'
import { type Annotation, annotationSchema, collectionSchema } from '../helpers/annotation-model.ts'
import { advise, buildDossier } from '../helpers/build-dossier.ts'
import { ADDRESS, inputOf } from '../helpers/export-input.ts'

interface Target {
  readonly source: string
  readonly versionSha256: string
  readonly reconstruction: boolean
  readonly selector?: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ]
}

async function made(dossier: Dossier, asked: Asked = {}) {
  const input = inputOf(dossier, asked)
  const json: unknown = JSON.parse(await annotationsOf(selectedOf(input), wordsOf(input), ADDRESS))
  const collection = v.parse(collectionSchema, json)
  const items = collection.first.items
  return { json, collection, items, versions: (json as { versions: readonly Text[] }).versions }
}

interface Text {
  readonly id: string
  readonly value: string
  readonly versionSha256: string
}

interface Quad {
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}

const targetsOf = ({ target }: Annotation) => (Array.isArray(target) ? target : [target])
const textTargets = (items: readonly Annotation[]): readonly Target[] =>
  items.flatMap((item) =>
    targetsOf(item).flatMap((each) =>
      typeof each === 'object' && 'versionSha256' in each ? [each as unknown as Target] : [],
    ),
  )
const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('the annotations of a dossier', () => {
  it('are what the model of the W3C asks for', async () => {
    for (const dossier of [actieagenda, harbour]) {
      const { json, items, collection } = await made(dossier)
      expect(v.safeParse(collectionSchema, json).issues).toBeUndefined()
      expect(collection.total).toBe(items.length)
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    }
    expect(v.safeParse(annotationSchema, { id: ADDRESS, type: 'Annotation', motivation: 'liking' }).success).toBe(false)
  })

  it('hold every advice, remark, answer and judgement, and each in one direction of thought', async () => {
    const { items } = await made(actieagenda)
    const { advice, remarks, answers } = actieagenda
    const judged = answers.filter(({ judgement }) => judgement).length
    expect(items.length).toBe(advice.length + remarks.length + answers.length + judged)
    const motives = (part: string) =>
      new Set(items.filter(({ id }) => id.includes(part)).map(({ motivation }) => motivation))
    expect(motives('/adviezen#')).toEqual(new Set(['commenting', 'editing']))
    expect(motives('#antwoord-')).toEqual(new Set(['linking', 'commenting']))
    expect(items.filter((item) => item['editorial'] === true).length).toBe(judged)
  })

  it('quote exactly what stands at their position in a version whose hash they give', async () => {
    for (const dossier of [actieagenda, harbour]) {
      const { items, versions } = await made(dossier)
      const targets = textTargets(items)
      let quoted = 0
      for (const { source, versionSha256, selector } of targets) {
        const version = versions.find(({ id }) => id === source)
        expect(version?.versionSha256).toBe(versionSha256)
        expect(hash(version?.value ?? '')).toBe(versionSha256)
        if (!selector) continue
        const [{ exact, prefix, suffix }, { start, end }] = selector
        const points = Array.from(version?.value ?? '')
        expect(points.slice(start, end).join('')).toBe(exact)
        expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix)
        expect(points.slice(end, end + 32).join('')).toBe(suffix)
        quoted += 1
      }
      expect(quoted).toBeGreaterThan(4)
    }
  })

  it('point at the version as a whole where no paragraph of the passage is known', async () => {
    const dossier = buildDossier({
      versions: { '2030-03-01': ['brug~assumed: De brug krijgt een lik verf.'], '2030-03-08': [] },
      passages: { kade: 'present/inferred absent' },
      advice: [advise('D1', '2030-03-08', ['kade'])],
    })
    const [target] = textTargets((await made(dossier)).items)
    expect(target).toMatchObject({ source: `${ADDRESS}#versie-2030-03-08` })
    expect(target).not.toHaveProperty('selector')
  })

  it('point at the older version for what was cut, and say that its words are a reconstruction', async () => {
    const { items } = await made(actieagenda, { advice: ['D11'] })
    const [target] = textTargets(items.filter(({ id }) => id.endsWith('#advies-D11')))
    expect(target).toMatchObject({ source: `${ADDRESS}#versie-2024-11-22`, reconstruction: true })
    expect(target?.selector).toBeDefined()
  })

  it('name what has no address', async () => {
    const input = inputOf(harbour)
    const nameless = await annotationsOf(selectedOf(input), wordsOf(input), undefined)
    expect(nameless).toContain('"id": "urn:x-doorgehaald:proef/adviezen#advies-D1"')
    expect(nameless).not.toContain(ADDRESS)
  })

  it('are expanded by a public JSON-LD processor, with no word lost', async () => {
    const { json, items } = await made(actieagenda)
    const documentLoader = (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') return Promise.reject(new Error(`asked for ${url}`))
      return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: ANNOTATION_CONTEXT })
    }
    // Safe: whatever a processor would drop without a word is an error.
    const options = { documentLoader, safe: true }
    const [collection] = await jsonld.expand(json as jsonld.JsonLdDocument, options)
    expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection'])
    const quads = (await jsonld.toRDF(json as jsonld.JsonLdDocument, options)) as readonly Quad[]
    const subjects = (predicate: string, object?: string) =>
      quads.filter(
        (quad) => quad.predicate.value === predicate && (object === undefined || quad.object.value === object),
      )
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    expect(subjects(type, 'http://www.w3.org/ns/oa#Annotation').length).toBe(items.length)
    const exact = subjects('http://www.w3.org/ns/oa#exact').length
    expect(exact).toBe(textTargets(items).filter(({ selector }) => selector).length)
    expect(subjects('urn:x-doorgehaald:versionSha256').length).toBeGreaterThan(exact)
  })
})

describe('versionText', () => {
  const text = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('e\u0301', '\u0301', '🛶', '\uD800', '\u202E', 'ﬁ', 'Å')),
    { minLength: 1, maxLength: 6 },
  )

  it('is in normal form C and holds each block at its range, counted in code points', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const blocks = texts.map((parts, index) => ({
          id: `b${index}`,
          kind: 'paragraph' as const,
          text: parts.join(''),
          basis: 'assumed' as const,
          locators: [],
          passages: [],
        }))
        const version = {
          ...harbour.versions[0]!,
          sections: [
            { id: 'a', blocks: blocks.slice(0, 2) },
            { id: 'b', blocks: blocks.slice(2) },
          ],
        }
        const whole = versionText(version)
        expect(whole).toBe(whole.normalize('NFC'))
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(whole))).toBe(whole)
        const points = Array.from(whole)
        const ranges = [...blockRanges(version).values()]
        expect(ranges.map(({ start, end }) => points.slice(start, end).join('')).join('\n')).toBe(whole)
        expect(ranges.at(-1)?.end ?? 0).toBe(points.length)
      }),
    )
  })
})
