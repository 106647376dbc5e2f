import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

export const SERVICE_WORKER = 'service-worker.js'

/** One file that the browser keeps. */
export interface KeptFile {
  /** Address from the root of the host. */
  readonly url: string
  /** `null` where the name itself changes with the content. */
  readonly revision: string | null
  /** So that what a server in the midst of an update sends in place of a file is not kept as that file. */
  readonly integrity: string
}

/** Not for the reader: for other sites, for servers, for robots, for developers. */
const isLeftOut = (file: string): boolean =>
  /^(?:[._]|insluiten[./]|robots\.txt$)|\.map$/.test(file) || file === SERVICE_WORKER

/**
 * What the browser keeps of a built site, sorted by address.
 * @param files names relative to the root of the site, with `/`
 * @param base where the site stands on its host; begins and ends with `/`
 */
export function keptFiles(
  files: readonly string[],
  base: string,
  read: (file: string) => Uint8Array,
): readonly KeptFile[] {
  return files
    .filter((file) => !isLeftOut(file))
    .sort()
    .map((file) => {
      const hash = createHash('sha256').update(read(file)).digest('base64')
      return { url: base + file, revision: file.startsWith('assets/') ? null : hash, integrity: `sha256-${hash}` }
    })
}

/** Builds the service worker, as a script of its own that knows every file of the built site in `dir`. */
export function publishServiceWorker(): Plugin {
  let base = '/'
  return {
    name: 'publish-service-worker',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    writeBundle: {
      // After everything else has written its files.
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return
        const kept = keptFiles(filesIn(dir), base, (file) => readFileSync(join(dir, file)))
        writeFileSync(join(dir, SERVICE_WORKER), await serviceWorkerScript(kept, base))
      },
    },
  }
}

const filesIn = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))

/** A classic script: not every browser runs a module as a service worker. */
export async function serviceWorkerScript(kept: readonly KeptFile[], base: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      KEPT_FILES: JSON.stringify(kept),
      SITE_BASE: JSON.stringify(base),
    },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: SERVICE_WORKER },
      },
    },
  })
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : []
  const [script] = outputs
  if (outputs.length !== 1 || script?.type !== 'chunk') throw new Error('the service worker is not one script')
  return script.code
}
