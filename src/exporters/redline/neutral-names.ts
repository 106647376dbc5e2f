import type { RedlineText } from './redline-text.ts'

/** The same text with other names for its authors; who names nobody stays nobody. Initials follow the name. */
export function withNeutralNames(text: RedlineText, nameOf: (n: number) => string): RedlineText {
  const known = new Map<string, { readonly author: string; readonly initials: string }>()
  const neutral = (author: string) => {
    if (author === '') return { author, initials: '' }
    const name = known.get(author) ?? { author: nameOf(known.size + 1), initials: `A${known.size + 1}` }
    known.set(author, name)
    return name
  }
  return {
    ...text,
    changes: text.changes.map((change) => ({ ...change, author: neutral(change.author).author })),
    comments: text.comments.map((comment) => {
      const { author, initials } = neutral(comment.author)
      return { ...comment, author, ...(comment.initials !== undefined && { initials }) }
    }),
  }
}
