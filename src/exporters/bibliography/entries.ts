import { citedDossier, genreOf, shownReference } from '../../core/citation/cite.ts'
import { isAnnexKind, officialAddress } from '../../core/citation/identifier.ts'
import { collapseWhitespace } from '../../core/citation/locator.ts'
import type { Dossier, Source } from '../../core/dossier/schema.ts'

/** What a citation file says of a source, the same in every format. Nothing is filled in; every text is one line. */
export interface Entry {
  /** Unique among the entries of any published dossier. */
  readonly key: string
  /** `bill`: a parliamentary paper, for which the formats have no better word. `report`: any other paper. */
  readonly type: 'bill' | 'report'
  readonly title: string
  /** Organisation that wrote it; absent for a parliamentary paper, which is cited by its number. */
  readonly author?: string
  /** "Kamerstukken II", with the parliamentary year, "2024/25"; of a `bill` only. */
  readonly series?: string
  readonly year?: string
  /** "32824, nr. 451" of a `bill`; otherwise the reference, with what was blacked out as […]. */
  readonly number?: string
  /** "Beslisnota"; of a `report` only. */
  readonly genre?: string
  /** Date on the paper (ISO). */
  readonly date?: string
  readonly url?: string
  /** Where an annex was published. */
  readonly note?: string
}

export const entriesOf = (dossier: Dossier): readonly Entry[] =>
  dossier.sources.map((source) => entryOf(dossier, source))

export function entryOf({ meta }: Dossier, source: Source): Entry {
  const paper = source.kamerstuk && paperOf(source.kamerstuk)
  const isPaper = paper !== undefined && !isAnnexKind(source.kind)
  return oneLine({
    key: `${meta.id}-${source.id}`,
    title: source.title,
    ...(isPaper
      ? { type: 'bill', series: paper.series, year: paper.year, number: paper.number }
      : {
          type: 'report',
          author: meta.organisation,
          genre: genreOf(source) ?? 'Stuk',
          number: source.reference && shownReference(source.reference),
          note: paper && `Bijlage bij ${paper.series} ${paper.year}, ${paper.number}`,
        }),
    date: source.date,
    url: officialAddress(source),
  })
}

function paperOf({ dossier, number, year }: NonNullable<Source['kamerstuk']>) {
  const isSenate = /^[A-Z]{1,3}$/.test(number)
  return {
    series: `Kamerstukken ${isSenate ? 'I' : 'II'}`,
    year,
    number: `${citedDossier(dossier)}, ${isSenate ? number : `nr. ${number}`}`,
  }
}

/** RIS has one line a field, and the other formats read white space in their own ways. */
function oneLine(fields: { readonly [Name in keyof Entry]: Entry[Name] | undefined }): Entry {
  const present = Object.entries(fields).filter((each): each is [string, string] => each[1] !== undefined)
  return Object.fromEntries(present.map(([name, text]) => [name, collapseWhitespace(text)])) as unknown as Entry
}
