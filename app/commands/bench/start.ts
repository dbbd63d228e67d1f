import type { Bench, Measured } from './bench'
import { inMs, milliseconds } from './bench-line'
import { ask } from './http-load'
import { startServer } from './server-process'

const mostMs = 5_000

/** From the second start of the built server to its first page answered. */
export async function benchStart({ env, cookies }: Bench): Promise<Measured> {
  const headers = { cookie: cookies[0] ?? '' }
  const toFirstPage = async () => {
    let stop = async () => {}
    const took = await milliseconds(async () => {
      const server = await startServer({ env })
      stop = server.stop
      const { status } = await ask(`${server.origin}/people`, { headers })
      if (status !== 200) throw new Error(`/people answered ${status}`)
    })
    await stop()
    return took
  }
  await toFirstPage()
  const took = await toFirstPage()
  return {
    lines: [
      {
        workload: 'second start to first page',
        ours: inMs(took),
        goal: `≤ ${mostMs / 1000} s`,
        pass: took <= mostMs,
      },
    ],
  }
}
