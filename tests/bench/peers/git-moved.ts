import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Block } from '../../../src/core/align/align.ts'
import type { Peer } from '../case.ts'

/** Bytes; git's answer holds both texts. */
const MOST_OUTPUT = 2 ** 30
/** Colours (ANSI numbers) of our own choice, so that nobody's settings decide what a line means. */
const MOVED_FROM = 35
const MOVED_TO = 36
const SETTINGS = [
  'color.diff.context=normal',
  'color.diff.old=red',
  'color.diff.new=green',
  'color.diff.oldMoved=magenta',
  'color.diff.newMoved=cyan',
].flatMap((setting) => ['-c', setting])
const OPTIONS = [
  '--no-index',
  '--text',
  '--color=always',
  '--color-moved=blocks',
  '--ws-error-highlight=none',
  '--no-ext-diff',
  // Whole files as context, so that every line of both is in the answer.
  '--unified=100000000',
]
const ENVIRONMENT = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' }

/** True when this machine has a git that can be asked. */
export function hasGit(): boolean {
  return spawnSync('git', ['--version']).status === 0
}

/** `git diff --color-moved=blocks` on two files with a block a line: equal lines, also when they moved. */
export const gitMoved: Peer = {
  name: 'git --color-moved=blocks',
  findEdges: (a, b) => {
    const [older, newer] = [a.map(asLine), b.map(asLine)]
    const answer = diffFiles(older, newer)
    // Nothing is said when nothing differs.
    if (answer === '') return older.map((_, index) => [index, index] as const)
    return readAnswer(answer, older, newer)
  },
}

function asLine(block: Block): string {
  return block.text.replace(/\s*[\r\n]\s*/g, ' ')
}

function diffFiles(older: readonly string[], newer: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'peer-git-'))
  try {
    const paths = [join(folder, 'older.txt'), join(folder, 'newer.txt')] as const
    writeFileSync(paths[0], older.map((line) => `${line}\n`).join(''))
    writeFileSync(paths[1], newer.map((line) => `${line}\n`).join(''))
    const { status, stdout, stderr, error } = spawnSync('git', [...SETTINGS, 'diff', ...OPTIONS, ...paths], {
      cwd: folder,
      env: { ...process.env, ...ENVIRONMENT },
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
    })
    // 0 says equal, 1 says different.
    if (error || status === null || status > 1) throw new Error(`git diff failed: ${error?.message ?? stderr}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Lines of context are pairs as they stand; of moved lines, equal texts are paired in the order they come in. */
function readAnswer(answer: string, older: readonly string[], newer: readonly string[]) {
  const edges: (readonly [number, number])[] = []
  const movedFrom = new Map<string, number[]>()
  const movedTo: number[] = []
  let [i, j] = [0, 0]
  const lines = answer.split('\n').slice(0, -1)
  const body = lines.slice(lines.findIndex((line) => line.includes('@@ ')) + 1)
  for (const line of body) {
    const { colour, sign } = readStart(line)
    if (sign === '-') {
      const text = older[i] ?? ''
      if (colour === MOVED_FROM) movedFrom.set(text, [...(movedFrom.get(text) ?? []), i])
      i += 1
    } else if (sign === '+') {
      if (colour === MOVED_TO) movedTo.push(j)
      j += 1
    } else {
      edges.push([i, j])
      ;[i, j] = [i + 1, j + 1]
    }
  }
  if (i !== older.length || j !== newer.length) {
    throw new Error(`git told of ${i} and ${j} lines, given ${older.length} and ${newer.length}`)
  }
  for (const to of movedTo) {
    const from = movedFrom.get(newer[to] ?? '')?.shift()
    if (from !== undefined) edges.push([from, to])
  }
  return edges
}

/** Colour and sign of a line of the answer, as in `ESC[35m-text`. */
function readStart(line: string): { readonly colour: number; readonly sign: string } {
  const end = line.startsWith('\u001B[') ? line.indexOf('m') : -1
  const sign = line.charAt(end + 1)
  return { colour: end < 0 ? 0 : Number(line.slice(2, end)), sign: sign === '-' || sign === '+' ? sign : ' ' }
}
