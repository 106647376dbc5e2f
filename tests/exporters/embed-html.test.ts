// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { changeStory } from '../../src/core/change-story.ts'
import { compare } from '../../src/core/compare.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { tellChange } from '../../src/exporters/change-telling.ts'
import { embedPage } from '../../src/exporters/embed-page.ts'
import { embedSnippet, frameCode } from '../../src/exporters/embed-snippet.ts'
import { EVENT_SIGNS, STANCE_SIGNS } from '../../src/exporters/sign-paths.ts'
import { plainTelling, type Telling } from '../../src/exporters/telling.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { allChanges } from '../helpers/all-changes.ts'
import { bareText } from '../helpers/bare-text.ts'
import { advise, buildDossier, source } from '../helpers/build-dossier.ts'
import { readSource } from '../helpers/source-tree.ts'
import { dutchWords, englishWords } from '../helpers/words.ts'

const HOSTILE = `</p></blockquote><script>alert("x")</script><img src=x onerror='alert(1)'>&amp;`
const ADDRESSES = { css: '../x.css', icon: '../x.svg', canonical: 'https://example.org/?a=1&at=P1' }

/** Hostile text in every place that ends up in a form. */
function hostileTelling(): Telling {
  const dossier: Dossier = buildDossier({
    versions: { '2030-01-01': [`a(weg): De brug ${HOSTILE}`], '2030-02-01': ['b: Iets anders.'] },
    passages: { weg: 'present absent' },
    sources: [source('N2', { label: `Nota ${HOSTILE}`, reference: HOSTILE, title: HOSTILE })],
    advice: [
      advise('D1', '2030-02-01', ['weg'], { source: 'N2', gist: HOSTILE, caution: HOSTILE, reasons: [HOSTILE] }),
    ],
  })
  const named = { ...dossier, meta: { ...dossier.meta, title: HOSTILE, licence: HOSTILE } }
  const story = changeStory(named, compare(named, '2030-01-01', '2030-02-01'), 'weg')
  return tellChange(story!, named.meta, dutchWords, `https://example.org/?at="><script>`)
}

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body

const wordsOf = (element: Element): string => {
  const lines = [...element.querySelectorAll('p, h1')].map((each) => each.textContent)
  return lines.join('\n')
}

const elementsOf = (root: Element): readonly Element[] => [...root.querySelectorAll('*')]

describe('embedSnippet', () => {
  const changes = allChanges(actieagenda)
  const tellings = changes.flatMap(({ story }) =>
    [dutchWords, englishWords].map((words) => ({
      words,
      telling: tellChange(story, actieagenda.meta, words, 'https://example.org/dossier/a?at=P1&lang=en'),
    })),
  )

  it('says exactly the words of the telling, in both languages', () => {
    expect(tellings.length).toBeGreaterThan(200)
    for (const { telling, words } of tellings) {
      expect(bareText(embedSnippet(telling, words.t), 'p')).toBe(plainTelling(telling, words.t))
    }
  })

  it('is one quotation of paragraphs, with nothing in it that a site takes away or that runs', () => {
    // In one document, because that is parsed only once.
    const body = parse(
      tellings
        .slice(-16)
        .map(({ telling, words }) => embedSnippet(telling, words.t))
        .join(''),
    )
    expect([...body.children].map((each) => each.localName)).toEqual(Array.from({ length: 16 }, () => 'blockquote'))
    expect(body.firstElementChild?.getAttribute('cite')).toBe('https://example.org/dossier/a?at=P1&lang=en')
    const names = new Set(elementsOf(body).map((each) => each.localName))
    const known = ['blockquote', 'p', 'b', 'i', 'del', 'ins', 'span', 'a']
    expect([...names].filter((name) => !known.includes(name))).toEqual([])
    const attributes = new Set(elementsOf(body).flatMap((each) => each.getAttributeNames()))
    expect([...attributes].filter((name) => !['cite', 'lang', 'style', 'href', 'rel'].includes(name))).toEqual([])
  })

  it('keeps its meaning without any tag or style', () => {
    const { telling } = tellings.find(({ telling: each, words }) => each.event === 'cut' && words === dutchWords)!
    const bare = embedSnippet(telling, dutchWords.t).replaceAll(/<[^>]*>/g, '')
    expect(bare).toContain('[verwijderd: ')
    expect(bare).toContain('Reconstructie, geen brieftekst.')
  })

  it('lets no hostile text become an element or an attribute', () => {
    const telling = hostileTelling()
    const body = parse(embedSnippet(telling, dutchWords.t))
    expect(body.querySelector('script, img')).toBeNull()
    expect(body.children).toHaveLength(1)
    expect(wordsOf(body)).toBe(plainTelling(telling, dutchWords.t))
  })
})

describe('embedPage', () => {
  it('says the same words, has one heading and a title, and runs nothing', () => {
    for (const { story } of allChanges(actieagenda).slice(-3)) {
      const telling = tellChange(story, actieagenda.meta, dutchWords, ADDRESSES.canonical)
      const html = embedPage(telling, dutchWords.t, ADDRESSES)
      const page = new DOMParser().parseFromString(html, 'text/html')
      expect(wordsOf(page.body)).toBe(plainTelling(telling, dutchWords.t))
      expect(page.querySelectorAll('h1')).toHaveLength(1)
      expect(page.title).toContain(story.name)
      expect(page.documentElement.lang).toBe('nl')
      expect(page.querySelector('script, style, iframe, object, form')).toBeNull()
      expect(elementsOf(page.documentElement).filter((each) => each.hasAttribute('style'))).toEqual([])
    }
  })

  it('has a policy that forbids script, and links that leave the frame without saying where from', () => {
    const page = new DOMParser().parseFromString(embedPage(hostileTelling(), dutchWords.t, ADDRESSES), 'text/html')
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(ADDRESSES.canonical)
    const link = page.querySelector('a')
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer'])
    expect(page.querySelector('script, img')).toBeNull()
  })

  it('draws the signs of the app', () => {
    const sprite = new DOMParser().parseFromString(readSource('index.html').text, 'text/html')
    const shapesOf = (name: string) =>
      [...sprite.querySelectorAll(`#sign-${name} path`)].map((path) => path.getAttribute('d'))
    for (const name of ['cut', 'added', 'shortened', 'moved', 'renamed', 'restored'] as const) {
      expect(shapesOf(name), name).toEqual([EVENT_SIGNS[name]?.path])
    }
    const signs = {
      'against-change': 'against',
      'for-change': 'for',
      caution: 'caution',
      procedural: 'procedural',
    } as const
    for (const [stance, name] of Object.entries(signs)) {
      expect(shapesOf(name), name).toEqual([STANCE_SIGNS[stance as keyof typeof signs].path])
    }
  })
})

describe('frameCode', () => {
  it('gives a frame a name, a height and late loading, and nothing a hostile name can break out of', () => {
    const body = parse(frameCode('https://example.org/a.html', `Brug "${HOSTILE}`, 480))
    const frame = body.querySelector('iframe')
    expect(body.children).toHaveLength(1)
    expect(frame?.title).toBe(`Brug "${HOSTILE}`)
    expect([frame?.getAttribute('src'), frame?.height, frame?.width]).toEqual([
      'https://example.org/a.html',
      '480',
      '100%',
    ])
    expect(frame?.getAttribute('loading')).toBe('lazy')
  })
})
