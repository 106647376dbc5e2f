#!/usr/bin/env node
// The only file of the command line that Node runs as it is: it teaches Node to read the TypeScript of the rest.
import { register } from 'tsx/esm/api'

// `doorgehaald … | head` closes the pipe early; that is how a pipe ends, not a fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

register()
const { main } = await import('./main.ts')

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
