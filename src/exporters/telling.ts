import type { ChangeStory, StoryAdvice } from '../core/change-story.ts'
import type { Language } from '../i18n/format.ts'
import type { Messages } from '../i18n/nl.ts'

/** A stretch of text that is set in one way. */
export interface Run {
  readonly text: string
  /** `cut` and `added` get plain words at both ends; `description` is ours where the words are not known. */
  readonly as?: 'strong' | 'cut' | 'added' | 'description' | 'series' | 'verdict'
  /** Language of the text, where that is not the language of the telling. */
  readonly lang?: string
  readonly href?: string
}

/** What a line is, for whoever sets it; the words alone must do. */
export type LineRole =
  | 'name'
  | 'warning'
  /** What stood or stands there, in the letter's words or in ours for it. */
  | 'text'
  /** Why there is no text on one side. */
  | 'absent'
  | 'rests'
  | 'note'
  | 'request'
  | 'end'
  | 'uncertain'
  | 'direction'
  | 'gist'
  | 'about'
  | 'reasons'
  | 'outcome'
  | 'caution'
  | 'whole'
  | 'paper'
  | 'other'
  | 'reaction'
  | 'answer'
  | 'judgement'
  | 'count'
  | 'source'
  | 'dossier'
  | 'link'

export interface Line {
  readonly role: LineRole
  /** Of `text`, `absent` and `rests`: the version it is about. */
  readonly side?: 'older' | 'newer'
  readonly runs: readonly Run[]
}

/** Lines that belong together; `stance` of an advice. */
export interface Group {
  readonly is: 'change' | 'advice' | 'other' | 'reaction' | 'answer' | 'sources'
  readonly stance?: StoryAdvice['advice']['stance']
  readonly lines: readonly Line[]
}

/** One change in words, in reading order: what every form of it says, whatever it looks like. */
export interface Telling {
  readonly language: Language
  /** What the change is about. */
  readonly name: Run
  /** What happened, in the words of the screen. */
  readonly happened: string
  /** From which version to which. */
  readonly step: string
  readonly event: ChangeStory['events'][number]
  /** Labels of the papers that are cited. */
  readonly papers: readonly string[]
  /** Later answers about it, told or not. */
  readonly answers: number
  readonly groups: readonly Group[]
}

/** For the title of a page or a frame. */
export const titleOf = ({ name, happened }: Telling): string => `${name.text}: ${happened}`

/** All words of a telling, a line each: what a reader gets who sees nothing of how it is set. */
export function plainTelling(telling: Telling, t: Messages): string {
  const lines = telling.groups.flatMap((group) => group.lines)
  return lines.map(({ runs }) => runs.map((run) => plainRun(run, t)).join('')).join('\n')
}

/** The text of a run with the plain words at both ends of what went or came. */
export function plainRun({ text, as }: Run, t: Messages): string {
  if (as !== 'cut' && as !== 'added') return text
  const [before, after] = markWords(as, t)
  return `${before}${text}${after}`
}

/** Plain words for the beginning and the end of what went or came. */
export const markWords = (as: 'cut' | 'added', { compare }: Messages): readonly [string, string] => [
  as === 'cut' ? compare.removed : compare.inserted,
  compare.end.trimEnd(),
]
