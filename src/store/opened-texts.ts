import { create } from 'zustand'
import type { Imported, StateId } from '../core/imported/imported.ts'
import type { Override, Overrides } from '../core/literal/judgement.ts'

/** A file that was opened as the text of one version, with what the reader chose and decided. */
export interface OpenedText {
  readonly imported: Imported
  readonly reading: StateId
  /** Index in `Imported.papers`; absent for the file as a whole. */
  readonly paper?: number
  readonly kind: 'kamerbrief' | 'other'
  readonly overrides: Overrides
}

interface OpenedTexts {
  /** By `textKey`. */
  readonly byKey: Readonly<Record<string, OpenedText>>
  open(key: string, text: OpenedText): void
  /** Another reading or part: what was decided stays, without the places, which are those of another text. */
  choose(
    key: string,
    choice: Partial<Pick<OpenedText, 'reading' | 'kind'>> & { readonly paper?: number | undefined },
  ): void
  /** Undefined takes the decision back. */
  decide(key: string, judgement: string, override: Override | undefined): void
}

export const textKey = (addressId: string, version: string): string => `${addressId} ${version}`

/** The texts of this tab. In memory only. */
export const useOpenedTexts = create<OpenedTexts>()((set) => {
  const change = (key: string, changed: (before: OpenedText) => OpenedText) =>
    set(({ byKey }) => {
      const before = byKey[key]
      return before ? { byKey: { ...byKey, [key]: changed(before) } } : {}
    })
  return {
    byKey: {},
    open: (key, text) => set(({ byKey }) => ({ byKey: { ...byKey, [key]: text } })),
    choose: (key, choice) =>
      change(key, ({ paper, ...before }) => {
        const next = 'paper' in choice ? choice.paper : paper
        const isOther = 'paper' in choice || choice.reading !== undefined
        return {
          ...before,
          ...(choice.kind && { kind: choice.kind }),
          ...(choice.reading && { reading: choice.reading }),
          ...(next !== undefined && { paper: next }),
          overrides: isOther ? withoutPlaces(before.overrides) : before.overrides,
        }
      }),
    decide: (key, judgement, override) =>
      change(key, (before) => {
        const { [judgement]: _before, ...others } = before.overrides
        return { ...before, overrides: override ? { ...others, [judgement]: override } : others }
      }),
  }
})

const withoutPlaces = (overrides: Overrides): Overrides =>
  Object.fromEntries(Object.entries(overrides).map(([id, override]) => [id, { ...override, blocks: [] }]))
