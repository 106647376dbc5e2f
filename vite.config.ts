import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { publishDossiers } from './src/build/publish-dossiers.ts'
import { publishEmbeds } from './src/build/publish-embeds.ts'
import { publishServiceWorker } from './src/build/publish-service-worker.ts'

/** Everything the built page may do. Also stands in the headers of a real deployment. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

/** Only in the build: the development server injects styles and scripts of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** What every page needs of our own code, or nearly every one: in one piece it compresses better than in ten. */
const APP_SHELL = new RegExp(
  [
    'store/(dossiers|load|settings|verification)',
    'i18n/(nl|i18n|format|plural|advice-words)',
    'routes/(router|root|dossier-frame|dossier-files|search)',
    'components/(Title|State|Sign|Frame|Dialogs|Notice|Tabs|Cite|verification-context)',
    // Of every page that shows what stands in a version.
    'components/(AdviceCard|BlockText|LetterText|Reconstruction|Judgement)',
    'core/(comparison|row-events|outcome-key|diff/paragraphs|diff/terms|dossier/address|citation/sign-form|text/hash)',
  ]
    .map((path) => `src/${path}\\.tsx?$`)
    .join('|'),
)

/**
 * The writer of workbooks zips what is large in a worker made from text. The policy above forbids that, and it would
 * wait for ever; so it gets its other way to zip, on the page itself.
 */
function zipWithoutWorker(): Plugin {
  const [withWorker, without] = ['zipToArrayBuffer, true)', 'zipToArrayBufferSync, false)']
  return {
    name: 'zip-without-worker',
    transform(code, id) {
      if (!id.endsWith('/export/writeXlsxFileUniversal.js')) return
      if (!code.includes(withWorker)) this.error(`no ‘${withWorker}’ any more: see whether it still needs a worker`)
      return { code: code.replace(withWorker, without), map: null }
    },
  }
}

/** What every page with a comparison on it needs, for the same reason. */
const COMPARED =
  /src\/(routes\/compared|store\/comparers|core\/(compare-with|recording|place-advice|row-sides)|i18n\/side-words)\.tsx?$/

/** Milliseconds. A test that hangs is stopped; one that is slow because the machine has other work is not. */
const TEST_TIMEOUT = 30_000

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  // What reads Markdown asks the page for the meaning of a named character, and in a worker there is no page.
  resolve: {
    alias: {
      'decode-named-character-reference': new URL(
        './node_modules/decode-named-character-reference/index.js',
        import.meta.url,
      ).pathname,
    },
  },
  plugins: [
    react(),
    publishDossiers('fixtures/dossiers', process.env.SOURCES || undefined),
    publishEmbeds('fixtures/dossiers', process.env.SITE_URL),
    contentSecurityPolicy(),
    zipWithoutWorker(),
    publishServiceWorker(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    // Every browser of the target knows modulepreload.
    // Only the first page: lists of what each later part needs would stand in the script that every page waits for.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []),
    },
    // One style sheet of some 7 kB: fewer requests, and no list of style sheets per page in the script.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Together they compress better, and stay cached when only our own code changes.
        advancedChunks: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|zustand|use-sync-external-store)\//,
            },
            {
              name: 'app',
              test: APP_SHELL,
            },
            { name: 'compared', test: COMPARED },
            { name: 'compare-words', test: /src\/(i18n\/compare(\.nl)?|components\/compare\/Tally)\.tsx?$/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/components/**'],
          // No test of these leaves anything behind, and loading every module anew for each file took half of the time.
          isolate: false,
          testTimeout: TEST_TIMEOUT,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/components/setup.ts'],
          isolate: false,
          testTimeout: TEST_TIMEOUT,
        },
      },
    ],
  },
})
