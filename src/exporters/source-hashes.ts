import type { Selected } from './selection.ts'

/**
 * What proves the sources, a record a file: the SHA-256 of each passage that a locator means. Of the files as a whole a
 * dossier keeps no hash: the same paper is published in several of them.
 */
export function sourceHashes({ dossier, sources, locators }: Selected): string {
  const files = [...new Set(sources.map(({ file }) => file))]
  const hashes = {
    dossier: dossier.meta.id,
    rule: 'SHA-256 of the UTF-8 text from startsWith through endsWith, every run of whitespace as one space',
    files: files.map((file) => ({
      file,
      sources: sources.filter((source) => source.file === file).map(({ id, label }) => ({ id, label })),
      passages: locators
        .filter((locator) => sources.some((source) => source.id === locator.source && source.file === file))
        .map(({ id, source, place, start, end, occurrence, sha256 }) => ({
          id,
          source,
          place,
          startsWith: start,
          endsWith: end,
          ...(occurrence !== undefined && { occurrence }),
          sha256,
        })),
    })),
  }
  return `${JSON.stringify(hashes, null, 2)}\n`
}
