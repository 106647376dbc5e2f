import type { Block } from '../../src/core/align/align.ts'
import { type Random, seeded } from '../helpers/generate.ts'
import type { Case, Level, Tag, TrueEdge } from './case.ts'
import {
  type Draft,
  type Genre,
  GENRES,
  keepNumbers,
  numberDrafts,
  readDocument,
  render,
  type Sentence,
  wordsOf,
  writeDocument,
} from './document.ts'
import { addNoise, redact } from './noise.ts'
import type { Prose } from './prose.ts'
import { hire, type Writer } from './writers.ts'

/** Shares of blocks, or of words, that an editor of this level touches. */
type Force = {
  /** Blocks that are cut, and as many new ones. */
  readonly cut: number
  readonly moved: number
  readonly split: number
  readonly merged: number
  readonly shortened: number
  readonly reworded: number
  /** Words replaced, dropped or put in within a reworded block, from and to. */
  readonly words: readonly [number, number]
  /** Headings that get another title. */
  readonly renamed: number
  /** Sections that are moved, cut, put in, or folded into the one before, each. */
  readonly sections: number
  /** Blocks with other spacing, hyphens or quotes in a text that is not noisy as a whole. */
  readonly noise: number
}

const FORCES: Readonly<Record<Level, Force>> = {
  light: {
    cut: 0.045,
    moved: 0.02,
    split: 0.02,
    merged: 0.02,
    shortened: 0.02,
    reworded: 0.06,
    words: [0.03, 0.2],
    renamed: 0.08,
    sections: 0.015,
    noise: 0.01,
  },
  heavy: {
    cut: 0.12,
    moved: 0.06,
    split: 0.06,
    merged: 0.06,
    shortened: 0.08,
    reworded: 0.25,
    words: [0.12, 0.5],
    renamed: 0.25,
    sections: 0.05,
    noise: 0.03,
  },
  brutal: {
    cut: 0.25,
    moved: 0.17,
    split: 0.1,
    merged: 0.1,
    shortened: 0.12,
    reworded: 0.75,
    words: [0.3, 0.8],
    renamed: 0.5,
    sections: 0.13,
    noise: 0.08,
  },
}

/** Draft with what was done to it. */
export type Edited = Draft & { readonly tags: readonly Tag[] }

/** How words are replaced: only what carries meaning, any word, or by words that look alike. */
type Wording = 'content' | 'any' | 'alike'

/** The manner of one editor, the same throughout a text. */
export type Manner = Force & { readonly wording: Wording }

type CaseOptions = {
  /** About how many blocks; by default 16 to some 250, most of them short. */
  readonly blocks?: number
  readonly genre?: Genre
  /** By default `invented`. */
  readonly writer?: Writer
  /** Edits this text instead of an invented one. */
  readonly text?: readonly Block[]
  /** Draws every share anew around those of the level, so that no two editors are alike; for fitting. */
  readonly varied?: boolean
}

/** A text, the same text after editing, and exactly what became of each block. Equal seeds give equal cases. */
export function generateCase(seed: number, level: Level, options: CaseOptions = {}): Case {
  const random = seeded(seed * 7919 + level.length)
  const prose = hire(options.writer ?? 'invented', random)
  const manner = options.varied ? { ...vary(random, level), wording: prose.pick(WORDINGS) } : chooseManner(prose, level)
  const genre = options.genre ?? prose.pick(GENRES)
  const size = options.blocks ?? Math.round(16 * 16 ** (random() * random() + random() * 0.15))
  const older = options.text ? readDocument(options.text) : writeDocument(random, prose, genre, size)
  const newer = edit(random, prose, older, manner)
  const numbers = numberDrafts(older)
  const a = render(older, numbers)
  const b = render(newer, random() < 0.35 ? keepNumbers(newer, numbers) : numberDrafts(newer))
  const edges = edgesOf(older, newer)
  const redacted = redactSome(random, newer, b)
  const noisy = makeNoisy(random, redacted, manner.noise)
  const isOlderScanned = random() < 0.1
  return {
    name: `${genre} ${level} ${seed}`,
    a: isOlderScanned ? a.map((block) => addNoise(random, block, true)) : a,
    b: noisy,
    edges: edges.map((edge) =>
      noisy[edge.j] !== b[edge.j] && redacted[edge.j] !== b[edge.j]
        ? { ...edge, tags: [...edge.tags, 'redacted'] }
        : edge,
    ),
  }
}

const WORDINGS: readonly Wording[] = ['content', 'content', 'any', 'any', 'alike']

/** An editor of this level. */
export function chooseManner(prose: Prose, level: Level): Manner {
  return { ...FORCES[level], wording: prose.pick(WORDINGS) }
}

function vary(random: Random, level: Level): Force {
  const next = { light: 'heavy', heavy: 'brutal', brutal: 'heavy' } as const
  const [from, to] = [FORCES[level], FORCES[next[level]]]
  const part = random() * 0.8
  const mix = (x: number, y: number) => Math.min(0.9, (x + (y - x) * part) * 2 ** (random() * 2 - 1))
  return {
    cut: mix(from.cut, to.cut),
    moved: mix(from.moved, to.moved),
    split: mix(from.split, to.split),
    merged: mix(from.merged, to.merged),
    shortened: mix(from.shortened, to.shortened),
    reworded: mix(from.reworded, to.reworded),
    words: [from.words[0] + (to.words[0] - from.words[0]) * part, from.words[1] + (to.words[1] - from.words[1]) * part],
    renamed: mix(from.renamed, to.renamed),
    sections: mix(from.sections, to.sections),
    noise: mix(from.noise, to.noise),
  }
}

/** One round of editing. Sentences keep what they say of where they come from; new ones come from -1. */
export function edit(random: Random, prose: Prose, older: readonly Draft[], force: Manner): readonly Edited[] {
  let drafts: Edited[] = older.map((draft) => ({ ...draft, tags: draft.isBoilerplate ? ['repeated'] : [] }))
  drafts = editSections(random, prose, drafts, force)
  drafts = drafts.flatMap((draft) => editBlock(random, prose, draft, force))
  drafts = mergeSome(random, drafts, force)
  return moveSome(random, drafts, force)
}

/** Moves, cuts, adds and folds whole sections; the first heading, the title, stays. */
function editSections(random: Random, prose: Prose, drafts: readonly Edited[], force: Manner): Edited[] {
  const sections: Edited[][] = []
  for (const draft of drafts) {
    // A heading that is a number goes with the title below it.
    const isTitle =
      draft.kind === 'heading' && (sections.at(-1)?.length !== 1 || wordsOf(sections.at(-1)![0]!).length > 0)
    if (isTitle || sections.length === 0) sections.push([draft])
    else sections.at(-1)!.push(draft)
  }
  for (let at = sections.length - 1; at > 0; at--) {
    const chance = random() / force.sections
    const section = sections[at]!
    if (chance < 1) {
      sections.splice(at, 1)
      const to = 1 + prose.below(sections.length)
      sections.splice(to, 0, to === at ? section : section.map((draft) => withTag(draft, 'moved')))
    } else if (chance < 1.7) sections.splice(at, 1)
    else if (chance < 2.4)
      sections.splice(
        at,
        0,
        section.map((draft) => writeAnew(prose, draft)),
      )
    else if (chance < 2.9 && section[0]?.kind === 'heading' && section[1]?.kind !== 'heading') section.shift()
  }
  return sections.flat()
}

/** Another text of the same build. */
export function writeAnew(prose: Prose, draft: Draft): Edited {
  const sentences = draft.sentences.map(({ words }) => ({
    words: words.length > 0 ? prose.sentence(draft.topics) : [],
    from: -1,
  }))
  return { ...draft, tags: [], isBoilerplate: false, sentences }
}

function editBlock(random: Random, prose: Prose, draft: Edited, force: Manner): readonly Edited[] {
  if (draft.kind === 'heading') {
    if (
      wordsOf(draft).length > 0 &&
      draft.numbering !== 'question' &&
      draft.numbering !== 'article' &&
      random() < force.renamed
    )
      return [rename(random, prose, draft)]
    return [draft]
  }
  if (draft.isBoilerplate) return random() < force.cut ? [] : [draft]
  const result: Edited[] = []
  if (random() < force.cut * 1.2) result.push(newParagraph(random, prose, draft))
  if (random() < force.cut) return result
  let edited = draft
  if (draft.sentences.length > 1 && random() < force.shortened) {
    const dropped = 1 + prose.below(Math.max(1, Math.floor(draft.sentences.length / 2)))
    const from = prose.below(draft.sentences.length - dropped + 1)
    edited = withTag(
      { ...edited, sentences: edited.sentences.filter((_, at) => at < from || at >= from + dropped) },
      'shortened',
    )
  }
  // A paragraph becomes a point of a list, or the reverse.
  if (random() < force.renamed / 8 && draft.kind !== 'table-row') {
    edited = {
      ...edited,
      kind: draft.kind === 'paragraph' ? 'list-item' : 'paragraph',
      numbering: draft.kind === 'paragraph' ? 'bullet' : 'none',
    }
  }
  if (random() < force.reworded) edited = reword(random, prose, edited, force)
  if (random() < force.shortened / 2) {
    const at = prose.below(edited.sentences.length + 1)
    const extra: Sentence = { words: prose.sentence(draft.topics), from: -1 }
    edited = { ...edited, sentences: [...edited.sentences.slice(0, at), extra, ...edited.sentences.slice(at)] }
  }
  if (edited.sentences.length > 1 && random() < force.split * 2) {
    const at = 1 + prose.below(edited.sentences.length - 1)
    const parts = [edited.sentences.slice(0, at), edited.sentences.slice(at)]
    return [...result, ...parts.map((sentences) => ({ ...edited, sentences }))]
  }
  return [...result, edited]
}

function newParagraph(random: Random, prose: Prose, beside: Draft): Edited {
  if (beside.kind === 'table-row') {
    const words = [
      ...prose.nounPhrase(beside.topics),
      '|',
      String(1 + prose.below(900)),
      '|',
      String(1 + prose.below(90)),
      '%',
    ]
    return { ...beside, sentences: [{ words, from: -1 }], tags: [] }
  }
  const isShort = beside.kind !== 'paragraph'
  const count = isShort ? 1 : 1 + prose.below(4)
  const sentences = Array.from({ length: count }, () => ({ words: prose.sentence(beside.topics), from: -1 }))
  return {
    ...beside,
    kind: isShort && random() < 0.5 ? beside.kind : 'paragraph',
    numbering: 'none',
    sentences,
    isBoilerplate: false,
    tags: [],
  }
}

function rename(random: Random, prose: Prose, draft: Edited): Edited {
  const words = draft.sentences[0]!.words
  const from = draft.sentences[0]!.from
  if (random() < 0.2) {
    const at = prose.below(words.length)
    return withTag({ ...draft, sentences: [{ words: words.with(at, prose.inflect(words[at]!)), from }] }, 'renamed')
  }
  const kept = random() < 0.5 ? words.slice(0, 1 + prose.below(words.length)) : []
  const title = prose.title(draft.topics)
  const fresh = random() < 0.2 ? [...title, ...prose.clause(draft.topics)] : title
  return withTag({ ...draft, sentences: [{ words: [...kept, ...fresh], from }] }, 'renamed')
}

export function reword(random: Random, prose: Prose, draft: Edited, { words: [least, most], wording }: Manner): Edited {
  const rate = least + random() * (most - least)
  const sentences = draft.sentences.map(({ words, from }) => {
    const reworded = words.flatMap((word): readonly string[] => {
      if (random() >= rate || (wording !== 'any' && prose.isFunctionWord(word))) return [word]
      const at = random()
      const end = /[.,]$/.exec(word)?.[0] ?? ''
      if (wording === 'alike' && random() < 0.6 && word.length > 5)
        return [prose.inflect(word.replace(/[.,]$/, '')) + end]
      if (at < 0.15 && words.length > 4 && end === '') return []
      const other = prose.substitute(word.replace(/[.,]$/, ''), draft.topics)
      return at < 0.3 ? [word.replace(/[.,]$/, ''), other + end] : [other + end]
    })
    return {
      words: reworded.length > 0 ? (random() < rate / 3 ? turnAround(random, reworded) : reworded) : words,
      from,
    }
  })
  return withTag({ ...draft, sentences }, 'reworded')
}

/** Puts the end of a sentence first. */
function turnAround(random: Random, words: readonly string[]): readonly string[] {
  const at = 1 + Math.floor(random() * (words.length - 1))
  return [...words.slice(at), ...words.slice(0, at)]
}

function mergeSome(random: Random, drafts: readonly Edited[], force: Manner): Edited[] {
  const merged: Edited[] = []
  for (const draft of drafts) {
    const last = merged.at(-1)
    const isProse =
      draft.kind !== 'heading' &&
      draft.kind !== 'table-row' &&
      last?.kind === draft.kind &&
      !draft.isBoilerplate &&
      !last.isBoilerplate
    if (isProse && random() < force.merged * 2.2) {
      const tags = [...new Set([...last.tags, ...draft.tags])]
      merged[merged.length - 1] = { ...last, sentences: [...last.sentences, ...draft.sentences], tags }
    } else merged.push(draft)
  }
  return merged
}

/** Half of them to the neighbourhood, half to anywhere. */
function moveSome(random: Random, drafts: readonly Edited[], force: Manner): Edited[] {
  const moved = [...drafts]
  for (let at = 1; at < moved.length; at++) {
    const draft = moved[at]!
    if (draft.kind === 'heading' || draft.isBoilerplate || draft.tags.includes('moved') || random() >= force.moved)
      continue
    const reach = random() < 0.5 ? 6 : moved.length
    const to = 1 + Math.min(moved.length - 2, Math.max(0, at - reach + Math.floor(random() * 2 * reach)))
    if (to === at) continue
    moved.splice(at, 1)
    moved.splice(to, 0, withTag(draft, 'moved'))
  }
  return moved
}

const withTag = (draft: Edited, tag: Tag): Edited => ({
  ...draft,
  tags: [...draft.tags.filter((each) => each !== tag), tag],
})

/** Blocks that share a sentence, with what the number of partners adds to the tags. */
function edgesOf(older: readonly Draft[], newer: readonly Edited[]): readonly TrueEdge[] {
  const pieces = new Map<number, number>()
  const sources = newer.map(({ sentences }) =>
    [...new Set(sentences.map(({ from }) => from))].filter((from) => from >= 0),
  )
  for (const is of sources) for (const i of is) pieces.set(i, (pieces.get(i) ?? 0) + 1)
  return newer.flatMap((draft, j) =>
    (sources[j] ?? []).map((i): TrueEdge => {
      const counted: Tag[] = []
      if ((pieces.get(i) ?? 0) > 1) counted.push('split')
      if ((sources[j] ?? []).length > 1) counted.push('merged')
      if (older[i]?.isBoilerplate) counted.push('repeated')
      return { i, j, tags: [...new Set([...draft.tags, ...counted])] }
    }),
  )
}

/** In one of eight texts some stretches, now and then a whole block, are blacked out. */
export function redactSome(random: Random, drafts: readonly Draft[], blocks: readonly Block[]): readonly Block[] {
  if (random() >= 0.125) return blocks
  return blocks.map((block, j) => {
    const isOld = drafts[j]!.sentences.every(({ from }) => from >= 0)
    return block.kind === 'paragraph' && isOld && random() < 0.08 ? redact(random, block) : block
  })
}

/** One text in seven comes from a scan or a PDF as a whole; in the others a few blocks were typed over. */
export function makeNoisy(random: Random, blocks: readonly Block[], share: number): readonly Block[] {
  const isScan = random() < 0.15
  return blocks.map((block) => (isScan || random() < share ? addNoise(random, block, isScan) : block))
}
