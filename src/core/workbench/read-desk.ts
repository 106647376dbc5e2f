import type { Desk, LinkProposal } from './desk.ts'
import type { BlocksOf } from './desk-text.ts'
import { findProposals } from './proposals/propose.ts'
import { type DeskRemark, type LostRemark, lostRemarks } from './remark-places.ts'
import { readStep, type StepLimits, type StepReading } from './step-reading.ts'
import { stepKey, stepsOf } from './steps.ts'

/** All that can be found out about the texts on a desk, whatever a person decided about them. */
export interface DeskReading {
  /** By `stepKey`. */
  readonly steps: ReadonlyMap<string, StepReading>
  /** Also those that were refused or linked. */
  readonly proposals: readonly LinkProposal[]
  readonly lost: readonly LostRemark[]
  /** False when a limit was hit, and there may be more to propose. */
  readonly isComplete: boolean
}

/** Share of the time that comparing the versions takes. */
const COMPARED = 0.7

export function readDesk(
  desk: Pick<Desk, 'items'>,
  blocksOf: BlocksOf,
  remarks: readonly DeskRemark[],
  limits: StepLimits = {},
): DeskReading {
  const { onProgress = () => {}, isOutOfTime = () => false } = limits
  const steps = stepsOf({ title: '', passages: [], links: [], refused: [], items: desk.items })
  const readings = new Map<string, StepReading>()
  steps.forEach((step, done) => {
    const tell = (share: number) => onProgress((COMPARED * (done + share)) / steps.length)
    readings.set(stepKey(step), readStep(blocksOf(step.older), blocksOf(step.newer), { ...limits, onProgress: tell }))
  })
  const proposals = findProposals(desk, blocksOf, {
    ...limits,
    readings,
    onProgress: (share) => onProgress(COMPARED + (1 - COMPARED) * share * 0.9),
  })
  const lost = lostRemarks(desk, remarks, blocksOf, isOutOfTime)
  const isComplete = !isOutOfTime() && [...readings.values()].every(({ exact }) => exact)
  onProgress(1)
  return { steps: readings, proposals, lost, isComplete }
}
