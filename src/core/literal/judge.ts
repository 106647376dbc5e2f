import type { Block } from '../align/align.ts'
import type { Dossier, DossierBlock, Version } from '../dossier/schema.ts'
import { type Count, countIn, isEnough, isEnoughNear, isMost } from './enough.ts'
import { absencesIn, judgeAbsence } from './judge-absence.ts'
import { judgeCount, judgeName, judgeTitle, numberedName } from './judge-names.ts'
import { type BlockJudgement, type Claim, type Finding, NO_GAPS, type Reason, type TextGaps } from './judgement.ts'
import { type Letter, readLetter } from './letter.ts'
import { evidenceOf, type Found, findTogether, isTurned, weigh, type Weighed } from './search-terms.ts'
import { termsIn } from './terms.ts'

/**
 * Holds what the record says of a version against a text of it that someone has. A proposal for a person, who can
 * overrule each judgement; the order is that of the version, with what is said to be gone at the end. Blocks that are
 * literal already are left out.
 *
 * A reconstruction is written in the editors' own words, so that words in common prove little and words that are missing
 * prove nothing. Hence:
 * - *confirmed* where what is particular of a block (names, numbers, quotes, rare words) stands together in one paragraph
 *   or, with more of it, below one heading, in no sentence that turns it round; and where a title, the name of a part, or
 *   the number of parts is the one that sources give. It says that the text speaks of this, not that it says the same.
 * - *contradicted* only where the record claims something that can be checked: the title, the name or number of a part,
 *   how many parts there are, or that a passage is gone whose particular words stand there.
 * - *unsettled* in every other case. A passage that is not found is never contradicted.
 */
export function judgeBlocks(
  version: Version,
  literal: readonly Block[],
  dossier: Dossier,
  gaps: TextGaps = NO_GAPS,
): readonly BlockJudgement[] {
  const letter = readLetter(literal, gaps)
  const ours = version.sections.flatMap(({ id, heading = id, blocks }) =>
    blocks.filter(({ basis }) => basis !== 'literal').map((block) => ({ block, section: heading })),
  )
  const count = countIn(ours.map(({ block }) => block.text))
  const title = version.sections.flatMap(({ blocks }) => blocks)[0]
  const judged = ours.map(({ block, section }): Judged => {
    const claim: Claim = { is: 'block', block, section }
    const id = `block:${block.id}`
    if (block.kind === 'heading' && block === title && !numberedName(block.text))
      return { id, claim, ...judgeTitle(block, letter), found: [] }
    if (block.kind === 'heading' || numberedName(block.text)) {
      return { id, claim, ...judgeName(block, letter), found: [] }
    }
    const counted = judgeCount(block, letter)
    return { id, claim, ...(counted ? { ...counted, found: [] } : judgeText(block, letter, count)) }
  })
  const blocks = withPlaces(withOrder(withoutShared(judged)), letter)
  const absences = absencesIn(version, dossier).map((claim): BlockJudgement => {
    return { id: `absence:${claim.passage.id}`, claim, ...judgeAbsence(claim, version, dossier, letter, count) }
  })
  return [...blocks, ...absences]
}

/** With the terms that stand in the text, for what must be decided between blocks. */
type Judged = BlockJudgement & { readonly found: readonly Weighed[] }

function judgeText(block: DossierBlock, letter: Letter, count: Count): Omit<Judged, 'id' | 'claim'> {
  const terms = weigh(termsIn(block.text), letter, count)
  const particular = terms.filter(({ isRare }) => isRare)
  const { inOne, near } = findTogether(terms, letter)
  const best = inOne ?? near
  const isDescribed = block.contentUnknown === true
  const verdict = (finding: Finding, reason: Reason, found: Found | undefined) => ({
    finding,
    reason,
    against: found?.stretch.blocks ?? [],
    evidence: found ? evidenceOf(found) : [],
    missing: terms.filter((each) => found?.terms.includes(each) !== true).map(({ term }) => term.text),
    score: found?.score ?? 0,
    found: found?.terms.filter(({ isRare }) => isRare) ?? [],
  })
  if (particular.length === 0) return verdict('unsettled', isDescribed ? 'content-unknown' : 'nothing-particular', best)
  if (inOne && isEnough(inOne, terms)) {
    if (isTurned(inOne, block.text)) return verdict('unsettled', 'reversed', inOne)
    return verdict('confirmed', isDescribed ? 'topic' : 'together', inOne)
  }
  if (near && isEnoughNear(near, terms)) {
    if (isTurned(near, block.text)) return verdict('unsettled', 'reversed', near)
    return verdict('confirmed', isDescribed ? 'topic' : 'near', near)
  }
  const anywhere = particular.filter(({ carriers }) => carriers.length > 0)
  if (anywhere.length === 0) {
    if (isDescribed) return verdict('unsettled', 'content-unknown', undefined)
    return verdict('unsettled', letter.isWhole ? 'not-found' : 'not-found-gaps', undefined)
  }
  if (isDescribed) return verdict('unsettled', 'content-unknown', best)
  return verdict('unsettled', isMost(anywhere, particular) ? 'scattered' : 'too-little', best)
}

/**
 * Words that two blocks of the reconstruction have in common confirm neither by themselves: each needs one there that the
 * other does not have.
 */
function withoutShared(judged: readonly Judged[]): readonly Judged[] {
  const isByWords = ({ finding, found }: Judged) => finding === 'confirmed' && found.length > 0
  return judged.map((each) => {
    if (!isByWords(each)) return each
    const isCovered = judged.some((other) => {
      if (other === each || !isByWords(other)) return false
      if (!other.against.some((block) => each.against.includes(block))) return false
      const keys = new Set(other.found.map(({ term }) => term.key))
      return each.found.every(({ term }) => keys.has(term.key))
    })
    return isCovered ? { ...each, finding: 'unsettled', reason: 'shared' } : each
  })
}

/** Names of numbered parts whose headings stand in another order, without numbers of their own. */
function withOrder(judged: readonly Judged[]): readonly Judged[] {
  const placed = judged.flatMap((each) => {
    const name = each.claim.is === 'block' ? numberedName(each.claim.block.text) : undefined
    return name && each.reason === 'same-name' ? [{ each, name, at: each.against[0] ?? 0 }] : []
  })
  const turned = new Set(
    placed
      .filter(({ name, at }) =>
        placed.some(
          (other) => other.name.kind === name.kind && (other.name.number - name.number) * (other.at - at) < 0,
        ),
      )
      .map(({ each }) => each.id),
  )
  return judged.map((each) =>
    turned.has(each.id) ? { ...each, finding: 'contradicted', reason: 'other-order', score: 0 } : each,
  )
}

/** Says of what was found below the heading of another part than the reconstruction sets it. */
function withPlaces(judged: readonly Judged[], letter: Letter): readonly BlockJudgement[] {
  const parts = judged.flatMap(({ claim, reason, against }) =>
    claim.is === 'block' && reason === 'same-name' && letter.blocks[against[0] ?? -1]?.kind === 'heading'
      ? [{ section: claim.section, at: against[0] ?? 0 }]
      : [],
  )
  return judged.map(({ found: _used, ...each }) => {
    const [first] = each.against
    if (each.claim.is !== 'block' || each.finding !== 'confirmed' || first === undefined) return each
    const { section } = each.claim
    const own = parts.find((part) => part.section === section)
    const under = parts.findLast(({ at }) => at <= first)
    if (!own || !under || under === own || each.reason === 'same-name') return each
    return { ...each, elsewhere: letter.blocks[under.at]?.text ?? '' }
  })
}
