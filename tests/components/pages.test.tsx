import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import type { ComponentType } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { NO_NAMES, SCALES, SOFTENERS } from '../../src/core/diff/substance-rules.ts'
import { MONTHS } from '../../src/core/text/months.ts'
import { NOISE_CLASSES, SUBSTANCE_RULES } from '../../src/core/diff/terms.ts'
import { OUTCOMES, STANCES, STRENGTHS, VERDICTS } from '../../src/core/dossier/terms.ts'
import { I18nContext, loadI18n } from '../../src/i18n/i18n.tsx'
import { markTexts } from '../../src/i18n/marks.ts'
import { loadMethodTexts, loadPageTexts } from '../../src/i18n/pages.ts'
import { AboutPage, AccessibilityPage, MethodPage, PrivacyPage } from '../../src/routes/pages.tsx'

const PAGES = [
  { name: 'over', Page: AboutPage, nl: 'Over Doorgehaald', en: 'About Doorgehaald' },
  { name: 'methode', Page: MethodPage, nl: 'Methode', en: 'Method' },
  { name: 'toegankelijkheid', Page: AccessibilityPage, nl: 'Toegankelijkheid', en: 'Accessibility' },
  { name: 'privacy', Page: PrivacyPage, nl: 'Privacy', en: 'Privacy' },
] as const
const LANGUAGES = ['nl', 'en'] as const

/** The page inside a main landmark, as the frame of the app puts it. */
async function show(Page: ComponentType, language: (typeof LANGUAGES)[number]): Promise<HTMLElement> {
  const i18n = await loadI18n(language)
  document.documentElement.lang = language
  const component = () => (
    <I18nContext value={i18n}>
      <main>
        <Page />
      </main>
    </I18nContext>
  )
  const router = createRouter({ routeTree: createRootRoute({ component }), history: createMemoryHistory() })
  render(<RouterProvider router={router as never} />)
  return screen.findByRole('main')
}

/** Everything but the words: elements in order with their anchors, destinations and, of code, the command. */
function outlineOf(main: HTMLElement): readonly string[] {
  return [...main.querySelectorAll('*')].map((element) => {
    const command = element.matches('code') ? element.textContent.replace(/<\w+>/g, '<…>') : ''
    return [element.localName, element.id, element.getAttribute('href') ?? '', command].join(' ').trim()
  })
}

describe.each(PAGES)('/$name', ({ Page, ...titles }) => {
  test.each(LANGUAGES)('has one title, a heading for every part and no part without text (%s)', async (language) => {
    const main = await show(Page, language)
    expect(within(main).getByRole('heading', { level: 1 })).toHaveTextContent(titles[language])
    expect(document.title).toContain('Doorgehaald')
    const parts = within(main).getAllByRole('heading', { level: 2 })
    expect(parts.length).toBeGreaterThanOrEqual(4)
    for (const heading of parts) {
      expect(heading.id).not.toBe('')
      expect(heading).not.toBeEmptyDOMElement()
      expect(heading.nextElementSibling?.localName).toMatch(/^(p|ul|dl)$/)
    }
  })

  test.each(LANGUAGES)('has no problem that axe finds (%s)', async (language) => {
    const main = await show(Page, language)
    // jsdom draws nothing, so contrast is left to the browser tests.
    const { violations } = await axe.run(main, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  })

  test('says as much in English as in Dutch, in the same order', async () => {
    const dutch = outlineOf(await show(Page, 'nl'))
    document.body.replaceChildren()
    expect(outlineOf(await show(Page, 'en'))).toEqual(dutch)
  })
})

beforeAll(async () => {
  await Promise.all([loadPageTexts('nl'), loadPageTexts('en'), loadMethodTexts('nl'), loadMethodTexts('en')])
})

describe('/methode', () => {
  const ANCHORS = [
    'onbekend',
    'grondslag',
    'richting',
    'uitkomst',
    'duiding',
    'keten',
    'vergelijken',
    'herkomst',
    'controleren',
    'zoeken',
    'meenemen',
    'zelf',
  ]

  test('keeps the anchors that links point at, and lists them all', async () => {
    const main = await show(MethodPage, 'nl')
    expect(
      within(main)
        .getAllByRole('heading', { level: 2 })
        .map(({ id }) => id),
    ).toEqual(ANCHORS)
    const contents = within(main).getByRole('navigation', { name: 'Op deze pagina' })
    const links = within(contents).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(ANCHORS.map((anchor) => `/methode#${anchor}`))
  })

  test.each(LANGUAGES)('gives a rule for every word a dossier can use (%s)', async (language) => {
    const { t } = await loadI18n(language)
    const main = await show(MethodPage, language)
    const terms = within(main).getAllByRole('term')
    const said = terms.map((term) => term.textContent.trim())
    expect(said).toEqual(expect.arrayContaining(STRENGTHS.map((each) => t.strength[each])))
    expect(said).toEqual(expect.arrayContaining(OUTCOMES.map((each) => t.outcome[each])))
    expect(said).toEqual(expect.arrayContaining(VERDICTS.map((each) => t.verdict[each])))
    expect(said).toEqual(expect.arrayContaining(Object.values(t.basis)))
    expect(main.querySelectorAll('dt .sign')).toHaveLength(STANCES.length)
    for (const term of terms) expect(term.nextElementSibling).not.toBeEmptyDOMElement()
  })

  test.each(LANGUAGES)(
    'lists every class of noise and every rule of substance with the words it goes by (%s)',
    async (language) => {
      const main = await show(MethodPage, language)
      const texts = markTexts(language)
      await within(main).findByRole('heading', { name: texts.rulesLegend })
      const said = within(main)
        .getAllByRole('term')
        .map((term) => term.textContent)
      expect(said).toEqual(expect.arrayContaining(NOISE_CLASSES.map((each) => texts.noise[each].name)))
      expect(said).toEqual(expect.arrayContaining(SUBSTANCE_RULES.map((each) => texts.rules[each].name)))
      for (const word of [
        ...SCALES.flatMap(({ steps }) => steps.flat()),
        ...SOFTENERS.flat(),
        ...MONTHS,
        ...NO_NAMES,
      ]) {
        expect(main).toHaveTextContent(word)
      }
    },
  )

  test('names the commands in both languages alike', async () => {
    const main = await show(MethodPage, 'nl')
    const commands = [...main.querySelectorAll('code')].map((code) => code.textContent)
    expect(commands).toContain('npm run doorgehaald -- verify fixtures/dossiers/actieagenda.json --sources <map>')
    expect(commands).toContain('npm run doorgehaald -- validate <bestand>')
  })
})
