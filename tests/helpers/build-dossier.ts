import { parseDossier } from '../../src/core/dossier/parse.ts'
import type {
  Advice,
  Answer,
  Dossier,
  DossierBlock,
  Passage,
  PassageState,
  Remark,
  Source,
  Story,
  Version,
} from '../../src/core/dossier/schema.ts'

/** Locator that everything in a built dossier rests on. */
const PLACE = 'plek'

export interface Parts {
  /**
   * By version id a list of lines: `== doel` begins a section; `# titel(P1,P2): Tekst` is a heading, `- ` a list item,
   * `^ ` a footnote, anything else a paragraph. After the passages a basis may follow, `~assumed`; the default is
   * `stated`. A question mark after the id says that the content is unknown.
   */
  readonly versions: Readonly<Record<string, readonly string[]>>
  /** By passage id a state for each version, in order: `present absent shortened+moved unknown present/inferred`. */
  readonly passages?: Readonly<Record<string, string>>
  readonly advice?: readonly Advice[]
  readonly sources?: readonly Source[]
  readonly remarks?: readonly Remark[]
  readonly answers?: readonly Answer[]
  readonly stories?: readonly Story[]
}

/** A dossier of invented text in few lines; throws when what is built is not valid. */
export function buildDossier({ versions, passages = {}, ...records }: Parts): Dossier {
  const ids = Object.keys(versions)
  const result = parseDossier({
    formatVersion: 1,
    meta: {
      id: 'proef',
      title: 'Brief over de haven',
      heading: 'Wat verdween uit de brief?',
      summary: 'Verzonnen voor een test.',
      language: 'nl',
      organisation: 'Gemeente Waterlo',
      dossierNumbers: [],
      themes: [
        { id: 'haven', label: 'Haven' },
        { id: 'kosten', label: 'Kosten' },
      ],
      licence: 'CC0-1.0',
      statement: 'Alles is verzonnen.',
    },
    sources: [source('N1'), ...(records.sources ?? [])],
    locators: [{ id: PLACE, source: 'N1', place: 'p. 1', start: 'begin', end: 'eind', sha256: '0'.repeat(64) }],
    versions: ids.map((id, index) => version(id, index, versions[id] ?? [])),
    passages: Object.entries(passages).map(([id, states]) => passage(id, states, ids)),
    advice: records.advice ?? [],
    remarks: records.remarks ?? [],
    answers: records.answers ?? [],
    notes: [],
    openQuestions: [],
    stories: records.stories ?? [],
  })
  if (!result.ok) throw new Error(`built an invalid dossier: ${JSON.stringify(result.problems)}`)
  return result.dossier
}

function version(id: string, index: number, lines: readonly string[]): Version {
  const sections: { id: string; heading?: string; blocks: DossierBlock[] }[] = []
  for (const line of lines) {
    if (line.startsWith('== ')) sections.push({ id: line.slice(3), heading: `Deel ${line.slice(3)}`, blocks: [] })
    else {
      if (sections.length === 0) sections.push({ id: 'begin', blocks: [] })
      sections.at(-1)?.blocks.push(block(line))
    }
  }
  const name = `V${index + 1}`
  return { id, siglum: name, title: name, label: 'conceptbrief', status: 'concept', describedBy: ['N1'], sections }
}

const LINE = /^(# |- |\^ )?([\w-]+)(\?)?(?:\(([\w,]*)\))?(?:~(literal|stated|inferred|assumed))?: (.+)$/
const KINDS = { '# ': 'heading', '- ': 'list-item', '^ ': 'footnote' } as const

function block(line: string): DossierBlock {
  const [, mark, id, unknown, passages, basis, text] = LINE.exec(line) ?? []
  if (id === undefined || text === undefined) throw new Error(`not a line of a version: ${line}`)
  const isAssumed = basis === 'assumed'
  return {
    id,
    kind: mark === undefined ? 'paragraph' : KINDS[mark as keyof typeof KINDS],
    text,
    basis: (basis ?? 'stated') as DossierBlock['basis'],
    ...(unknown === undefined ? {} : { contentUnknown: true }),
    locators: isAssumed ? [] : [PLACE],
    passages: passages === undefined || passages === '' ? [] : passages.split(','),
  }
}

function passage(id: string, states: string, versions: readonly string[]): Passage {
  const words = states.split(/\s+/)
  if (words.length !== versions.length) throw new Error(`${id} has ${words.length} states, not ${versions.length}`)
  return {
    id,
    label: `Passage ${id}`,
    theme: 'haven',
    summary: 'Verzonnen.',
    end: 'verzonnen',
    states: words.map((word, index) => state(word, versions[index] ?? '')),
    unknowns: [],
  }
}

function state(word: string, versionId: string): PassageState {
  const [named = '', basis = 'stated'] = word.split('/')
  const [first, ...also] = named.split('+')
  if (first === 'unknown') return { version: versionId, state: 'unknown', locators: [] }
  return {
    version: versionId,
    state: first as PassageState['state'],
    ...(also.length === 0 ? {} : { also: also as NonNullable<PassageState['also']> }),
    basis: basis as NonNullable<PassageState['basis']>,
    locators: [PLACE],
  }
}

/** A paper without a date, unless `more` gives one. */
export const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  kind: 'beslisnota',
  title: `Nota ${id}`,
  label: `Nota ${id}`,
  file: 'nota.txt',
  role: 'Verzonnen.',
  redactions: [],
  bearings: [],
  locators: [],
  ...more,
})

/** Advice of a paper in the step to the version `newer`: against cutting, unless `more` says otherwise. */
export const advise = (id: string, newer: string, about: readonly string[], more: Partial<Advice> = {}): Advice => ({
  id,
  source: 'N1',
  heading: 'Kernpunten',
  between: { newer },
  about: [...about],
  stance: 'against-change',
  aim: 'cut',
  directionBasis: 'stated',
  strengths: ['advises'],
  gist: 'Laat het staan.',
  reasons: [],
  involved: [],
  outcome: { kind: 'unknown', locators: [] },
  locators: [PLACE],
  ...more,
})

/** A reaction of type FreeText without a date, unless `more` says otherwise. */
export const remark = (id: string, passages: readonly string[], more: Partial<Remark> = {}): Remark => ({
  id,
  source: 'N1',
  page: 1,
  numbers: [1],
  type: 'FreeText',
  role: 'reaction',
  text: 'Waarom?',
  passages: [...passages],
  advice: [],
  locators: [],
  ...more,
})

export const answer = (number: number, passages: readonly string[], more: Partial<Answer> = {}): Answer => ({
  id: `Q${number}`,
  source: 'N1',
  questions: [number],
  gist: 'Dat staat elders.',
  passages: [...passages],
  advice: [],
  locators: [],
  ...more,
})

export const story = (
  id: string,
  versionId: string,
  passages: readonly string[],
  more: Partial<Story> = {},
): Story => ({
  id,
  heading: 'Weg',
  kind: 'contested',
  version: versionId,
  passages: [...passages],
  note: 'Verzonnen.',
  advice: [],
  answers: [],
  remarks: [],
  ...more,
})
