import { existsSync, readFileSync } from 'node:fs'
import { locatorsByFile } from '../../src/core/citation/check-dossier.ts'

import { actieagenda } from '../helpers/actieagenda.ts'
import { SOURCES_FOLDER } from '../helpers/facts.ts'
import { relay } from '../helpers/relay.ts'
import { verifyIn } from '../helpers/sought.ts'
import { timeInTurn } from './measure.ts'

/** The bar: all locators in less than this many times what twenty rounds of normalizing the same texts take. */
const BAR = 1.5
const TIMES = 20
const ROUNDS = 15

export const VERIFICATION_HEAD = [
  'files',
  'locators',
  'verification',
  `normalize and collapse, ${TIMES}×`,
  'ratio',
  `bar ${BAR}`,
]

/** All locators of the dossier against all its papers, and against the same papers in another layout. */
export function verificationRows(): { readonly title: string; readonly rows: readonly (readonly string[])[] } {
  if (!existsSync(SOURCES_FOLDER)) return { title: 'Verification: not run, the papers are not here', rows: [] }
  const files = locatorsByFile(actieagenda).map(({ file, own }) => ({
    locators: own.map(({ locator }) => locator),
    text: readFileSync(`${SOURCES_FOLDER}/${file}`, 'utf8'),
  }))
  const rows = (['the papers', 'in another layout'] as const).map((name, at) => {
    const given = files.map(({ locators, text }) => ({ locators, text: at === 0 ? text : relay(text, 1) }))
    const runs = [
      () => given.forEach(({ locators, text }) => verifyIn(locators, text)),
      () => given.forEach(({ text }) => normalize(text)),
    ]
    const [ours, base] = timeInTurn(runs, ROUNDS).map(({ median }) => median)
    const ratio = (ours ?? Number.NaN) / (base ?? Number.NaN)
    const count = given.reduce((sum, { locators }) => sum + locators.length, 0)
    const cells = [ours, base].map((value) => `${(value ?? Number.NaN).toFixed(1)} ms`)
    return [name, String(count), ...cells, `${ratio.toFixed(2)}×`, ratio < BAR ? 'met' : 'NOT MET']
  })
  return { title: `Verification with SHA-256, median of ${ROUNDS}`, rows }
}

function normalize(text: string): number {
  let length = 0
  for (let time = 0; time < TIMES; time++) length += text.normalize().replace(/\s+/gu, ' ').length
  return length
}
