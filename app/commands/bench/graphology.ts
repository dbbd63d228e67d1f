import Graphology from 'graphology'
import dijkstra from 'graphology-shortest-path/dijkstra'
import type { KnownNetwork } from '~/domain/network/known-network'

/** Who knows whom as flat arrays: the nodes of each pair and a length that adds up where strengths multiply. */
export type Edges = { from: Uint32Array; to: Uint32Array; length: Float64Array }

/** Where all paths begin: a node that knows every colleague for nothing. */
const us = 'us'

/** Every pair that knows each other, once, as the viewer's network has it. */
export function edgesOf(network: KnownNetwork, nodes: readonly number[]): Edges {
  const [from, to, length]: [number[], number[], number[]] = [[], [], []]
  for (const node of nodes) {
    for (const known of network.acquaintances(node)) {
      if (known.node < node) continue
      from.push(node)
      to.push(known.node)
      length.push(-Math.log(known.strength / 100))
    }
  }
  return { from: Uint32Array.from(from), to: Uint32Array.from(to), length: Float64Array.from(length) }
}

export function graphologyFrom({ from, to, length }: Edges, colleagues: readonly number[]): Graphology {
  const graph = new Graphology({ type: 'undirected', multi: false })
  for (let at = 0; at < from.length; at++) graph.mergeEdge(from[at], to[at], { length: length[at] })
  for (const colleague of colleagues) graph.mergeEdge(us, colleague, { length: 0 })
  return graph
}

/** The strongest path from one of us, of any length; null where there is none. */
export function bestPathIn(graph: Graphology, target: number): string[] | null {
  return graph.hasNode(target) ? dijkstra.bidirectional(graph, us, target, 'length') : null
}
