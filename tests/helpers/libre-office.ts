import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const found = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

/** Whether a program is here that we did not write and that opens spreadsheets. */
export const hasLibreOffice: boolean = found !== undefined

/**
 * Opens a file and saves every sheet as CSV in UTF-8, `;` between the cells as they are shown, days as they are formatted.
 * @param importer how it must read the file, in words of LibreOffice
 * @returns text by the name of the sheet
 */
export function sheetsOf(name: string, bytes: Uint8Array, importer?: string): ReadonlyMap<string, string> {
  if (!found) throw new Error('LibreOffice is not here')
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'))
  try {
    writeFileSync(join(folder, name), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const to = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
    const reading = importer === undefined ? [] : [`--infilter=${importer}`]
    const out = join(folder, 'out')
    const args = ['--headless', profile, ...reading, '--convert-to', to, '--outdir', out, join(folder, name)]
    execFileSync(found, args, { stdio: 'ignore', timeout: 90_000 })
    const stem = name.replace(/\.[^.]+$/, '')
    return new Map(
      readdirSync(out).map((file) => [
        file.slice(stem.length + 1, -'.csv'.length),
        readFileSync(join(out, file), 'utf8'),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether that program opens texts too: its parts can be installed apart. Takes seconds to find out. */
export const opensTexts = (): boolean =>
  found !== undefined && convert('proef.txt', new TextEncoder().encode('Kade.'), 'fodt') !== undefined

/**
 * Opens a text and saves it in another format.
 * @param to extension of that format
 * @returns undefined where the program says that it cannot read the file
 */
export function convert(name: string, bytes: Uint8Array, to: 'fodt' | 'txt' | 'pdf' | 'docx'): Uint8Array | undefined {
  if (!found) throw new Error('LibreOffice is not here')
  const folder = mkdtempSync(join(tmpdir(), 'text-'))
  try {
    writeFileSync(join(folder, name), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const out = join(folder, 'out')
    const args = ['--headless', profile, '--convert-to', to, '--outdir', out, join(folder, name)]
    execFileSync(found, args, { stdio: 'ignore', timeout: 90_000 })
    const [made] = existsSync(out) ? readdirSync(out) : []
    return made === undefined ? undefined : new Uint8Array(readFileSync(join(out, made)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
