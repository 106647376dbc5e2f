import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { Plugin } from 'vite'
import { summarise } from '../core/catalogue.ts'
import { formatPath, parseDossier } from '../core/dossier/parse.ts'
import { type Dossier, dossierSchema } from '../core/dossier/schema.ts'
import { record } from '../core/record.ts'
import { literalPassages } from './publish-passages.ts'

/**
 * Publishes every `*.json` directly under `folder` as `dossiers/<id>.json`, with what the engine finds between its
 * versions as `dossiers/<id>.pairs.json`; beside them `dossiers/index.json` (the catalogue) and `dossier.schema.json`.
 * A dossier with problems stops the build with all of them.
 * @param sources folder with the source files: with it, the passage behind every locator is verified and published as
 * `dossiers/<id>.passages.json`, and one that does not verify stops the build
 */
export function publishDossiers(folder: string, sources?: string): Plugin {
  return {
    name: 'publish-dossiers',
    generateBundle() {
      for (const [fileName, source] of publishedFiles(folder, sources))
        this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = publishedFiles(folder, sources).get((request.url ?? '').replace(/^\//, '').replace(/\?.*$/, ''))
        if (file === undefined) return next()
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(file)
      })
    },
  }
}

/** File name in the build → its text. */
export function publishedFiles(folder: string, sources?: string): Map<string, string> {
  const dossiers = readDossiers(folder)
  const files = new Map<string, string>(
    dossiers.flatMap((dossier) => [
      [`dossiers/${dossier.meta.id}.json`, JSON.stringify(dossier)] as const,
      [`dossiers/${dossier.meta.id}.pairs.json`, JSON.stringify(record(dossier))] as const,
      ...(sources === undefined
        ? []
        : [[`dossiers/${dossier.meta.id}.passages.json`, JSON.stringify(literalPassages(dossier, sources))] as const]),
    ]),
  )
  const catalogue = dossiers.map((dossier) => ({
    ...summarise(dossier),
    ...(sources === undefined ? {} : { literal: true }),
  }))
  files.set('dossiers/index.json', JSON.stringify(catalogue))
  files.set('dossier.schema.json', JSON.stringify(toJsonSchema(dossierSchema, { errorMode: 'ignore' }), null, 2))
  return files
}

/** The dossiers that are published: every `*.json` directly under `folder`; throws on one with problems. */
export function readDossiers(folder: string): readonly Dossier[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readDossier(join(folder, name)))
}

function readDossier(path: string): Dossier {
  const result = parseDossier(JSON.parse(readFileSync(path, 'utf8')))
  if (result.ok) return result.dossier
  const lines = result.problems.map((p) => `  ${formatPath(p.path)}: ${p.code}${p.found ? ` (${p.found})` : ''}`)
  throw new Error(`${path} is not a valid dossier:\n${lines.join('\n')}`)
}
