import type { ReactNode } from 'react'
import type { nl } from './nl.ts'

/** One page of text. */
export interface Page<Anchor extends string, Body = ReactNode> {
  /** Heading of the page and title of its tab. */
  readonly title: string
  readonly lead: string
  /** By anchor, in reading order. The anchors are Dutch in both languages: they are part of the address. */
  readonly parts: Readonly<Record<Anchor, { readonly heading: string; readonly body: Body }>>
}

/** Lists of terms with their rules, made by the page; a text says where each one stands. */
export type Lists = Readonly<
  Record<'bases' | 'stances' | 'strengths' | 'outcomes' | 'verdicts' | 'kinds' | 'marks', ReactNode>
>

type Rules<Term extends string> = Readonly<Record<Term, ReactNode>>

type MethodAnchor =
  | 'onbekend'
  | 'grondslag'
  | 'richting'
  | 'uitkomst'
  | 'duiding'
  | 'keten'
  | 'vergelijken'
  | 'herkomst'
  | 'controleren'
  | 'zoeken'
  | 'meenemen'
  | 'zelf'

export interface MethodTexts extends Page<MethodAnchor, (lists: Lists, words: typeof nl) => ReactNode> {
  /** Name of the list of parts. */
  readonly contents: string
  readonly bases: Rules<keyof typeof nl.basis>
  readonly stances: Rules<keyof typeof nl.direction>
  readonly strengths: Rules<keyof typeof nl.strength>
  readonly outcomes: Rules<keyof typeof nl.outcome>
  readonly verdicts: Rules<keyof typeof nl.verdict>
  readonly kinds: Rules<'same' | 'layout' | 'retold' | 'changed' | 'cut' | 'added' | 'unknown-after' | 'unknown-before'>
}

/** The pages of text, the same parts and rules in each language. */
export interface PageTexts {
  readonly about: Page<'te-zien' | 'niet' | 'ambtenaren' | 'dossier' | 'openbaar' | 'licentie' | 'fouten'>
  readonly accessibility: Page<'getest' | 'niet-getest' | 'grenzen' | 'melden'>
  readonly privacy: Page<'niet' | 'bestanden' | 'bewaard' | 'server' | 'andere-sites'>
}
