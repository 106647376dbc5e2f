/** What an address after the # begins with, by kind of record; part of published links, so it may never change. */
const PREFIXES = {
  version: 'versie',
  advice: 'advies',
  remark: 'opmerking',
  decision: 'besluit',
  answer: 'antwoord',
  paper: 'stuk',
  gap: 'hiaat',
} as const

/** Anchor of a record on every page that shows it: "advies-D11". */
export const anchorOf = (kind: keyof typeof PREFIXES, id: string): string => `${PREFIXES[kind]}-${id}`

/** Anchor of what a paper says about passages, which has no id of its own; `index` from 0. */
export const bearingAnchor = (source: string, index: number): string => anchorOf('paper', `${source}-${index + 1}`)

/** Id of the record that an anchor belongs to; of locators and of older addresses the anchor is the id itself. */
export function recordOf(anchor: string): string {
  const prefix = Object.values(PREFIXES).find((each) => anchor.startsWith(`${each}-`))
  return prefix === undefined ? anchor : anchor.slice(prefix.length + 1)
}
