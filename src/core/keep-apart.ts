import type { Aligned, Group } from './align/align.ts'
import type { Engine } from './compare-with.ts'
import type { Dossier, DossierBlock } from './dossier/schema.ts'

/**
 * The engine for a step in which a text stands beside a reconstruction, or any step of a dossier with both: our words
 * are no text of the letter, so that words in common do not make a partner of them. Only where someone said so, by the
 * same id, does a block of the one stand beside a block of the other. Two texts are paired by their words alone: there
 * the ids only say which spot of a reconstruction each took the place of.
 */
export function keepApart(engine: Engine, dossier: Dossier, olderId: string, newerId: string): Engine {
  const blocksOf = (isMeant: (id: string) => boolean) =>
    dossier.versions.flatMap(({ id, sections }) => (isMeant(id) ? sections.flatMap(({ blocks }) => blocks) : []))
  const [a, b] = [blocksOf((id) => id === olderId), blocksOf((id) => id === newerId)]
  if (![...a, ...b].some(isLiteral) || blocksOf(() => true).every(isLiteral)) return engine
  return {
    ...engine,
    align(plainA, plainB, options) {
      const known = options.known?.filter(([i, j]) => !(isLiteral(a[i]!) && isLiteral(b[j]!))) ?? []
      const isKnown = new Set(known.map(([i, j]) => `${i} ${j}`))
      const aligned = engine.align(plainA, plainB, { ...options, known })
      const mayPair = (i: number, j: number) => (isLiteral(a[i]!) && isLiteral(b[j]!)) || isKnown.has(`${i} ${j}`)
      return parted(aligned, mayPair)
    },
  }
}

const isLiteral = ({ basis }: Pick<DossierBlock, 'basis'>): boolean => basis === 'literal'

function parted({ alignment, considered }: Aligned, mayPair: (i: number, j: number) => boolean): Aligned {
  const groups = alignment.groups.flatMap((group): readonly Group[] => {
    const isWhole = group.a.every((i) => group.b.every((j) => mayPair(i, j)))
    return isWhole ? [group] : partsOf(group, mayPair)
  })
  // What was considered beside is by the number of a group; a step with a reconstruction has no use for it.
  return {
    alignment: { ...alignment, groups },
    considered: groups.length === alignment.groups.length ? considered : [],
  }
}

/** Blocks that may stand beside each other stay together; the others stand alone, what went before what came. */
function partsOf({ a, b, ...group }: Group, mayPair: (i: number, j: number) => boolean): readonly Group[] {
  const alone = { similarity: 0, moved: false }
  const parts: Group[] = []
  const placed = new Set<number>()
  for (const j of b) {
    const partners = a.filter((i) => mayPair(i, j) && !placed.has(i))
    for (const i of partners) placed.add(i)
    parts.push(
      partners.length > 0
        ? { ...group, kind: 'changed', a: partners, b: [j] }
        : { ...alone, kind: 'added', a: [], b: [j] },
    )
  }
  const left = a.filter((i) => !placed.has(i)).map((i): Group => ({ ...alone, kind: 'cut', a: [i], b: [] }))
  return [...left, ...parts]
}
