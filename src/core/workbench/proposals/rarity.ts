import { logarithm } from '../../align/elementary.ts'
import { fold } from '../../search/words.ts'
import { rootOf, rootsIn } from './roots.ts'

/** 0..1 for a root: 1 stands in one block of a text at most, 0 in all of them. */
export type Rarity = (root: string) => number

/** In a handful of blocks every word is in a large share of them, rare or not. */
const FEWEST_BLOCKS = 12
/** In a short letter even these stand once; they count for so much less. */
const COMMON_SHARE = 0.4

const COMMON: ReadonlySet<string> = new Set(
  (
    'aantal aanpak afdeling afspraak ambtenaren bedrag beeld begin bekend belang beleid bericht beschikbaar betalen ' +
    'bewoners bijdrage bureau dag deel directie doel duidelijk eigen einde euro extra financieel gebied geld gemeente ' +
    'gevolg goed groep groot huis informatie inzet jaar kant klein kosten kwart kort land lang later ' +
    'maand maatregel mensen miljoen miljard moment mogelijk najaar nodig onderzoek ontvangen open orde organisatie ' +
    'plaats plan planning procedure proces programma project raad reactie reden regel rijk samen situatie snel stad ' +
    'start steun tijd termijn uitvoering uur verband verder vergadering ' +
    'voorjaar voortgang vraag wet week weten werk wethouder wijze zaak zelf zicht zomer winter zorg burgers overheid ' +
    'ministerie departement partij partijen rol ruimte sector toekomst uitkomst voorkomen vorig'
  )
    .split(' ')
    .map((word) => rootOf(fold(word))),
)

/**
 * How rare each root is on a desk: in the text that has most of it, because being kept from version to version makes a
 * word no commoner, and a nota about a subject names it more often than the letter.
 * @param texts the blocks of each document
 */
export function rarityIn(texts: Iterable<readonly string[]>): Rarity {
  const most = new Map<string, number>()
  let blocks = FEWEST_BLOCKS
  for (const text of texts) {
    blocks = Math.max(blocks, text.length)
    const carriers = new Map<string, number>()
    for (const block of text) for (const root of rootsIn(block)) carriers.set(root, (carriers.get(root) ?? 0) + 1)
    for (const [root, count] of carriers) most.set(root, Math.max(count, most.get(root) ?? 0))
  }
  const all = logarithm(blocks)
  return (root) => {
    const rarity = Math.max(0, 1 - logarithm(Math.max(1, most.get(root) ?? 1)) / all)
    return COMMON.has(root) ? rarity * COMMON_SHARE : rarity
  }
}
