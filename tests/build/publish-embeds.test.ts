import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { embedFiles } from '../../src/build/publish-embeds.ts'
import { changePath, EMBED_CSS, embedPath, toRoot } from '../../src/exporters/share-addresses.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { allChanges } from '../helpers/all-changes.ts'

/** Bytes, gzipped, of everything that a reader of one frame loads. */
const MOST = 60_000

const files = embedFiles([actieagenda])

describe('embedFiles', () => {
  it('are there for every change between every two versions, in both languages, and nothing else', () => {
    const wanted = allChanges(actieagenda).flatMap(({ story }) =>
      (['nl', 'en'] as const).map((language) =>
        embedPath({ dossier: 'actieagenda', older: story.older.id, newer: story.newer.id, at: story.at }, language),
      ),
    )
    expect(wanted.length).toBeGreaterThan(200)
    expect([...files.keys()].sort()).toEqual([EMBED_CSS, ...wanted].sort())
  })

  it('are light: a page with its style sheet stays far under 60 kB', () => {
    const css = gzipSync(files.get(EMBED_CSS) ?? '').length
    expect(css).toBeGreaterThan(500)
    for (const [path, text] of files) {
      expect(gzipSync(text).length + css, path).toBeLessThan(MOST)
      // Nothing else is loaded: the page names its style sheet, its icon and no other file.
      const loaded = [...text.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*(?:href|src)="([^"]+)"/g)].map(
        (m) => m[1],
      )
      if (path.endsWith('.html'))
        expect(loaded.filter((each) => !/insluiten\.css$|favicon\.svg$|\/dossier\//.test(each ?? ''))).toEqual([])
    }
  })

  it('find their way to style sheet and app by relative links, wherever the site stands', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.html')) continue
      const at = new URL(path, 'https://example.org/sub/folder/')
      const link = /<a href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
      const css = /rel="stylesheet" href="([^"]+)"/.exec(text)?.[1]
      expect(new URL(css ?? '', at).href).toBe(`https://example.org/sub/folder/${EMBED_CSS}`)
      expect(new URL(link ?? '', at).href).toMatch(
        /^https:\/\/example\.org\/sub\/folder\/dossier\/actieagenda\/vergelijk\/[\d-]+\/[\d-]+\?at=[\w.-]+(&s=[0-9a-f]{12})?(&lang=en)?$/,
      )
    }
  })

  it('name the whole address where the site has one', () => {
    const named = embedFiles([actieagenda], new URL('https://example.org/sub/'))
    const page = named.get('insluiten/actieagenda/2024-11-22/2024-12-02/P07.html')
    expect(page).toContain(
      'rel="canonical" href="https://example.org/sub/dossier/actieagenda/vergelijk/2024-11-22/2024-12-02?at=P07"',
    )
  })
})

describe('the addresses', () => {
  const place = { dossier: 'haven', older: '2030-01-01', newer: '2030-02-01', at: 'P1.en' }

  it('keep an id with a dot apart from the other language', () => {
    expect(embedPath(place, 'nl')).toBe('insluiten/haven/2030-01-01/2030-02-01/P1.en.html')
    expect(embedPath({ ...place, at: 'P1' }, 'en')).toBe('insluiten/haven/2030-01-01/2030-02-01/en/P1.html')
  })

  it('lead back to the root and to the change', () => {
    expect(toRoot(embedPath(place, 'en'))).toBe('../../../../../')
    expect(changePath(place, 'en')).toBe('dossier/haven/vergelijk/2030-01-01/2030-02-01?at=P1.en&lang=en')
  })
})
