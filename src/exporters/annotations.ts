import type { Advice, Answer, Dossier, Remark } from '../core/dossier/schema.ts'
import { advicePath, answerPath, remarkPath, sourcePath } from './address.ts'
import { type TargetFinder, targetFinder, versionAddress } from './annotation-targets.ts'
import { sha256 } from './digest.ts'
import type { Selected } from './selection.ts'
import { versionText } from './version-text.ts'
import { placesOf, type Words } from './words.ts'

const MODEL = 'http://www.w3.org/ns/anno.jsonld'
/** Of addresses and words that are ours; nothing can be fetched there. */
const OURS = 'urn:x-doorgehaald:'

/** What the Web Annotation model has no word for. */
const OWN_CONTEXT = {
  dh: OURS,
  Locator: 'dh:Locator',
  basis: 'dh:basis',
  caution: 'dh:caution',
  direction: 'dh:direction',
  directionBasis: 'dh:directionBasis',
  editorial: 'dh:editorial',
  endsWith: 'dh:endsWith',
  licence: 'dh:licence',
  occurrence: 'dh:occurrence',
  outcome: 'dh:outcome',
  outcomeBasis: 'dh:outcomeBasis',
  passages: 'dh:passages',
  place: 'dh:place',
  reconstruction: 'dh:reconstruction',
  sha256: 'dh:sha256',
  startsWith: 'dh:startsWith',
  statement: 'dh:statement',
  tone: 'dh:tone',
  versionDate: 'dh:versionDate',
  versionSha256: 'dh:versionSha256',
  versions: { '@id': 'dh:versions', '@container': '@set' },
} as const

type Json = Readonly<Record<string, unknown>>

/**
 * Advice, remarks and answers as W3C Web Annotations (REC-annotation-model-20170223) on the texts of the versions, as
 * JSON-LD. The texts themselves are in it, with their hashes, so that every selector can be checked within the file.
 * @param address of the dossier; without one the records get names instead of addresses
 */
export async function annotationsOf(selected: Selected, words: Words, address: string | undefined): Promise<string> {
  const { dossier, advice, remarks, answers } = selected
  const base = address ?? `${OURS}${dossier.meta.id}`
  const finder = await targetFinder(dossier, base)
  const on = { dossier, finder, base, words }
  const items = [
    ...advice.map((each) => ofAdvice(on, each)),
    ...remarks.map((each) => ofRemark(on, each)),
    ...answers.map((each) => ofAnswer(on, each, new Set(advice.map(({ id }) => id)))),
    ...answers.flatMap((each) => ofJudgement(on, each)),
  ].filter((each) => each['target'] !== undefined)
  const { title, organisation, language, licence, statement } = dossier.meta
  const collection = {
    '@context': [MODEL, OWN_CONTEXT],
    id: `${base}#annotaties`,
    type: 'AnnotationCollection',
    label: `${title} (${organisation})`,
    total: items.length,
    generator: { id: `${OURS}program`, type: 'Software', name: 'Doorgehaald' },
    language,
    licence,
    statement,
    versions: await Promise.all(
      dossier.versions.map(async (version) => {
        const text = versionText(version)
        return {
          id: versionAddress(base, version.id),
          type: 'Text',
          format: 'text/plain',
          language,
          label: version.title,
          versionDate: version.id.slice(0, 10),
          reconstruction: version.sections.some(({ blocks }) => blocks.some(({ basis }) => basis !== 'literal')),
          versionSha256: await sha256(text),
          value: text,
        }
      }),
    ),
    first: { id: `${base}#annotaties-1`, type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

interface On {
  readonly dossier: Dossier
  readonly finder: TargetFinder
  readonly base: string
  readonly words: Words
}

/** One target, or a list of several; undefined when there is nothing it could be about. */
const some = (targets: readonly unknown[]): unknown => (targets.length > 1 ? targets : targets[0])

function ofAdvice(on: On, advice: Advice): Json {
  const { id, stance, aim, directionBasis, strengths, gist, reasons, caution, outcome, about } = advice
  return {
    id: on.base + advicePath(id),
    type: 'Annotation',
    // Whoever supports a change asks for one; everyone else comments on it.
    motivation: stance === 'for-change' ? 'editing' : 'commenting',
    direction: `${stance}.${aim}`,
    directionBasis,
    tone: strengths,
    outcome: outcome.kind,
    ...(outcome.basis && { outcomeBasis: outcome.basis }),
    ...(caution && { caution }),
    passages: about,
    body: [
      describe(on, [gist, ...reasons].join('\n')),
      ...(outcome.note ? [describe(on, outcome.note)] : []),
      ...paperBodies(on, advice.source, [...advice.locators, ...outcome.locators]),
    ],
    target: some(on.finder.ofAdvice(advice)),
  }
}

const REMARKING = { highlight: 'highlighting', wording: 'editing' } as const

function ofRemark(on: On, remark: Remark): Json {
  const { source, role, text, note, passages } = remark
  const targets: readonly unknown[] = on.finder.ofRemark(remark)
  return {
    id: on.base + remarkPath(remark),
    type: 'Annotation',
    motivation: role === 'highlight' || role === 'wording' ? REMARKING[role] : 'commenting',
    passages,
    body: [describe(on, [text, note].filter(Boolean).join('\n')), ...paperBodies(on, source, remark.locators)],
    // A remark in a paper about no version is about that paper.
    target: some(targets.length > 0 ? targets : [paperAddress(on, source)]),
  }
}

/** An answer links the text it is about, and the advice among these that it bears on. */
function ofAnswer(on: On, answer: Answer, chosen: ReadonlySet<string>): Json {
  const advice = answer.advice.filter((id) => chosen.has(id)).map((id) => on.base + advicePath(id))
  return {
    id: answerAddress(on, answer),
    type: 'Annotation',
    motivation: 'linking',
    passages: answer.passages,
    body: [describe(on, answer.gist), ...paperBodies(on, answer.source, answer.locators)],
    target: some([...on.finder.ofAnswer(answer), ...advice]),
  }
}

/** An assessment by the editors, about the answer. */
function ofJudgement(on: On, answer: Answer): readonly Json[] {
  const { judgement } = answer
  if (!judgement) return []
  return [
    {
      id: `${answerAddress(on, answer)}-duiding`,
      type: 'Annotation',
      motivation: 'commenting',
      editorial: true,
      body: [
        { ...describe(on, judgement.reasoning), purpose: 'commenting' },
        ...judgement.verdicts.map(({ kind, about }) => ({
          ...describe(on, on.words.t.verdict[kind], on.words.language),
          purpose: 'classifying',
          ...(about && { 'dh:about': about }),
        })),
      ],
      target: answerAddress(on, answer),
    },
  ]
}

const answerAddress = ({ base }: On, answer: Answer): string => base + answerPath(answer)

function describe({ dossier }: On, value: string, language: string = dossier.meta.language): Json {
  return { type: 'TextualBody', purpose: 'describing', value, format: 'text/plain', language }
}

/** The paper at its publisher where that is known, else as this site shows it. */
const paperAddress = ({ dossier, base }: On, id: string): string =>
  dossier.sources.find((source) => source.id === id)?.url ?? base + sourcePath(id)

/** Where it stands in the papers; the paper as a whole where no place is known. */
function paperBodies(on: On, source: string, locators: readonly string[]): readonly Json[] {
  const places = placesOf(on.dossier, [...new Set(locators)])
  if (places.length === 0) return [{ type: 'SpecificResource', purpose: 'linking', source: paperAddress(on, source) }]
  return places.map(({ locator }) => ({
    type: 'SpecificResource',
    purpose: 'linking',
    source: paperAddress(on, locator.source),
    selector: {
      type: 'Locator',
      place: locator.place,
      startsWith: locator.start,
      endsWith: locator.end,
      ...(locator.occurrence !== undefined && { occurrence: locator.occurrence }),
      sha256: locator.sha256,
    },
  }))
}
