import type { Dossier, DossierBlock } from '../dossier/schema.ts'
import type { Place, SearchDocument } from './document.ts'

interface Run {
  readonly block: DossierBlock
  readonly heading: string
  /** Indexes of the first and last version of the run. */
  readonly from: number
  to: number
  readonly bases: DossierBlock['basis'][]
}

/** One for each text of a block: versions after one another that hold the same text at the same spot count once. */
export function blockDocuments(dossier: Dossier): readonly SearchDocument[] {
  return runsOf(dossier).map(({ block, heading, from, to, bases }) => {
    const versions = dossier.versions.slice(from, to + 1).map((version) => version.id)
    return {
      kind: 'block',
      id: `${block.id} ${versions[0] ?? ''}`,
      title: heading,
      texts: [{ text: block.text }, ...(block.note ? [{ text: block.note, label: 'note' as const }] : [])],
      names: block.passages,
      dates: [...new Set(versions.map((id) => id.slice(0, 10)))],
      place: stepFor(dossier, from, to, block.id),
      bases: [...new Set(bases)],
    }
  })
}

function runsOf(dossier: Dossier): readonly Run[] {
  const runs: Run[] = []
  const open = new Map<string, Run>()
  for (const [index, version] of dossier.versions.entries()) {
    for (const section of version.sections) {
      for (const block of section.blocks) {
        const run = open.get(block.id)
        if (run && run.to === index - 1 && run.block.text === block.text) {
          run.to = index
          run.bases.push(block.basis)
        } else {
          const begun = { block, heading: section.heading ?? section.id, from: index, to: index, bases: [block.basis] }
          open.set(block.id, begun)
          runs.push(begun)
        }
      }
    }
  }
  return runs
}

/** The step in which the text changes or is last known; else in which it came; else, of one that stays, the last step. */
function stepFor(dossier: Dossier, from: number, to: number, at: string): Place {
  const last = dossier.versions.length - 1
  if (to < last) return stepOf(dossier, to, to + 1, at)
  return from > 0 ? stepOf(dossier, from - 1, from, at) : stepOf(dossier, last - 1, last, at)
}

/** The comparison of two versions by their indexes; the overview where there are no two. */
export function stepOf(dossier: Dossier, older: number, newer: number, at?: string): Place {
  // The first version has no step of its own: it is shown in the step to the second.
  const [a, b] =
    newer === older
      ? [dossier.versions[older], dossier.versions[older + 1]]
      : [dossier.versions[older], dossier.versions[newer]]
  if (!a || !b) return { screen: 'overview' }
  return { screen: 'compare', older: a.id, newer: b.id, ...(at !== undefined && { at }) }
}
