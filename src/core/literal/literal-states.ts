import type { Dossier, Passage, PassageState, Version } from '../dossier/schema.ts'
import { fitText } from './fit.ts'
import type { Override } from './judgement.ts'
import type { SettledJudgement } from './settle.ts'
import type { LiteralWords } from './words.ts'

interface Written {
  readonly file: string
  readonly words: LiteralWords
  /** Nothing of the text is unreadable. */
  readonly isWhole: boolean
  /** Locator of each block of the text, by its index. */
  readonly locatorAt: ReadonlyMap<number, string>
}

/**
 * The states that a reader decided, and what is open or unknown with a word that the text is there now. An event that a
 * source tells (shortened, back) stays that of the source: one text cannot show what happened since another.
 */
export function withLiteralStates(
  dossier: Dossier,
  version: Version,
  settled: readonly SettledJudgement[],
  written: Written,
): Pick<Dossier, 'passages' | 'openQuestions'> {
  const { words } = written
  const told = words.mayBeTold(version.id.slice(0, 10))
  const passages = dossier.passages.map((passage): Passage => {
    const states = passage.states.map((state) =>
      state.version === version.id ? decide(passage, state, settled, written) : state,
    )
    const unknowns = passage.unknowns.length === 0 || passage.unknowns.includes(told) ? [] : [told]
    return { ...passage, states: withoutReturns(states, words), unknowns: [...passage.unknowns, ...unknowns] }
  })
  const openQuestions = dossier.openQuestions.map((question) => {
    const { older = '', newer = '~' } = question.between ?? {}
    const isAbout = older <= version.id && version.id <= newer
    return isAbout ? { ...question, text: fitText(`${question.text} (${told})`) } : question
  })
  return { passages, openQuestions }
}

function decide(
  passage: Passage,
  before: PassageState,
  settled: readonly SettledJudgement[],
  { file, words, isWhole, locatorAt }: Written,
): PassageState {
  const decisions = settled.flatMap((each) =>
    each.decided && isAbout(each, passage) ? [{ each, ...each.decided }] : [],
  )
  let state = before
  for (const { each, ...decided } of decisions) {
    const locators = decided.blocks.flatMap((index) => locatorAt.get(index) ?? [])
    state = each.claim.is === 'absence' ? ofAbsence(state, decided, locators) : ofBlock(state, decided, locators)
    if (decided.note) state = noted(state, words.readerNote(decided.note))
  }
  const isSilent = state.state === 'unknown' && state.note === undefined
  return isSilent ? noted(state, words.unjudged) : state

  function ofBlock(now: PassageState, { finding }: Override, locators: readonly string[]): PassageState {
    if (finding === 'contradicted') return noted(now, words.contradicted)
    // A block may tell of a passage by what it lacks: a title without the words that went from it.
    if (finding !== 'confirmed' || locators.length === 0 || now.state === 'absent') return now
    const hasEvent = now.state !== 'present' || now.also !== undefined
    if (now.state === 'unknown' || !hasEvent) return standing(now, locators)
    return noted(withPlaces(now, locators), words.stands(file))
  }

  function ofAbsence(now: PassageState, { finding }: Override, locators: readonly string[]): PassageState {
    if (finding === 'contradicted') {
      return locators.length > 0 ? standing(now, locators) : noted(now, words.contradicted)
    }
    const all = [...locatorAt].sort(([a], [b]) => a - b).map(([, locator]) => locator)
    if (finding !== 'confirmed' || !isWhole || all.length === 0) return now
    // That something stands nowhere rests on the text from its first block through its last.
    return noted(
      { ...withPlaces(now, [all[0]!, all.at(-1)!]), basis: 'literal' },
      words.standsNot(file),
      now.basis && words.before(now.basis),
    )
  }

  function standing(now: PassageState, locators: readonly string[]): PassageState {
    const { also: _events, requestedBy: _who, requesterUnknown: _nobody, basis, ...rest } = now
    const was = basis && basis !== 'literal' ? words.before(basis) : undefined
    const isKept = now.state === 'present'
    return noted(
      { ...withPlaces(isKept ? { ...now } : rest, locators), state: 'present', basis: 'literal' },
      words.stands(file),
      was,
    )
  }
}

const isAbout = ({ claim }: SettledJudgement, passage: Passage): boolean =>
  claim.is === 'block' ? claim.block.passages.includes(passage.id) : claim.passage.id === passage.id

const withPlaces = <State extends Pick<PassageState, 'locators'>>(
  state: State,
  locators: readonly string[],
): State => ({
  ...state,
  locators: [...new Set([...locators, ...state.locators])],
})

/** What is new stands before what the editors noted. */
function noted(state: PassageState, ...added: readonly (string | undefined)[]): PassageState {
  const fresh = added.filter((each) => each !== undefined && state.note?.includes(each) !== true)
  return fresh.length === 0 ? state : { ...state, note: fitText([...fresh, state.note].filter(Boolean).join(' ')) }
}

/** What turns out never to have gone cannot be back: the format knows a return only after an absence. */
function withoutReturns(states: readonly PassageState[], words: LiteralWords): PassageState[] {
  let wasAbsent = false
  return states.map((state) => {
    const isBack = state.state === 'restored' || state.also?.includes('restored') === true
    const kept = isBack && !wasAbsent ? neverBack(state, words) : state
    wasAbsent ||= state.state === 'absent'
    return kept
  })
}

function neverBack({ also, ...state }: PassageState, words: LiteralWords): PassageState {
  const others = also?.filter((event) => event !== 'restored') ?? []
  return noted(
    {
      ...state,
      ...(state.state === 'restored' && { state: 'present' as const }),
      ...(others.length > 0 && { also: others }),
    },
    words.neverGone,
  )
}
