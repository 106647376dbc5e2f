import type { Edge } from './candidates.ts'
import type { Corpus, Side } from './features.ts'
import type { Budget, Partners } from './model.ts'

/** Share of the smaller block that must be words neither block's partners explain, when one of them has none. */
const COVERED_FROM = 1 / 3
/** The same when both have a partner already: more, because boilerplate would chain whole texts together. */
const BOTH_PAIRED_FROM = 1 / 2
/** Added to either when the piece stands elsewhere: the pieces of a split follow each other. */
const ELSEWHERE = 0.3
/** How many blocks may stand between two pieces of one block. */
const NEAR = 2
/** Words, at the least, that a piece takes along; a shorter block must be covered by all its words. */
const FEWEST_WORDS = 3

/**
 * Splits and merges: pairs beyond the chosen partners, added only when they account for words that no partner explains.
 * Coverage, not likeness, decides, so that boilerplate shared by many blocks makes no false split.
 * @param edges candidates; those with a settled block are expected to be absent
 */
export function coverRest(corpus: Corpus, edges: readonly Edge[], partners: Partners, budget: Budget) {
  const linksA = corpus.a.blocks.map((_, i) => linksOf(partners.ofA[i]))
  const linksB = corpus.b.blocks.map((_, j) => linksOf(partners.ofB[j]))
  const added: (readonly [number, number])[] = []
  const open = edges.filter(({ i, j }) => partners.ofA[i] !== j && (partners.ofA[i] !== -1 || partners.ofB[j] !== -1))
  open.sort((x, y) => y.likeness - x.likeness || x.i + x.j - (y.i + y.j) || x.i - y.i)
  for (const { i, j } of open) {
    const [ofI, ofJ] = [linksA[i] ?? [], linksB[j] ?? []]
    if (!budget.spend((corpus.a.features[i]?.length ?? 0) + (corpus.b.features[j]?.length ?? 0))) break
    const restJ = new Set(unexplained(corpus.b, j, corpus.a, ofJ))
    const common = unexplained(corpus.a, i, corpus.b, ofI).filter((id) => restJ.has(id))
    const covered = common.reduce((sum, id) => sum + (corpus.weight[id] ?? 0), 0)
    const smaller = Math.min(corpus.a.featureWeight[i] ?? 0, corpus.b.featureWeight[j] ?? 0)
    const fewest = Math.min(FEWEST_WORDS, corpus.a.words[i]?.length ?? 0, corpus.b.words[j]?.length ?? 0)
    const isNear = ofI.some((other) => Math.abs(other - j) <= NEAR) || ofJ.some((other) => Math.abs(other - i) <= NEAR)
    const share = (ofI.length > 0 && ofJ.length > 0 ? BOTH_PAIRED_FROM : COVERED_FROM) + (isNear ? 0 : ELSEWHERE)
    if (common.length < fewest || covered <= 0 || covered < share * smaller) continue
    linksA[i]?.push(j)
    linksB[j]?.push(i)
    added.push([i, j])
  }
  return added
}

function linksOf(partner: number | undefined): number[] {
  return partner === undefined || partner < 0 ? [] : [partner]
}

/** The features of a block that none of its partners has. */
function unexplained(side: Side, index: number, other: Side, partners: readonly number[]): Int32Array {
  const explained = new Set(partners.flatMap((partner) => [...(other.features[partner] ?? [])]))
  return (side.features[index] ?? new Int32Array(0)).filter((id) => !explained.has(id))
}
