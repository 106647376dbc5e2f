import { changeStory } from '../../core/change-story.ts'
import { type Comparison, type Row, rowName } from '../../core/comparison.ts'
import type { Advice, Dossier, Remark, Source } from '../../core/dossier/schema.ts'
import type { TrackedRange } from '../../core/imported/imported.ts'
import { isBarred } from '../../core/row-sides.ts'
import { directionOf, outcomeBasis, outcomeOf, strengthOf } from '../../i18n/advice-words.ts'
import type { SharingTexts } from '../../i18n/sharing.nl.ts'
import type { RedlineComment } from './redline-text.ts'
import type { RedlineWords } from './tell-rows.ts'

export interface CommentWords extends RedlineWords {
  readonly s: SharingTexts
}

interface Scene {
  readonly dossier: Dossier
  readonly comparison: Comparison
  readonly words: CommentWords
  /** Of the changes themselves. */
  readonly author: string
  /** Name of a person, or what stands for it. */
  nameOf(person: string): string
}

/**
 * What is to be said beside the changes of a step: of the change itself, the advice of the papers between the two
 * versions, and the remarks in them. All in our own words, under the name of the paper. What belongs to no row stands
 * at the beginning.
 */
export function stepComments(
  scene: Scene,
  anchor: (row: Row) => TrackedRange | undefined,
  start: TrackedRange | undefined,
): readonly RedlineComment[] {
  const { comparison } = scene
  const placed = remarksByRow(scene)
  const at = (range: TrackedRange | undefined, comment: RedlineComment): RedlineComment => {
    const place = range ?? start
    return place ? { ...comment, range: place } : comment
  }
  return [
    ...comparison.unplaced.map(({ passage, newer }) =>
      at(start, changeComment(scene, [`${passage.label}: ${stateWords(scene, newer?.state)}.`, noParagraph(scene)])),
    ),
    ...comparison.unplacedAdvice.map((advice) =>
      at(start, adviceComment(scene, advice, advice.about.length > 0 ? [noParagraph(scene)] : [])),
    ),
    ...(placed.get(undefined) ?? []).map((remark) => at(start, remarkComment(scene, remark))),
    ...comparison.rows.flatMap((row) => {
      const told = [
        ...rowNotes(scene, row),
        ...row.advice.map(({ advice, shownAt }) =>
          shownAt === undefined ? adviceComment(scene, advice) : pointerComment(scene, advice, shownAt),
        ),
        ...(placed.get(row) ?? []).map((remark) => remarkComment(scene, remark)),
      ]
      return told.map((comment) => at(anchor(row), comment))
    }),
  ]
}

const noParagraph = ({ words }: Scene): string => words.r.unplaced

const stateWords = ({ words: { t } }: Scene, state: keyof typeof t.state | undefined): string =>
  t.state[state ?? 'unknown']

/** What is not told by the marks alone. */
function rowNotes(scene: Scene, row: Row): readonly RedlineComment[] {
  const { dossier, comparison, words } = scene
  const { t, s, r } = words
  const story = row.number === undefined ? undefined : changeStory(dossier, comparison, row.id)
  const requests = (story?.requests ?? []).map(({ passages, who, scope }) => {
    const asked = scope === 'item' ? t.overview.requestedItem(who) : t.overview.requestedList(who)
    return `${s.tell.requested}: ${passages.join('; ')}: ${asked}.`
  })
  const notes = [
    ...(isBarred(row) ? [r.barredNote] : []),
    ...(row.unsure ? [r.unsure] : []),
    ...requests,
    ...(story?.notes ?? []),
  ]
  // Between literal versions the marks say what happened; in a reconstruction not all of it can be marked.
  const happened =
    story && comparison.reconstructed
      ? [`${story.name}: ${words.f.list(story.events.map((event) => t.state[event]))}.`]
      : []
  return [...happened, ...notes].length === 0 ? [] : [changeComment(scene, [...happened, ...notes])]
}

const changeComment = ({ author, comparison }: Scene, lines: readonly string[]): RedlineComment => ({
  author,
  date: comparison.newer.id.slice(0, 10),
  text: lines.join('\n'),
})

const sourceOf = ({ dossier }: Scene, id: string): Source | undefined => dossier.sources.find((each) => each.id === id)

/** By the paper, on the day that is printed on it. */
function paperComment(scene: Scene, sourceId: string, lines: readonly (string | undefined)[]): RedlineComment {
  const source = sourceOf(scene, sourceId)
  return {
    author: source?.label ?? sourceId,
    ...(source?.date !== undefined && { date: source.date }),
    text: lines.filter((line) => line !== undefined).join('\n'),
  }
}

function adviceComment(scene: Scene, advice: Advice, more: readonly string[] = []): RedlineComment {
  const { dossier, words } = scene
  const { t, s, r } = words
  const basis = outcomeBasis(t, advice)
  const about = advice.about.flatMap((id) => dossier.passages.find((each) => each.id === id)?.label ?? [])
  const note = advice.outcome.note === undefined ? '' : ` ${advice.outcome.note}`
  return paperComment(scene, advice.source, [
    `${r.advice}: ${directionOf(t, advice)} (${readingOf(scene, advice)}). ${s.tell.tone(strengthOf(t, advice))}`,
    advice.gist,
    about.length > 0 ? s.tell.about(about.join('; ')) : undefined,
    advice.reasons.length > 0 ? `${s.tell.reasons}: ${advice.reasons.join(' ')}` : undefined,
    `${s.tell.outcome}: ${outcomeOf(t, advice)}${basis === undefined ? '' : ` (${basis})`}.${note}`,
    advice.caution,
    ...more,
    `${s.tell.paper}: ${sourceOf(scene, advice.source)?.label ?? advice.source}, ${advice.heading}.`,
    placesLine(scene, [...advice.locators, ...advice.outcome.locators]),
  ])
}

const readingOf = ({ words: { s } }: Scene, { directionBasis }: Advice): string =>
  directionBasis === 'inferred' ? s.tell.ourReadingDerived : s.tell.ourReading

/** At every other change that an advice is about: what it comes down to, and where it is told. */
function pointerComment(scene: Scene, advice: Advice, shownAt: string): RedlineComment {
  const { t, r } = scene.words
  const row = scene.comparison.rows.find(({ id }) => id === shownAt)
  return paperComment(scene, advice.source, [
    `${r.advice}: ${directionOf(t, advice)} (${readingOf(scene, advice)}).`,
    row && r.moreAt(rowName(row)),
  ])
}

/** Without a day: the stamp on a remark does not tell when it was written. */
function remarkComment(scene: Scene, remark: Remark): RedlineComment {
  const { t, s, r } = scene.words
  const who = remark.author === undefined ? s.tell.nobody : scene.nameOf(remark.author)
  const { author, text } = paperComment(scene, remark.source, [
    `${r.remark}. ${t.remarkRole[remark.role]}: ${who}. ${s.tell.on(`p. ${remark.page}`)}.`,
    remark.text,
    remark.note,
    placesLine(scene, remark.locators),
  ])
  return { author, text }
}

function placesLine({ dossier, words }: Scene, ids: readonly string[]): string | undefined {
  const places = [...new Set(ids)].flatMap((id) => {
    const locator = dossier.locators.find((each) => each.id === id)
    return locator ? `${locator.place} (${id})` : []
  })
  return places.length === 0 ? undefined : `${words.r.places}: ${places.join('; ')}.`
}

/** Remarks in the papers about the versions of this step, at the first row that they are about; else by no row. */
function remarksByRow({ dossier, comparison }: Scene): ReadonlyMap<Row | undefined, readonly Remark[]> {
  const { older, newer, rows } = comparison
  const papers = new Set(
    dossier.versions.filter(({ id }) => id > older.id && id <= newer.id).flatMap(({ describedBy }) => describedBy),
  )
  const found = new Map<Row | undefined, readonly Remark[]>()
  for (const remark of dossier.remarks) {
    // Work on the publication is about the paper as it was made public, not about the letter.
    if (!papers.has(remark.source) || remark.role === 'publication') continue
    const isAbout = (row: Row) =>
      row.passages.some(({ passage }) => remark.passages.includes(passage.id)) ||
      row.advice.some(({ advice, shownAt }) => shownAt === undefined && remark.advice.includes(advice.id))
    const row = rows.find((each) => each.number !== undefined && isAbout(each)) ?? rows.find(isAbout)
    found.set(row, [...(found.get(row) ?? []), remark])
  }
  return found
}
