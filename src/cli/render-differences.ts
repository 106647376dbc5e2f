import { clipSame, type Difference } from '../core/citation/differences.ts'
import type { CliWords } from './words.ts'

/** Words on either side of a difference that show where it stands. */
const AROUND = 6

/** What the file says, with what is only there and how many words of the passage are not there in brackets. */
export function renderDifferences(differences: readonly Difference[], words: CliWords): string {
  return clipSame(differences, AROUND)
    .map((each) => {
      if (each.kind === 'same') return each.text
      if (each.kind === 'cut') return `${words.notInFile(each.words)} `
      return `${words.onlyInFile(each.text.trim())}${/\s$/.test(each.text) ? ' ' : ''}`
    })
    .join('')
}
