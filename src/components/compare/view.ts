/** How the text is shown: one version alone, both in columns, or both in one text. */
export const VIEWS = ['older', 'newer', 'beside', 'inline'] as const
export type View = (typeof VIEWS)[number]
