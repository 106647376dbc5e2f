import { parseDossier } from '../dossier/parse.ts'
import { type Advice, type Dossier, MAX_TEXT, type Passage, type Remark, type Source } from '../dossier/schema.ts'
import type { Imported } from '../imported/imported.ts'
import type { Desk, DeskItem, DeskLink, DeskRange } from './desk.ts'
import type { Presence } from './desk-passage.ts'
import { deskPassages } from './desk-passages.ts'
import { deskRemarks, deskSource, fileName, hideNames } from './desk-source.ts'
import { deskVersion } from './desk-version.ts'
import type { LocatorOptions } from './locate.ts'
import { createIds, hasWords, placeOf, type ReadItem, readItem, toLine } from './read-item.ts'
import { fill, type RecordWords } from './record-words.ts'
import { dateProblems, type DeskProblem, hasDate, papersOf, versionBefore, versionIds, versionsOf } from './versions.ts'

export interface DeskDossierOptions extends LocatorOptions {
  readonly words: RecordWords
  /** Whether the names of those who wrote in the files go in. */
  readonly withNames: boolean
}

export type DeskDossier =
  | { readonly ok: true; readonly dossier: Dossier }
  /** At least one. */
  | { readonly ok: false; readonly problems: readonly DeskProblem[] }

type Files = Readonly<Record<string, Imported>>

/**
 * The record of a desk: what the files say, where they say it, and what the reader decided. Ids of blocks are others in
 * every version, so that the text alone decides which belong together. Nothing is filled in that no file and no reader
 * said, but for the words given.
 */
export function deskDossier(desk: Desk, files: Files, given: DeskDossierOptions): DeskDossier {
  const options = given.withNames ? given : { ...given, words: withoutNames(given.words) }
  const versions = versionsOf(desk)
  const problems = findProblems(desk, files)
  const ids = versionIds(versions)
  if (problems.length > 0 || ids === undefined) return { ok: false, problems }
  const dossier = build(desk, files, ids, options)
  // What the record does not take is a fault of ours, but for the most that one may hold.
  const parsed = parseDossier(dossier)
  if (parsed.ok) return { ok: true, dossier: parsed.dossier }
  const [first] = parsed.problems
  if (first?.code === 'too-large') return { ok: false, problems: [{ code: 'too-much' }] }
  throw new Error(`the desk made no valid record: ${JSON.stringify(parsed.problems.slice(0, 3))}`)
}

/** What stands in the way of a record; none for a desk of which one can be made. */
export function findProblems(desk: Desk, files: Files): readonly DeskProblem[] {
  const versions = versionsOf(desk)
  if (versions.length === 0) return [{ code: 'no-versions' }]
  const lost = desk.items.filter(({ file }) => files[file] === undefined)
  if (lost.length > 0) return lost.map(({ id }) => ({ code: 'no-file', item: id }))
  return dateProblems(versions)
}

const withoutNames = (words: RecordWords): RecordWords => ({
  ...words,
  readings: { ...words.readings, namedAuthor: words.readings.oneAuthor },
})

function build(
  desk: Desk,
  files: Files,
  ids: ReadonlyMap<string, string>,
  { words, withNames, ...making }: DeskDossierOptions,
): Dossier {
  const newId = createIds()
  const read = (item: DeskItem): ReadItem => readItem(item, files[item.file]!, newId(item.id), making)
  const versions = versionsOf(desk).map(read)
  const papers = papersOf(desk).map(read)
  const versionIdList = versions.map(({ item }) => ids.get(item.id) ?? '')

  const ofDesk = deskPassages(desk.passages, versions, versionIdList, newId, words)
  const { passages, presences, ids: passageIds } = ofDesk

  const remarked = remarkSources(versions, papers, newId, words)
  const remarks = remarked.flatMap(({ of, source }): readonly Remark[] =>
    deskRemarks(of, source, (quote) => passagesWith(quote, of, desk, passageIds), words, withNames),
  )
  const dossier: Omit<Dossier, 'locators'> = {
    formatVersion: 1,
    meta: metaOf(desk, versions.length, papers.length, passages, words),
    sources: [
      ...versions.map((each, at) =>
        deskSource(each, fill(words.versionRole, { n: at + 1 }), words, fill(words.versionLabel, { n: at + 1 })),
      ),
      ...papers.map((each) => deskSource(each, words.paperRole, words)),
      ...remarked.flatMap(({ made }) => made ?? []),
    ],
    versions: versions.map((each, at) => {
      const describedBy = [each.source, ...remarked.flatMap(({ of, made }) => (of === each && made ? [made.id] : []))]
      const place = { id: versionIdList[at]!, number: at + 1, describedBy }
      return deskVersion(each, { ...place, passages: passagesAt(at, presences, passageIds) }, words)
    }),
    passages: [...passages],
    advice: desk.links.flatMap((link) => {
      const paper = papers.find(({ item }) => item.id === link.advice.item)
      const about = passageIds.get(link.passage)
      return paper && about !== undefined
        ? (adviceOf(newId(link.id), link, paper, about, versionsOf(desk), versionIdList, words) ?? [])
        : []
    }),
    remarks: [...remarks],
    answers: [],
    notes: [],
    openQuestions: [],
    stories: [],
  }
  const hide = withNames ? undefined : namesHidden(desk, files, words)
  const locators = [...versions, ...papers].flatMap((each) => each.locators.list())
  return { ...(hide ? hide(dossier) : dossier), locators }
}

function metaOf(
  desk: Desk,
  versions: number,
  papers: number,
  passages: readonly Passage[],
  words: RecordWords,
): Dossier['meta'] {
  const all = [
    { id: 'own', label: words.theme },
    { id: 'computed', label: words.computedTheme },
  ]
  const themes = all.filter(({ id }) => passages.some(({ theme }) => theme === id))
  return {
    id: 'own-versions',
    title: toLine(desk.title, words.title),
    heading: toLine(desk.title, words.heading),
    summary: fill(words.summary, { versions, papers }),
    language: words.language,
    organisation: words.organisation,
    dossierNumbers: [],
    themes: themes.length > 0 ? themes : all,
    licence: words.licence,
    statement: words.statement,
  }
}

interface Remarked {
  readonly of: ReadItem
  /** Id of the source of the remarks. */
  readonly source: string
  /** The list of comments as a source of its own; a paper brings its own remarks. */
  readonly made?: Source
}

/** The comments of a file stand once in the record, whatever readings of the file lie on the desk. */
function remarkSources(
  versions: readonly ReadItem[],
  papers: readonly ReadItem[],
  newId: (wanted: string) => string,
  words: RecordWords,
): readonly Remarked[] {
  const has = ({ imported }: ReadItem) => imported.comments.length + imported.annotations.length > 0
  const seen = new Set<string>()
  const first = versions.filter(({ item: { file, paper, pages } }) => {
    const key = JSON.stringify([file, paper, pages])
    return !seen.has(key) && seen.add(key)
  })
  return [
    ...first.filter(has).map((of): Remarked => {
      const source = newId(`${of.source}-c`)
      return { of, source, made: commentList(source, of, words) }
    }),
    ...papers.filter(has).map((of) => ({ of, source: of.source })),
  ]
}

function commentList(id: string, { imported }: ReadItem, words: RecordWords): Source {
  const file = fileName(imported.file)
  const title = toLine(fill(words.commentsIn, { file }), file)
  return {
    id,
    kind: 'comment-overview',
    title,
    label: title,
    dateNote: words.commentsDate,
    file,
    role: words.commentsRole,
    redactions: [],
    bearings: [],
    locators: [],
  }
}

/** Shorter words are marked in too many places to say what the remark is about. */
const SHORTEST_QUOTE = 12

/** The passages that were marked round the only place where the words of a remark stand. */
function passagesWith(
  quote: string,
  { item, blocks }: ReadItem,
  desk: Desk,
  ids: ReadonlyMap<string, string>,
): readonly string[] {
  const sought = quote.trim()
  if (sought.length < SHORTEST_QUOTE) return []
  const places = blocks.flatMap(({ text }, block) => {
    const at = text.indexOf(sought)
    return at < 0 ? [] : [{ block, at, isOnly: text.indexOf(sought, at + 1) < 0 }]
  })
  const [place] = places
  if (!place?.isOnly || places.length > 1) return []
  const holds = ({ item: of, block, from, to }: DeskRange) =>
    of === item.id && block === place.block && from <= place.at && to >= place.at + sought.length
  return desk.passages.flatMap(({ id, marked }) => (marked.some(holds) ? (ids.get(id) ?? []) : []))
}

function passagesAt(
  version: number,
  presences: ReadonlyMap<string, readonly Presence[]>,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const [passage, all] of presences) {
    const presence = all[version]
    if (presence?.is !== 'there') continue
    for (const block of presence.blocks) found.set(block, [...(found.get(block) ?? []), ids.get(passage)!])
  }
  return found
}

/** Undefined where no words stand where the advice should. */
function adviceOf(
  id: string,
  link: DeskLink,
  paper: ReadItem,
  about: string,
  versions: readonly DeskItem[],
  ids: readonly string[],
  words: RecordWords,
): Advice | undefined {
  const { block, from, to } = link.advice
  const locator = paper.locators.ofRange(block, from, to, placeOf(paper, block, words))
  const gist = paper.blocks[block]?.text.slice(from, to).trim().slice(0, MAX_TEXT)
  if (locator === undefined || !gist || !hasWords(paper)) return undefined
  const heading = paper.blocks.slice(0, block + 1).findLast(({ kind }) => kind === 'heading')?.text ?? ''
  const { outcome, outcomeNote } = link
  return {
    id,
    source: paper.source,
    heading: toLine(heading, words.noHeading),
    between: betweenOf(paper.item, versions, ids),
    about: [about],
    stance: link.stance,
    aim: link.aim,
    // The direction is how the reader takes the paper; nothing here checks that the paper says so.
    directionBasis: 'inferred',
    strengths: [link.strength],
    gist,
    reasons: link.reasons.filter((reason) => reason.trim() !== '').map((reason) => reason.slice(0, MAX_TEXT)),
    involved: [],
    ...(link.by !== 'person' && { caution: words.proposed }),
    outcome: { kind: outcome, ...(outcomeNote?.trim() && { note: outcomeNote.slice(0, MAX_TEXT) }), locators: [] },
    locators: [locator],
  }
}

function betweenOf(paper: DeskItem, versions: readonly DeskItem[], ids: readonly string[]): Advice['between'] {
  if (!hasDate(paper)) return {}
  const before = versionBefore(versions, paper.date)
  const [older, newer] = [ids[before], ids[before + 1]]
  return { ...(older !== undefined && { older }), ...(newer !== undefined && { newer }) }
}

type Part = Omit<Dossier, 'locators'>

/** Takes the names of authors out of what is ours to word: titles and what stands above the record. */
function namesHidden(desk: Desk, files: Files, words: RecordWords): (dossier: Part) => Part {
  const used = [...new Set(desk.items.map(({ file }) => file))].flatMap((file) => files[file] ?? [])
  const all = used.map((imported) => hideNames(imported, words))
  const hide = (text: string): string => all.reduce((now, each) => each(now), text)
  return (dossier) => ({
    ...dossier,
    meta: { ...dossier.meta, title: hide(dossier.meta.title), heading: hide(dossier.meta.heading) },
    sources: dossier.sources.map((source) => ({
      ...source,
      title: hide(source.title),
      label: hide(source.label),
      file: hide(source.file),
    })),
    versions: dossier.versions.map((version) => ({ ...version, title: hide(version.title) })),
    passages: dossier.passages.map((passage) => ({ ...passage, label: hide(passage.label) })),
  })
}
