import type { Dossier, DossierBlock, PassageState, Version } from '../dossier/schema.ts'
import { freshId, pieces } from './fit.ts'
import { isPlaced, type SettledJudgement } from './settle.ts'
import type { LiteralWords } from './words.ts'

type Note = Dossier['notes'][number]

interface Line {
  readonly text: string
  readonly locators: readonly string[]
}

/**
 * The reconstruction of a version, and the states of it that a reader changed, as notes with the file that took its
 * place: every text, basis, note, locator and passage of it, so that nothing the editors wrote is lost.
 */
export function keepReconstruction(
  dossier: Dossier,
  version: Version,
  settled: readonly SettledJudgement[],
  source: string,
  words: LiteralWords,
): readonly Note[] {
  const byBlock = new Map(
    settled.flatMap((each) => (each.claim.is === 'block' ? [[each.claim.block, each] as const] : [])),
  )
  const parts = version.sections.map(({ id, heading = id, blocks }) => ({
    title: words.kept(version.id.slice(0, 10), heading),
    lines: blocks.filter(({ basis }) => basis !== 'literal').map((block) => lineOf(block, byBlock.get(block), words)),
  }))
  const states = dossier.passages.flatMap(({ id, states: all }) => {
    const state = all.find((each) => each.version === version.id)
    return state && isChanged(id, settled) ? [stateLine(id, state, words)] : []
  })
  const all = [...parts, { title: words.keptStates(version.id.slice(0, 10)), lines: states }]
  const taken = new Set(dossier.notes.map(({ id }) => id))
  return all
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ title, lines }) =>
      pieces([title, ...lines.map(({ text }) => text)].join('\n')).map((text): Note => ({
        id: freshId(`reconstructie-${version.id}`, taken),
        kind: 'transcription',
        sources: [source],
        text,
        locators: [...new Set(lines.flatMap(({ locators }) => locators))],
      })),
    )
}

function lineOf(block: DossierBlock, judged: SettledJudgement | undefined, words: LiteralWords): Line {
  const { id, basis, text, note, locators, passages } = block
  const isPut = judged !== undefined && (judged.decided !== undefined || isPlaced(judged))
  return {
    text: words.keptBlock({
      id,
      basis,
      text,
      note,
      locators: locators.join(', '),
      passages: passages.join(', '),
      finding: judged && isPut ? judged.finding : 'unsettled',
      isReader: judged?.decided !== undefined,
    }),
    locators,
  }
}

const isChanged = (passage: string, settled: readonly SettledJudgement[]): boolean =>
  settled.some(
    ({ claim, decided }) =>
      decided !== undefined &&
      (claim.is === 'absence' ? claim.passage.id === passage : claim.block.passages.includes(passage)),
  )

function stateLine(passage: string, state: PassageState, words: LiteralWords): Line {
  const { state: name, basis, note, requestedBy } = state
  const locators = [...state.locators, ...(requestedBy?.locators ?? [])]
  const kept = { state: name, basis, note, who: requestedBy?.who, locators: locators.join(', ') }
  return { text: words.keptState(passage, kept), locators }
}
