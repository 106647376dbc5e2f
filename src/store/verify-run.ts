import type { Finding } from '../core/citation/verify.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { type OpenedFile, useVerification, type Verification } from './verification.ts'
import { type FileOutcome, verifyFile, type Watch } from './verify-files.ts'

const NONE: Verification = { files: [], found: {} }

/** One an address; the files of one that is stopped are read no further. */
const running = new Map<string, AbortController>()

/** Reads the files one after the other and checks the dossier with them; one of a name that was there replaces it. */
export async function take(addressId: string, dossier: Dossier, given: readonly File[]): Promise<void> {
  const files = given.filter(({ name }, at) => given.findLastIndex((other) => other.name === name) === at)
  if (files.length === 0) return
  const names = new Set(files.map(({ name }) => name))
  cancel(addressId)
  change(addressId, (before) => ({
    files: [
      ...before.files.filter(({ name }) => !names.has(name)),
      ...files.map(({ name }): OpenedFile => ({ name, state: { is: 'waiting' } })),
    ],
    found: without(before.found, names),
  }))
  const controller = new AbortController()
  const { signal } = controller
  running.set(addressId, controller)
  for (const file of files) {
    const tell = (state: OpenedFile['state']) => {
      if (!signal.aborted) change(addressId, (before) => ({ ...before, files: withState(before, file.name, state) }))
    }
    tell({ is: 'reading', share: 0 })
    const outcome = await verify(dossier, file, { signal, onProgress: (share) => tell({ is: 'reading', share }) })
    if (signal.aborted) return
    tell({ is: 'done', outcome })
    if (outcome.ok) {
      const { findings } = outcome.match
      change(addressId, (before) => ({ ...before, found: withFindings(before.found, file.name, findings) }))
    }
  }
  running.delete(addressId)
}

/** Stops reading, and says so of the files that were not read; what was found stays. */
export function cancel(addressId: string): void {
  running.get(addressId)?.abort()
  running.delete(addressId)
  if (useVerification.getState().byId[addressId] === undefined) return
  change(addressId, ({ files, found }) => ({
    found,
    files: files.map((file) => (file.state.is === 'done' ? file : { ...file, state: { is: 'cancelled' } })),
  }))
}

/** As if no file was ever opened. */
export function forget(addressId: string): void {
  cancel(addressId)
  useVerification.setState(({ byId }) => ({
    byId: Object.fromEntries(Object.entries(byId).filter(([id]) => id !== addressId)),
  }))
}

/** A part of the program that does not load is told of the file, as any other problem with it. */
async function verify(dossier: Dossier, file: File, watch: Watch): Promise<FileOutcome> {
  try {
    return await verifyFile(dossier, file, watch)
  } catch {
    return { ok: false, problem: 'program' }
  }
}

function change(addressId: string, next: (before: Verification) => Verification): void {
  useVerification.setState(({ byId }) => ({ byId: { ...byId, [addressId]: next(byId[addressId] ?? NONE) } }))
}

const withState = ({ files }: Verification, name: string, state: OpenedFile['state']): readonly OpenedFile[] =>
  files.map((file) => (file.name === name ? { ...file, state } : file))

function without(found: Verification['found'], names: ReadonlySet<string>): Verification['found'] {
  return Object.fromEntries(
    Object.entries(found).flatMap(([id, list]) => {
      const left = list.filter(({ file }) => !names.has(file))
      return left.length === 0 ? [] : [[id, left]]
    }),
  )
}

function withFindings(
  found: Verification['found'],
  file: string,
  findings: Readonly<Record<string, Finding>>,
): Verification['found'] {
  const added = Object.entries(findings).map(
    ([id, finding]) => [id, [...(found[id] ?? []), { file, finding }]] as const,
  )
  return { ...found, ...Object.fromEntries(added) }
}
