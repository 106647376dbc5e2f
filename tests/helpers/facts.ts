import { existsSync, readFileSync } from 'node:fs'
import { ROOT } from './source-tree.ts'

/** Beside the project on the machines where the dossier was made; not part of it. */
const SHARED = `${ROOT}../shared/`
export const SOURCES_FOLDER = `${SHARED}sources`
export const hasFacts: boolean = existsSync(`${SHARED}dossier/FACTS.md`)

export interface Facts {
  /** Text below the heading that begins with this letter, up to the next of its kind. */
  readonly section: (letter: string) => string
  /** Rows of all tables in a section, without their headings, a list of cells each. */
  readonly rows: (letter: string) => readonly (readonly string[])[]
}

/** Reads FACTS.md; throws when it is not there. */
export function readFacts(): Facts {
  const text = readFileSync(`${SHARED}dossier/FACTS.md`, 'utf8')
  const section = (letter: string): string => {
    const from = text.search(new RegExp(`^## ${letter}\\. `, 'm'))
    if (from < 0) throw new Error(`FACTS.md has no section ${letter}`)
    const rest = text.slice(from + 3)
    const to = rest.search(/^## /m)
    return to < 0 ? rest : rest.slice(0, to)
  }
  return { section, rows: (letter) => rowsOf(section(letter)) }
}

/** Cells of the tables in a piece of FACTS.md; headings and the lines below them are left out, as is bold type. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n')
  const isRule = (line: string | undefined) => line !== undefined && /^\|[\s|:-]+\|$/.test(line)
  return lines
    .filter((line, index) => line.startsWith('|') && !isRule(line) && !isRule(lines[index + 1]))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.replaceAll('**', '').trim()),
    )
}

/** Ids of locators in a text, from brackets such as [L:N0212.titel,Q228]. */
export function locatorIds(text: string): readonly string[] {
  const lists = [...text.matchAll(/\[L:([^\]]+)\]/gu)].flatMap((match) => (match[1] ?? '').split(/[,\s]+/))
  return [...new Set(lists.filter((id) => id !== ''))]
}

/** Numbers in a text; "109–111" counts as three. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d+)(?:–(\d+))?/gu)].flatMap((match) => {
    const from = Number(match[1])
    const to = match[2] === undefined ? from : Number(match[2])
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

export interface LocatorRow {
  readonly id: string
  readonly file: string
  readonly sha256: string
}

/** Rows of LOCATORS.tsv. */
export function readLocatorRows(): readonly LocatorRow[] {
  const lines = readFileSync(`${SHARED}dossier/LOCATORS.tsv`, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
  return lines.slice(1).map((line) => {
    const [id = '', file = '', , , sha256 = ''] = line.split('\t')
    return { id, file, sha256 }
  })
}
