/** One block of a text: the unit that is aligned. */
export type Block = {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'footnote'
  /** Depth of a heading or list item, 1 the outermost. */
  readonly level?: number | undefined
  /** May hold line breaks; may be empty. */
  readonly text: string
}

/** Blocks of `a` and of `b` that are the same passage. */
export type Group = {
  /** Indexes in `a`, ascending; empty when added. Several: merged. */
  readonly a: readonly number[]
  /** Indexes in `b`, ascending; empty when cut. Several: split. */
  readonly b: readonly number[]
  /**
   * `same`: text, kind and level are equal. `layout`: only spacing, hyphenation, quotes, numbering or list marks, kind
   * or level, or the place of paragraph breaks differ.
   */
  readonly kind: 'same' | 'layout' | 'changed' | 'cut' | 'added'
  /** Stands in another place relative to its neighbours; of two stretches that swapped, the one with fewer words. */
  readonly moved: boolean
  /** Share of words in common (Dice over the bag of words), 0..1; 1 for same and layout, 0 for cut and added. */
  readonly similarity: number
}

/** A partition of all blocks of two texts. */
export type Alignment = {
  /** In reading order of `b`; a cut stands right after the block it followed in `a`, among those that did not move. */
  readonly groups: readonly Group[]
  /** False when a limit was hit: still a valid alignment, but partners may have been missed. */
  readonly exact: boolean
}

export type AlignOptions = {
  /**
   * Index pairs [in a, in b] that are the same block by decision of an editor, whatever the text. Pairs that share a
   * block form one group; no other block joins it.
   */
  readonly known?: readonly (readonly [number, number])[]
  /** Upper bound for the work, in steps of a few nanoseconds each; 0 pairs equal blocks only. Default 200 million. */
  readonly maxWork?: number
  /**
   * Asked every so often; once true, the rest is done as when the work is used up. With a clock in it the result
   * depends on the machine, so there is none by default.
   */
  readonly isOutOfTime?: () => boolean
  /** Told now and then which share is done, 0..1, never less than before; 1 only at the end. */
  readonly onProgress?: (share: number) => void
}

/** Which block of the other side is the partner, by index; -1 for none. */
export type Partners = { readonly ofA: Int32Array; readonly ofB: Int32Array }

/** Counts work down, so that the same input always stops at the same point, unless there is a clock as well. */
export type Budget = {
  /** Takes `steps` off; false once more has been asked for than there was, or once the time is up. */
  readonly spend: (steps: number) => boolean
  readonly isSpent: () => boolean
}

/** Steps between two looks at the clock: well under a millisecond. */
const STEPS_A_LOOK = 10_000

export function createBudget(steps: number, isOutOfTime?: () => boolean): Budget {
  let left = steps
  let untilLook = 0
  return {
    spend: (asked) => {
      if (left < 0) return false
      left -= asked
      untilLook -= asked
      if (isOutOfTime && untilLook <= 0) {
        if (isOutOfTime()) left = -1
        untilLook = STEPS_A_LOOK
      }
      return left >= 0
    },
    isSpent: () => left < 0,
  }
}
