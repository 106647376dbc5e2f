import { dirname, posix } from 'node:path'
import type { ImportLine, Module } from './source-tree.ts'

interface Rule {
  /** Beginning of the paths the rule is about; the first rule that fits counts. */
  readonly of: string
  /** Beginnings of the paths it may import; its own folder always. */
  readonly may: readonly string[]
  readonly reason: string
}

const CORE_TOP = /^src\/core\/[^/]+$/

/** From the most to the least particular: the first `of` that a path begins with is its rule. */
const RULES: readonly Rule[] = [
  { of: 'src/core/text/', may: [], reason: 'the text tools stand at the bottom, so that everything can use them' },
  { of: 'src/core/diff/', may: ['src/core/text/'], reason: 'comparing words knows of words, not of dossiers' },
  { of: 'src/core/dossier/', may: ['src/core/text/'], reason: 'the file format must be readable without the rest' },
  {
    of: 'src/core/align/',
    may: ['src/core/text/', 'src/core/dossier/', 'src/core/diff/'],
    reason: 'aligning two texts stands below lineage and the comparison',
  },
  {
    of: 'src/core/lineage/',
    may: ['src/core/text/', 'src/core/dossier/', 'src/core/diff/', 'src/core/align/'],
    reason: 'lineage builds on alignments, not on what the screen makes of them',
  },
  {
    of: 'src/core/citation/',
    may: ['src/core/text/', 'src/core/dossier/', 'src/core/diff/'],
    reason: 'citing and locating need the record and words, not what a comparison makes of them',
  },
  {
    of: 'src/core/search/',
    may: ['src/core/text/', 'src/core/dossier/'],
    reason: 'what can be found is in the record only',
  },
  { of: 'src/core/', may: ['src/core/'], reason: 'the core knows nothing of screens, files or the command line' },
  { of: 'src/importers/', may: ['src/core/'], reason: 'an importer turns outside text into core records' },
  {
    of: 'src/exporters/',
    may: ['src/core/', 'src/i18n/'],
    reason: 'an exporter turns core records into outside formats, in a page and in Node alike',
  },
  {
    of: 'src/search/',
    may: ['src/core/'],
    reason: 'an index is made of core records, in a worker, in a page and in Node alike',
  },
  {
    of: 'src/store/',
    may: ['src/core/', 'src/importers/', 'src/search/'],
    reason: 'the store holds data; it draws nothing',
  },
  {
    of: 'src/components/',
    may: ['src/core/', 'src/i18n/'],
    reason: 'a component gets props and gives callbacks, so it knows neither the store nor the addresses',
  },
  {
    of: 'src/routes/',
    may: ['src/core/', 'src/importers/', 'src/exporters/', 'src/store/', 'src/components/', 'src/i18n/', 'src/styles/'],
    reason: 'the screens run in a browser, without the command line and the build',
  },
  {
    of: 'src/cli/',
    may: ['src/core/', 'src/importers/', 'src/exporters/', 'src/i18n/'],
    reason: 'the command line runs without a screen',
  },
  { of: 'src/i18n/advice-words.ts', may: ['src/core/', 'src/i18n/'], reason: 'it puts a record into words' },
  { of: 'src/i18n/', may: [], reason: 'words for the screen depend on nothing that could change with the code' },
  {
    of: 'src/build/',
    may: ['src/core/', 'src/importers/', 'src/exporters/', 'src/i18n/'],
    reason: 'publishing reads and writes records, as any other program could',
  },
  { of: 'src/styles/', may: [], reason: 'tokens depend on nothing' },
  {
    of: 'src/offline/',
    may: ['src/components/', 'src/i18n/'],
    reason: 'keeping the site at hand is apart from what the site does',
  },
  {
    of: 'src/main.tsx',
    may: ['src/routes/', 'src/styles/', 'src/offline/'],
    reason: 'mounting the app is all that it does',
  },
]

interface Exception {
  readonly from: string
  readonly to: string
  readonly names: readonly string[]
  readonly reason: string
}

/** Each a type only: nothing of it is loaded. */
const EXCEPTIONS: readonly Exception[] = [
  {
    from: 'src/i18n/',
    to: 'src/core/dossier/problem.ts',
    names: ['Problem'],
    reason: 'the compiler then holds the texts against the list of problems: a new problem without words is an error',
  },
]

/** Outside packages that core may use; both are pure. */
const CORE_PACKAGES = new Set(['valibot', 'diff'])
/** Folders that run in Node only; everything else must also run in a browser. */
const NODE_ONLY = ['src/cli/', 'src/build/']
const DRAWS = ['src/components/', 'src/routes/', 'src/store/', 'src/i18n/', 'src/offline/', 'src/main.tsx']

const isRelative = (specifier: string) => specifier.startsWith('./') || specifier.startsWith('../')

/** Path of the imported file from the root of the project, for a relative import. */
export const targetOf = (from: string, specifier: string): string => posix.join(dirname(from), specifier)

/** Everything that is wrong with the imports of the modules, each as a line that says why it matters. */
export function importFaults(modules: readonly Module[], existing: ReadonlySet<string>): readonly string[] {
  return modules.flatMap((module) =>
    module.imports.flatMap((line) =>
      isRelative(line.specifier) ? pathFaults(module.path, line, existing) : packageFaults(module.path, line.specifier),
    ),
  )
}

function pathFaults(from: string, line: ImportLine, existing: ReadonlySet<string>): readonly string[] {
  const to = targetOf(from, line.specifier)
  const says = `${from} imports ${to}`
  if (!/\.(?:ts|tsx|css)$/.test(to)) return [`${says}: write the extension, so that Node and the browser find the same`]
  if (!existing.has(to)) return [`${says}: there is no such file`]
  const rule = RULES.find((each) => from.startsWith(each.of))
  if (!rule) return [`${from}: no rule says what this folder may import; give it one`]
  if (rule.of.endsWith('/') && to.startsWith(rule.of) && !(CORE_TOP.test(to) && !CORE_TOP.test(from))) return []
  if (rule.may.some((each) => to.startsWith(each))) return []
  return isExcepted(from, to, line) ? [] : [`${says}: ${rule.reason}`]
}

const isExcepted = (from: string, to: string, { typeOnly, names }: ImportLine): boolean =>
  EXCEPTIONS.some(
    (each) =>
      from.startsWith(each.from) && to === each.to && typeOnly && names.every((name) => each.names.includes(name)),
  )

function packageFaults(from: string, specifier: string): readonly string[] {
  const says = `${from} imports ${specifier}`
  if (specifier.startsWith('(computed)')) return [`${says}: a path put together at run time cannot be checked`]
  if (specifier.startsWith('/') || /^[a-z]+:\/\//.test(specifier) || /^[a-z]:[\\/]/i.test(specifier)) {
    return [`${says}: an absolute path exists on one machine only`]
  }
  const isNode = specifier.startsWith('node:')
  if (isNode && !NODE_ONLY.some((each) => from.startsWith(each))) return [`${says}: this must run in a browser too`]
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  if (from.startsWith('src/core/') && !isNode && !CORE_PACKAGES.has(name)) {
    return [`${says}: core is pure and uses ${[...CORE_PACKAGES].join(' and ')} only`]
  }
  if (/^(?:react|react-dom)$/.test(name) && !DRAWS.some((each) => from.startsWith(each))) {
    return [`${says}: nothing is drawn here`]
  }
  return []
}

/** The first circle found in the imports, as a chain of paths; a type import counts. */
export function findCircle(modules: readonly Module[]): readonly string[] | undefined {
  const targets = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter((line) => isRelative(line.specifier)).map((line) => targetOf(path, line.specifier)),
    ]),
  )
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const next of targets.get(path) ?? []) {
      const circle = walk(next, [...trail, path])
      if (circle) return circle
    }
    done.add(path)
    return undefined
  }
  for (const { path } of modules) {
    const circle = walk(path, [])
    if (circle) return circle
  }
  return undefined
}

const FORBIDDEN_IN_CORE: Readonly<Record<string, string>> = {
  document: 'core must run where there is no page',
  window: 'core must run where there is no page',
  navigator: 'core must run where there is no browser',
  localStorage: 'core keeps nothing between calls',
  sessionStorage: 'core keeps nothing between calls',
  indexedDB: 'core keeps nothing between calls',
  fetch: 'core reads nothing over a network',
  XMLHttpRequest: 'core reads nothing over a network',
  WebSocket: 'core reads nothing over a network',
  globalThis: 'core reaches for nothing outside its arguments',
  process: 'core must run in a browser too',
  performance: 'the same input must give the same output at any moment',
  setTimeout: 'the same input must give the same output at any moment',
  requestAnimationFrame: 'core must run where there is no page',
  crypto: 'the same input must give the same output every time',
  'Date.now': 'the same input must give the same output at any moment',
  'new Date()': 'the same input must give the same output at any moment',
  'Math.random': 'the same input must give the same output every time',
  ...Object.fromEntries(
    ['log', 'log1p', 'log2', 'log10', 'exp', 'expm1', 'pow', 'cbrt', 'hypot', 'sin', 'cos', 'tan', 'atan', 'tanh'].map(
      (name) => [`Math.${name}`, 'each engine rounds it in its own way, and the same input must give the same output'],
    ),
  ),
}

/** Reads of the page, the network, the clock or chance in core. */
export function impurities(modules: readonly Module[]): readonly string[] {
  return modules
    .filter(({ path }) => path.startsWith('src/core/'))
    .flatMap(({ path, globals }) =>
      Object.entries(FORBIDDEN_IN_CORE)
        .filter(([name]) => globals.has(name))
        .map(([name, reason]) => `${path} uses ${name}: ${reason}`),
    )
}
