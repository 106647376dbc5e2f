import type { ChangeStory, StoryAdvice, StoryAnswer, StoryBlock } from '../core/change-story.ts'
import { cite } from '../core/citation/cite.ts'
import type { Dossier, Source } from '../core/dossier/schema.ts'
import { directionOf, outcomeBasis, outcomeOf, strengthOf } from '../i18n/advice-words.ts'
import type { Formats, Language } from '../i18n/format.ts'
import type { Messages } from '../i18n/nl.ts'
import type { SharingTexts } from '../i18n/sharing.nl.ts'
import { afterWords, beforeWords } from '../i18n/side-words.ts'
import type { Group, Line, LineRole, Run, Telling } from './telling.ts'

/** The words of one language, as both a page and the build have them. */
export interface Words {
  readonly language: Language
  readonly t: Messages
  readonly f: Formats
  readonly s: SharingTexts
}

/** More answers, or more advice of another step, than this are counted, not told: a reader of an article needs the first few. */
const MOST_ANSWERS = 2
const MOST_OTHER = 3

/** What every line of one telling needs. */
interface Scene extends Words {
  readonly story: ChangeStory
  readonly meta: Dossier['meta']
}

/**
 * Tells a change so that it can stand alone: nothing in it may mislead a reader who sees nothing else.
 * @param permalink address of the change; absent for a dossier that is not published
 */
export function tellChange(story: ChangeStory, meta: Dossier['meta'], words: Words, permalink?: string): Telling {
  const scene: Scene = { ...words, story, meta }
  const earlier = story.earlierAdvice.slice(0, MOST_OTHER)
  const later = story.laterAdvice.slice(0, MOST_OTHER)
  const answers = story.answers.slice(0, MOST_ANSWERS)
  const happened = words.f.list(story.events.map((event) => words.t.state[event]))
  const step = words.s.tell.step(words.f.date(story.older.id), words.f.date(story.newer.id))
  const told = [...earlier, ...later, ...story.reactions, ...answers].flatMap(({ source }) => source ?? [])
  const cited = [...story.papers, ...told]
  const groups: readonly Group[] = [
    {
      is: 'change',
      lines: [
        line('name', said(scene, story.name, 'strong'), ': ', strong(happened), `, ${step}.`),
        ...tellStep(scene),
      ],
    },
    ...story.advice.map((each): Group => ({
      is: 'advice',
      stance: each.advice.stance,
      lines: tellAdvice(scene, each),
    })),
    ...(story.advice.length === 0 ? [{ is: 'advice' as const, lines: [line('note', words.s.tell.noAdvice)] }] : []),
    { is: 'other', lines: tellOther(scene, words.s.tell.earlierAdvice, earlier, story.earlierAdvice.length) },
    { is: 'other', lines: tellOther(scene, words.s.tell.laterAdvice, later, story.laterAdvice.length) },
    { is: 'reaction', lines: tellReactions(scene) },
    { is: 'answer', lines: tellAnswers(scene, answers) },
    { is: 'sources', lines: tellSources(scene, cited, permalink) },
  ]
  return {
    language: words.language,
    name: said(scene, story.name),
    happened,
    step,
    papers: [...new Set(cited.map((source) => source.label))],
    event: story.events[0] ?? 'changed',
    answers: story.answers.length + story.otherAnswers,
    groups: groups.filter(({ lines }) => lines.length > 0),
  }
}

const line = (role: LineRole, ...runs: readonly (Run | string)[]): Line => ({
  role,
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
})

const strong = (text: string): Run => ({ text, as: 'strong' })

/** A text of the dossier, which has a language of its own. */
const said = ({ meta, language }: Scene, text: string, as?: Run['as']): Run => ({
  text,
  ...(as && { as }),
  ...(meta.language !== language && { lang: meta.language }),
})

function tellStep(scene: Scene): readonly Line[] {
  const { story, t, s } = scene
  return [
    ...(story.reconstructed === 'none'
      ? []
      : [line('warning', strong(s.tell.reconstruction), ` ${s.tell.reconstructionText[story.reconstructed]}`)]),
    ...tellSide(scene, 'older', story.before.blocks, beforeWords(t, story.before.why)),
    ...tellSide(scene, 'newer', story.after.blocks, afterText(scene)),
    ...(story.barred ? [line('note', sentence(t.compare.barred))] : []),
    ...(story.unsure ? [line('note', s.tell.unsure)] : []),
    ...story.notes.map((note) => line('note', said(scene, note))),
    ...tellRequests(scene),
    ...tellEnds(scene),
    ...(story.newer.stepNote ? [line('uncertain', `${s.tell.uncertain}: `, said(scene, story.newer.stepNote))] : []),
  ]
}

/** Who asked for it, for each passage apart where that is not said of all of them alike. */
function tellRequests(scene: Scene): readonly Line[] {
  const { story, t, s } = scene
  return story.requests.map(({ passages, who, scope }) => {
    const words = scope === 'item' ? t.overview.requestedItem(who) : t.overview.requestedList(who)
    const isAll = passages.length === story.passages.length
    const labels = isAll ? [] : [said(scene, passages.join('; ')), ': ']
    return line('request', strong(`${s.tell.requested}: `), ...labels, isAll ? sentence(words) : `${words}.`)
  })
}

function afterText({ story, t, f, s }: Scene): string {
  const { why } = story.after
  return why.is === 'no-block' ? s.tell.noBlock : afterWords(t, f, why)
}

function tellSide(
  scene: Scene,
  side: 'older' | 'newer',
  blocks: readonly StoryBlock[],
  absence: string,
): readonly Line[] {
  const label = strong(`${side === 'older' ? scene.s.tell.was : scene.s.tell.becomes}: `)
  const lines =
    blocks.length === 0
      ? [line('absent', label, absence)]
      : blocks.flatMap((each, index) => [
          line('text', ...(index === 0 ? [label] : []), ...blockRuns(scene, each)),
          ...restsOn(scene, each.block),
        ])
  return lines.map((each) => ({ ...each, side }))
}

function blockRuns(scene: Scene, { block, spans, mark }: StoryBlock): readonly Run[] {
  const whole = mark === 'cut' || mark === 'added' ? mark : block.contentUnknown ? 'description' : undefined
  if (!spans) return [said(scene, block.text, whole)]
  return spans.flatMap((span) => {
    const as = span.kind === 'same' || span.quiet ? undefined : span.kind
    return as ? markedRuns(scene, span.text, as) : [said(scene, span.text)]
  })
}

/** A mark without the spaces at its ends, which would stand between the words and the bracket. */
function markedRuns(scene: Scene, text: string, as: 'cut' | 'added'): readonly Run[] {
  const inner = text.trim()
  if (inner === '') return [said(scene, text, as)]
  const from = text.indexOf(inner)
  const parts = [said(scene, text.slice(0, from)), said(scene, inner, as), said(scene, text.slice(from + inner.length))]
  return parts.filter((part) => part.text !== '')
}

/** On what a block rests, in words; the literal text of the document needs none. */
function restsOn(scene: Scene, block: StoryBlock['block']): readonly Line[] {
  const { t, s } = scene
  if (block.basis === 'literal') return []
  const what = block.contentUnknown ? ` ${s.tell.description}` : ''
  return [
    line(
      'rests',
      `(${sentence(t.basisLong[block.basis])}${what}`,
      ...(block.note ? [' ', said(scene, block.note)] : []),
      ')',
    ),
  ]
}

/** How each passage stood in the end: seen alone, a cut must not hide that the passage came back. */
function tellEnds(scene: Scene): readonly Line[] {
  const { story, s } = scene
  const [first] = story.passages
  if (!first) return []
  const ends = story.passages.map(({ passage }) =>
    story.passages.length === 1 ? passage.end : `${passage.label}: ${passage.end}`,
  )
  return [line('end', strong(`${s.tell.atEnd}: `), said(scene, `${ends.join('; ')}.`))]
}

function tellAdvice(scene: Scene, told: StoryAdvice): readonly Line[] {
  const { advice, source, about } = told
  const { story, t, s } = scene
  const basis = outcomeBasis(t, advice)
  const labels = story.passages.map(({ passage }) => passage.label)
  const isAboutMore = about.some((label) => !labels.includes(label))
  // What a paper advises as a whole is said once, with the first advice from it.
  const isFirst = story.advice.find((each) => each.source?.id === source?.id) === told
  const whole = isFirst ? source?.advised?.summary : undefined
  return [
    line(
      'direction',
      strong(`${s.tell.advice}: `),
      strong(directionOf(t, advice)),
      ` (${reading(scene, advice)}). ${tone(scene, advice)}`,
    ),
    line('gist', said(scene, advice.gist)),
    ...(isAboutMore ? [line('about', ...split(s.tell.about, said(scene, about.join('; '))))] : []),
    ...(advice.reasons.length > 0
      ? [line('reasons', `${s.tell.reasons}: `, said(scene, advice.reasons.join(' ')))]
      : []),
    line(
      'outcome',
      `${s.tell.outcome}: `,
      strong(outcomeOf(t, advice)),
      basis === undefined ? '.' : ` (${basis}).`,
      ...(advice.outcome.note ? [' ', said(scene, advice.outcome.note)] : []),
    ),
    ...(advice.caution ? [line('caution', said(scene, advice.caution))] : []),
    ...(whole ? [line('whole', `${t.advice.whole}: `, said(scene, whole))] : []),
    line('paper', `${s.tell.paper}: `, said(scene, `${source?.label ?? advice.source}, ${advice.heading}.`)),
  ]
}

const reading = ({ s }: Scene, { directionBasis }: StoryAdvice['advice']): string =>
  directionBasis === 'inferred' ? s.tell.ourReadingDerived : s.tell.ourReading

const tone = ({ t, s }: Scene, advice: StoryAdvice['advice']): string => s.tell.tone(strengthOf(t, advice))

/** Advice of another step, in a line each. */
function tellOther(scene: Scene, label: string, shown: readonly StoryAdvice[], count: number): readonly Line[] {
  const { t, s } = scene
  const rest = count - shown.length
  return [
    ...shown.map(({ advice, source }) =>
      line(
        'other',
        strong(`${label}: ${directionOf(t, advice)}`),
        ` (${reading(scene, advice)}; `,
        said(scene, source?.label ?? advice.source),
        `). ${tone(scene, advice)} `,
        said(scene, advice.gist),
      ),
    ),
    ...(rest > 0 ? [line('count', `${label}: ${s.tell.more(rest)}`)] : []),
  ]
}

function tellReactions(scene: Scene): readonly Line[] {
  const { s } = scene
  return scene.story.reactions.map(({ remark, source }) => {
    const who = remark.author ?? s.tell.nobody
    return line(
      'reaction',
      strong(remark.role === 'wording' ? s.tell.typed(who) : s.tell.reaction(who)),
      ' (',
      ...split(s.tell.on, said(scene, source?.label ?? remark.source)),
      '): ',
      said(scene, remark.text),
      ...(remark.note ? [' ', said(scene, remark.note)] : []),
    )
  })
}

function tellAnswers(scene: Scene, answers: readonly StoryAnswer[]): readonly Line[] {
  const { story, t, f, s } = scene
  if (story.passages.length === 0) return []
  const rest = story.answers.length - answers.length + story.otherAnswers
  if (answers.length === 0) return [line('count', rest === 0 ? s.tell.noAnswer : s.tell.onlyAnswers(rest))]
  const nameOf = ({ kind, papers, answers: about }: StoryAnswer['verdicts'][number]): string => {
    const names = [
      ...papers.map((each) => each.label),
      ...about.map((each) => t.passage.question(each.questions.join('/'))),
    ]
    return names.length === 0 ? t.verdict[kind] : `${t.verdict[kind]} (${f.list([...new Set(names)])})`
  }
  return [
    ...answers.flatMap(({ answer, source, verdicts }) => [
      line(
        'answer',
        strong(`${s.tell.answer}, ${t.passage.question(answer.questions.join('/'))}`),
        ' (',
        said(scene, source?.label ?? answer.source),
        answer.pages ? `, p. ${answer.pages}): ` : '): ',
        said(scene, answer.gist),
      ),
      ...(answer.judgement
        ? [
            line(
              'judgement',
              strong(`${t.passage.judgement}: `),
              { text: `${[...new Set(verdicts.map(nameOf))].join('; ')}.`, as: 'verdict' as const },
              ' ',
              said(scene, answer.judgement.reasoning),
            ),
          ]
        : []),
    ]),
    ...(rest > 0 ? [line('count', s.tell.moreAnswers(rest))] : []),
  ]
}

function tellSources(scene: Scene, papers: readonly Source[], permalink: string | undefined): readonly Line[] {
  const { meta, s } = scene
  const cited = new Map(papers.map((source) => cite(source, meta.organisation)).map((each) => [each.plain, each]))
  // The forms are Dutch in every language.
  const dutch = scene.language === 'nl' ? {} : { lang: 'nl' }
  const runs = [...cited.values()].flatMap(({ parts }): readonly Run[] => [
    { text: ' ' },
    ...parts.map(({ text, italic }): Run => ({ text, ...(italic && { as: 'series' as const }), ...dutch })),
  ])
  return [
    ...(runs.length > 0 ? [line('source', strong(`${s.tell.sources}:`), ...runs)] : []),
    line(
      'dossier',
      `${s.tell.dossier}: `,
      said(scene, `${meta.title}, ${meta.organisation}`),
      `. ${s.tell.licence(meta.licence)}`,
    ),
    permalink === undefined ? line('link', s.tell.own) : line('link', { text: s.tell.link, href: permalink }),
  ]
}

/** The runs of a sentence with a text in it that has a language of its own. */
function split(sentenceWith: (text: string) => string, run: Run): readonly Run[] {
  const HOLE = '\u0000'
  const [before = '', after = ''] = sentenceWith(HOLE).split(HOLE)
  return [{ text: before }, run, { text: after }].filter(({ text }) => text !== '')
}

/** With a capital and a full stop. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
}
