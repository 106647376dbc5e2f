import { compare } from '../../src/core/compare.ts'
import { type Comparison } from '../../src/core/comparison.ts'
import { parseDossier } from '../../src/core/dossier/parse.ts'
import type {
  Advice,
  Answer,
  Dossier,
  Passage,
  PassageState,
  Remark,
  Source,
  Version,
} from '../../src/core/dossier/schema.ts'
import { fixtureJson } from './fixture-file.ts'

function load(): Dossier {
  const result = parseDossier(fixtureJson('dossiers/actieagenda.json'))
  if (!result.ok) throw new Error(`actieagenda.json is not valid: ${JSON.stringify(result.problems.slice(0, 5))}`)
  return result.dossier
}

/** The embedded dossier, parsed once for the tests of one file. */
export const actieagenda: Dossier = load()

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`the dossier has no ${name}`)
  return thing
}

export const versionOf = (siglum: string): Version =>
  found(
    actieagenda.versions.find((each) => each.siglum === siglum),
    siglum,
  )
export const passageOf = (id: string): Passage =>
  found(
    actieagenda.passages.find((each) => each.id === id),
    id,
  )
export const adviceOf = (id: string): Advice =>
  found(
    actieagenda.advice.find((each) => each.id === id),
    id,
  )
export const sourceOf = (id: string): Source =>
  found(
    actieagenda.sources.find((each) => each.id === id),
    id,
  )
export const remarkOf = (id: string): Remark =>
  found(
    actieagenda.remarks.find((each) => each.id === id),
    id,
  )

/** State of a passage in the version with this siglum. */
export const stateOf = (passage: string, siglum: string): PassageState =>
  found(
    passageOf(passage).states.find((each) => each.version === versionOf(siglum).id),
    `${passage} in ${siglum}`,
  )

/** The record that answers, or repeats the answer to, a question of nr. 451. */
export const answerTo = (question: number): Answer =>
  found(
    actieagenda.answers.find((each) => each.questions.includes(question) || each.repeats?.includes(question) === true),
    `answer to question ${question}`,
  )

/** The 21 pairs of an older and a newer version. */
export const allPairs = (): readonly Comparison[] =>
  actieagenda.versions.flatMap((older, index) =>
    actieagenda.versions.slice(index + 1).map((newer) => compare(actieagenda, older.id, newer.id)),
  )

/** Every text of the dossier with the place where it stands, such as `advice.3.gist`. */
export function allTexts(): readonly { readonly place: string; readonly text: string }[] {
  const walk = (value: unknown, place: string): { place: string; text: string }[] => {
    if (typeof value === 'string') return [{ place, text: value }]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, child]) => walk(child, place === '' ? key : `${place}.${key}`))
  }
  return walk(actieagenda, '')
}
