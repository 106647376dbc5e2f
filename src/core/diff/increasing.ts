/**
 * The heaviest strictly increasing subsequence: which positions of `values` to keep in place so that the total weight
 * of what has to move is smallest. Fenwick tree over ranks, O(n log n). Of equally heavy ones it takes the one whose
 * last element comes first, and so on backwards.
 * @param values integers, repeats allowed
 * @param weights as long as `values`, each above 0
 * @returns positions in `values`, ascending
 */
export function heaviestIncreasing(values: readonly number[], weights: readonly number[]): readonly number[] {
  const ranks = new Map([...new Set(values)].sort((x, y) => x - y).map((value, rank) => [value, rank + 1]))
  const total = new Float64Array(values.length)
  const previous = new Int32Array(values.length).fill(-1)
  /** Per tree node the position that ends the heaviest subsequence among its ranks, or -1. */
  const tree = new Int32Array(ranks.size + 1).fill(-1)
  const heavier = (x: number, y: number) => (x >= 0 && (y < 0 || (total[x] ?? 0) > (total[y] ?? 0)) ? x : y)
  let last = -1
  values.forEach((value, position) => {
    const rank = ranks.get(value) ?? 0
    let best = -1
    for (let node = rank - 1; node > 0; node -= node & -node) best = heavier(tree[node] ?? -1, best)
    previous[position] = best
    total[position] = (weights[position] ?? 0) + (best < 0 ? 0 : (total[best] ?? 0))
    for (let node = rank; node < tree.length; node += node & -node) {
      tree[node] = heavier(position, tree[node] ?? -1)
    }
    last = heavier(position, last)
  })
  const kept: number[] = []
  for (let position = last; position >= 0; position = previous[position] ?? -1) kept.push(position)
  return kept.reverse()
}
