import type { Advice, Answer, Dossier, DossierBlock, Passage, PassageState, Remark } from '../dossier/schema.ts'
import { hashText } from '../text/hash.ts'
import { SIGN } from './sign-form.ts'

/** What a thing is and what it says, apart from its id and its place in the file. */
export interface Signed {
  readonly id: string
  /** What makes it this thing and no other, also when its words are mended. */
  readonly identity: unknown
  /** All that is shown of it: any edit counts as a change, an edit of our own wording too. */
  readonly content: unknown
}

const IDENTITY_DIGITS = 4
const CONTENT_DIGITS = 8

const digest = (value: unknown, digits: number): string =>
  hashText(JSON.stringify(value)).padStart(CONTENT_DIGITS, '0').slice(-digits)

/** The sign of a thing, as `SIGN` reads it. `made`: ISO date on which the link is made. */
export function signOf({ identity, content }: Signed, made?: string): string {
  const date = made === undefined ? '' : `-${made.replaceAll('-', '')}`
  return `${digest(identity, IDENTITY_DIGITS)}${digest(content, CONTENT_DIGITS)}${date}`
}

/**
 * What became of the thing a link meant.
 * `changed`: it is there and says something else now; `since` is when the link was made, if it tells (ISO date).
 * `elsewhere`: exactly this stands under another id now. `other`: under its id stands something else.
 */
export type Arrival =
  | { readonly is: 'same' }
  | { readonly is: 'changed'; readonly since: string | undefined }
  | { readonly is: 'elsewhere'; readonly id: string }
  | { readonly is: 'other' }
  | { readonly is: 'gone' }

/** Holds an address against what there is now. Without a sign only the id can be looked for. */
export function findMeant(things: readonly Signed[], id: string, sign: string | undefined): Arrival {
  const found = things.find((each) => each.id === id)
  if (sign === undefined) return { is: found ? 'same' : 'gone' }
  const [, identity, content, year, month, day] = SIGN.exec(sign) ?? []
  const isIt = (each: Signed) => digest(each.identity, IDENTITY_DIGITS) === identity
  const isAsItWas = (each: Signed) => isIt(each) && digest(each.content, CONTENT_DIGITS) === content
  if (found && isAsItWas(found)) return { is: 'same' }
  // Ids may have been given anew; only what says exactly the same is taken for it.
  const moved = things.find(isAsItWas)
  if (moved) return { is: 'elsewhere', id: moved.id }
  if (found && isIt(found)) return { is: 'changed', since: year && `${year}-${month}-${day}` }
  return { is: found ? 'other' : 'gone' }
}

/** In this order whatever the file's: a list that is written in another order is no other list. */
const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort()

const stateOf = ({ version, state, also, basis, note, requestedBy }: PassageState) => [
  version,
  state,
  sorted(also ?? []),
  basis,
  note,
  requestedBy?.who,
  requestedBy?.scope,
]

const textOf = ({ kind, level, text, basis, contentUnknown, note }: DossierBlock) => [
  kind,
  level,
  text,
  basis,
  contentUnknown,
  note,
]

export const signedPassage = ({ id, label, summary, end, states, unknowns }: Passage): Signed => ({
  id,
  identity: ['passage', label],
  content: [label, summary, end, states.map(stateOf), unknowns],
})

export function signedAdvice(advice: Advice): Signed {
  const { id, source, heading, between, about, gist, reasons, involved, caution, outcome } = advice
  return {
    id,
    identity: ['advice', source, about[0]],
    content: [
      [source, heading, between.older, between.newer, sorted(about)],
      [advice.stance, advice.aim, advice.directionBasis, advice.strengths],
      [gist, reasons, caution, involved.map(({ who, role }) => [who, role])],
      [outcome.kind, outcome.note, outcome.basis],
    ],
  }
}

export const signedAnswer = ({ id, source, questions, repeats, pages, asked, gist, judgement }: Answer): Signed => ({
  id,
  identity: ['answer', source, questions[0]],
  content: [
    [source, questions, repeats, pages, asked, gist],
    judgement && [judgement.verdicts.map(({ kind, about }) => [kind, sorted(about ?? [])]), judgement.reasoning],
  ],
})

export const signedRemark = ({ id, source, page, numbers, author, type, ...rest }: Remark): Signed => ({
  id,
  identity: ['remark', source, page, numbers[0]],
  content: [source, page, numbers, author, type, rest.date, rest.until, rest.role, rest.text, rest.marks, rest.note],
})

/** A row of a comparison, as far as a link to it means something. */
export interface SignedRow {
  readonly id: string
  readonly older: readonly DossierBlock[]
  readonly newer: readonly DossierBlock[]
  readonly passages: readonly {
    readonly passage: Passage
    readonly older: PassageState | undefined
    readonly newer: PassageState | undefined
  }[]
}

/** `name`: what the reader sees above the change. Its number is left out, because that is only its place in a list. */
export const signedRow = ({ id, older, newer, passages }: SignedRow, name: string): Signed => ({
  id,
  identity: ['change', name],
  content: [
    older.map(textOf),
    newer.map(textOf),
    passages
      .map((each) => [each.passage.label, each.older && stateOf(each.older), each.newer && stateOf(each.newer)])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  ],
})

/** Everything in the papers that a link can mean: advice, remarks and answers. */
export const signedRecords = ({ advice, remarks, answers }: Dossier): readonly Signed[] => [
  ...advice.map(signedAdvice),
  ...remarks.map(signedRemark),
  ...answers.map(signedAnswer),
]
