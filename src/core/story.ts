import type { Advice, Answer, Dossier, PassageState, Remark, Story } from './dossier/schema.ts'
import { firstCut } from './lifeline.ts'

/** A story with the records it points at, so that a page can draw it without the rest of the dossier. */
export interface StoryView {
  readonly story: Story
  readonly passages: readonly { readonly id: string; readonly label: string }[]
  /** What happened to the first passage in the story's version. */
  readonly state: PassageState | undefined
  /** True when a source reports the first passage gone in the story's version. */
  readonly isCut: boolean
  /** Version before the story's version; absent when it is the first. */
  readonly older: string | undefined
  /** With each advice the label and date of its paper. */
  readonly advice: readonly {
    readonly advice: Advice
    readonly paper: string
    readonly date: string | undefined
    /** What the paper advises as a whole. */
    readonly whole: string | undefined
  }[]
  readonly answers: readonly Answer[]
  readonly remarks: readonly { readonly remark: Remark; readonly paper: string }[]
}

export function viewStory(dossier: Dossier, story: Story): StoryView {
  const passages = dossier.passages.filter((p) => story.passages.includes(p.id))
  const ordered = story.passages.flatMap((id) => passages.filter((p) => p.id === id))
  const index = dossier.versions.findIndex((v) => v.id === story.version)
  const paperOf = (id: string) => dossier.sources.find((s) => s.id === id)
  return {
    story,
    passages: ordered.map(({ id, label }) => ({ id, label })),
    state: ordered[0]?.states.find((s) => s.version === story.version),
    isCut: ordered[0] !== undefined && firstCut(ordered[0])?.version === story.version,
    older: dossier.versions[index - 1]?.id,
    advice: story.advice.flatMap((id) =>
      dossier.advice
        .filter((a) => a.id === id)
        .map((advice) => {
          const paper = paperOf(advice.source)
          return { advice, paper: paper?.label ?? advice.source, date: paper?.date, whole: paper?.advised?.summary }
        }),
    ),
    answers: story.answers.flatMap((id) => dossier.answers.filter((a) => a.id === id)),
    remarks: story.remarks.flatMap((id) =>
      dossier.remarks
        .filter((r) => r.id === id)
        .map((remark) => ({ remark, paper: paperOf(remark.source)?.label ?? remark.source })),
    ),
  }
}
