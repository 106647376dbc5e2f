/** A block of one of several versions. */
export type Place = { readonly version: number; readonly block: number }

/** Union-find over the blocks of all versions; threads with different keys refuse to join. */
export function startThreads(
  sizes: readonly number[],
  keyOf: ((version: number, block: number) => string | undefined) | undefined,
) {
  const offsets: number[] = []
  const places: Place[] = []
  sizes.forEach((size, version) => {
    offsets.push(places.length)
    for (let block = 0; block < size; block++) places.push({ version, block })
  })
  const keys = places.map(({ version, block }) => keyOf?.(version, block))
  const parents = Int32Array.from(places, (_, node) => node)
  const nodeOf = ({ version, block }: Place) => offsets[version]! + block
  const find = (start: number): number => {
    let root = start
    while (parents[root] !== root) root = parents[root]!
    for (let node = start; node !== root;) {
      const next = parents[node]!
      parents[node] = root
      node = next
    }
    return root
  }
  const joinNodes = (x: number, y: number, force: boolean): boolean => {
    const [first, second] = [Math.min(find(x), find(y)), Math.max(find(x), find(y))]
    const [key, other] = [keys[first], keys[second]]
    if (!force && key !== undefined && other !== undefined && key !== other) return false
    parents[second] = first
    keys[first] = key ?? other
    return true
  }
  const firstWithKey = new Map<string, number>()
  keys.slice().forEach((key, node) => {
    if (key === undefined) return
    const first = firstWithKey.get(key)
    if (first === undefined) firstWithKey.set(key, node)
    else joinNodes(first, node, false)
  })
  return {
    /** @returns false when the threads have different keys and `force` is not set */
    join: (x: Place, y: Place, force = false) => joinNodes(nodeOf(x), nodeOf(y), force),
    /** A number that blocks of one thread have in common. */
    of: (place: Place) => find(nodeOf(place)),
    /** Per thread, per version, its blocks. */
    collect: (): readonly (readonly (readonly number[])[])[] => {
      const threads = new Map<number, number[][]>()
      places.forEach(({ version, block }, node) => {
        const root = find(node)
        const thread = threads.get(root) ?? sizes.map(() => [])
        threads.set(root, thread)
        thread[version]!.push(block)
      })
      return [...threads.values()]
    },
  }
}

export type Threads = ReturnType<typeof startThreads>
