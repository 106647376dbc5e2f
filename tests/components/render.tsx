import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import type { Language } from '../../src/i18n/format.ts'
import { I18nContext, loadI18n } from '../../src/i18n/i18n.tsx'

export interface Shown {
  readonly main: HTMLElement
  /** Path and search of the address, as the links and buttons in the element have left it. */
  address(): string
}

/** Renders an element in the main landmark of a page with a router, for the links, at the given address. */
export async function show(element: ReactNode, language: Language = 'nl', address = '/'): Promise<Shown> {
  const i18n = await loadI18n(language)
  document.documentElement.lang = language
  const component = () => (
    <I18nContext value={i18n}>
      <main>{element}</main>
    </I18nContext>
  )
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createRouter({ routeTree: createRootRoute({ component, notFoundComponent: () => null }), history })
  render(<RouterProvider router={router as never} />)
  return { main: await screen.findByRole('main'), address: () => history.location.href }
}

/** Contrast is left to the browser tests: jsdom draws nothing. The order of headings is a matter of whole pages. */
export async function expectNoAxeProblems(element: HTMLElement): Promise<void> {
  const rules = { 'color-contrast': { enabled: false }, 'heading-order': { enabled: false } }
  const { violations, passes } = await axe.run(element, { rules })
  expect(passes.length).toBeGreaterThan(0)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

/** What a reader sees: the text with single spaces. */
export const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
