import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { selectedOf, wordsOf } from '../../src/exporters/export-input.ts'
import { html } from '../../src/exporters/html.ts'
import { pageOf } from '../../src/exporters/html-page.ts'
import type { Asked } from '../../src/exporters/selection.ts'
import type { Language } from '../../src/i18n/format.ts'
import { harbour } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { inputOf } from '../helpers/export-input.ts'
import { windowOf } from '../helpers/page-dom.ts'

function pageText(dossier: Dossier, asked: Asked = {}, language: Language = 'nl'): string {
  const input = inputOf(dossier, asked, language)
  return pageOf(selectedOf(input), input.comparisons, wordsOf(input), input.address)
}

const documentOf = (...given: Parameters<typeof pageText>) => windowOf(pageText(...given)).document
const wordsIn = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

describe('the page without script', () => {
  it('loads and runs nothing', () => {
    const text = pageText(actieagenda)
    const { document } = windowOf(text)
    expect(document.querySelectorAll('script, link, img, iframe, object, form').length).toBe(0)
    expect(text).not.toMatch(/ on[a-z]+="|javascript:|@import|url\(/)
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    )
  })

  it('holds every text of every record of the dossier', () => {
    const page = wordsIn(documentOf(actieagenda).body)
    const { meta, passages, advice, answers, remarks, sources, locators, notes, openQuestions } = actieagenda
    const texts = [
      meta.statement,
      ...passages.flatMap(({ label, summary, unknowns, states }) => [
        label,
        summary,
        ...unknowns,
        ...states.flatMap(({ note }) => note ?? []),
      ]),
      ...advice.flatMap(({ gist, reasons, caution, outcome }) => [
        gist,
        ...reasons,
        ...(caution ? [caution] : []),
        ...(outcome.note ? [outcome.note] : []),
      ]),
      ...answers.flatMap(({ gist, asked, judgement }) => [gist, asked ?? '', judgement?.reasoning ?? '']),
      ...remarks.flatMap(({ text, marks, note }) => [text, marks ?? '', note ?? '']),
      ...sources.flatMap(({ title, role, bearings }) => [title, role, ...bearings.map(({ text }) => text)]),
      ...locators.flatMap(({ start, end, sha256 }) => [start, end, sha256]),
      ...notes.map(({ text }) => text),
      ...openQuestions.map(({ text }) => text),
      ...actieagenda.versions.flatMap(({ note, stepNote }) => [note ?? '', stepNote ?? '']),
    ]
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter((text) => !page.includes(text.replace(/\s+/g, ' ').trim()))).toEqual([])
  })

  it('sets the advice beside the change, with direction, tone and outcome', () => {
    const document = documentOf(actieagenda, { advice: ['D11'] })
    const change = document.querySelector('#wijzigingen')?.parentElement?.querySelector('article')
    expect(wordsIn(change?.querySelector('h4') ?? null)).toMatch(/^− .+: weggehaald$/)
    expect(wordsIn(change ?? null)).toContain('Tegen schrappen')
    expect(wordsIn(change ?? null)).toContain('Niet gevolgd')
    expect(document.querySelector('#advies-D11')).not.toBeNull()
    expect(document.querySelector('#advies-D08')).toBeNull()
  })

  it('marks judgement as the editors’, apart from what was answered', () => {
    const answer = documentOf(harbour).querySelector('#antwoord-Q7')
    expect(wordsIn(answer?.querySelector('.judgement') ?? null)).toBe(
      'Duiding van de redactie: Deels beantwoord; Wringt (D1). Er staat niet waarom.',
    )
  })

  it('says which part of the dossier it is', () => {
    const said = (asked: Asked) => wordsIn(documentOf(harbour, asked).querySelector('header'))
    expect(said({})).toContain('Het hele dossier.')
    expect(said({ passages: ['kade'] })).toContain('Een deel van het dossier: passages kade.')
    expect(said({ older: '2030-03-01', newer: '2030-03-08' })).toContain('1 maart 2030 met 8 maart 2030')
  })

  it('names its language, and that of the texts of the dossier', () => {
    const document = documentOf(harbour, {}, 'en')
    expect(document.documentElement.lang).toBe('en')
    expect(document.querySelector('h1 [lang]')?.getAttribute('lang')).toBe('nl')
    expect(wordsIn(document.querySelector('#wijzigingen'))).toBe('What changed')
  })

  it('links only to places that are there', () => {
    for (const asked of [{}, { passages: ['P01'] }, { advice: ['D08'] }]) {
      const document = documentOf(actieagenda, asked)
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1))
      expect(links.length).toBeGreaterThan(10)
      expect(links.filter((id) => id === undefined || !ids.includes(id))).toEqual([])
    }
  })

  it('has nothing that axe finds fault with', async () => {
    const window = windowOf(pageText(harbour, { passages: ['kade'] }))
    window.eval(axe.source)
    const { violations, passes } = await window.axe.run(window.document, {
      rules: { 'color-contrast': { enabled: false } },
    })
    expect(passes.length).toBeGreaterThan(15)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  }, 60_000)
})

describe('html', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onclick='x`, '&quot; onclick=&#39;x'],
    ['&lt;', '&amp;lt;'],
    ['a\u0000b\u001Fc\uFFFEd', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['\uD800 x', '\uFFFD x'],
    ['🛶\n\t', '🛶\n\t'],
  ])('escapes %j', (text, markup) => {
    expect(html`${text}`.markup).toBe(markup)
  })

  it('takes what it made itself as it is, and nothing for what is absent', () => {
    expect(html`<p>${html`<b>${'<'}</b>`}${undefined}${false}${0}</p>`.markup).toBe('<p><b>&lt;</b>0</p>')
  })
})
