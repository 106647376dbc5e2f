import type { Block } from '../../src/core/align/align.ts'
import type { Random } from '../helpers/generate.ts'
import type { Prose, Topic } from './prose.ts'

/** A sentence that knows which block of the older text it stood in; -1 when it is new. */
export type Sentence = { readonly words: readonly string[]; readonly from: number }

/** How a block is numbered; the numbers themselves are given out when the text is written. */
export type Numbering = 'section' | 'question' | 'article' | 'bullet' | 'none'

/** A block in the making. */
export type Draft = {
  readonly kind: Block['kind']
  readonly level: number
  readonly numbering: Numbering
  readonly sentences: readonly Sentence[]
  /** What its section is about, for new words. */
  readonly topics: readonly Topic[]
  readonly isBoilerplate: boolean
}

export const GENRES = ['letter', 'questions', 'rules', 'report', 'near-copies'] as const
export type Genre = (typeof GENRES)[number]

/** A text of about `size` blocks, every sentence marked as its own block's. */
export function writeDocument(random: Random, prose: Prose, genre: Genre, size: number): readonly Draft[] {
  const general = prose.createTopic(14)
  const numbered = random() < 0.6
  // The number on a line of its own, as tools write it that turn pages into text.
  const isApart = numbered && random() < 0.1
  const boilerplate = Array.from({ length: prose.below(3) + (genre === 'rules' ? 1 : 0) }, () =>
    prose.sentence([general]).slice(0, 6 + prose.below(20)),
  )
  const molds = Array.from({ length: 5 }, () =>
    Array.from({ length: 1 + prose.below(3) }, () => prose.sentence([general])),
  )
  const drafts: Draft[] = []
  const push = (
    kind: Block['kind'],
    words: readonly (readonly string[])[],
    rest: Partial<Draft> & { topics: readonly Topic[] },
  ) =>
    drafts.push({
      kind,
      level: 1,
      numbering: 'none',
      isBoilerplate: false,
      ...rest,
      sentences: words.map((each) => ({ words: each, from: drafts.length })),
    })
  const sentences = (topics: readonly Topic[], most: number) =>
    Array.from({ length: 1 + prose.below(most) }, () => prose.sentence(topics))
  /** One of the molds with a few words of its own: as alike as entries in a register. */
  const moldCopy = (topics: readonly Topic[]) =>
    prose.pick(molds).map((words) => words.map((word) => (random() < 0.16 ? prose.substitute(word, topics) : word)))
  const pushBody = (topics: readonly Topic[]) => {
    const at = random()
    if (boilerplate.length > 0 && at < 0.1)
      push('paragraph', [prose.pick(boilerplate)], { topics, isBoilerplate: true })
    else if (genre === 'near-copies' && at < 0.75) push('paragraph', moldCopy(topics), { topics })
    else if (at < 0.13)
      // A word or two: "Zie ook", an entry of a list, a name.
      push(prose.pick(['paragraph', 'list-item']), [prose.nounPhrase(topics).slice(-1 - prose.below(2))], { topics })
    else if (at < 0.2) {
      const items = 2 + prose.below(4)
      for (let n = 0; n < items; n++)
        push('list-item', [prose.sentence(topics).slice(0, 4 + prose.below(14))], { topics, numbering: 'bullet' })
    } else if (genre === 'report' && at < 0.4) {
      const rows = 2 + prose.below(5)
      for (let n = 0; n < rows; n++) {
        const cells = [
          ...prose.nounPhrase(topics),
          '|',
          String(1 + prose.below(900)),
          '|',
          String(1 + prose.below(90)),
          '%',
        ]
        push('table-row', [cells], { topics })
      }
    } else if (genre === 'report' && at < 0.45) push('footnote', [prose.sentence(topics).slice(0, 12)], { topics })
    else push('paragraph', sentences(topics, genre === 'letter' ? 6 : 4), { topics })
  }
  push('heading', [prose.title([general])], { topics: [general] })
  while (drafts.length < size) {
    const topics = [general, prose.createTopic(9)]
    if (genre === 'questions') {
      push('heading', [['Vraag']], { topics, level: 2, numbering: 'question' })
      push('paragraph', sentences(topics, 2), { topics })
      push('paragraph', [['Antwoord']], { topics, isBoilerplate: true })
      for (let n = 1 + prose.below(3); n > 0; n--) pushBody(topics)
    } else if (genre === 'rules') {
      push('heading', [['Artikel']], { topics, level: 2, numbering: 'article' })
      for (let n = 1 + prose.below(4); n > 0; n--)
        push('list-item', sentences(topics, 2), { topics, numbering: 'bullet' })
      if (random() < 0.3) pushBody(topics)
    } else {
      if (random() < 0.12) push('heading', [prose.clause(topics)], { topics, level: 1 })
      const level = 1 + prose.below(2)
      if (isApart) push('heading', [[]], { topics, level, numbering: 'section' })
      push('heading', [prose.title(topics)], { topics, level, numbering: numbered && !isApart ? 'section' : 'none' })
      for (let n = 2 + prose.below(5); n > 0; n--) pushBody(topics)
    }
  }
  return drafts
}

/** A given text as drafts; new words for it come from the text itself. */
export function readDocument(blocks: readonly Block[]): readonly Draft[] {
  const topics = [[...new Set(blocks.flatMap(({ text }) => text.match(/\p{L}{5,}/gu) ?? []))]]
  const seen = new Map<string, number>()
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1)
  return blocks.map(({ kind, level, text }, from) => ({
    kind,
    level: level ?? 1,
    numbering: 'none',
    topics,
    isBoilerplate: (seen.get(text) ?? 0) > 1,
    sentences: text.split(/(?<=[.!?]) (?=\p{Lu})/u).map((sentence) => ({ words: sentence.split(' '), from })),
  }))
}

/** The words of a draft. */
export const wordsOf = (draft: Draft): readonly string[] => draft.sentences.flatMap(({ words }) => words)

/** The number or mark of every draft; "" for none. Numbers are given out in order. */
export function numberDrafts(drafts: readonly Draft[]): readonly string[] {
  const counters = [0, 0]
  const counts = { question: 0, article: 0, bullet: 0 }
  return drafts.map(({ kind, level, numbering, sentences }) => {
    if (kind === 'heading') counts.bullet = 0
    if (numbering === 'none') return ''
    if (numbering === 'section') {
      const depth = level - 1
      counters[depth] = (counters[depth] ?? 0) + 1
      if (depth === 0) counters[1] = 0
      return depth === 0 ? `${counters[0] ?? 0}.` : `${counters[0] ?? 0}.${counters[1] ?? 0}`
    }
    counts[numbering] += 1
    if (numbering === 'bullet' && sentences.length % 2 === 1) return '-'
    return numbering === 'bullet' ? `${counts.bullet}.` : String(counts[numbering])
  })
}

/** As in a law: what stays keeps its number, and what is new gets that of the one before with a letter. */
export function keepNumbers(drafts: readonly Draft[], older: readonly string[]): readonly string[] {
  const last = new Map<Numbering, string>()
  return drafts.map(({ numbering, sentences }) => {
    if (numbering === 'none') return ''
    const from = sentences.find((sentence) => sentence.from >= 0)?.from
    const number = (from === undefined ? '' : older[from]) || `${(last.get(numbering) ?? '1').replace(/[a-z.]+$/, '')}a`
    last.set(numbering, number)
    return number
  })
}

/** Writes every draft as a block. */
export function render(drafts: readonly Draft[], numbers: readonly string[]): Block[] {
  return drafts.map((draft, at): Block => {
    const [text, number] = [wordsOf(draft).join(' '), numbers[at] ?? '']
    const level = draft.kind === 'heading' ? { level: draft.level } : {}
    if (number === '') return { kind: draft.kind, ...level, text }
    const isLabel = draft.numbering === 'question' || draft.numbering === 'article'
    return { kind: draft.kind, ...level, text: (isLabel ? `${text} ${number}` : `${number} ${text}`).trim() }
  })
}
