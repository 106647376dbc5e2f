import type { Source } from '../dossier/schema.ts'

/** How officielebekendmakingen.nl names a file: a parliamentary paper, or an annex that was published with one. */
export type Identifier =
  | {
      readonly kind: 'paper'
      /** As in the record: `32824`, with a chapter `36410-VIII`, with a sub-dossier `21501-31`. */
      readonly dossier: string
      /** Digits in the Tweede Kamer, letters in the Eerste Kamer. */
      readonly number: string
    }
  | { readonly kind: 'annex'; readonly number: string }

const PAPER = /^kst-(\d{5}(?:-[A-Z0-9]+)*)-(\d+|[A-Z]{1,3})$/
const ANNEX = /^blg-(\d+)$/

/** Reads `kst-32824-451`, `kst-36410-VIII-2`, `kst-35261-B` or `blg-1014762`; undefined for anything else. */
export function parseIdentifier(text: string): Identifier | undefined {
  const [, dossier, number] = PAPER.exec(text) ?? []
  if (dossier !== undefined && number !== undefined) return { kind: 'paper', dossier, number }
  const [, annex] = ANNEX.exec(text) ?? []
  return annex === undefined ? undefined : { kind: 'annex', number: annex }
}

export function formatIdentifier(identifier: Identifier): string {
  return identifier.kind === 'annex' ? `blg-${identifier.number}` : `kst-${identifier.dossier}-${identifier.number}`
}

/** The identifier that the record itself gives a source; never one of the paper that it merely came with. */
export function identifierOf({ kind, kamerstuk, reference }: Pick<Source, 'kind' | 'kamerstuk' | 'reference'>) {
  const annex = reference === undefined ? undefined : parseIdentifier(reference)
  if (annex?.kind === 'annex') return annex
  if (kamerstuk === undefined || isAnnexKind(kind)) return undefined
  return parseIdentifier(formatIdentifier({ kind: 'paper', dossier: kamerstuk.dossier, number: kamerstuk.number }))
}

/** Papers of these kinds are never parliamentary papers themselves: with a Kamerstuk number they are an annex to it. */
export const isAnnexKind = (kind: Source['kind']): boolean => kind === 'beslisnota' || kind === 'comment-overview'

/** The lasting address of a source: as recorded, else by its identifier; undefined when it has neither. */
export function officialAddress(source: Pick<Source, 'kind' | 'kamerstuk' | 'reference' | 'url'>): string | undefined {
  const identifier = identifierOf(source)
  return source.url ?? (identifier && `https://zoek.officielebekendmakingen.nl/${formatIdentifier(identifier)}.html`)
}
