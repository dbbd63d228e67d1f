import { createHash } from 'node:crypto'
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceRadial,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { giveWay } from '~/give-way'
import type { Ego } from './ego'

/** Where the centre and each node stand, in the picture's own units. */
export type Layout = { width: number; height: number; centre: Point; nodes: Point[] }
export type Point = { x: number; y: number }

const pictureWidth = 960
const margin = { x: 90, y: 28 }
const ticks = 160
/** Ticks of 300 nodes take about 3 ms each. */
const ticksAtOnce = 8
const mostKept = 300
const kept = new Map<string, Promise<Layout>>()

/**
 * Lays the picture out by forces, always alike for the same picture: the forces begin from fixed places and draw no
 * chance. Pauses for others as it goes, and keeps what it has laid out.
 */
export function layOut(ego: Ego): Promise<Layout> {
  const key = createHash('sha256')
    .update(JSON.stringify([ego.nodes.map(({ personId, ring }) => [personId, ring]), ego.edges]))
    .digest('base64')
  const known = kept.get(key)
  kept.delete(key)
  const layout = known ?? simulate(ego)
  kept.set(key, layout)
  for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest)
  return layout
}

type Body = SimulationNodeDatum & { ring: number }

async function simulate({ nodes, edges }: Ego): Promise<Layout> {
  const centre: Body = { ring: 0, fx: 0, fy: 0 }
  const bodies: Body[] = nodes.map(({ ring }) => ({ ring }))
  const body = (at: number) => bodies[at] ?? centre
  const reach = 120 + 5 * Math.sqrt(nodes.length) * 4
  const links: SimulationLinkDatum<Body>[] = edges.map(({ from, to }) => ({
    source: body(from),
    target: body(to),
  }))
  const simulation = forceSimulation([centre, ...bodies])
    .force('link', forceLink(links).distance(70).strength(0.06))
    .force('apart', forceManyBody().strength(-220).distanceMax(500))
    .force('room', forceCollide(20))
    .force('ring', forceRadial<Body>(({ ring }) => (ring / 2) * reach * 1.4).strength(0.9))
    .stop()
  for (let done = 0; done < ticks; done += ticksAtOnce) {
    simulation.tick(ticksAtOnce)
    await giveWay()
  }
  return fitted(centre, bodies)
}

/** Moved and scaled into the picture: never enlarged, and as high as it needs. */
function fitted(centre: Body, bodies: readonly Body[]): Layout {
  const all = [centre, ...bodies].map(({ x = 0, y = 0 }) => ({ x, y }))
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))]
  const scale = Math.min(1.6, (pictureWidth - 2 * margin.x) / Math.max(1, right - left))
  const height = Math.max(240, Math.round((bottom - top) * scale) + 2 * margin.y)
  const place = ({ x, y }: Point): Point => ({
    x: round(pictureWidth / 2 + (x - (left + right) / 2) * scale),
    y: round(height / 2 + (y - (top + bottom) / 2) * scale),
  })
  const [middle = { x: 0, y: 0 }, ...others] = all.map(place)
  return { width: pictureWidth, height, centre: middle, nodes: others }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
