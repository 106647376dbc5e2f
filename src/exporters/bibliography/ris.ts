import type { Entry } from './entries.ts'

/** RIS: a two-letter tag a line, closed by `ER`, with line ends as its specification wants them. */
export function formatRis(entries: readonly Entry[]): string {
  return entries.map((entry) => `${linesOf(entry).join('\r\n')}\r\n\r\n`).join('')
}

function linesOf(entry: Entry): readonly string[] {
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', entry.type === 'bill' ? 'BILL' : 'RPRT'],
    ['ID', entry.key],
    // Readers take what follows a comma for a first name, and an organisation has none.
    ['AU', entry.author?.includes(',') ? undefined : entry.author],
    ['TI', entry.title],
    ['T2', entry.series],
    ['VL', entry.year],
    // A report has its number elsewhere than a bill.
    [entry.type === 'bill' ? 'M1' : 'SN', entry.number],
    ['M3', entry.genre],
    ['PY', entry.date?.slice(0, 4)],
    ['DA', entry.date?.replaceAll('-', '/')],
    ['PB', entry.author],
    ['N1', entry.note],
    ['UR', entry.url],
    ['LA', 'nl'],
  ]
  return [...fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])), 'ER  - ']
}
