import type { Advice, Answer, Dossier, DossierBlock, Remark, Version } from '../core/dossier/schema.ts'
import { sha256 } from './digest.ts'
import { blockRanges, codePoints, versionText } from './version-text.ts'

/** Code points of context on either side of a quote. */
const CONTEXT = 32

/** A version, or a paragraph of it, as the target of an annotation. */
export interface TextTarget {
  readonly type: 'SpecificResource'
  /** Address of the version. */
  readonly source: string
  readonly versionSha256: string
  /** True when the words are ours. */
  readonly reconstruction: boolean
  /** Of the paragraph. */
  readonly basis?: DossierBlock['basis']
  readonly selector?: readonly [
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ]
}

/** What targets need of one version, made once. */
interface Prepared {
  readonly version: Version
  readonly address: string
  readonly sha256: string
  readonly points: readonly string[]
  readonly ranges: ReturnType<typeof blockRanges>
}

/** Finds the text that a record is about. */
export interface TargetFinder {
  ofAdvice(advice: Advice): readonly TextTarget[]
  ofRemark(remark: Remark): readonly TextTarget[]
  ofAnswer(answer: Answer): readonly TextTarget[]
}

export const versionAddress = (base: string, id: string): string => `${base}#versie-${id}`

/** @param base address of the dossier */
export async function targetFinder(dossier: Dossier, base: string): Promise<TargetFinder> {
  const prepared = await Promise.all(
    dossier.versions.map(async (version): Promise<Prepared> => {
      const text = versionText(version)
      return {
        version,
        address: versionAddress(base, version.id),
        sha256: await sha256(text),
        points: codePoints(text),
        ranges: blockRanges(version),
      }
    }),
  )
  const byId = new Map(prepared.map((each) => [each.version.id, each]))
  const last = prepared.at(-1)
  /** The paragraphs of a passage in the first of these versions that has any. */
  const firstWith = (passage: string, candidates: readonly (Prepared | undefined)[]): readonly TextTarget[] => {
    for (const candidate of candidates) {
      if (!candidate) continue
      const blocks = [...candidate.ranges.keys()].filter((block) => block.passages.includes(passage))
      if (blocks.length > 0) return blocks.map((block) => blockTarget(candidate, block))
    }
    return []
  }
  const orWhole = (targets: readonly TextTarget[], version: Prepared | undefined): readonly TextTarget[] => {
    const once = [...new Map(targets.map((each) => [JSON.stringify(each), each])).values()]
    return once.length > 0 || !version ? once : [wholeTarget(version)]
  }
  return {
    // A cut paragraph stands in the older version only.
    ofAdvice({ about, between }) {
      const step = [between.newer, between.older].map((id) => (id === undefined ? undefined : byId.get(id)))
      return orWhole(
        about.flatMap((passage) => firstWith(passage, step)),
        step[0] ?? step[1],
      )
    },
    ofRemark({ source, passages }) {
      const described = prepared.filter(({ version }) => version.describedBy.includes(source))
      return orWhole(
        passages.flatMap((passage) => firstWith(passage, described)),
        described[0],
      )
    },
    // What was said afterwards is about the letter as it was sent, or about the last text that had the passage.
    ofAnswer({ passages, advice }) {
      const targets = passages.flatMap((passage) => firstWith(passage, [...prepared].reverse()))
      return orWhole(targets, advice.length > 0 && passages.length === 0 ? undefined : last)
    },
  }
}

const isReconstructed = (version: Version): boolean =>
  version.sections.some(({ blocks }) => blocks.some(({ basis }) => basis !== 'literal'))

function wholeTarget({ version, address, sha256: hash }: Prepared): TextTarget {
  return {
    type: 'SpecificResource',
    source: address,
    versionSha256: hash,
    reconstruction: isReconstructed(version),
  }
}

function blockTarget(prepared: Prepared, block: DossierBlock): TextTarget {
  const { points, ranges } = prepared
  const { start, end } = ranges.get(block)!
  const between = (from: number, to: number) => points.slice(Math.max(0, from), to).join('')
  return {
    ...wholeTarget(prepared),
    reconstruction: block.basis !== 'literal',
    basis: block.basis,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: between(start, end),
        prefix: between(start - CONTEXT, start),
        suffix: between(end, end + CONTEXT),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}
