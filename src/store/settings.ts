import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export type Theme = 'system' | 'light' | 'dark'

interface Settings {
  readonly theme: Theme
  /** Hidden words at both ends of every mark in the text. */
  readonly readingLabels: boolean
  /** Shortcuts of one letter (WCAG 2.1.4 wants a way to switch them off). */
  readonly keys: boolean
  set(change: Partial<Pick<Settings, 'theme' | 'readingLabels' | 'keys'>>): void
}

/** Kept on the device from the moment a reader changes one: how the page should look and listen. */
export const useSettings = create<Settings>()(
  persist((set) => ({ theme: 'system', readingLabels: true, keys: true, set }), {
    name: 'doorgehaald-settings',
    partialize: ({ theme, readingLabels, keys }) => ({ theme, readingLabels, keys }),
  }),
)
