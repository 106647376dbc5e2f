import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkDossier, type Checked, locatorsByFile } from '../core/citation/check-dossier.ts'
import { describePassage } from '../core/citation/plain-locator.ts'
import { indexSource, type SourceIndex } from '../core/citation/source-index.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import type { Context, LocatorFailure } from './context.ts'
import { errorCode } from './read-file.ts'
import { renderDifferences } from './render-differences.ts'

/** The files of a dossier's sources, read from one folder. */
export interface SourceFolder {
  readonly folder: string
  readonly indexes: ReadonlyMap<string, SourceIndex>
  /** Files that are there but cannot be read. */
  readonly unreadable: ReadonlySet<string>
}

export async function readSources(dossier: Dossier, folder: string): Promise<SourceFolder> {
  const indexes = new Map<string, SourceIndex>()
  const unreadable = new Set<string>()
  for (const { file } of locatorsByFile(dossier).filter(({ own }) => own.length > 0)) {
    try {
      // Bytes that are no UTF-8 become replacement characters, and then the hash tells.
      indexes.set(file, indexSource(await readFile(join(folder, file), 'utf8')))
    } catch (error) {
      const code = errorCode(error)
      if (code === undefined) throw error
      if (code !== 'ENOENT') unreadable.add(file)
    }
  }
  return { folder, indexes, unreadable }
}

/** Checks all locators of a dossier against the files. */
export function checkSources(dossier: Dossier, { indexes }: SourceFolder): readonly Checked[] {
  return checkDossier(dossier, (file) => indexes.get(file), sha256)
}

/** Whether what the dossier keeps of the passage's plain form is not what the source gives. */
export function isStale({ locator, source, finding }: Checked, { indexes }: SourceFolder): boolean {
  const index = indexes.get(source.file)
  if (finding?.kind !== 'verified' || locator.plain === undefined || index === undefined) return false
  const { sha256: hash, words, nth, of } = describePassage(locator, index, sha256) ?? {}
  const { plain } = locator
  return plain.sha256 !== hash || plain.words !== words || plain.nth !== nth || plain.of !== of
}

/** A line about a locator that failed: where, why, what to do, and under it what is different. */
export function failureLine(context: Context, { locator, source, finding }: Checked, sources: SourceFolder): string {
  const reason = reasonOf(finding, sources.unreadable.has(source.file))
  const { found, expected } = {
    found: finding === undefined ? source.file : countOf(finding),
    expected: finding === undefined ? sources.folder : locator.occurrence?.toString(),
  }
  const { what, remedy } = context.locatorTexts[reason]({
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  })
  const differences = finding !== undefined && 'differences' in finding ? (finding.differences ?? []) : []
  const shown = differences.length === 0 ? '' : `  ${renderDifferences(differences, context.words)}\n`
  return `${context.words.failure(locator.id, `${source.file}, ${locator.place}`)}: ${what} ${remedy}\n${shown}`
}

function reasonOf(finding: Checked['finding'], isUnreadable: boolean): LocatorFailure {
  if (finding === undefined) return isUnreadable ? 'source-unreadable' : 'source-missing'
  if (finding.kind === 'not-found') return finding.reason
  return finding.kind === 'verified' ? 'plain-differs' : finding.kind
}

function countOf(finding: NonNullable<Checked['finding']>): string | undefined {
  if (finding.kind === 'near') return String(Math.floor(100 * finding.score))
  return 'count' in finding ? finding.count?.toString() : undefined
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
