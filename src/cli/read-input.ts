import { access } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import type { Block } from '../core/align/align.ts'
import type { Dossier, Version } from '../core/dossier/schema.ts'
import { isReconstructed, versionBlocks } from '../importers/dossier-version.ts'
import { importMarkdown } from '../importers/markdown.ts'
import { importPlainText, type ImportedText } from '../importers/plain-text.ts'
import { reportProblems, wrongUse, type Context, type ExitCode } from './context.ts'
import { errorCode, readDossier, readTextFile } from './read-file.ts'

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

const IMPORTERS: Readonly<Record<string, (text: string) => ImportedText>> = {
  '.md': importMarkdown,
  '.markdown': importMarkdown,
  '.txt': importPlainText,
  '.text': importPlainText,
}

/** Reads `FILE`, or `FILE.json#VERSION`. */
export async function readSide(context: Context, operand: string): Promise<ReadSide> {
  const { file, version } = await splitOperand(operand)
  const extension = extname(file).toLowerCase()
  if (extension === '.json') return readVersion(context, file, version)
  const text = await readTextFile(file)
  if (!text.ok) return { ok: false, exit: reportProblems(context, file, [text.problem]) }
  const importText = Object.hasOwn(IMPORTERS, extension) ? IMPORTERS[extension] : undefined
  if (importText === undefined) {
    const expected = ['.json', ...Object.keys(IMPORTERS)].join(', ')
    const found = extension === '' ? basename(file) : extension
    return { ok: false, exit: reportProblems(context, file, [{ path: [], code: 'file-unsupported', found, expected }]) }
  }
  return { ok: true, side: { file, reconstructed: false, ...importText(text.text) } }
}

/** Only a JSON file has versions; a file whose own name holds the sign is taken as it is. */
async function splitOperand(operand: string): Promise<{ file: string; version?: string }> {
  const match = /^(.*\.json)#([^#]*)$/is.exec(operand)
  if (match === null || (await exists(operand))) return { file: operand }
  const [, file = operand, version = ''] = match
  return { file, version }
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
