import type { Dossier } from './schema.ts'

/**
 * The text of a dossier file: two spaces, fields in the order of the record as given, one line feed at the end, so that
 * versions of the file differ in git only where the dossier does. `parseDossier` of the result is the same dossier.
 */
export function serializeDossier(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`
}
