import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
  type RouterHistory,
} from '@tanstack/react-router'
import type { Language } from '../i18n/format.ts'
import { loadI18n } from '../i18n/i18n.tsx'
import type { SharingTexts } from '../i18n/sharing.nl.ts'
import { useDossiers } from '../store/dossiers.ts'
import { DossierFrame } from './dossier-frame.tsx'
import { Failure, Root } from './root.tsx'
import {
  parseSearch,
  readCompareSearch,
  readLinkSearch,
  readQuerySearch,
  readLifelineSearch,
  readRegisterSearch,
  readRootSearch,
  readTakeAwaySearch,
  type RootSearch,
  stringifySearch,
} from './search.ts'

const root = createRootRoute({
  validateSearch: readRootSearch,
  search: { middlewares: [retainSearchParams(['lang'])] },
  loaderDeps: ({ search }) => ({ language: search.lang ?? 'nl' }),
  loader: ({ deps }) => loadI18n(deps.language),
  staleTime: Infinity,
  component: Root,
  notFoundComponent: lazyRouteComponent(() => import('./missing-page.tsx'), 'MissingPage'),
  errorComponent: Failure,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: () => useDossiers.getState().loadCatalogue(),
  component: lazyRouteComponent(() => import('./home.tsx'), 'Home'),
})

const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossier/$id',
  loader: ({ params }) => useDossiers.getState().loadDossier(params.id),
  component: DossierFrame,
})

const overview = createRoute({
  getParentRoute: () => dossier,
  path: '/',
  component: lazyRouteComponent(() => import('./overview.tsx'), 'Overview'),
})

/** What a comparison needs comes with the screens that compare, not with the first page. */
async function loadComparer(addressId: string): Promise<void> {
  const { loadComparer: load } = await import('./compared.tsx')
  return load(addressId)
}

const compareChoice = createRoute({
  getParentRoute: () => dossier,
  path: '/vergelijk',
  loader: ({ params }) => loadComparer(params.id),
  component: lazyRouteComponent(() => import('./compare-choice.tsx'), 'CompareChoice'),
})

const compare = createRoute({
  getParentRoute: () => dossier,
  path: '/vergelijk/$older/$newer',
  loader: ({ params }) => loadComparer(params.id),
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('./compare.tsx'), 'Compare'),
})

const withSharingTexts = {
  loaderDeps: ({ search }: { search: RootSearch }) => ({ language: search.lang ?? 'nl' }),
}

async function loadSharing(language: Language): Promise<SharingTexts> {
  const { loadSharing: load } = await import('../i18n/sharing.ts')
  return load(language)
}

/** One change, to be taken to an article or another site. */
const share = createRoute({
  getParentRoute: () => dossier,
  path: '/delen/$older/$newer/$at',
  ...withSharingTexts,
  loader: async ({ params, deps }) => {
    const [texts] = await Promise.all([loadSharing(deps.language), loadComparer(params.id)])
    return texts
  },
  component: lazyRouteComponent(() => import('./share.tsx'), 'SharePage'),
})

const literal = createRoute({
  getParentRoute: () => dossier,
  path: '/tekst/$version',
  component: lazyRouteComponent(() => import('./literal.tsx'), 'LiteralPage'),
})

const passage = createRoute({
  getParentRoute: () => dossier,
  path: '/passage/$passage',
  validateSearch: readLinkSearch,
  component: lazyRouteComponent(() => import('./passage.tsx'), 'PassagePage'),
})

const lifeline = createRoute({
  getParentRoute: () => dossier,
  path: '/levenslijn',
  validateSearch: readLifelineSearch,
  component: lazyRouteComponent(() => import('./lifeline.tsx'), 'LifelinePage'),
})

const register = createRoute({
  getParentRoute: () => dossier,
  path: '/adviezen',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./register.tsx'), 'RegisterPage'),
})

const sources = createRoute({
  getParentRoute: () => dossier,
  path: '/bronnen',
  component: lazyRouteComponent(() => import('./sources.tsx'), 'SourcesPage'),
})

const source = createRoute({
  getParentRoute: () => dossier,
  path: '/bronnen/$source',
  validateSearch: readLinkSearch,
  component: lazyRouteComponent(() => import('./sources.tsx'), 'SourcePage'),
})

const finding = createRoute({
  getParentRoute: () => dossier,
  path: '/zoek',
  validateSearch: readQuerySearch,
  component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage'),
})

const takeAway = createRoute({
  getParentRoute: () => dossier,
  path: '/meenemen',
  validateSearch: readTakeAwaySearch,
  component: lazyRouteComponent(() => import('./take-away.tsx'), 'TakeAwayPage'),
})

const open = createRoute({
  getParentRoute: () => root,
  path: '/open',
  component: lazyRouteComponent(() => import('./open.tsx'), 'OpenPage'),
})

const linking = createRoute({
  getParentRoute: () => root,
  path: '/open/koppel',
  component: lazyRouteComponent(() => import('./linking.tsx'), 'Linking'),
})

/** A change in a frame that is not there: those that are, are files that a server answers before the app does. */
const embed = createRoute({
  getParentRoute: () => root,
  path: '/insluiten/$',
  ...withSharingTexts,
  loader: ({ deps }) => loadSharing(deps.language),
  component: lazyRouteComponent(() => import('./embed-gone.tsx'), 'EmbedGone'),
})

/** Old or guessed address of the list of dossiers. */
const dossiers = createRoute({
  getParentRoute: () => root,
  path: '/dossier',
  beforeLoad: () => {
    throw redirect({ to: '/' })
  },
})

const withPageTexts = {
  loaderDeps: ({ search }: { search: RootSearch }) => ({ language: search.lang ?? 'nl' }),
  loader: async ({ deps }: { deps: { language: Language } }) =>
    (await import('../i18n/pages.ts')).loadPageTexts(deps.language),
}

const about = createRoute({
  getParentRoute: () => root,
  path: '/over',
  ...withPageTexts,
  component: lazyRouteComponent(() => import('./pages.tsx'), 'AboutPage'),
})

const method = createRoute({
  getParentRoute: () => root,
  path: '/methode',
  ...withPageTexts,
  loader: async ({ deps }: { deps: { language: Language } }) =>
    (await import('../i18n/pages.ts')).loadMethodTexts(deps.language),
  component: lazyRouteComponent(() => import('./pages.tsx'), 'MethodPage'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/toegankelijkheid',
  ...withPageTexts,
  component: lazyRouteComponent(() => import('./pages.tsx'), 'AccessibilityPage'),
})

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  ...withPageTexts,
  component: lazyRouteComponent(() => import('./pages.tsx'), 'PrivacyPage'),
})

const routeTree = root.addChildren([
  home,
  dossiers,
  dossier.addChildren([
    overview,
    compareChoice,
    compare,
    literal,
    passage,
    register,
    sources,
    source,
    finding,
    lifeline,
    takeAway,
    share,
  ]),
  embed,
  open,
  linking,
  about,
  method,
  accessibility,
  privacy,
])

/** `history` is given by tests; the browser's own otherwise. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    parseSearch,
    stringifySearch,
    // Within the frame of the page, so that a dossier whose check fails meanwhile can still put its report there.
    defaultErrorComponent: Failure,
    // An address with a change in it scrolls to that change itself.
    scrollRestoration: ({ location }) => !('at' in location.search && location.search.at),
    ...(history && { history }),
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
