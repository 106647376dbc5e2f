/**
 * Logarithm and exponential from + - * / alone. The language leaves the last bits of Math.log and Math.exp to each
 * engine, and one bit can decide between two partners; these give the same number everywhere.
 */

/** The series as far as a double can tell: 2 (s + s³/3 + s⁵/5 …) and 1 + x + x²/2 …. */
const LOG_TERMS = 10
const EXP_TERMS = 14
/** exp of less is 0 in a double, of more it is infinite. */
const EXP_LOWEST = -745.2
const EXP_HIGHEST = 709.8

/** Natural logarithm, within 1e-12 of the true value or of its share; not a number below 0. */
export function logarithm(x: number): number {
  return (x | 0) === x && x >= 0 && x < COUNTS ? OF_COUNTS[x]! : expand(x)
}

/** Most that is asked for are counts of words or blocks. */
const COUNTS = 512
const OF_COUNTS = Float64Array.from({ length: COUNTS }, (_, count) => expand(count))

function expand(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN
  let [rest, twos] = [x, 0]
  // Halving and doubling is exact.
  while (rest > 65_536 * Math.SQRT2) [rest, twos] = [rest / 65_536, twos + 16]
  while (rest > Math.SQRT2) [rest, twos] = [rest / 2, twos + 1]
  while (rest < Math.SQRT2 / 2) [rest, twos] = [rest * 2, twos - 1]
  const s = (rest - 1) / (rest + 1)
  const square = s * s
  let sum = 0
  for (let term = LOG_TERMS; term >= 0; term--) sum = sum * square + 1 / (2 * term + 1)
  return twos * Math.LN2 + 2 * s * sum
}

/** e to the power `x`; within 1e-12 of the true value as a share of it. */
export function exponential(x: number): number {
  if (x < EXP_LOWEST) return 0
  if (x > EXP_HIGHEST) return Infinity
  const twos = Math.round(x / Math.LN2)
  const rest = x - twos * Math.LN2
  let sum = 1
  for (let term = EXP_TERMS; term >= 1; term--) sum = 1 + (sum * rest) / term
  for (let step = 0; step < twos; step++) sum *= 2
  for (let step = 0; step > twos; step--) sum /= 2
  return sum
}
