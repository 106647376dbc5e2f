/** What sets two texts apart without setting their words apart. Each difference that is only this has a name. */
export const NOISE_CLASSES = ['spacing', 'hyphenation', 'quotes', 'numbering', 'punctuation', 'case', 'ocr'] as const
export type NoiseClass = (typeof NOISE_CLASSES)[number]

/** Not marked unless a reader asks: typesetting. A comma, a capital and a misread letter may matter, and are marked. */
export const LAYOUT_CLASSES: readonly NoiseClass[] = ['spacing', 'hyphenation', 'quotes', 'numbering']

/** What may matter in the prose of a policy; the rules themselves stand in `substance-rules.ts`. */
export const SUBSTANCE_RULES = [
  'amount',
  'date',
  'term',
  'name',
  'weaker',
  'stronger',
  'softener-added',
  'softener-removed',
] as const
export type SubstanceRule = (typeof SUBSTANCE_RULES)[number]
