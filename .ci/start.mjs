// `npm start`: installs what is missing, builds, serves the built app and says where. Opens nothing.
//   npm start -- --port 5000      or PORT=5000 npm start; a port that is taken gives the next free one
import { parseArgs } from 'node:util'
import { ensureInstalled, program, ROOT, runNode } from './install.mjs'

const FIRST_PORT = 4173
// Reachable as localhost too, and from this machine only.
const HOST = '127.0.0.1'

try {
  const port = readPort()
  ensureInstalled()
  if ((await runNode([program('vite'), 'build'])) !== 0) throw new Error('The build did not succeed; see above.')
  const { preview } = await import('vite')
  const server = await preview({ root: ROOT, preview: { host: HOST, port, strictPort: false, open: false } })
  const address = server.httpServer.address()
  console.log(`\nDoorgehaald is at http://localhost:${address.port}${server.config.base}   (stop with Ctrl+C)`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function readPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } })
  const given = values.port ?? process.env.PORT
  if (given === undefined || given === '') return FIRST_PORT
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`Not a port: ${given}. Use 1 to 65535.`)
  return port
}
