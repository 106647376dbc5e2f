import type { Dossier } from '../../core/dossier/schema.ts'
import type { Step } from '../selection.ts'

/** A version without text would look as if all of it had been struck, or were new. */
export const canRedline = ({ versions }: Dossier, { older, newer }: Step): boolean =>
  [older, newer].every((id) =>
    versions.find((version) => version.id === id)?.sections.some(({ blocks }) => blocks.length > 0),
  )

/** Whether anything in a redline of these versions names a person. */
export const namesPersons = ({ versions, remarks }: Dossier, { older, newer }: Step): boolean =>
  remarks.some(
    ({ author, source, role }) =>
      author !== undefined &&
      role !== 'publication' &&
      versions.some(({ id, describedBy }) => id > older && id <= newer && describedBy.includes(source)),
  )
