import type { Block } from '../core/align/align.ts'
import type { Version } from '../core/dossier/schema.ts'

/** The blocks of a version in reading order, without what only a dossier has: basis, locators, passages. */
export function versionBlocks(version: Version): Block[] {
  return version.sections.flatMap(({ blocks }) =>
    blocks.map(({ kind, level, text }) => (level === undefined ? { kind, text } : { kind, level, text })),
  )
}

/** Whether any block is not the literal text, so that its words must not be compared as if they were. */
export function isReconstructed(version: Version): boolean {
  return version.sections.some(({ blocks }) => blocks.some(({ basis }) => basis !== 'literal'))
}
