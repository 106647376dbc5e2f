import type { Entry } from './entries.ts'

/**
 * BibTeX that biblatex reads too. A parliamentary paper is `@misc` with its series and number in `howpublished`: no
 * type that both know keeps them.
 */
export function formatBibtex(entries: readonly Entry[]): string {
  return entries.map(formatEntry).join('\n')
}

function formatEntry(entry: Entry): string {
  const [year] = entry.date?.split('-') ?? []
  const paper = entry.series && `${entry.series} ${entry.year}, ${entry.number}`
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Twice in braces: an organisation is no list of first and last names, and a title keeps its capitals.
    ['author', entry.author && `{${escapeTex(entry.author)}}`],
    ['title', `{${escapeTex(entry.title)}}`],
    ['howpublished', paper && escapeTex(paper)],
    ['type', entry.genre && escapeTex(entry.genre)],
    ['institution', entry.author && `{${escapeTex(entry.author)}}`],
    ['number', entry.type === 'report' && entry.number ? escapeTex(entry.number) : undefined],
    // The day is lost on BibTeX, and biblatex takes the date.
    ['year', year],
    ['date', entry.date],
    ['note', entry.note && escapeTex(entry.note)],
    ['url', entry.url && escapeAddress(entry.url)],
    ['langid', 'dutch'],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  )
  return `@${entry.type === 'bill' ? 'misc' : 'techreport'}{${entry.key},\n${lines.join('\n')}\n}\n`
}

// BibTeX counts braces, escaped or not, so that a lone one must be spelled out.
const SPELLED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escapeTex = (text: string): string =>
  text
    .replace(/[\\{}~^%&#_$]/g, (sign) => SPELLED[sign] ?? `\\${sign}`)
    // TeX draws two of these as one other sign.
    .replace(/([-`',<>])(?=\1)|[?!](?=`)/g, '$&{}')

/** Addresses are read as they stand, so that only what would end them or hide the rest is written otherwise. */
const escapeAddress = (url: string): string =>
  url.replace(/[{}\\\s]|%(?![0-9A-Fa-f]{2})/g, (sign) => encodeURIComponent(sign))
