import type {
  Advice,
  Answer,
  Dossier,
  DossierBlock,
  OpenQuestion,
  Passage,
  PassageState,
  Remark,
  Source,
} from './dossier/schema.ts'
import { type LifelineCell, lifelineOf } from './lifeline.ts'
import { anchorOf, bearingAnchor } from './dossier/anchor.ts'

type Bearing = Source['bearings'][number]

/** One step in the life of a passage. */
export type ChainStep = {
  /** Anchor of the step on the page, made of its kind and the id of its record. */
  readonly id: string
} & (
  | /** A run of versions about which no source tells. */
    { readonly kind: 'unknown'; readonly states: readonly PassageState[] }
    /** It stood there, or was still gone; with our words for it where a version has them. */
  | { readonly kind: 'text'; readonly cell: LifelineCell; readonly blocks: readonly DossierBlock[] }
  /** Something happened to it in this version. */
  | { readonly kind: 'change'; readonly cell: LifelineCell; readonly blocks: readonly DossierBlock[] }
  | { readonly kind: 'advice'; readonly advice: Advice; readonly source: Source | undefined }
  /** A remark in a paper; its stamp does not tell when it was written, so it stands after the advice of that paper. */
  | { readonly kind: 'reaction'; readonly remark: Remark; readonly source: Source | undefined }
  /** What was decided on a paper that tells about the passage, with the comments that record it. */
  | {
      readonly kind: 'decision'
      readonly decision: NonNullable<Source['decision']>
      readonly source: Source
      readonly remarks: readonly Remark[]
    }
  /** What no source tells, at the time in which the answer lies. */
  | { readonly kind: 'gap'; readonly question: OpenQuestion }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly source: Source | undefined }
  | { readonly kind: 'paper'; readonly bearing: Bearing; readonly source: Source }
)

/** Sorts within one moment: what lay before the version, the version, and what the papers about it hold. */
const ORDER = { before: 0, state: 1, paper: 2, advice: 3, reaction: 4, decision: 5, answer: 6, after: 7 } as const
/** Later than any day: for what belongs to no known moment. */
const NEVER = '~'
/** Before any day of what came after the letter: for answers of which no more is known than that. */
const AFTERWARDS = ''

interface Timed {
  readonly step: ChainStep
  /** A version id or an ISO day; they sort together. */
  readonly at: string
  readonly order: number
}

/**
 * Text → change → advice → remark or decision → next version …, by day where a source gives one; then the later
 * answers, those that bear on this passage's advice first, and the later papers.
 */
export function chainOf(dossier: Dossier, passage: Passage): readonly ChainStep[] {
  const end = dossier.versions.at(-1)?.id ?? NEVER
  const said = [...answersOn(dossier, passage), ...papersOn(dossier, passage)]
  const isLater = ({ at }: Timed) => at === AFTERWARDS || at > end
  const drafting = [
    ...statesOf(dossier, passage),
    ...adviceOn(dossier, passage),
    ...remarksOn(dossier, passage),
    ...decisionsOn(dossier, passage),
    ...gapsOf(dossier, passage),
    ...said.filter((each) => !isLater(each)),
  ]
  return [...joinUnknown(inOrder(drafting)), ...inOrder(said.filter(isLater))]
}

const inOrder = (steps: readonly Timed[]): readonly ChainStep[] =>
  [...steps].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order)).map(({ step }) => step)

/** Silent versions with nothing between them are one step. */
function joinUnknown(steps: readonly ChainStep[]): readonly ChainStep[] {
  const joined: ChainStep[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (step.kind === 'unknown' && last?.kind === 'unknown') {
      joined[joined.length - 1] = { ...last, states: [...last.states, ...step.states] }
    } else joined.push(step)
  }
  return joined
}

const sourceOf = (dossier: Dossier, id: string): Source | undefined => dossier.sources.find((s) => s.id === id)

/** A paper of the day of a version stands with that version; without a day it stands with the version it is about. */
function momentOf(dossier: Dossier, day: string | undefined, version: string | undefined): string {
  if (day === undefined) return version ?? NEVER
  if (version?.startsWith(day)) return version
  return dossier.versions.find((v) => v.id.startsWith(day))?.id ?? day
}

const firstDescribed = (dossier: Dossier, source: string): string | undefined =>
  dossier.versions.find((v) => v.describedBy.includes(source))?.id

function statesOf(dossier: Dossier, passage: Passage): readonly Timed[] {
  return lifelineOf(dossier, passage).map((cell) => {
    const version = cell.state.version
    const id = anchorOf('version', version)
    const step: ChainStep =
      cell.state.state === 'unknown'
        ? { id, kind: 'unknown', states: [cell.state] }
        : { id, kind: cell.events.length > 0 ? 'change' : 'text', cell, blocks: blocksAt(dossier, passage, version) }
    return { step, at: version, order: ORDER.state }
  })
}

function blocksAt(dossier: Dossier, passage: Passage, version: string): readonly DossierBlock[] {
  const found = dossier.versions.find((v) => v.id === version)
  return found?.sections.flatMap((s) => s.blocks.filter((b) => b.passages.includes(passage.id))) ?? []
}

function adviceOn(dossier: Dossier, passage: Passage): readonly Timed[] {
  return dossier.advice
    .filter((advice) => advice.about.includes(passage.id))
    .map((advice) => {
      const source = sourceOf(dossier, advice.source)
      return {
        step: { id: anchorOf('advice', advice.id), kind: 'advice', advice, source },
        at: momentOf(dossier, source?.date, advice.between.newer),
        order: ORDER.advice,
      }
    })
}

function remarksOn(dossier: Dossier, passage: Passage): readonly Timed[] {
  return dossier.remarks
    .filter((remark) => remark.passages.includes(passage.id))
    .map((remark) => {
      const source = sourceOf(dossier, remark.source)
      const version = firstDescribed(dossier, remark.source)
      // Of work on the publication alone the stamp tells the day; for the rest it tells when a file was handled.
      const day = remark.role === 'publication' ? remark.date?.slice(0, 10) : undefined
      return {
        step: { id: anchorOf('remark', remark.id), kind: 'reaction', remark, source },
        at: momentOf(dossier, day ?? source?.date, version),
        order: day === undefined ? ORDER.reaction : ORDER.after,
      }
    })
}

/**
 * Decisions on the papers that tell about the passage. That none is visible is worth a step only where something was
 * to decide on: the paper advises on the passage, or something happened to it in that version.
 */
function decisionsOn(dossier: Dossier, passage: Passage): readonly Timed[] {
  const cells = lifelineOf(dossier, passage)
  return dossier.sources.flatMap((source): readonly Timed[] => {
    const { decision } = source
    if (!decision) return []
    const version = firstDescribed(dossier, source.id)
    const cell = cells.find((each) => each.state.version === version)
    const isAdvised = dossier.advice.some((a) => a.source === source.id && a.about.includes(passage.id))
    const isTold = decision.kind === 'none-visible' ? cell?.events.length : cell?.state.state !== 'unknown' && cell
    if (!isAdvised && !isTold) return []
    if (decision.kind === 'none-visible' && hasDecidedCopy(dossier, source.id)) return []
    return [
      {
        step: {
          id: anchorOf('decision', source.id),
          kind: 'decision',
          decision,
          source,
          remarks: dossier.remarks.filter((r) => r.source === source.id && r.role === 'decision'),
        },
        at: momentOf(dossier, decision.date ?? source.date, version),
        order: ORDER.decision,
      },
    ]
  })
}

/** Another paper about the same version carries a decision: an empty copy then says nothing. */
const hasDecidedCopy = (dossier: Dossier, source: string): boolean =>
  dossier.versions
    .filter((v) => v.describedBy.includes(source))
    .some((v) =>
      v.describedBy.some((id) => {
        const kind = sourceOf(dossier, id)?.decision?.kind
        return kind !== undefined && kind !== 'none-visible'
      }),
    )

function gapsOf(dossier: Dossier, passage: Passage): readonly Timed[] {
  return dossier.openQuestions
    .filter((question) => question.passages.includes(passage.id))
    .map((question) => {
      const { older, newer } = question.between ?? {}
      return {
        step: { id: anchorOf('gap', question.id), kind: 'gap', question },
        at: newer ?? older ?? NEVER,
        order: older !== undefined && newer !== undefined ? ORDER.before : ORDER.after,
      }
    })
}

function papersOn(dossier: Dossier, passage: Passage): readonly Timed[] {
  return dossier.sources.flatMap((source) =>
    source.bearings.flatMap((bearing, index) =>
      bearing.passages.includes(passage.id)
        ? [
            {
              step: { id: bearingAnchor(source.id, index), kind: 'paper' as const, bearing, source },
              at: momentOf(dossier, source.date, undefined),
              order: ORDER.paper,
            },
          ]
        : [],
    ),
  )
}

/** Answers told in a story about this passage first, then those about its advice; within that in order of question. */
function answersOn(dossier: Dossier, passage: Passage): readonly Timed[] {
  const adviceHere = new Set(dossier.advice.filter((a) => a.about.includes(passage.id)).map((a) => a.id))
  const told = new Set(dossier.stories.filter((s) => s.passages.includes(passage.id)).flatMap((s) => s.answers))
  const rank = (answer: Answer) => (told.has(answer.id) ? 0 : answer.advice.some((a) => adviceHere.has(a)) ? 1 : 2)
  return dossier.answers
    .filter((answer) => answer.passages.includes(passage.id))
    .sort((a, b) => rank(a) - rank(b) || (a.questions[0] ?? 0) - (b.questions[0] ?? 0))
    .map((answer) => {
      const source = sourceOf(dossier, answer.source)
      return {
        step: { id: anchorOf('answer', answer.id), kind: 'answer', answer, source },
        at: source?.date ?? AFTERWARDS,
        order: ORDER.answer,
      }
    })
}
