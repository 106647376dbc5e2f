import { isCalendarDate } from './calendar.ts'
import type { Path, Problem } from './problem.ts'
import { checkDuplicates } from './references.ts'
import type { Advice, Locator, Passage, PassageState, Version } from './schema.ts'

/** Version ids in file order must be days of the calendar in ascending order; equal ids are duplicates, not disorder. */
export function checkVersionOrder(versionIds: readonly (string | undefined)[]): Problem[] {
  const problems: Problem[] = []
  let latest: string | undefined
  versionIds.forEach((id, index) => {
    if (id === undefined) return
    const path = ['versions', index, 'id']
    if (!isCalendarDate(id)) problems.push({ path, code: 'bad-date', found: id })
    else if (latest !== undefined && id < latest) {
      problems.push({ path, code: 'version-order', found: id, expected: latest })
    } else latest = id
  })
  return problems
}

/** Ids unique within the version, and a locator under every block that claims to rest on something. */
export function checkVersion(version: Version, path: Path): Problem[] {
  const problems = checkDuplicates(version.sections, [...path, 'sections'])
  const seen = new Set<string>()
  version.sections.forEach((section, sectionIndex) => {
    section.blocks.forEach((block, blockIndex) => {
      const here = [...path, 'sections', sectionIndex, 'blocks', blockIndex]
      if (seen.has(block.id)) problems.push({ path: [...here, 'id'], code: 'duplicate-id', found: block.id })
      seen.add(block.id)
      if (block.basis !== 'assumed' && block.locators.length === 0) {
        problems.push({ path: [...here, 'locators'], code: 'locator-missing', found: block.basis })
      }
    })
  })
  return problems
}

/** One state for each version, in the order of the versions, with a basis and a locator unless it is unknown. */
export function checkPassage(passage: Passage, path: Path, versionIds: readonly string[]): Problem[] {
  const states = [...path, 'states']
  const problems: Problem[] = []
  const seen = new Set<string>()
  let last = -1
  let wasAbsent = false
  passage.states.forEach((state, index) => {
    const here = [...states, index]
    const position = versionIds.indexOf(state.version)
    if (seen.has(state.version)) {
      problems.push({ path: [...here, 'version'], code: 'double-state', found: state.version })
    } else if (position >= 0 && position < last) {
      const before = versionIds[last]
      problems.push({
        path: [...here, 'version'],
        code: 'state-order',
        found: state.version,
        ...(before === undefined ? {} : { expected: before }),
      })
    }
    seen.add(state.version)
    last = Math.max(last, position)
    problems.push(...checkState(state, here, wasAbsent))
    wasAbsent ||= state.state === 'absent'
  })
  for (const id of versionIds) {
    if (!seen.has(id)) problems.push({ path: states, code: 'missing-state', expected: id })
  }
  return problems
}

function checkState(state: PassageState, path: Path, wasAbsent: boolean): Problem[] {
  const problems: Problem[] = []
  const restored = state.state === 'restored' ? 'state' : state.also?.includes('restored') === true ? 'also' : undefined
  if (restored !== undefined && !wasAbsent) {
    problems.push({ path: [...path, restored], code: 'restored-without-absence', found: state.version })
  }
  if (state.state === 'unknown') {
    if (state.basis !== undefined) {
      problems.push({ path: [...path, 'basis'], code: 'basis-unexpected', found: state.basis })
    }
    return problems
  }
  if (state.basis === undefined) {
    problems.push({ path: [...path, 'basis'], code: 'basis-missing', found: state.state })
  } else if (state.locators.length === 0) {
    problems.push({ path: [...path, 'locators'], code: 'locator-missing', found: state.basis })
  }
  return problems
}

/** The step of an advice, or the stretch of an open question, runs forward: from an older to a later version. */
export function checkBetween(
  between: Advice['between'] | undefined,
  path: Path,
  versionIds: readonly string[],
): Problem[] {
  const { older, newer } = between ?? {}
  if (older === undefined || newer === undefined) return []
  const [from, to] = [versionIds.indexOf(older), versionIds.indexOf(newer)]
  if (from < 0 || to < 0 || from < to) return []
  return [{ path: [...path, 'between'], code: 'between-order', found: `${older} – ${newer}` }]
}

/**
 * Anchors are searched in text with collapsed whitespace; one that is not collapsed itself can never be found. Neither
 * can an occurrence beyond the last.
 */
export function checkLocatorAnchors(locator: Locator, path: Path): Problem[] {
  const { plain } = locator
  const anchors = (['start', 'end'] as const).flatMap((field): Problem[] => {
    const anchor = locator[field]
    if (anchor === anchor.replace(/\s+/gu, ' ').trim()) return []
    return [{ path: [...path, field], code: 'bad-anchor', found: JSON.stringify(anchor.slice(0, 60)) }]
  })
  if (plain === undefined || plain.nth <= plain.of) return anchors
  const [found, expected] = [String(plain.nth), String(plain.of)]
  return [...anchors, { path: [...path, 'plain', 'nth'], code: 'nth-beyond', found, expected }]
}
