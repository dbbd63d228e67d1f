import { milliseconds } from './bench-line'

/** Makes something and tells how long that took and how much memory it holds, in bytes, after what was left over is gone. */
export async function heldMemory<Made>(
  make: () => Made | Promise<Made>,
): Promise<{ made: Made; took: number; bytes: number }> {
  const before = held()
  const kept: Made[] = []
  const took = await milliseconds(async () => void kept.push(await make()))
  const bytes = held() - before
  const [made] = kept
  if (made === undefined) throw new Error('Nothing was made')
  return { made, took, bytes }
}

/** Heap and buffers outside it that are still referred to. */
function held(): number {
  if (!globalThis.gc) throw new Error('Started with --expose-gc by npm run bench')
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
