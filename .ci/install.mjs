// Shared by start.mjs and test.mjs: installed packages, their programs, and one way to run them.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, also when the script was started from elsewhere. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

const [MAJOR, MINOR] = [20, 19]

/** Installs what package-lock.json names, when that is not what node_modules holds. Throws with a remedy. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
    throw new Error(
      `Node ${MAJOR}.${MINOR} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`,
    )
  }
  if (isInstalled()) return
  console.log('Installing packages (npm ci) …')
  const { status, error } = spawnSync(...npm(['ci', '--include=dev', '--no-audit', '--no-fund']))
  if (error !== undefined || status !== 0) {
    throw new Error(`npm ci did not succeed (${error?.message ?? `exit ${status}`}). Is the network available?`)
  }
}

/** Compares contents, not times: a fresh clone and a restored cache have times that say nothing. */
function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // Optional packages are for one kind of machine each, so most of them are rightly absent.
    if (path === '' || (have[path] === undefined && optional)) return true
    return have[path]?.version === version
  })
}

// npm is a script: run with the same Node when npm started us, else by its name, which on Windows needs a shell.
function npm(args) {
  const options = { cwd: ROOT, stdio: 'inherit' }
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js') && existsSync(script)) return [process.execPath, [script, ...args], options]
  return ['npm', args, { ...options, shell: process.platform === 'win32' }]
}

/** Path of a package's program as a script for Node; works where `.bin` holds shell wrappers. */
export function program(packageName, name = packageName) {
  const folder = join(ROOT, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}

/** Runs a Node script with the terminal of this one; resolves to its exit code, 1 when it could not start. */
export function runNode(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
