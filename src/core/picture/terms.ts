import type { LifeEvent } from '../lifeline.ts'

/* What an address may say of the picture, apart from the picture so that every page can know it. */

export const SORTS = ['theme', 'cut', 'advice'] as const
export type Sort = (typeof SORTS)[number]
export const LIFE_EVENTS = [
  'cut',
  'shortened',
  'moved',
  'renamed',
  'restored',
  'added',
] as const satisfies readonly LifeEvent[]
