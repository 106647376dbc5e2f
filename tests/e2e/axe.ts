import type { Page } from '@playwright/test'
import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

declare global {
  interface Window {
    readonly axe?: typeof axe
  }
}

/**
 * What axe finds fault with on the page as it stands, one line for each rule that is broken. Throws when axe had nothing
 * to look at.
 * @param only `colours`: only rules about colours, on a few of every group of texts that are drawn alike. Enough where
 * all rules were asked of the same page in other colours.
 */
export async function violationsOn(page: Page, only?: 'colours'): Promise<readonly string[]> {
  // Once for each document, as it is half a megabyte to read.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source)
  const { violations, passed } = await page.evaluate(runAxe, { only, tags: TAGS, colourRules: COLOUR_RULES })
  if (passed === 0) throw new Error('axe passed nothing, so it looked at nothing')
  return violations
}

interface Asked {
  readonly only: 'colours' | undefined
  readonly tags: string[]
  readonly colourRules: string[]
}

/** In the page. */
async function runAxe({ only, tags, colourRules }: Asked) {
  const samples = only === undefined ? [document.documentElement] : samplesOfEachLook()
  const { violations, passes } = await window.axe!.run(
    { include: samples },
    {
      // Of what passes, the names will do: describing every element that passed takes far longer than looking at it.
      resultTypes: ['violations'],
      elementRef: true,
      runOnly: only === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: colourRules },
    },
  )
  return {
    violations: violations
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ element }) => !isLabelInPicture(id, element)) }))
      .filter(({ nodes }) => nodes.length > 0)
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
    passed: passes.length,
  }

  /** Words in the lifeline are shortened and broken to fit, so what it is called is not literally what it shows. */
  function isLabelInPicture(rule: string, element: Element | undefined): boolean {
    return rule === 'label-content-name-mismatch' && Boolean(element?.closest('svg.scene'))
  }

  /** First, middle and last of all texts that have the same colours and letters on the same grounds. */
  function samplesOfEachLook(): Element[] {
    const looks = new Map<string, Element[]>()
    const seen = new Map<Element, string>()
    for (const element of document.body.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      if (!hasText && !element.matches('input, select, textarea')) continue
      if (!element.checkVisibility() || element.getClientRects().length === 0) continue
      const look = `${element.localName} ${lookOf(element)}`
      looks.set(look, [...(looks.get(look) ?? []), element])
    }
    return [...looks.values()].flatMap((alike) => [
      ...new Set([alike[0]!, alike[Math.floor(alike.length / 2)]!, alike.at(-1)!]),
    ])

    /** Whatever in the styles of an element and of all around it can change the contrast of its text. */
    function lookOf(element: Element): string {
      const known = seen.get(element)
      if (known !== undefined) return known
      const around = element.parentElement ? lookOf(element.parentElement) : ''
      const style = getComputedStyle(element)
      const own = [
        style.color,
        style.backgroundColor,
        style.backgroundImage,
        style.opacity,
        style.filter,
        style.position,
        style.fontSize,
        style.fontWeight,
        style.textDecorationLine,
        style.textShadow,
        style.clipPath,
      ].join(' ')
      const look = around.endsWith(own) ? around : `${around}/${own}`
      seen.set(element, look)
      return look
    }
  }
}
