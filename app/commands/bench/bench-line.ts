/** One measured workload: our time, a peer's for the same where there is one, and what it should be. */
export type BenchLine = { workload: string; ours: string; peer?: string; goal: string; pass: boolean }

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export async function milliseconds(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export const inMs = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`

export function printLines(lines: readonly BenchLine[]): void {
  const cells = lines.map(({ workload, ours, peer = '', goal, pass }) => [
    workload,
    ours,
    peer,
    goal,
    pass ? 'pass' : 'short',
  ])
  const table = [['workload', 'ours', 'peer', 'goal', ''], ...cells]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}
