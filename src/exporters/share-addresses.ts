import type { Language } from '../i18n/format.ts'

/** What names one change: address id of its dossier, version ids, and its id within that pair. */
export interface ChangePlace {
  readonly dossier: string
  readonly older: string
  readonly newer: string
  readonly at: string
  /** What the change is now; absent where no paragraph shows it. */
  readonly sign?: string | undefined
}

/** Address of the change in the app, from the root of the site. */
export function changePath({ dossier, older, newer, at, sign }: ChangePlace, language: Language): string {
  const search = new URLSearchParams({
    at,
    ...(sign !== undefined && { s: sign }),
    ...(language === 'en' && { lang: 'en' }),
  })
  return `dossier/${dossier}/vergelijk/${older}/${newer}?${search.toString()}`
}

/**
 * File of the page for in a frame, from the root of the site. The folder of each language apart, because an id may hold
 * dots: `P1.en` could be a passage of its own.
 */
export function embedPath({ dossier, older, newer, at }: ChangePlace, language: Language): string {
  return `insluiten/${dossier}/${older}/${newer}/${language === 'nl' ? '' : `${language}/`}${at}.html`
}

/** From a file of the site back to its root: `../../`. */
export const toRoot = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** Style sheet of the pages for in a frame, from the root of the site. Its name stays: pages elsewhere live for years. */
export const EMBED_CSS = 'insluiten.css'
