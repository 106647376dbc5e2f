import { access } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { Block } from '../core/align/align.ts'
import type { Dossier, Version } from '../core/dossier/schema.ts'
import { isReconstructed, versionBlocks } from '../importers/dossier-version.ts'
import type { Imported, ImportedBlock } from '../core/imported/imported.ts'
import { wrongUse, type Context, type ExitCode } from './context.ts'
import { importPath, isUnreadable, reportImport } from './import-path.ts'
import { errorCode, readDossier } from './read-file.ts'

/** One side of a comparison, as read from a file. */
export interface Side {
  /** As named on the command line, without the version. */
  readonly file: string
  readonly title?: string
  /** For a dossier: the version chosen, and what it was chosen from. */
  readonly from?: { readonly dossier: Dossier; readonly version: Version; readonly path: string }
  /** True when any block is told in our words instead of quoted. */
  readonly reconstructed: boolean
  readonly blocks: readonly Block[]
}

/** A side, or the exit code after everything about it has been reported. */
export type ReadSide = { readonly ok: true; readonly side: Side } | { readonly ok: false; readonly exit: ExitCode }

/** Reads `FILE`, `FILE.json#VERSION`, `FILE#accepted` or `FILE#rejected`, or `FILE#2`: the second document in it. */
export async function readSide(context: Context, operand: string): Promise<ReadSide> {
  const { file, part } = await splitOperand(operand)
  if (extname(file).toLowerCase() === '.json') return readVersion(context, file, part)
  const outcome = await importPath(context, file)
  if (isUnreadable(outcome)) return { ok: false, exit: 1 }
  const isEmpty = !outcome.ok && outcome.problems.every(({ code }) => code === 'empty')
  if (isEmpty) return { ok: true, side: { file, reconstructed: false, blocks: [] } }
  // Which of two is the older the reader says, whatever their dates.
  const exit = reportImport(context, file, outcome, ['no-date', 'guessed-date'])
  if (!outcome.ok) return { ok: false, exit }
  if (outcome.imported.kind === 'dossier') return readVersion(context, file, part)
  const read = blocksOf(outcome.imported, part)
  if (read === undefined) {
    const known = partsOf(outcome.imported)
    const message = context.words.noSuchPart(file, part ?? '', known.map((each) => `  ${file}#${each}`).join('\n'))
    return { ok: false, exit: wrongUse(context, message) }
  }
  const { title } = outcome.imported
  const blocks = read.map(({ kind, level, text }) => (level === undefined ? { kind, text } : { kind, level, text }))
  return { ok: true, side: { file, reconstructed: false, ...(title === undefined ? {} : { title }), blocks } }
}

/** What can stand behind the sign: readings of a file with tracked changes, numbers of the documents in a bundle. */
function partsOf({ states, papers }: Imported): readonly string[] {
  const readings = states.length > 1 ? states.map(({ id }) => id) : []
  return [...readings, ...(papers.length > 1 ? papers.map((_, index) => String(index + 1)) : [])]
}

/** With all changes accepted and as a whole, unless a part is named. Undefined when the file has no such part. */
function blocksOf(imported: Imported, part: string | undefined): readonly ImportedBlock[] | undefined {
  const { states, papers } = imported
  if (part === undefined) return states[0]?.blocks ?? []
  if (!partsOf(imported).includes(part)) return undefined
  const state = states.find(({ id }) => id === part)
  if (state) return state.blocks
  const range = papers[Number(part) - 1]?.blocks
  return range && states[0]?.blocks.slice(range.from, range.to)
}

/** A file whose own name holds the sign is taken as it is. */
async function splitOperand(operand: string): Promise<{ file: string; part?: string }> {
  const match = /^(.+)#([^#]*)$/s.exec(operand)
  if (match === null || (await exists(operand))) return { file: operand }
  const [, file = operand, part = ''] = match
  return { file, part }
}

async function readVersion(context: Context, file: string, wanted: string | undefined): Promise<ReadSide> {
  const dossier = await readDossier(context, file)
  if (dossier === undefined) return { ok: false, exit: 1 }
  const { versions } = dossier
  const list = versions.map(({ id, title }) => `  ${id}  ${title}`).join('\n')
  const [only] = versions
  const { words } = context
  if (only === undefined) return { ok: false, exit: wrongUse(context, words.noVersions(file)) }
  if (wanted === undefined && versions.length > 1) {
    return { ok: false, exit: wrongUse(context, words.chooseVersion(file, list)) }
  }
  const version = wanted === undefined ? only : versions.find(({ id }) => id === wanted)
  if (version === undefined) {
    return { ok: false, exit: wrongUse(context, words.noSuchVersion(file, wanted ?? '', list)) }
  }
  const side: Side = {
    file,
    title: version.title,
    from: { dossier, version, path: resolve(file) },
    reconstructed: isReconstructed(version),
    blocks: versionBlocks(version),
  }
  return { ok: true, side }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return false
  }
}
