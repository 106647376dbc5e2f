// Reads every hostile file in a process of its own, so that what it needs can be measured. One line of JSON a file.
import { NODE_TOOLS } from '../../src/cli/node-tools.ts'
import { importFile } from '../../src/importers/import-file.ts'
import { encodePdf } from './encode-pdf.ts'
import { HOSTILE_FILES } from './hostile-files.ts'

export interface Measured {
  readonly name: string
  /** Code of the first problem, or `read`. */
  readonly ended: string
  /** Of the processor, so that a busy machine makes no difference. */
  readonly seconds: number
  /** By which the most that the process ever held grew. */
  readonly kilobytes: number
}

// What the readers themselves weigh does not count.
await importFile(encodePdf([['De kade is nat.']]), 'kade.pdf', NODE_TOOLS)

for (const { name, bytes } of HOSTILE_FILES) {
  const content = bytes()
  const before = process.resourceUsage().maxRSS
  const start = process.cpuUsage()
  const outcome = await importFile(content, name, NODE_TOOLS)
  const { user, system } = process.cpuUsage(start)
  const measured: Measured = {
    name,
    ended: outcome.ok ? 'read' : (outcome.problems[0]?.code ?? 'no problem given'),
    seconds: (user + system) / 1e6,
    kilobytes: process.resourceUsage().maxRSS - before,
  }
  console.log(JSON.stringify(measured))
}
