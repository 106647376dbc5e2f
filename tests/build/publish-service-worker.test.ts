import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keptFiles, serviceWorkerScript } from '../../src/build/publish-service-worker.ts'

const textOf = (file: string) => new TextEncoder().encode(`inhoud van ${file}`)
const keptOf = (...files: readonly string[]) => keptFiles(files, '/haven/', textOf)

describe('what the browser keeps of the site', () => {
  it('is every file that a page of the app can ask for, in one order', () => {
    const files = ['index.html', 'dossiers/kade.pairs.json', 'assets/a-1.js', 'assets/letter-2.woff2', 'favicon.svg']
    const urls = keptOf(...files).map(({ url }) => url)
    expect(urls).toEqual(files.map((file) => `/haven/${file}`).sort())
    expect(keptOf(...files.toReversed())).toEqual(keptOf(...files))
  })

  it('is nothing that is for other sites, for servers, for robots or for developers', () => {
    const files = [
      'insluiten/kade/2031-03-04/2031-03-18/P01.html',
      'insluiten.css',
      '_headers',
      '.htaccess',
      '.vite/manifest.json',
      'robots.txt',
      'assets/a-1.js.map',
      'service-worker.js',
    ]
    expect(keptOf(...files)).toEqual([])
  })

  it('is fetched anew only when it changed, and known by its content', () => {
    const [asset, page] = keptOf('assets/a-1.js', 'index.html')
    const hash = createHash('sha256').update(textOf('index.html')).digest('base64')
    expect(page).toEqual({ url: '/haven/index.html', revision: hash, integrity: `sha256-${hash}` })
    expect(asset?.revision).toBeNull()
  })
})

describe('the service worker', () => {
  it('is one classic script, the same to the byte, that knows the files and says nothing meant for developers', async () => {
    const kept = keptOf('index.html', 'assets/a-1.js')
    const script = await serviceWorkerScript(kept, '/haven/')
    expect(await serviceWorkerScript(kept, '/haven/')).toBe(script)
    expect(script).not.toMatch(/^\s*(?:import|export)\b|process\.env|console\.(?:log|debug|groupCollapsed)/m)
    for (const { url, integrity } of kept) {
      expect(script).toContain(url)
      expect(script).toContain(integrity)
    }
    const changed = await serviceWorkerScript(
      keptFiles(['index.html'], '/haven/', () => textOf('anders')),
      '/haven/',
    )
    expect(changed).not.toContain(kept.find(({ url }) => url.endsWith('index.html'))?.integrity)
  })
})
