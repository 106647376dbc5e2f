import { readFile, stat } from 'node:fs/promises'
import type { Problem } from '../core/dossier/problem.ts'
import { MAX_FILE_BYTES, readDossierText } from '../importers/dossier-file.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { reportProblems, type Context } from './context.ts'

/** Text of a UTF-8 file without its byte order mark, or the one problem that kept it from being read. */
export type TextFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem }

export async function readTextFile(path: string): Promise<TextFile> {
  const failed = (code: Problem['code'], more: Partial<Problem> = {}): TextFile => {
    return { ok: false, problem: { path: [], code, found: path, ...more } }
  }
  try {
    const { size } = await stat(path)
    if (size > MAX_FILE_BYTES) {
      return failed('file-too-large', { found: String(size), expected: String(MAX_FILE_BYTES) })
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
    return text.includes('\0') ? failed('file-not-text') : { ok: true, text }
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed('file-not-found')
    if (code === 'EISDIR') return failed('file-is-directory')
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return failed('file-not-text')
    if (code === undefined) throw error
    return failed('file-unreadable', { expected: code })
  }
}

/** Reads a dossier and reports what is wrong with it; `undefined` when that was anything. */
export async function readDossier(context: Context, path: string): Promise<Dossier | undefined> {
  const file = await readTextFile(path)
  if (!file.ok) {
    reportProblems(context, path, [file.problem])
    return undefined
  }
  const result = await readDossierText(file.text, path)
  if (result.ok) return result.dossier
  reportProblems(context, path, result.problems, result.more)
  return undefined
}

/** Whether the path leads to a folder that can be seen. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return false
  }
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
