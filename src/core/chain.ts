import type { Advice, Answer, Dossier, DossierBlock, Passage, PassageState, Remark, Source } from './dossier/schema.ts'
import { type LifelineCell, lifelineOf } from './lifeline.ts'

type Bearing = Source['bearings'][number]

/** One step in the life of a passage, in the order in which a reader needs them. */
export type ChainStep =
  /** A run of versions about which no source tells. */
  | { readonly kind: 'unknown'; readonly states: readonly PassageState[] }
  /** It stood there, or was still gone; with our words for it where a version has them. */
  | { readonly kind: 'text'; readonly cell: LifelineCell; readonly blocks: readonly DossierBlock[] }
  /** Something happened to it in this version. */
  | { readonly kind: 'change'; readonly cell: LifelineCell; readonly blocks: readonly DossierBlock[] }
  | { readonly kind: 'advice'; readonly advice: Advice; readonly source: Source | undefined }
  | { readonly kind: 'reaction'; readonly remark: Remark; readonly source: Source | undefined }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly source: Source | undefined }
  | { readonly kind: 'paper'; readonly bearing: Bearing; readonly source: Source }

/** Text → change → advice of that step → reaction → next version …, then the later papers and answers. */
export function chainOf(dossier: Dossier, passage: Passage): readonly ChainStep[] {
  const steps: ChainStep[] = []
  for (const cell of lifelineOf(dossier, passage)) {
    const blocks = blocksAt(dossier, passage, cell.state.version)
    if (cell.state.state !== 'unknown') {
      steps.push({ kind: cell.events.length > 0 ? 'change' : 'text', cell, blocks })
    } else {
      const last = steps.at(-1)
      if (last?.kind === 'unknown') steps[steps.length - 1] = { kind: 'unknown', states: [...last.states, cell.state] }
      else steps.push({ kind: 'unknown', states: [cell.state] })
    }
    for (const advice of cell.advice) steps.push({ kind: 'advice', advice, source: sourceOf(dossier, advice.source) })
    for (const remark of reactionsTo(dossier, passage, cell)) {
      steps.push({ kind: 'reaction', remark, source: sourceOf(dossier, remark.source) })
    }
  }
  const placed = new Set(steps.flatMap((step) => (step.kind === 'advice' ? [step.advice.id] : [])))
  for (const advice of dossier.advice) {
    if (!placed.has(advice.id) && advice.about.includes(passage.id)) {
      steps.push({ kind: 'advice', advice, source: sourceOf(dossier, advice.source) })
    }
  }
  return [...steps, ...papersOn(dossier, passage), ...answersOn(dossier, passage)]
}

const sourceOf = (dossier: Dossier, id: string): Source | undefined => dossier.sources.find((s) => s.id === id)

function blocksAt(dossier: Dossier, passage: Passage, version: string): readonly DossierBlock[] {
  const found = dossier.versions.find((v) => v.id === version)
  return found?.sections.flatMap((s) => s.blocks.filter((b) => b.passages.includes(passage.id))) ?? []
}

/** Reactions, typed names and highlights in the papers of this version that touch the passage. */
function reactionsTo(dossier: Dossier, passage: Passage, cell: LifelineCell): readonly Remark[] {
  const describedBy = dossier.versions.find((v) => v.id === cell.state.version)?.describedBy ?? []
  return dossier.remarks.filter(
    (remark) =>
      remark.passages.includes(passage.id) && remark.role !== 'publication' && describedBy.includes(remark.source),
  )
}

function papersOn(dossier: Dossier, passage: Passage): readonly ChainStep[] {
  return dossier.sources.flatMap((source) =>
    source.bearings
      .filter((bearing) => bearing.passages.includes(passage.id))
      .map((bearing) => ({ kind: 'paper' as const, bearing, source })),
  )
}

/** Answers with a judgement about this passage's advice first; within that in order of question. */
function answersOn(dossier: Dossier, passage: Passage): readonly ChainStep[] {
  const adviceHere = new Set(dossier.advice.filter((a) => a.about.includes(passage.id)).map((a) => a.id))
  const told = new Set(dossier.stories.filter((s) => s.passages.includes(passage.id)).flatMap((s) => s.answers))
  const rank = (answer: Answer) => (told.has(answer.id) ? 0 : answer.advice.some((a) => adviceHere.has(a)) ? 1 : 2)
  return dossier.answers
    .filter((answer) => answer.passages.includes(passage.id))
    .sort((a, b) => rank(a) - rank(b) || (a.questions[0] ?? 0) - (b.questions[0] ?? 0))
    .map((answer) => ({ kind: 'answer' as const, answer, source: sourceOf(dossier, answer.source) }))
}
