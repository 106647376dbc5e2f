import * as v from 'valibot'
import {
  BLOCK_BASES,
  STATE_BASES,
  PASSAGE_STATES,
  BLOCK_KINDS,
  STANCES,
  AIMS,
  STRENGTHS,
  OUTCOMES,
  VERDICTS,
  SOURCE_KINDS,
  VERSION_STATUSES,
  REMARK_ROLES,
} from './terms.ts'

/** The one format this code reads. A file with a higher number is refused with a remedy, never half read. */
export const FORMAT_VERSION = 1

/** Longest text a single field may hold, in UTF-16 units. Larger is a mistake or an attack, and is reported. */
export const MAX_TEXT = 20_000

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TEXT))
const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400))
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/))
const ids = v.array(id)
const date = v.pipe(v.string(), v.isoDate())
const versionId = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)?$/))
const positive = v.pipe(v.number(), v.integer(), v.minValue(1))
const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https:\/\//))

const theme = v.strictObject({ id, label: line })

const meta = v.strictObject({
  id,
  title: line,
  /** The question or finding that heads the overview. */
  heading: line,
  summary: text,
  language: v.picklist(['nl', 'en']),
  organisation: line,
  /** Kamerstuk dossier numbers without a space; the first one counts for citation. */
  dossierNumbers: v.array(v.pipe(v.string(), v.regex(/^\d{5}(-[A-Z0-9-]+)?$/))),
  themes: v.pipe(v.array(theme), v.minLength(1)),
  licence: line,
  /** What the editors did and did not do; shown with every reconstruction. */
  statement: text,
  /** Whom the word for the unnamed authors covers. */
  authorsNote: v.optional(text),
})

const advised = v.strictObject({
  strengths: v.pipe(v.array(v.picklist(STRENGTHS)), v.minLength(1)),
  summary: text,
  locators: v.pipe(ids, v.minLength(1)),
})

const decision = v.strictObject({
  kind: v.picklist(['agreed', 'discussed', 'unreadable', 'none-visible']),
  date: v.optional(date),
  summary: text,
  locators: ids,
})

const redaction = v.strictObject({
  place: line,
  /** Ground as the paper gives it, in own words; absent when the paper gives none. */
  ground: v.optional(line),
  note: v.optional(text),
  locators: ids,
})

/** What a neighbouring or later paper says that touches passages or advice. */
const bearing = v.strictObject({ text, passages: ids, advice: v.optional(ids), locators: v.pipe(ids, v.minLength(1)) })

const source = v.strictObject({
  id,
  kind: v.picklist(SOURCE_KINDS),
  /** What the paper calls itself, where the kind would say something else of it. */
  genre: v.optional(line),
  title: line,
  /** Label for links: "Nota 2 december 2024". */
  label: line,
  /** Date printed on the paper; absent when the file has none, and then `dateNote` says so. */
  date: v.optional(date),
  dateNote: v.optional(text),
  addressedTo: v.optional(line),
  reference: v.optional(line),
  referenceNote: v.optional(text),
  kamerstuk: v.optional(
    v.strictObject({
      dossier: v.pipe(v.string(), v.regex(/^\d{5}(-[A-Z0-9-]+)?$/)),
      number: line,
      /** Parliamentary year as cited: "2024/25". */
      year: v.pipe(v.string(), v.regex(/^\d{4}\/\d{2}$/)),
    }),
  ),
  url: v.optional(webAddress),
  extent: v.optional(line),
  /** Name of the file in which the locators of this source are resolved. */
  file: v.pipe(v.string(), v.regex(/^[^/\\]{1,200}$/)),
  role: text,
  advised: v.optional(advised),
  decision: v.optional(decision),
  redactions: v.array(redaction),
  bearings: v.array(bearing),
  locators: ids,
})

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/**
 * The passage in plain form (`core/text/plain-form.ts`: without what layout and OCR vary), by which a copy in another
 * layout is proven to be the same text, and one that is not tells which words differ. The command
 * `doorgehaald verify --write` makes it.
 */
const plainPassage = v.strictObject({
  /** SHA-256 (hex) of the UTF-8 plain form of the passage. */
  sha256: hash,
  /** For each of its words a print of 12 bits in two characters (`core/citation/word-prints.ts`). */
  words: v.pipe(v.string(), v.regex(/^(?:[A-Za-z0-9_-]{2})+$/), v.maxLength(MAX_TEXT)),
  /** Which occurrence of the plain form of `start`, from 1, out of how many in the source file. */
  nth: positive,
  of: positive,
})

const locator = v.strictObject({
  id,
  source: id,
  /** Where in the paper: page, heading, question number. */
  place: line,
  /** First and last words of the passage, whitespace collapsed. */
  start: line,
  end: line,
  /** SHA-256 (hex) of the UTF-8 text from `start` through `end`, whitespace collapsed to single spaces. */
  sha256: hash,
  /** Which occurrence of `start` in the file, from 1; absent means that it occurs exactly once. */
  occurrence: v.optional(positive),
  plain: v.optional(plainPassage),
})

const block = v.strictObject({
  /** Unique within its version. The same id in another version marks the same spot of the letter. */
  id,
  kind: v.picklist(BLOCK_KINDS),
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  text,
  basis: v.picklist(BLOCK_BASES),
  /** That something stood here is known, its content is not: `text` describes, it does not paraphrase. */
  contentUnknown: v.optional(v.boolean()),
  /** What the basis rests on, where that needs words. */
  note: v.optional(text),
  locators: ids,
  passages: ids,
})

const section = v.strictObject({
  /** Unique within its version. */
  id,
  heading: v.optional(line),
  blocks: v.array(block),
})

const version = v.strictObject({
  /** ISO date, with a suffix when two versions share a day. */
  id: versionId,
  /** Short sign of the version in lists and citations. */
  siglum: line,
  title: line,
  /** What kind of text it was, in the dossier's language: "conceptbrief". */
  label: line,
  status: v.picklist(VERSION_STATUSES),
  describedBy: ids,
  note: v.optional(text),
  /** What is uncertain about the step from the version before. */
  stepNote: v.optional(text),
  sections: v.array(section),
})

const requestedBy = v.strictObject({
  who: line,
  /** `item`: the paper says it at this very point; `list`: only above the list in which the point stands. */
  scope: v.picklist(['item', 'list']),
  locators: v.pipe(ids, v.minLength(1)),
})

const passageState = v.strictObject({
  version: versionId,
  state: v.picklist(PASSAGE_STATES),
  /** Further things that happened to the passage in the same version. */
  also: v.optional(v.array(v.picklist(['shortened', 'moved', 'renamed', 'restored']))),
  /** Absent for `unknown`, required otherwise. */
  basis: v.optional(v.picklist(STATE_BASES)),
  note: v.optional(text),
  requestedBy: v.optional(requestedBy),
  /** Set where the papers were searched for who asked and none tells; without it, and without `requestedBy`, nothing is claimed. */
  requesterUnknown: v.optional(v.boolean()),
  locators: ids,
})

const passage = v.strictObject({
  id,
  label: line,
  theme: id,
  /** Two or three sentences that tell its story. */
  summary: text,
  /** How it stood at the end, in a word or two: "weg", "terug". */
  end: line,
  states: v.array(passageState),
  /** What no source tells about this passage. */
  unknowns: v.array(text),
  related: v.optional(ids),
})

const outcome = v.strictObject({
  kind: v.picklist(OUTCOMES),
  note: v.optional(text),
  basis: v.optional(v.picklist(STATE_BASES)),
  locators: ids,
})

const advice = v.strictObject({
  id,
  source: id,
  /** Heading of the paper under which it stands. */
  heading: line,
  /** The step the paper belongs to; `older` is absent before the first version. */
  between: v.strictObject({ older: v.optional(versionId), newer: v.optional(versionId) }),
  about: ids,
  stance: v.picklist(STANCES),
  /** What the stance is about: with `against-change` and `cut`: against cutting. */
  aim: v.picklist(AIMS),
  /** `inferred` when even the direction has to be derived from what the paper says. */
  directionBasis: v.picklist(['stated', 'inferred']),
  /** Verbs of the paper itself, in its order. */
  strengths: v.pipe(v.array(v.picklist(STRENGTHS)), v.minLength(1)),
  gist: text,
  reasons: v.array(text),
  /** Units or ministries the paper names beside its unnamed authors. */
  involved: v.array(
    v.strictObject({
      who: line,
      role: v.picklist(['disagrees', 'responsible', 'to-align', 'expects']),
    }),
  ),
  /** What must not be concluded from it. */
  caution: v.optional(text),
  outcome,
  locators: v.pipe(ids, v.minLength(1)),
})

const remark = v.strictObject({
  id,
  source: id,
  page: positive,
  /** Numbers in the comment overview of that page. */
  numbers: v.pipe(v.array(positive), v.minLength(1)),
  /** As printed; absent when removed in the publication. */
  author: v.optional(line),
  /** Kind as the overview prints it: "FreeText", "Markering". */
  type: line,
  /** Local clock time as printed, first and (of a run) last; absent when the overview gives none. */
  date: v.optional(v.pipe(v.string(), v.isoDateTimeSecond())),
  until: v.optional(v.pipe(v.string(), v.isoDateTimeSecond())),
  role: v.picklist(REMARK_ROLES),
  text,
  /** What it marks or stands beside. */
  marks: v.optional(text),
  /** What the date does and does not tell, and what is inferred. */
  note: v.optional(text),
  passages: ids,
  advice: ids,
  locators: ids,
})

const answer = v.strictObject({
  id,
  source: id,
  /** Numbers of the questions answered in this record. */
  questions: v.pipe(v.array(positive), v.minLength(1)),
  /** Questions whose answers repeat or refer to this one. */
  repeats: v.optional(v.array(positive)),
  pages: v.optional(line),
  /** What was asked, where it matters; a premise of MPs is not a fact. */
  asked: v.optional(text),
  gist: text,
  passages: ids,
  advice: ids,
  judgement: v.optional(
    v.strictObject({
      verdicts: v.pipe(
        v.array(
          v.strictObject({
            kind: v.picklist(VERDICTS),
            /** Ids of the advice or answers this verdict is about; absent: the question itself. */
            about: v.optional(ids),
          }),
        ),
        v.minLength(1),
      ),
      reasoning: text,
    }),
  ),
  locators: ids,
})

const note = v.strictObject({
  id,
  kind: v.picklist(['inconsistency', 'transcription']),
  sources: v.pipe(ids, v.minLength(1)),
  text,
  locators: ids,
})

const openQuestion = v.strictObject({
  id,
  text,
  passages: ids,
  /**
   * The stretch of time in which the answer lies: `newer` alone is that version itself, `older` alone the time after
   * it. Absent where the question is about all versions.
   */
  between: v.optional(v.strictObject({ older: v.optional(versionId), newer: v.optional(versionId) })),
  wouldTell: v.optional(text),
})

/** An editor's choice of what a reader sees first; it only points at records. */
const story = v.strictObject({
  id,
  heading: line,
  /** `contested`: cut or shortened although officials argued against it; `reverse`: the other way round. */
  kind: v.picklist(['contested', 'reverse']),
  /** The version in which it happened. */
  version: versionId,
  passages: v.pipe(ids, v.minLength(1)),
  note: text,
  advice: ids,
  answers: ids,
  remarks: ids,
})

export const dossierSchema = v.strictObject({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(FORMAT_VERSION),
  meta,
  sources: v.array(source),
  locators: v.array(locator),
  versions: v.array(version),
  passages: v.array(passage),
  advice: v.array(advice),
  remarks: v.array(remark),
  answers: v.array(answer),
  notes: v.array(note),
  openQuestions: v.array(openQuestion),
  stories: v.array(story),
})

export type Dossier = Readonly<v.InferOutput<typeof dossierSchema>>
export type Source = Dossier['sources'][number]
export type Locator = Dossier['locators'][number]
export type Version = Dossier['versions'][number]
export type Section = Version['sections'][number]
export type DossierBlock = Section['blocks'][number]
export type Passage = Dossier['passages'][number]
export type PassageState = Passage['states'][number]
export type Advice = Dossier['advice'][number]
export type Remark = Dossier['remarks'][number]
export type Answer = Dossier['answers'][number]
export type OpenQuestion = Dossier['openQuestions'][number]
export type Story = Dossier['stories'][number]
