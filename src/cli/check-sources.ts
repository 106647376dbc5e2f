import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkLocators, type LocatorCheck } from '../core/citation/locator.ts'
import type { Dossier, Locator, Source } from '../core/dossier/schema.ts'
import type { ProblemText } from '../i18n/problems.nl.ts'
import type { Context } from './context.ts'
import { errorCode } from './read-file.ts'

export interface CheckedLocator {
  readonly locator: Locator
  readonly source: Source
  readonly check: LocatorCheck | { readonly passed: false; readonly reason: 'source-missing' | 'source-unreadable' }
}

/** Checks locators against the files in `folder`, file by file; a file that is missing fails each of its locators. */
export async function checkSources(
  dossier: Dossier,
  locators: readonly Locator[],
  folder: string,
): Promise<CheckedLocator[]> {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]))
  const checked: CheckedLocator[] = []
  for (const file of new Set(dossier.sources.map((source) => source.file))) {
    const own = locators.filter((locator) => sources.get(locator.source)?.file === file)
    if (own.length === 0) continue
    const checks = await checkFile(join(folder, file), own)
    own.forEach((locator, index) => {
      const [source, check] = [sources.get(locator.source), checks[index]]
      if (source === undefined || check === undefined) throw new Error(`locator ${locator.id} lost its source or check`)
      checked.push({ locator, source, check })
    })
  }
  return checked
}

async function checkFile(path: string, locators: readonly Locator[]): Promise<CheckedLocator['check'][]> {
  try {
    // Bytes that are no UTF-8 become replacement characters, and then the hash tells.
    return checkLocators(locators, await readFile(path, 'utf8'), sha256)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    const reason = code === 'ENOENT' ? 'source-missing' : 'source-unreadable'
    return locators.map(() => ({ passed: false, reason }))
  }
}

/** Why a locator failed, in words; only for a check that did. */
export function failureText(context: Context, { locator, source, check }: CheckedLocator, folder: string): ProblemText {
  if (check.passed) throw new Error(`locator ${locator.id} passed`)
  const { reason } = check
  if (reason === 'source-missing' || reason === 'source-unreadable') {
    return context.locatorTexts[reason]({ found: source.file, expected: folder })
  }
  const found = 'got' in check ? check.got : 'count' in check ? String(check.count) : undefined
  return context.locatorTexts[reason]({
    ...(found === undefined ? {} : { found }),
    ...(locator.occurrence === undefined ? {} : { expected: String(locator.occurrence) }),
  })
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
