import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { changeIds, changeStory } from '../core/change-story.ts'
import { compare } from '../core/compare.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { tellChange, type Words } from '../exporters/change-telling.ts'
import { embedPage } from '../exporters/embed-page.ts'
import { changePath, EMBED_CSS, embedPath, toRoot } from '../exporters/share-addresses.ts'
import { en } from '../i18n/en.ts'
import { formatsFor } from '../i18n/format.ts'
import { nl } from '../i18n/nl.ts'
import { englishSharing } from '../i18n/sharing.en.ts'
import { dutchSharing } from '../i18n/sharing.nl.ts'
import { readDossiers } from './publish-dossiers.ts'

const LANGUAGES: readonly Words[] = [
  { language: 'nl', t: nl, f: formatsFor('nl'), s: dutchSharing },
  { language: 'en', t: en, f: formatsFor('en'), s: englishSharing },
]

/**
 * Publishes a page without script for every change between every two versions of the dossiers in `folder`, in both
 * languages, as `insluiten/<dossier>/<older>/<newer>/<id>.html` and `…/en/<id>.html`, with one style sheet.
 * @param siteUrl address of the root of the site; without it the pages only know their way back by relative links
 */
export function publishEmbeds(folder: string, siteUrl?: string): Plugin {
  const site = siteUrl === undefined || siteUrl === '' ? undefined : readSite(siteUrl)
  return {
    name: 'publish-embeds',
    // Not as assets of the bundle: hundreds of lines in the report of every build would hide what matters there.
    writeBundle({ dir }) {
      if (dir === undefined) return
      for (const [file, text] of embedFiles(readDossiers(folder), site)) {
        const path = join(dir, file)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, text)
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/\?.*$/, '')
        const file = path.startsWith(server.config.base) ? path.slice(server.config.base.length) : ''
        if (!file.startsWith('insluiten')) return next()
        const text = embedFiles(readDossiers(folder), site).get(file)
        if (text === undefined) return next()
        response.setHeader('content-type', `text/${file === EMBED_CSS ? 'css' : 'html'}; charset=utf-8`)
        response.end(text)
      })
    },
  }
}

function readSite(siteUrl: string): URL {
  const withSlash = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`
  if (!/^https?:\/\//.test(siteUrl) || !URL.canParse(withSlash)) {
    throw new Error(`SITE_URL is not the address of a site: ${siteUrl}. Write it as https://example.org/folder/`)
  }
  return new URL(withSlash)
}

/** Path from the root of the site → text of the file. */
export function embedFiles(dossiers: readonly Dossier[], site?: URL): ReadonlyMap<string, string> {
  const files = new Map([[EMBED_CSS, readFileSync(new URL('./embed.css', import.meta.url), 'utf8')]])
  for (const dossier of dossiers) {
    for (const [path, page] of dossierPages(dossier, site)) files.set(path, page)
  }
  return files
}

function dossierPages(dossier: Dossier, site: URL | undefined): readonly (readonly [string, string])[] {
  const ids = dossier.versions.map((version) => version.id)
  const pairs = ids.flatMap((older, index) => ids.slice(index + 1).map((newer) => ({ older, newer })))
  return pairs.flatMap(({ older, newer }) => {
    const comparison = compare(dossier, older, newer)
    return changeIds(comparison).flatMap((at) => {
      const story = changeStory(dossier, comparison, at)
      if (!story) throw new Error(`${dossier.meta.id}, ${older} to ${newer}: no story of the change ${at}`)
      return LANGUAGES.map((words) => {
        const place = { dossier: dossier.meta.id, older, newer, at, sign: story.sign }
        const path = embedPath(place, words.language)
        const addressOf = (back: string) => (site === undefined ? `${toRoot(path)}${back}` : new URL(back, site).href)
        const permalink = addressOf(changePath(place, words.language))
        const addresses = {
          css: `${toRoot(path)}${EMBED_CSS}`,
          icon: `${toRoot(path)}favicon.svg`,
          canonical: addressOf(changePath({ ...place, sign: undefined }, words.language)),
        }
        return [path, embedPage(tellChange(story, dossier.meta, words, permalink), words.t, addresses)] as const
      })
    })
  })
}
