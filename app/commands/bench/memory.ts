import { db } from '~/db.server'
import { visibleMeetings } from '~/domain/access/visible-to.server'
import { type Bench, judged, type Measured } from './bench'
import { inMb } from './bench-line'
import { load } from './http-load'
import { somePersonIds } from './sample'
import { startServer } from './server-process'

const requests = 10_000
const slices = 10
const most = 400 * 2 ** 20
/** Memory breathes with the collector: less than this is no growth. */
const mostGrowth = 20 * 2 ** 20

/** What the server holds after ten thousand mixed requests, and whether it grew over the second half. */
export async function benchMemory(bench: Bench): Promise<Measured> {
  const paths = await mixedPaths(bench)
  const server = await startServer({ env: bench.env })
  try {
    const held: number[] = []
    let failed = 0
    for (let slice = 0; slice < slices; slice++) {
      const cookie = bench.cookies[slice % bench.cookies.length] ?? ''
      const some = paths.slice((slice * requests) / slices, ((slice + 1) * requests) / slices)
      const settings = { cookie, connections: 8, requests: some.length }
      failed += (
        await load(
          some.map((path) => server.origin + path),
          settings,
        )
      ).failed
      held.push(server.rss())
    }
    const [middle = 0, last = 0] = [held[slices / 2 - 1], held.at(-1)]
    return {
      lines: [
        {
          workload: `RSS after ${requests.toLocaleString('en')} mixed requests`,
          ours: `${inMb(last)}${failed ? `, ${failed} failed` : ''}`,
          goal: `≤ ${inMb(most)}`,
          pass: judged(bench, last <= most && failed === 0),
        },
        {
          workload: 'its growth over the second half',
          ours: inMb(last - middle),
          goal: `none (≤ ${inMb(mostGrowth)})`,
          pass: last - middle <= mostGrowth,
        },
      ],
    }
  } finally {
    await server.stop()
  }
}

/** Pages as an office opens them, searches among them: one in forty, as more would be refused. */
async function mixedPaths(bench: Bench): Promise<string[]> {
  const persons = await somePersonIds(bench, requests)
  const organisations = await db.organisation.findMany({
    select: { id: true },
    take: 500,
    orderBy: { id: 'desc' },
  })
  const meetings = await db.meeting.findMany({
    where: visibleMeetings(bench.actor),
    select: { id: true },
    take: 500,
    orderBy: { id: 'desc' },
  })
  return persons.map((personId, at) => {
    if (at % 40 === 0) return `/search?q=${['nowak', 'wei', 'lindskov', 'quantum'][(at / 40) % 4]}`
    if (at % 20 === 1) return `/network?to=person:${personId}`
    if (at % 5 === 2) return `/people?page=${(at % 19) + 1}`
    if (at % 5 === 3) return `/organisations/${organisations[at % organisations.length]?.id}`
    if (at % 5 === 4) return `/meetings/${meetings[at % meetings.length]?.id}`
    return `/people/${personId}`
  })
}
