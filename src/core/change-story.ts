import { signedRow, signOf } from './citation/sign.ts'
import { type Comparison, leadingPassages, type Row, rowName, type RowPassage } from './comparison.ts'
import { spansByParagraph } from './diff/paragraphs.ts'
import type { WordSpan } from './diff/spans.ts'
import type { Advice, Answer, Dossier, DossierBlock, PassageState, Remark, Source, Version } from './dossier/schema.ts'
import type { Verdict } from './dossier/terms.ts'
import type { LifeEvent } from './lifeline.ts'
import { rowEvents } from './row-events.ts'
import {
  type After,
  type Before,
  isBarred,
  weakBasis,
  whyNotAfter,
  whyNotBefore,
  type WholeMark,
  wholeMark,
} from './row-sides.ts'

export interface StoryBlock {
  readonly block: DossierBlock
  /** Words of this side that were compared; absent where the block is marked as a whole or not at all. */
  readonly spans: readonly WordSpan[] | undefined
  readonly mark: WholeMark | undefined
}

export interface StoryAdvice {
  readonly advice: Advice
  readonly source: Source | undefined
  /** Labels of the passages it is about. */
  readonly about: readonly string[]
}

export interface StoryVerdict {
  readonly kind: Verdict
  /** What it is about: papers of advice, and answers. */
  readonly papers: readonly Source[]
  readonly answers: readonly Answer[]
}

export interface StoryRequest {
  readonly passages: readonly string[]
  readonly who: string
  /** `list`: said above the list in which the point stands, not at the point itself. */
  readonly scope: 'item' | 'list'
}

export interface StoryAnswer {
  readonly answer: Answer
  readonly source: Source | undefined
  /** The editors' assessment, never a fact; empty where they made none. */
  readonly verdicts: readonly StoryVerdict[]
}

/** One change with all that must go with it when it leaves the page. */
export interface ChangeStory {
  /** Names the change within its pair of versions, also in the address of the comparison. */
  readonly at: string
  /** What the change is now, for a link to it; absent where no paragraph shows it. */
  readonly sign: string | undefined
  readonly older: Version
  readonly newer: Version
  /** What it is about; empty in a dossier without passages, and then `name` is the beginning of the text. */
  readonly passages: readonly RowPassage[]
  readonly name: string
  /** Most telling first, never empty. */
  readonly events: readonly (LifeEvent | 'changed' | PassageState['state'])[]
  readonly before: { readonly blocks: readonly StoryBlock[]; readonly why: Before }
  /** `no-block`: it changed, but the reconstruction has no paragraph for it. */
  readonly after: { readonly blocks: readonly StoryBlock[]; readonly why: After | { readonly is: 'no-block' } }
  /** What the record says of the passages in the newer version. */
  readonly notes: readonly string[]
  /** Who asked for it, with the labels of the passages of which a source says so. */
  readonly requests: readonly StoryRequest[]
  /** Of which versions we do not have the document itself. */
  readonly reconstructed: 'both' | 'one' | 'none'
  /** Blacked out on one side only. */
  readonly barred: boolean
  /** The comparison stopped at a limit before a partner was found. */
  readonly unsure: boolean
  /** Advice of the papers between the two versions. */
  readonly advice: readonly StoryAdvice[]
  /** Advice about these passages from papers before and after this step; what argues for or against a change first. */
  readonly earlierAdvice: readonly StoryAdvice[]
  readonly laterAdvice: readonly StoryAdvice[]
  /** Reactions to these passages or this advice; of none is the moment known. */
  readonly reactions: readonly { readonly remark: Remark; readonly source: Source | undefined }[]
  /** Later answers that the editors set beside the cut of these passages, or that are about this advice. */
  readonly answers: readonly StoryAnswer[]
  /** How many other later answers touch these passages. */
  readonly otherAnswers: number
  /** Papers that the change and its advice rest on, in the order of their first mention. */
  readonly papers: readonly Source[]
}

/** Every change of a comparison, in reading order, with those that have no paragraph at the end. */
export const changeIds = (comparison: Comparison): readonly string[] => [
  ...comparison.rows.filter((row) => row.number !== undefined).map((row) => row.id),
  ...comparison.unplaced.map(({ passage }) => passage.id),
]

/**
 * The change that an id means: of a row, or of a passage that a change is named after. Undefined when there is none;
 * never a change of which the passage is only a part.
 */
export function changeStory(dossier: Dossier, comparison: Comparison, at: string): ChangeStory | undefined {
  const changes = comparison.rows.filter((row) => row.number !== undefined)
  const row =
    changes.find((each) => each.id === at) ??
    changes.find((each) => leadingPassages(each).some(({ passage }) => passage.id === at))
  if (row) return rowStory(dossier, comparison, row)
  const loose = comparison.unplaced.find(({ passage }) => passage.id === at)
  return loose && looseStory(dossier, comparison, loose)
}

function rowStory(dossier: Dossier, comparison: Comparison, row: Row): ChangeStory {
  const passages = leadingPassages(row)
  return {
    at: row.id,
    sign: signOf(signedRow(row, rowName(row))),
    events: rowEvents(row),
    before: { blocks: blocksOf(row, 'older'), why: whyNotBefore(row) },
    after: { blocks: blocksOf(row, 'newer'), why: whyNotAfter(row) },
    barred: isBarred(row),
    unsure: row.unsure === true,
    ...aroundChange(
      dossier,
      comparison,
      passages,
      row.advice.map(({ advice }) => advice),
    ),
    name:
      passages.map(({ passage }) => passage.label).join('; ') || startOf((row.newer[0] ?? row.older[0])?.text ?? ''),
  }
}

function looseStory(dossier: Dossier, comparison: Comparison, loose: RowPassage): ChangeStory {
  const { passage, newer } = loose
  const isGone = newer?.state === 'absent'
  return {
    at: passage.id,
    sign: undefined,
    events: [newer?.state ?? 'unknown'],
    before: { blocks: [], why: loose.older?.state === 'absent' ? 'absent' : 'unknown' },
    after: { blocks: [], why: isGone ? { is: 'gone', basis: weakBasis(newer) } : { is: 'no-block' } },
    barred: false,
    unsure: false,
    ...aroundChange(dossier, comparison, [loose], []),
    name: passage.label,
  }
}

/** Longest name taken from the text itself, in UTF-16 units. */
const LONGEST_NAME = 60

function startOf(text: string): string {
  if (text.length <= LONGEST_NAME) return text
  const cut = text.slice(0, LONGEST_NAME)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NAME / 2))}…`
}

function blocksOf(row: Row, side: 'older' | 'newer'): readonly StoryBlock[] {
  const blocks = row[side]
  const texts = blocks.map((block) => block.text)
  const spans = row.words && !row.words.rewritten ? spansByParagraph(row.words.spans, side, texts) : undefined
  return blocks.map((block, index) => ({
    block,
    spans: spans?.[index],
    mark: spans ? undefined : wholeMark(row, side),
  }))
}

type Around = Omit<ChangeStory, 'at' | 'sign' | 'name' | 'events' | 'before' | 'after' | 'barred' | 'unsure'>

function aroundChange(
  dossier: Dossier,
  { older, newer }: Comparison,
  passages: readonly RowPassage[],
  placed: readonly Advice[],
): Around {
  const ids = new Set(passages.map(({ passage }) => passage.id))
  const isHere = ({ between }: Advice) =>
    between.newer !== undefined && between.newer > older.id && between.newer <= newer.id
  // The comparison shows an advice at one row; here it must not be missing because it stands at another.
  const advice = dossier.advice.filter(
    (each) => placed.includes(each) || (isHere(each) && each.about.some((id) => ids.has(id))),
  )
  const touching = dossier.advice.filter((each) => each.about.some((id) => ids.has(id))).sort(byDirection)
  const earlier = touching.filter(({ between }) => between.newer !== undefined && between.newer <= older.id)
  const later = touching.filter(({ between }) => between.newer !== undefined && between.newer > newer.id)
  const shown = new Set([...advice, ...later].map((each) => each.id))
  const reactions = dossier.remarks.filter(
    (remark) =>
      (remark.role === 'reaction' || remark.role === 'wording') &&
      (remark.passages.some((id) => ids.has(id)) || remark.advice.some((id) => shown.has(id))),
  )
  const states = passages.flatMap((p) => p.newer ?? [])
  const locators = states.flatMap((state) => [...state.locators, ...(state.requestedBy?.locators ?? [])])
  const papers = [
    ...advice.map((each) => each.source),
    ...locators.flatMap((id) => dossier.locators.filter((each) => each.id === id).map((each) => each.source)),
  ]
  return {
    older,
    newer,
    passages,
    notes: [...new Set(states.flatMap((state) => state.note ?? []))],
    requests: requestsOf(passages),
    reconstructed: (['none', 'one', 'both'] as const)[[older, newer].filter(isOurs).length]!,
    advice: advice.map((each) => toldAdvice(dossier, each)),
    earlierAdvice: earlier.map((each) => toldAdvice(dossier, each)),
    laterAdvice: later.map((each) => toldAdvice(dossier, each)),
    reactions: reactions.map((remark) => ({ remark, source: sourceOf(dossier, remark.source) })),
    ...answersOn(dossier, ids, new Set(advice.map((each) => each.id))),
    papers: [...new Set(papers)].flatMap((id) => sourceOf(dossier, id) ?? []),
  }
}

function requestsOf(passages: readonly RowPassage[]): readonly StoryRequest[] {
  const requests = new Map<string, StoryRequest>()
  for (const { passage, newer } of passages) {
    if (!newer?.requestedBy) continue
    const { who, scope } = newer.requestedBy
    const known = requests.get(`${scope} ${who}`)
    requests.set(`${scope} ${who}`, { who, scope, passages: [...(known?.passages ?? []), passage.label] })
  }
  return [...requests.values()]
}

/** Holds words of ours; that a page of a text cannot be read is no word of the letter. */
const isOurs = ({ sections }: Version): boolean =>
  sections.some(({ blocks }) =>
    blocks.some((block) => block.basis !== 'literal' && !(block.contentUnknown && block.passages.length === 0)),
  )

/** Advice for or against a change stands before remarks and procedure; otherwise in the order of the dossier. */
const byDirection = (a: Advice, b: Advice): number => Number(isRemark(a)) - Number(isRemark(b))

const isRemark = ({ stance }: Advice): boolean => stance === 'caution' || stance === 'procedural'

const sourceOf = (dossier: Dossier, id: string): Source | undefined => dossier.sources.find((s) => s.id === id)

const toldAdvice = (dossier: Dossier, advice: Advice): StoryAdvice => ({
  advice,
  source: sourceOf(dossier, advice.source),
  about: dossier.passages.filter((passage) => advice.about.includes(passage.id)).map((passage) => passage.label),
})

function answersOn(
  dossier: Dossier,
  passages: ReadonlySet<string>,
  advice: ReadonlySet<string>,
): Pick<ChangeStory, 'answers' | 'otherAnswers'> {
  const stories = dossier.stories.filter((story) => story.passages.some((id) => passages.has(id)))
  const told = new Set(stories.flatMap((story) => story.answers))
  const all = dossier.answers.filter((answer) => answer.passages.some((id) => passages.has(id)))
  const first = all.filter(({ id }) => told.has(id))
  const isOnAdvice = ({ advice: about, judgement }: Answer) =>
    [...about, ...(judgement?.verdicts ?? []).flatMap((verdict) => verdict.about ?? [])].some((id) => advice.has(id))
  const onAdvice = all.filter((answer) => !told.has(answer.id) && isOnAdvice(answer))
  const answers = [...first, ...onAdvice]
  return {
    answers: answers.map((answer) => ({
      answer,
      source: sourceOf(dossier, answer.source),
      verdicts: verdictsOf(dossier, answer),
    })),
    otherAnswers: all.length - answers.length,
  }
}

function verdictsOf(dossier: Dossier, { judgement }: Answer): readonly StoryVerdict[] {
  return (judgement?.verdicts ?? []).map(({ kind, about = [] }) => {
    const papers = dossier.advice.filter((each) => about.includes(each.id)).map((each) => each.source)
    return {
      kind,
      papers: dossier.sources.filter((source) => papers.includes(source.id)),
      answers: dossier.answers.filter((each) => about.includes(each.id)),
    }
  })
}
