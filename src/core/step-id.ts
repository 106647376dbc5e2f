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
export const stepId = (kind: keyof typeof PREFIXES, id: string): string => `${PREFIXES[kind]}-${id}`
