/**
 * Moves points along a line as little as needed so that neighbours are at least `gap` apart and all lie from `low` to
 * `high`, in their given order. Where they do not fit, they stand evenly. `wanted` is in rising order.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const fitting = wanted.length < 2 ? gap : Math.min(gap, (high - low) / (wanted.length - 1))
  const placed: number[] = []
  for (const [at, point] of wanted.entries()) {
    const least = at === 0 ? low : (placed[at - 1] ?? low) + fitting
    placed.push(Math.max(point, least))
  }
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const most = at === placed.length - 1 ? high : (placed[at + 1] ?? high) - fitting
    placed[at] = Math.min(placed[at] ?? most, most)
  }
  return placed
}
