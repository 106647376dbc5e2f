import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDossier } from '../core/citation/check-dossier.ts'
import { cite } from '../core/citation/cite.ts'
import { indexSource } from '../core/citation/source-index.ts'
import type { Finding } from '../core/citation/verify.ts'
import type { Dossier } from '../core/dossier/schema.ts'

/** A literal passage as published, with the hash of its locator. */
export interface PublishedPassage {
  readonly sha256: string
  readonly text: string
  readonly citation: string
}

/**
 * The passage behind every locator of the dossier, by locator id, from the source files in the folder. Throws with each
 * locator that is not there letter for letter, its file and why: what is published as literal must be.
 */
export function literalPassages(dossier: Dossier, folder: string): Readonly<Record<string, PublishedPassage>> {
  const read = (file: string) => {
    const path = join(folder, file)
    return existsSync(path) ? indexSource(readFileSync(path, 'utf8')) : undefined
  }
  const checked = checkDossier(dossier, read, sha256)
  const failures = checked.filter(({ finding }) => finding?.kind !== 'verified')
  if (failures.length > 0) {
    const lines = failures.map(({ locator, source, finding }) => {
      return `  ${locator.id} (${source.file}, ${locator.place}): ${reasonOf(finding)}`
    })
    throw new Error(
      `${dossier.meta.id}: ${failures.length} of ${checked.length} locators do not verify in ${folder}:\n${lines.join('\n')}`,
    )
  }
  return Object.fromEntries(
    checked.flatMap(({ locator, source, finding }) =>
      finding?.kind === 'verified'
        ? [
            [
              locator.id,
              {
                sha256: locator.sha256,
                text: finding.text,
                citation: cite(source, dossier.meta.organisation, locator.place).plain,
              },
            ],
          ]
        : [],
    ),
  )
}

function reasonOf(finding: Finding | undefined): string {
  if (finding === undefined) return 'the file is not there'
  switch (finding.kind) {
    case 'verified':
      return 'verified'
    case 'same-text':
      return 'the same words in another layout, not the text letter for letter'
    case 'different':
      return 'found, but not the passage'
    case 'near':
      return `not found; the nearest has ${Math.floor(100 * finding.score)} in 100 words the same`
    case 'found-twice':
      return `the first words occur ${finding.count} times, not ${finding.expected}`
    case 'not-found':
      return `not found (${finding.reason})`
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
