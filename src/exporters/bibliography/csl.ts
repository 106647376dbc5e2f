import type { Entry } from './entries.ts'

/** CSL-JSON, as Zotero and the citation styles read it. */
export function formatCsl(entries: readonly Entry[]): string {
  return `${JSON.stringify(entries.map(itemOf), null, 2)}\n`
}

function itemOf(entry: Entry): Record<string, unknown> {
  const item = {
    id: entry.key,
    type: entry.type,
    genre: entry.genre,
    title: entry.title,
    author: entry.author && [{ literal: entry.author }],
    'container-title': entry.series,
    volume: entry.year,
    number: entry.number,
    publisher: entry.author,
    issued: entry.date && { 'date-parts': [entry.date.split('-').map(Number)] },
    note: entry.note,
    URL: entry.url,
    language: 'nl',
  }
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined))
}
