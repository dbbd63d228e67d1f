import { createMeeting } from '~/domain/meetings/change-meeting.server'
import { findPaths } from '~/domain/network/find-paths'
import type { KnownNetwork } from '~/domain/network/known-network'
import { viewNetwork } from '~/domain/network/view-network.server'
import { type Bench, judged, type Measured } from './bench'
import { type BenchLine, inMb, inMs, milliseconds, quantile, spread, times } from './bench-line'
import { graphFrom, readEvidenceRows } from './evidence'
import { bestPathIn, edgesOf, graphologyFrom } from './graphology'
import { heldMemory } from './held-memory'
import { meetingWith } from './new-meeting'
import { allPersonIds, somePersonIds } from './sample'

const targets = 300
const mostP95 = 25
const [leastFaster, leastSmaller] = [8, 4]
const mostToReflect = 200

/** Warm paths from us to random persons, beside graphology's bidirectional Dijkstra over the same pairs. */
export async function benchPaths(bench: Bench): Promise<Measured> {
  const { actor } = bench
  const now = new Date()
  const first = await heldMemory(() => viewNetwork(actor, now))
  const ids = await somePersonIds(bench, targets)
  const ours: number[] = []
  for (const id of ids)
    ours.push(await milliseconds(async () => warmPaths(await viewNetwork(actor, now), id)))
  const reflected = await reflectedAfter(bench, ids[0] ?? '', now)
  const network = await viewNetwork(actor, now)
  const nodesOf = (some: string[]) => some.flatMap((id) => network.nodeOf(id) ?? [])
  const edges = edgesOf(network, nodesOf(await allPersonIds(bench)))
  const peer = await heldMemory(() => graphologyFrom(edges, network.colleagues()))
  const theirs: number[] = []
  for (const node of nodesOf(ids)) theirs.push(await milliseconds(() => bestPathIn(peer.made, node)))
  const rows = await readEvidenceRows()
  const built = await milliseconds(() => graphFrom(rows))
  return {
    lines: [
      pathLine(bench, ours, theirs),
      ...buildLines(bench, { first, built, peer, pairs: edges.from.length }),
      reflected,
    ],
  }
}

function warmPaths(network: KnownNetwork, personId: string) {
  const node = network.nodeOf(personId)
  return node === null ? [] : findPaths(network, { anyOf: network.colleagues(), to: [node] })
}

function pathLine(bench: Bench, ours: number[], theirs: number[]): BenchLine {
  return {
    workload: `warm paths to ${targets} random persons`,
    ours: spread(ours),
    peer: `${spread(theirs)} (graphology, one path)`,
    ratio: times(quantile(ours, 0.95) / quantile(theirs, 0.95)),
    goal: `p95 ≤ ${mostP95} ms`,
    pass: judged(bench, quantile(ours, 0.95) <= mostP95),
  }
}

type Held = { took: number; bytes: number }
type Builds = { first: Held; built: number; peer: Held; pairs: number }

function buildLines(bench: Bench, { first, built, peer, pairs }: Builds): BenchLine[] {
  return [
    {
      workload: 'building the network from arrays',
      ours: inMs(built),
      peer: `${inMs(peer.took)} (graphology, ${pairs.toLocaleString('en')} pairs)`,
      ratio: times(built / peer.took),
      goal: `≤ 1/${leastFaster}`,
      pass: judged(bench, built * leastFaster <= peer.took),
    },
    {
      workload: 'memory it holds',
      ours: inMb(first.bytes),
      peer: `${inMb(peer.bytes)} (graphology)`,
      ratio: times(first.bytes / peer.bytes),
      goal: `≤ 1/${leastSmaller}`,
      pass: judged(bench, first.bytes * leastSmaller <= peer.bytes),
    },
    {
      workload: 'first view, read from the database',
      ours: inMs(first.took),
      goal: 'shown only',
      pass: null,
    },
  ]
}

/** A meeting is logged, and the next view already counts it. */
async function reflectedAfter({ actor }: Bench, personId: string, now: Date): Promise<BenchLine> {
  const strength = async () => {
    const network = await viewNetwork(actor, now)
    const [own, other] = [network.nodeOf(actor.personId), network.nodeOf(personId)]
    return own === null || other === null ? 0 : network.strength(own, other)
  }
  const before = await strength()
  await createMeeting(actor, meetingWith([personId], 'ONE_TO_ONE'), { now })
  let after = 0
  const took = await milliseconds(async () => (after = await strength()))
  return {
    workload: 'a new meeting counts in the next view',
    ours: `${inMs(took)}, strength ${before} → ${after}`,
    goal: `without a rebuild: ≤ ${mostToReflect} ms`,
    pass: after > before && took <= mostToReflect,
  }
}
