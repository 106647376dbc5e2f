// Reads every hostile file in a process of its own, so that what it needs can be measured. One line of JSON a file.
import { NODE_TOOLS } from '../../src/cli/node-tools.ts'
import { importFile } from '../../src/importers/import-file.ts'
import { HOSTILE_FILES } from './hostile-files.ts'

for (const { name, bytes } of HOSTILE_FILES.filter(
  (file) => process.argv[2] === undefined || file.name === process.argv[2],
)) {
  const content = bytes()
  const before = process.resourceUsage().maxRSS
  const start = performance.now()
  const outcome = await importFile(content, name, NODE_TOOLS)
  const ended = outcome.ok ? 'read' : (outcome.problems[0]?.code ?? 'no problem given')
  const seconds = (performance.now() - start) / 1000
  console.log(JSON.stringify({ name, ended, seconds, before, after: process.resourceUsage().maxRSS }))
}
