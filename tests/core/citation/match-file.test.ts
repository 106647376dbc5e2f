import { describe, expect, test } from 'vitest'
import { matchFile, type FileMatch } from '../../../src/core/citation/match-file.ts'
import { indexSource } from '../../../src/core/citation/source-index.ts'
import { tally } from '../../../src/core/citation/tally.ts'
import { fixtureText, minimalDossier } from '../../helpers/fixture-file.ts'
import { relay } from '../../helpers/relay.ts'
import { sha256 } from '../../helpers/sought.ts'

const dossier = minimalDossier()
const nota = fixtureText('dossiers/valid/sources/nota-stalling.txt')
const answers = fixtureText('dossiers/valid/sources/antwoorden-raad.txt')

function match(name: string, text: string): FileMatch {
  const steps = matchFile(dossier, name, indexSource(text))
  let step = steps.next()
  while (step.done !== true) step = steps.next(step.value.map((each) => (each === '' ? '' : sha256(each))))
  return step.value
}

const idsOf = (file: string) => dossier.sources.filter((source) => source.file === file).map(({ id }) => id)

describe('a file serves', () => {
  test('every source that names it', () => {
    const found = match('Nota-Stalling.TXT', nota)
    expect([found.by, found.sources]).toEqual(['name', idsOf('nota-stalling.txt')])
    expect(Object.values(found.findings).every(({ kind }) => kind === 'verified')).toBe(true)
  })

  test('the sources whose passages it holds, under whatever name and in whatever layout', () => {
    const found = match('download (3).pdf', relay(answers, 2))
    expect([found.by, found.sources]).toEqual(['text', idsOf('antwoorden-raad.txt')])
    expect(Object.keys(found.findings)).toEqual(
      dossier.locators.filter(({ source }) => found.sources.includes(source)).map(({ id }) => id),
    )
  })

  test('all of them when they are bound in one', () => {
    expect(match('alles.txt', `${nota}\n${answers}`).sources).toEqual(dossier.sources.map(({ id }) => id))
  })

  test('what its text says, when the name belongs to another', () => {
    const found = match('nota-stalling.txt', answers)
    expect([found.by, found.sources]).toEqual(['text', idsOf('antwoorden-raad.txt')])
  })

  test('its name, with nothing found, when the text belongs to none', () => {
    const found = match('nota-stalling.txt', 'Het pontje vaart elk uur.')
    expect([found.by, found.sources]).toEqual(['name', idsOf('nota-stalling.txt')])
    expect(Object.values(found.findings).every(({ kind }) => kind === 'not-found')).toBe(true)
  })

  test('no source when neither fits', () => {
    expect(match('pont.txt', 'Het pontje vaart elk uur.')).toEqual({ by: 'text', sources: [], findings: {} })
  })
})

test('the tally counts each locator once, by the best that any file says of it', () => {
  const [one = '', two = '', three = '', ...rest] = dossier.locators.map(({ id }) => id)
  const none = { finding: { kind: 'not-found', reason: 'start-not-found' } } as const
  const counted = tally(dossier.locators, {
    [one]: [none, { finding: { kind: 'verified', text: 'x' } }],
    [two]: [{ finding: { kind: 'same-text', text: 'x' } }],
    [three]: [none, { finding: { kind: 'found-twice', count: 2, expected: 1 } }],
  })
  expect(counted.counts).toMatchObject({ verified: 1, 'same-text': 1, 'found-twice': 1, 'not-found': 0 })
  expect(counted.proven).toBe(2)
  expect(counted.unproven.map(({ id, best }) => [id, best.kind])).toEqual([[three, 'found-twice']])
  expect(counted.unopened).toBe(rest.length)
})
