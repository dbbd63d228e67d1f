import { setTimeout } from 'node:timers/promises'
import { openDatabase } from '~/db.server'
import type { Actor } from '../access/actor'
import { dataVersion } from '../feeds/data-version.server'
import { type PlainDate, today } from '../time/plain-date'
import { Follower } from './follow-changes.server'
import type { Graph } from './graph'
import type { KnownNetwork } from './known-network'
import { loadGraph } from './load-graph.server'
import { loadOverlay } from './load-overlay.server'
import { readNetwork } from './read-network'
import { rereadEvidence } from './reread-evidence.server'

/** Views kept: more accounts than that seldom look within the life of one version of the data. */
const mostViews = 100

type View = { key: string; network: Promise<KnownNetwork> }
/** The graph as it stood at a version of the data. */
type Stand = { graph: Graph; follower: Follower; version: string }
type Held = { stand: Promise<Stand | null>; isRead: boolean; views: Map<string, View> }

/** One graph for each database this process has opened. */
const held = new WeakMap<object, Held>()

/**
 * Who knows whom as the actor may see it now, other processes' changes included. The first call in a process reads the
 * graph, which takes seconds in a large database; later ones read what changed. Read it at once rather than keep it:
 * it follows the graph, but not what becomes visible to the actor alone.
 */
export async function viewNetwork(actor: Actor, now: Date): Promise<KnownNetwork> {
  const network = await heldNetwork()
  const { graph, version } = await upToDate(network)
  const day = today(now, actor.zone)
  const key = JSON.stringify([version, day, actor.personId, actor.officeId])
  const known = network.views.get(actor.accountId)
  if (known?.key === key) return known.network
  const view = { key, network: loadView(actor, graph, day) }
  view.network.catch(() => network.views.delete(actor.accountId))
  network.views.delete(actor.accountId)
  network.views.set(actor.accountId, view)
  for (const [oldest] of network.views) if (network.views.size > mostViews) network.views.delete(oldest)
  return view.network
}

/** How long a page that could do without the network waits for a process' first reading of it. */
const patience = 1_500

/** As `viewNetwork`; null while a process that has just begun still reads a large network. */
export async function viewNetworkSoon(actor: Actor, now: Date): Promise<KnownNetwork | null> {
  const view = viewNetwork(actor, now)
  const { isRead } = await heldNetwork()
  if (isRead) return view
  view.catch(() => undefined)
  return Promise.race([view, setTimeout(patience, null)])
}

/** Reads what changed before anybody asks, so that no page waits for it. */
export async function followNetwork(): Promise<void> {
  await upToDate(await heldNetwork())
}

async function loadView(actor: Actor, graph: Graph, day: PlainDate): Promise<KnownNetwork> {
  return readNetwork(graph, await loadOverlay(actor, graph), day)
}

async function heldNetwork(): Promise<Held> {
  const database = await openDatabase()
  const known = held.get(database) ?? {
    stand: Promise.resolve(null),
    isRead: false,
    views: new Map<string, View>(),
  }
  held.set(database, known)
  return known
}

/** The graph with every change committed before this call. One brings it up to date at a time; the others wait. */
function upToDate(network: Held): Promise<Stand> {
  const next = network.stand.then(async (stand) => {
    const now = await advanced(stand)
    // Views of an earlier graph would keep it in memory.
    if (now.graph !== stand?.graph) network.views.clear()
    network.isRead = true
    return now
  })
  network.stand = next.catch(() => null)
  return next
}

async function advanced(stand: Stand | null): Promise<Stand> {
  const version = await dataVersion()
  if (stand?.version === version) return stand
  const changes = await stand?.follower.next()
  if (!stand || !changes || changes === 'too much') return loaded(version)
  await rereadEvidence(stand.graph, changes)
  return { ...stand, version }
}

async function loaded(version: string): Promise<Stand> {
  const follower = await Follower.begin()
  return { graph: await loadGraph(), follower, version }
}
