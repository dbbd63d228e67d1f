/** One measured workload: our figure, the floor's or peer's of the same run, and what it should be. */
export type BenchLine = {
  workload: string
  ours: string
  peer?: string
  ratio?: string
  goal: string
  /** Null where the goal does not apply: its figure is only shown. */
  pass: boolean | null
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** `share` from 0 to 1: 0.95 is what 95 of 100 stay within. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export async function milliseconds(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export const inMs = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`
export const inMb = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`
export const times = (ratio: number) => `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)}×`

/** "median · p95 · worst". */
export function spread(values: readonly number[]): string {
  const [middle, p95, worst] = [0.5, 0.95, 1].map((share) => inMs(quantile(values, share)))
  return `${middle} · p95 ${p95} · worst ${worst}`
}

const head = ['workload', 'ours', 'floor or peer', 'ratio', 'goal', '']
const words = new Map([
  [true, 'pass'],
  [false, 'SHORT'],
  [null, '–'],
])

/** As a table of Markdown, so that it can be kept as it stands. */
export function printLines(title: string, lines: readonly BenchLine[]): void {
  const rows = lines.map(({ workload, ours, peer = '', ratio = '', goal, pass }) => [
    ...[workload, ours, peer, ratio, goal],
    words.get(pass) ?? '',
  ])
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const printed = (cells: string[]) =>
    console.log(`| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`)
  console.log(`\n### ${title}\n`)
  printed(head)
  printed(widths.map((width) => '-'.repeat(width)))
  rows.forEach(printed)
}
