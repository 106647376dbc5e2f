import type { Advice, Passage, PassageState, Version } from '../core/dossier/schema.ts'
import { directionOf, outcomeOf, strengthOf } from '../i18n/advice-words.ts'
import { changePath, signedPath } from './address.ts'
import type { ChangeRecord } from './changes.ts'
import type { Selected } from './selection.ts'
import { defineTable, type Table } from './table.ts'
import {
  blockBasis,
  happenedBasis,
  happenedText,
  lines,
  ownWords,
  placesOf,
  requestText,
  stateText,
  textOf,
  type Words,
} from './words.ts'

const LONG = 60

/**
 * One row a change of one passage. Cells about several pieces of advice hold a line for each, in the same order.
 * @param address of the dossier, without a slash at the end
 */
export function changeTable({ dossier, changes }: Selected, words: Words, address: string | undefined): Table {
  const { t, x } = words
  const theme = (passage: Passage | undefined) => dossier.meta.themes.find((each) => each.id === passage?.theme)?.label
  const each = (advice: readonly Advice[], say: (one: Advice) => string) => advice.map(say).join('\n')
  return defineTable<ChangeRecord>(
    'changes',
    x,
    [
      { id: 'dossier', width: 14, of: () => dossier.meta.id },
      { id: 'passage', width: 10, of: ({ passage }) => passage?.id },
      { id: 'passageLabel', width: 30, of: ({ passage }) => passage?.label },
      { id: 'theme', of: ({ passage }) => theme(passage) },
      { id: 'older', kind: 'date', of: ({ older }) => older.id.slice(0, 10) },
      { id: 'newer', kind: 'date', of: ({ newer }) => newer.id.slice(0, 10) },
      { id: 'change', width: 12, of: ({ at }) => at },
      { id: 'number', kind: 'number', of: ({ number }) => number },
      { id: 'happened', of: (change) => happenedText(words, change) },
      { id: 'basis', of: (change) => happenedBasis(words, change) },
      { id: 'stateBefore', of: ({ before }) => stateText(words, before) },
      { id: 'stateAfter', of: ({ after }) => stateText(words, after) },
      { id: 'requestedBy', width: 30, of: ({ requests }) => requestText(words, requests) },
      { id: 'before', width: LONG, of: ({ olderBlocks }) => textOf(olderBlocks) },
      { id: 'beforeBasis', of: ({ olderBlocks }) => blockBasis(words, olderBlocks) },
      { id: 'after', width: LONG, of: ({ newerBlocks }) => textOf(newerBlocks) },
      { id: 'afterBasis', of: ({ newerBlocks }) => blockBasis(words, newerBlocks) },
      { id: 'ownWords', of: ({ olderBlocks, newerBlocks }) => ownWords(words, [...olderBlocks, ...newerBlocks]) },
      { id: 'note', width: LONG, of: ({ after }) => after?.note },
      { id: 'adviceIds', width: 10, of: ({ advice }) => each(advice, ({ id }) => id) },
      { id: 'direction', of: ({ advice }) => each(advice, (one) => directionOf(t, one)) },
      { id: 'verb', of: ({ advice }) => each(advice, (one) => strengthOf(t, one)) },
      { id: 'adviceGist', width: LONG, of: ({ advice }) => each(advice, ({ gist }) => gist) },
      { id: 'outcome', of: ({ advice }) => each(advice, (one) => outcomeOf(t, one)) },
      {
        id: 'outcomeBasis',
        of: ({ advice }) => each(advice, ({ outcome: { basis } }) => (basis ? t.basis[basis] : '–')),
      },
      { id: 'answerIds', of: ({ answers }) => answers.map(({ id }) => id).join(', ') },
      {
        id: 'places',
        width: 36,
        of: ({ locators }) =>
          lines(placesOf(dossier, locators).map(({ source, locator }) => `${source.label}, ${locator.place}`)),
      },
      {
        id: 'citation',
        width: LONG,
        of: ({ locators }) => lines(placesOf(dossier, locators).map(({ citation }) => citation)),
      },
      { id: 'locators', of: ({ locators }) => locators.join(', ') },
      {
        id: 'permalink',
        width: 40,
        of: (change) => (address === undefined ? undefined : address + changePath(dossier, change)),
      },
    ],
    changes,
  )
}

interface PassageInVersion {
  readonly passage: Passage
  readonly version: Version
  readonly state: PassageState
}

/** One row a passage and version: the lifelines as data. Without it nobody sees where the sources are silent. */
export function stateTable({ dossier, passages }: Selected, words: Words, address: string | undefined): Table {
  const { t, x } = words
  const blocks = ({ passage, version }: PassageInVersion) =>
    version.sections.flatMap((section) => section.blocks.filter((block) => block.passages.includes(passage.id)))
  return defineTable<PassageInVersion>(
    'states',
    x,
    [
      { id: 'dossier', width: 14, of: () => dossier.meta.id },
      { id: 'passage', width: 10, of: ({ passage }) => passage.id },
      { id: 'passageLabel', width: 30, of: ({ passage }) => passage.label },
      { id: 'version', kind: 'date', of: ({ version }) => version.id.slice(0, 10) },
      { id: 'siglum', width: 10, of: ({ version }) => version.siglum },
      { id: 'state', of: ({ state }) => stateText(words, state) },
      { id: 'basis', of: ({ state }) => (state.basis ? t.basis[state.basis] : undefined) },
      {
        id: 'requestedBy',
        width: 30,
        of: ({ state }) => requestText(words, state.requestedBy ? [state.requestedBy] : []),
      },
      { id: 'text', width: LONG, of: (each) => textOf(blocks(each)) },
      { id: 'ownWords', of: (each) => ownWords(words, blocks(each)) },
      { id: 'note', width: LONG, of: ({ state }) => state.note },
      {
        id: 'locators',
        of: ({ state }) => [...new Set([...state.locators, ...(state.requestedBy?.locators ?? [])])].join(', '),
      },
      {
        id: 'permalink',
        width: 40,
        of: ({ passage }) =>
          address === undefined ? undefined : address + signedPath(dossier, { kind: 'passage', passage }),
      },
    ],
    passages.flatMap((passage) =>
      passage.states.flatMap((state) => {
        const version = dossier.versions.find(({ id }) => id === state.version)
        return version ? [{ passage, version, state }] : []
      }),
    ),
  )
}
