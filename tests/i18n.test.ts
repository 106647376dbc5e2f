import { afterEach, describe, expect, it, vi } from 'vitest'
import { englishChain } from '../src/i18n/chain.en.ts'
import { dutchChain } from '../src/i18n/chain.nl.ts'
import { englishCitation } from '../src/i18n/citation.en.ts'
import { dutchCitation } from '../src/i18n/citation.nl.ts'
import { englishCompare } from '../src/i18n/compare.en.ts'
import { dutchCompare } from '../src/i18n/compare.nl.ts'
import { englishDialogs } from '../src/i18n/dialogs.en.ts'
import { dutchDialogs } from '../src/i18n/dialogs.nl.ts'
import { englishComparing } from '../src/i18n/comparing.en.ts'
import { dutchComparing } from '../src/i18n/comparing.nl.ts'
import { englishEntry } from '../src/i18n/entry.en.ts'
import { englishDossier } from '../src/i18n/dossier.en.ts'
import { dutchDossier } from '../src/i18n/dossier.nl.ts'
import { dutchEntry } from '../src/i18n/entry.nl.ts'
import { englishImportPlaces, englishImportProblems } from '../src/i18n/importing.en.ts'
import { dutchImportPlaces, dutchImportProblems } from '../src/i18n/importing.nl.ts'
import { englishLiteral } from '../src/i18n/literal.en.ts'
import { englishLifeline } from '../src/i18n/lifeline.en.ts'
import { dutchLiteral } from '../src/i18n/literal.nl.ts'
import { dutchLifeline } from '../src/i18n/lifeline.nl.ts'
import { en } from '../src/i18n/en.ts'
import { englishExported } from '../src/i18n/exported.en.ts'
import { dutchExported } from '../src/i18n/exported.nl.ts'
import { englishFinding } from '../src/i18n/finding.en.ts'
import { dutchFinding } from '../src/i18n/finding.nl.ts'
import { formatsFor } from '../src/i18n/format.ts'
import { englishRedline } from '../src/i18n/redline.en.ts'
import { dutchRedline } from '../src/i18n/redline.nl.ts'
import { englishSteps } from '../src/i18n/steps.en.ts'
import { dutchSteps } from '../src/i18n/steps.nl.ts'
import { englishLinking } from '../src/i18n/linking.en.ts'
import { dutchLinking } from '../src/i18n/linking.nl.ts'
import { nl } from '../src/i18n/nl.ts'
import { englishOffline } from '../src/i18n/offline.en.ts'
import { dutchOffline } from '../src/i18n/offline.nl.ts'
import { englishPrinting } from '../src/i18n/printing.en.ts'
import { dutchPrinting } from '../src/i18n/printing.nl.ts'
import { englishPapers } from '../src/i18n/papers.en.ts'
import { dutchPapers } from '../src/i18n/papers.nl.ts'
import { englishRegister } from '../src/i18n/register.en.ts'
import { dutchRegister } from '../src/i18n/register.nl.ts'
import { englishWoo } from '../src/i18n/woo.en.ts'
import { dutchWoo } from '../src/i18n/woo.nl.ts'
import { englishTakeAway } from '../src/i18n/take-away.en.ts'
import { dutchTakeAway } from '../src/i18n/take-away.nl.ts'
import { englishSharing } from '../src/i18n/sharing.en.ts'
import { dutchSharing } from '../src/i18n/sharing.nl.ts'
import { englishRecorded } from '../src/i18n/recorded.en.ts'
import { dutchRecorded } from '../src/i18n/recorded.nl.ts'
import { englishVerification } from '../src/i18n/verification.en.ts'
import { dutchVerification } from '../src/i18n/verification.nl.ts'
import { englishWorkbench } from '../src/i18n/workbench.en.ts'
import { dutchWorkbench } from '../src/i18n/workbench.nl.ts'

type Leaf = string | ((...args: readonly unknown[]) => unknown)

/** Every text by its path, such as `compare.views.older`; texts made by a function stay functions. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, Leaf> {
  if (typeof value === 'string' || typeof value === 'function') return new Map([[path, value as Leaf]])
  if (typeof value !== 'object' || value === null) throw new Error(`neither text nor group at ${path}`)
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [...leavesOf(part, path === '' ? key : `${path}.${key}`)]),
  )
}

/** What stands on screen; a function is called as for two things, named "2". */
function wordsOf(leaf: Leaf | undefined): string {
  return typeof leaf === 'function' ? JSON.stringify(leaf('2', '2', '2')) : String(leaf)
}

const SAME_IN_BOTH_LANGUAGES = new Set([
  'product',
  'frame.dossiers',
  'frame.privacy',
  'direction.procedural.procedure',
  'direction.procedural.other',
  'status.outline',
  'recorded.labels.outline',
  'workbench.item.status',
  'count.passages',
  'dossier.lifeline.passage',
  'comparePage.views.older',
  'comparePage.was',
  'compare.end',
  'literal.judgement.as',
  'literal.record.redaction',
  'register.filters',
  'register.passage',
  'register.later',
  'entry.home.dossiers',
  'dossier.overview.later',
  'dossier.proof.hash',
  'papers.page',
  'lifeline.picture.passage',
  'takeAway.counts.passages',
  'takeAway.size',
  'sharing.tell.was',
  'sharing.tell.dossier',
  'sharing.page.card.download',
  'sharing.page.toDossier',
  'redline.title',
  'redline.rests',
  'redline.told',
  'verification.end',
])

const dutch = leavesOf({
  ...nl,
  comparePage: dutchCompare,
  steps: dutchSteps,
  dialogs: dutchDialogs,
  dossier: dutchDossier,
  entry: dutchEntry,
  comparing: dutchComparing,
  citation: dutchCitation,
  lifeline: dutchLifeline,
  literal: dutchLiteral,
  papers: dutchPapers,
  chain: dutchChain,
  register: dutchRegister,
  woo: dutchWoo,
  exported: dutchExported,
  finding: dutchFinding,
  takeAway: dutchTakeAway,
  printing: dutchPrinting,
  sharing: dutchSharing,
  redline: dutchRedline,
  verification: dutchVerification,
  linking: dutchLinking,
  recorded: dutchRecorded,
  offline: dutchOffline,
  workbench: dutchWorkbench,
  importing: { problems: dutchImportProblems, places: dutchImportPlaces },
})
const english = leavesOf({
  ...en,
  comparePage: englishCompare,
  steps: englishSteps,
  dialogs: englishDialogs,
  dossier: englishDossier,
  entry: englishEntry,
  comparing: englishComparing,
  citation: englishCitation,
  lifeline: englishLifeline,
  literal: englishLiteral,
  papers: englishPapers,
  chain: englishChain,
  register: englishRegister,
  woo: englishWoo,
  exported: englishExported,
  finding: englishFinding,
  takeAway: englishTakeAway,
  printing: englishPrinting,
  sharing: englishSharing,
  redline: englishRedline,
  verification: englishVerification,
  linking: englishLinking,
  recorded: englishRecorded,
  offline: englishOffline,
  workbench: englishWorkbench,
  importing: { problems: englishImportProblems, places: englishImportPlaces },
})

describe('the English texts', () => {
  it('have exactly the keys of the Dutch ones', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort())
  })

  it('are made by a function exactly where the Dutch ones are', () => {
    const functionsIn = (leaves: ReadonlyMap<string, Leaf>) =>
      [...leaves]
        .filter(([, leaf]) => typeof leaf === 'function')
        .map(([path]) => path)
        .sort()
    expect(functionsIn(english)).toEqual(functionsIn(dutch))
  })

  it('are never left in Dutch, but for a named few', () => {
    const same = [...english].filter(([path, leaf]) => wordsOf(leaf) === wordsOf(dutch.get(path))).map(([path]) => path)
    expect(same.sort()).toEqual([...SAME_IN_BOTH_LANGUAGES].sort())
  })

  it('are never empty', () => {
    expect([...english].filter(([, leaf]) => wordsOf(leaf).trim() === '')).toEqual([])
  })

  it('use the singular for one and the plural for none and many', () => {
    expect([0, 1, 2].map(en.count.advice)).toEqual(['0 pieces of advice', '1 piece of advice', '2 pieces of advice'])
    expect([1, 2].map(englishCompare.silent)).toEqual([
      '1 other paragraph: not mentioned, so assumed the same',
      '2 other paragraphs: not mentioned, so assumed the same',
    ])
    expect([1, 2].map(englishEntry.report.more)).toEqual(['And 1 more problem.', 'And 2 more problems.'])
    expect(['228', '225, 226', '225/226'].map(en.passage.question)).toEqual([
      'question 228',
      'questions 225, 226',
      'questions 225/226',
    ])
  })

  it('name the state secretary in English and any other office as the dossier does', () => {
    expect(en.overview.requestedItem('staatssecretaris')).toBe('at the request of the state secretary')
    expect(en.overview.requestedList('staatssecretaris')).toContain('at the request of the state secretary;')
    expect(en.overview.requestedItem('minister')).toBe('at the request of the minister')
  })
})

describe('formatsFor', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each([
    { zone: 'Pacific/Pago_Pago', offset: 660 },
    { zone: 'UTC', offset: 0 },
    { zone: 'Pacific/Kiritimati', offset: -840 },
  ])('shows the same day to a reader in $zone', ({ zone, offset }) => {
    vi.stubEnv('TZ', zone)
    expect(new Date('2024-12-02T12:00:00Z').getTimezoneOffset()).toBe(offset)
    expect(formatsFor('nl').date('2024-12-02')).toBe('2 december 2024')
    expect(formatsFor('en').date('2024-12-02')).toBe('2 December 2024')
    expect(formatsFor('nl').shortDate('2024-12-02')).toBe('2 dec')
    expect(formatsFor('en').shortDate('2024-12-02')).toBe('2 Dec')
    expect(formatsFor('nl').clock('2025-02-07T23:10:51')).toBe('7 februari 2025, 23:10:51')
    expect(formatsFor('en').clock('2025-02-07T23:10:51')).toBe('7 February 2025, 23:10:51')
  })
})
