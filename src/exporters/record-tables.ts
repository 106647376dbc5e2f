import type { Advice, Answer, Dossier, Locator, Remark, Source } from '../core/dossier/schema.ts'
import { directionOf, outcomeOf, strengthOf } from '../i18n/advice-words.ts'
import { signedPath, sourcePath } from './address.ts'
import { changeTable, stateTable } from './change-table.ts'
import type { Selected } from './selection.ts'
import { type ColumnOf, defineTable, type Table } from './table.ts'
import { citationOf, lines, placesOf, verdictText, type Words } from './words.ts'

const LONG = 60

/**
 * Every table of a selection, changes first.
 * @param address of the dossier, without a slash at the end; without it no row has an address
 */
export function tablesOf(selected: Selected, words: Words, address: string | undefined): readonly Table[] {
  return [
    changeTable(selected, words, address),
    stateTable(selected, words, address),
    adviceTable(selected, words, address),
    answerTable(selected, words, address),
    remarkTable(selected, words, address),
    sourceTable(selected, words, address),
    locatorTable(selected, words),
  ]
}

const labelsOf = (dossier: Dossier, ids: readonly string[]): string =>
  ids.map((id) => dossier.passages.find((passage) => passage.id === id)?.label ?? id).join('; ')

/** The columns that say where a record comes from, the same in each table. */
function proof<T>(
  dossier: Dossier,
  locatorsOf: (record: T) => readonly string[],
  pathOf: (record: T) => string,
  address: string | undefined,
): readonly ColumnOf<T>[] {
  const places = (record: T) => placesOf(dossier, [...new Set(locatorsOf(record))])
  return [
    {
      id: 'places',
      width: 36,
      of: (record) => lines(places(record).map(({ source, locator }) => `${source.label}, ${locator.place}`)),
    },
    { id: 'citation', width: LONG, of: (record) => lines(places(record).map(({ citation }) => citation)) },
    { id: 'locators', of: (record) => [...new Set(locatorsOf(record))].join(', ') },
    {
      id: 'permalink',
      width: 40,
      of: (record) => (address === undefined ? undefined : address + pathOf(record)),
    },
  ]
}

/** The paper in which a record stands. */
function paper<T extends { readonly source: string }>(dossier: Dossier): readonly ColumnOf<T>[] {
  const of = ({ source }: T) => dossier.sources.find(({ id }) => id === source)
  return [
    { id: 'paper', width: 28, of: (record) => of(record)?.label ?? record.source },
    { id: 'paperDate', kind: 'date', of: (record) => of(record)?.date },
  ]
}

function adviceTable({ dossier, advice }: Selected, words: Words, address: string | undefined): Table {
  const { t, x } = words
  const answersOn = (id: string) => dossier.answers.filter((answer) => answer.advice.includes(id))
  return defineTable<Advice>(
    'advice',
    x,
    [
      { id: 'dossier', width: 14, of: () => dossier.meta.id },
      { id: 'id', width: 8, of: ({ id }) => id },
      ...paper<Advice>(dossier),
      { id: 'heading', of: ({ heading }) => heading },
      { id: 'older', kind: 'date', of: ({ between }) => between.older?.slice(0, 10) },
      { id: 'newer', kind: 'date', of: ({ between }) => between.newer?.slice(0, 10) },
      { id: 'about', width: 14, of: ({ about }) => about.join(', ') },
      { id: 'aboutLabels', width: 40, of: ({ about }) => labelsOf(dossier, about) },
      { id: 'direction', of: (one) => directionOf(t, one) },
      { id: 'directionBasis', of: ({ directionBasis }) => x.directionBases[directionBasis] },
      { id: 'verb', of: (one) => strengthOf(t, one) },
      { id: 'gist', width: LONG, of: ({ gist }) => gist },
      { id: 'reasons', width: LONG, of: ({ reasons }) => reasons.join('\n') },
      {
        id: 'involved',
        width: 30,
        of: ({ involved }) => involved.map(({ who, role }) => `${who} (${t.role[role]})`).join('\n'),
      },
      { id: 'caution', width: LONG, of: ({ caution }) => caution },
      { id: 'outcome', of: (one) => outcomeOf(t, one) },
      { id: 'outcomeBasis', of: ({ outcome }) => (outcome.basis ? t.basis[outcome.basis] : undefined) },
      { id: 'outcomeNote', width: LONG, of: ({ outcome }) => outcome.note },
      {
        id: 'whole',
        width: LONG,
        of: ({ source }) => dossier.sources.find(({ id }) => id === source)?.advised?.summary,
      },
      {
        id: 'answerIds',
        of: ({ id }) =>
          answersOn(id)
            .map((answer) => answer.id)
            .join(', '),
      },
      ...proof<Advice>(
        dossier,
        ({ locators, outcome }) => [...locators, ...outcome.locators],
        (each) => signedPath(dossier, { kind: 'advice', advice: each }),
        address,
      ),
    ],
    advice,
  )
}

function answerTable({ dossier, answers }: Selected, words: Words, address: string | undefined): Table {
  return defineTable<Answer>(
    'answers',
    words.x,
    [
      { id: 'dossier', width: 14, of: () => dossier.meta.id },
      { id: 'id', width: 10, of: ({ id }) => id },
      ...paper<Answer>(dossier),
      { id: 'questions', width: 14, of: ({ questions }) => questions.join(', ') },
      { id: 'repeats', width: 14, of: ({ repeats }) => repeats?.join(', ') },
      { id: 'pages', width: 12, of: ({ pages }) => pages },
      { id: 'asked', width: LONG, of: ({ asked }) => asked },
      { id: 'gist', width: LONG, of: ({ gist }) => gist },
      { id: 'passages', width: 14, of: ({ passages }) => passages.join(', ') },
      { id: 'aboutLabels', width: 40, of: ({ passages }) => labelsOf(dossier, passages) },
      { id: 'adviceIds', width: 12, of: ({ advice }) => advice.join(', ') },
      { id: 'verdicts', width: 30, of: (answer) => verdictText(words, answer) },
      { id: 'reasoning', width: LONG, of: ({ judgement }) => judgement?.reasoning },
      ...proof<Answer>(
        dossier,
        ({ locators }) => locators,
        (answer) => signedPath(dossier, { kind: 'answer', answer }),
        address,
      ),
    ],
    answers,
  )
}

function remarkTable({ dossier, remarks }: Selected, { t, x }: Words, address: string | undefined): Table {
  return defineTable<Remark>(
    'remarks',
    x,
    [
      { id: 'dossier', width: 14, of: () => dossier.meta.id },
      { id: 'id', width: 14, of: ({ id }) => id },
      ...paper<Remark>(dossier),
      { id: 'page', kind: 'number', of: ({ page }) => page },
      { id: 'numbers', width: 12, of: ({ numbers }) => numbers.join(', ') },
      { id: 'author', of: ({ author }) => author },
      { id: 'type', width: 16, of: ({ type }) => type },
      { id: 'kind', of: ({ role }) => t.remarkRole[role] },
      { id: 'when', kind: 'datetime', of: ({ date }) => date },
      { id: 'until', kind: 'datetime', of: ({ until }) => until },
      { id: 'text', width: LONG, of: ({ text }) => text },
      { id: 'marks', width: LONG, of: ({ marks }) => marks },
      { id: 'note', width: LONG, of: ({ note }) => note },
      { id: 'passages', width: 14, of: ({ passages }) => passages.join(', ') },
      { id: 'adviceIds', width: 12, of: ({ advice }) => advice.join(', ') },
      ...proof<Remark>(
        dossier,
        ({ locators }) => locators,
        (remark) => signedPath(dossier, { kind: 'remark', remark }),
        address,
      ),
    ],
    remarks,
  )
}

function sourceTable({ dossier, sources }: Selected, { t, x }: Words, address: string | undefined): Table {
  return defineTable<Source>(
    'sources',
    x,
    [
      { id: 'dossier', width: 14, of: () => dossier.meta.id },
      { id: 'id', width: 10, of: ({ id }) => id },
      { id: 'kind', of: ({ kind }) => t.sourceKind[kind] },
      { id: 'label', width: 28, of: ({ label }) => label },
      { id: 'title', width: 40, of: ({ title }) => title },
      { id: 'date', kind: 'date', of: ({ date }) => date },
      { id: 'dateNote', width: 40, of: ({ dateNote }) => dateNote },
      { id: 'addressedTo', of: ({ addressedTo }) => addressedTo },
      { id: 'reference', of: ({ reference }) => reference },
      { id: 'referenceNote', width: 40, of: ({ referenceNote }) => referenceNote },
      {
        id: 'kamerstuk',
        of: ({ kamerstuk }) => kamerstuk && `${kamerstuk.year}, ${kamerstuk.dossier}, ${kamerstuk.number}`,
      },
      { id: 'url', width: 40, of: ({ url }) => url },
      { id: 'extent', width: 30, of: ({ extent }) => extent },
      { id: 'role', width: LONG, of: ({ role }) => role },
      { id: 'advisedVerb', of: ({ advised }) => advised?.strengths.map((each) => t.strength[each]).join(', ') },
      { id: 'advised', width: LONG, of: ({ advised }) => advised?.summary },
      { id: 'decision', of: ({ decision }) => decision && t.advice.decisions[decision.kind] },
      { id: 'decisionDate', kind: 'date', of: ({ decision }) => decision?.date },
      { id: 'decisionNote', width: LONG, of: ({ decision }) => decision?.summary },
      {
        id: 'redactions',
        width: LONG,
        of: ({ redactions }) =>
          redactions.map(({ place, ground, note }) => [place, ground, note].filter(Boolean).join('; ')).join('\n'),
      },
      { id: 'file', width: 28, of: ({ file }) => file },
      { id: 'citation', width: LONG, of: (source) => citationOf(dossier, source) },
      {
        id: 'permalink',
        width: 40,
        of: ({ id }) => (address === undefined ? undefined : address + sourcePath(id)),
      },
    ],
    sources,
  )
}

function locatorTable({ dossier, locators }: Selected, { x }: Words): Table {
  const sourceOf = ({ source }: Locator) => dossier.sources.find(({ id }) => id === source)
  return defineTable<Locator>(
    'locators',
    x,
    [
      { id: 'dossier', width: 14, of: () => dossier.meta.id },
      { id: 'id', of: ({ id }) => id },
      { id: 'paper', width: 28, of: (locator) => sourceOf(locator)?.label },
      { id: 'file', width: 28, of: (locator) => sourceOf(locator)?.file },
      { id: 'place', width: 30, of: ({ place }) => place },
      { id: 'start', width: 36, of: ({ start }) => start },
      { id: 'end', width: 36, of: ({ end }) => end },
      { id: 'occurrence', kind: 'number', of: ({ occurrence }) => occurrence },
      { id: 'sha256', width: 66, of: ({ sha256 }) => sha256 },
      { id: 'citation', width: LONG, of: ({ id }) => placesOf(dossier, [id])[0]?.citation },
    ],
    locators,
  )
}
