import { beginning } from '../components/linking/item-text.ts'
import { LinkForm, type LinkDraft, type LinkedChange } from '../components/linking/LinkForm.tsx'
import type { ImportedBlock } from '../core/imported/imported.ts'
import type { Desk, DeskItem, DeskRange } from '../core/workbench/desk.ts'
import { overlaps, placeOfRange, textOfRange } from '../core/workbench/desk-text.ts'
import { adviceCuesOf } from '../core/workbench/proposals/cues.ts'
import { changesOf } from '../core/workbench/step-changes.ts'
import type { StepReading } from '../core/workbench/step-reading.ts'
import { stepKey, stepsOf } from '../core/workbench/steps.ts'
import { useDesk } from '../store/desk.ts'
import { newId } from '../store/reading.ts'

/** A draft, and the id of what the reader came from. */
export interface Drafted extends LinkDraft {
  readonly from: string
}

/** A passage that is marked at the same place is taken again. */
export function draftOf({ passages }: Desk, given: Omit<LinkDraft, 'passage' | 'link'>): Drafted {
  const about = given.about.filter((range, index, all) => all.findIndex(({ item }) => item === range.item) === index)
  const known = passages.find(({ marked }) => marked.some((range) => about.some((each) => overlaps(range, each))))
  return { ...given, about, from: '', ...(known ? { passage: known.id } : {}) }
}

interface Props {
  readonly desk: Desk
  readonly draft: Drafted
  readonly readings: ReadonlyMap<string, StepReading> | undefined
  readonly lang: string
  blocksOf(item: Pick<DeskItem, 'id'>): readonly ImportedBlock[]
  /** With the id of the link that was kept; without one when nothing was. */
  onDone(saved?: string): void
}

/** The form of one link, and what it makes of it on the desk. */
export function LinkingForm({ desk, draft, readings, lang, blocksOf, onDone }: Props) {
  const perform = useDesk((state) => state.perform)
  const titleOf = (id: string) => desk.items.find((item) => item.id === id)?.title ?? id
  const textOf = (range: DeskRange) => textOfRange(blocksOf({ id: range.item }), range)
  const passage = desk.passages.find(({ id }) => id === draft.passage)
  const about = draft.about.length > 0 ? draft.about : (passage?.marked ?? [])
  const { advice } = draft
  return (
    <LinkForm
      draft={draft}
      passages={desk.passages}
      cues={adviceCuesOf(textOf(advice))}
      advice={textOf(advice)}
      about={about.map((range) => ({ title: titleOf(range.item), text: textOf(range) }))}
      change={changeAt(desk, about, blocksOf, readings)}
      paper={titleOf(advice.item)}
      place={placeOfRange(blocksOf({ id: advice.item }), advice)}
      label={about[0] ? beginning(textOf(about[0]), 48) : ''}
      lang={lang}
      onCancel={() => onDone()}
      onSave={({ passage: chosen, ...filled }) => {
        const id = draft.link?.id ?? newId()
        const made = 'label' in chosen ? { id: newId(), label: chosen.label, marked: about } : undefined
        perform({
          do: 'link',
          link: { id, advice, passage: made?.id ?? ('id' in chosen ? chosen.id : ''), ...filled, by: draft.by },
          ...(made ? { passage: made } : {}),
        })
        onDone(id)
      }}
    />
  )
}

/** The change that stands where the passage is marked. */
function changeAt(
  desk: Desk,
  about: readonly DeskRange[],
  blocksOf: Props['blocksOf'],
  readings: Props['readings'],
): LinkedChange | undefined {
  for (const step of stepsOf(desk)) {
    const reading = readings?.get(stepKey(step))
    if (!reading?.exact) continue
    const [older, newer] = [step.older.id, step.newer.id]
    const found = changesOf(reading.rows, blocksOf(step.older), blocksOf(step.newer)).find(
      (change) =>
        change.older.some((stretch) => about.some((range) => overlaps({ item: older, ...stretch }, range))) ||
        change.newer.some((stretch) => about.some((range) => overlaps({ item: newer, ...stretch }, range))),
    )
    if (found) return { kind: found.kind, isShorter: found.came.length < found.gone.length }
  }
  return undefined
}
