import { search } from '~/domain/search/search.server'
import { today } from '~/domain/time/plain-date'
import { type Bench, judged, type Measured } from './bench'
import { type BenchLine, inMb, inMs, median, milliseconds, quantile, spread, times } from './bench-line'
import { heldMemory } from './held-memory'
import { readNamedPersons } from './named-persons.server'
import { fuseOver, minisearchOver, readSearchRows } from './search-peers'
import { type LabelledQuery, labelledQueries, queryClasses, recallAtFive } from './search-queries'

const seed = 1
/** fuse.js takes seconds a query in a large set: one of each class, and as many more as it gets through in this time. */
const fuseBudgetMs = 60_000
const leastRecall = 0.97

type Answered = { query: LabelledQuery; took: number; recall: number }

/** Labelled queries by ours, cold and warm, beside fuse.js over all rows and minisearch's index in memory. */
export async function benchSearch(bench: Bench): Promise<Measured> {
  const persons = await readNamedPersons(today(new Date(), bench.actor.zone))
  const queries = inTurns(labelledQueries(persons, seed))
  const ask = async (q: string) => {
    const { groups } = await search(bench.actor, { q })
    return groups.find(({ kind }) => kind === 'person')?.hits.map(({ recordId }) => recordId) ?? []
  }
  const cold = await answered(queries, ask)
  const ours = await answered(queries, ask)
  const rows = await readSearchRows()
  const mini = await heldMemory(() => minisearchOver(rows))
  const byMini = await answered(queries, mini.made)
  const fuse = fuseOver(rows)
  const byFuse = await answered(queries, fuse, fuseBudgetMs)
  return {
    lines: [
      ...againstFuse(bench, ours, byFuse),
      ...againstMinisearch(bench, { ours, cold, byMini, built: mini.took, bytes: mini.bytes }),
      ...queryClasses.flatMap((name) => recallLine(name, { ours, byFuse, byMini })),
    ],
  }
}

/** One of each class after the other, so that the first ones are a fair sample of all. */
function inTurns(queries: readonly LabelledQuery[]): LabelledQuery[] {
  const places = new Map<string, number>()
  const placed = queries.map((query) => {
    const place = places.get(query.class) ?? 0
    places.set(query.class, place + 1)
    return { query, place }
  })
  return placed.sort((a, b) => a.place - b.place).map(({ query }) => query)
}

async function answered(
  queries: readonly LabelledQuery[],
  find: (q: string) => string[] | Promise<string[]>,
  budget = Number.POSITIVE_INFINITY,
): Promise<Answered[]> {
  const began = performance.now()
  const all: Answered[] = []
  for (const query of queries) {
    if (all.length >= queryClasses.length && performance.now() - began > budget) break
    let found: string[] = []
    const took = await milliseconds(async () => (found = await find(query.q)))
    all.push({ query, took, recall: recallAtFive(query, found) })
  }
  return all
}

function againstFuse(bench: Bench, ours: Answered[], byFuse: Answered[]): BenchLine[] {
  const took = ours.map((one) => one.took)
  const theirs = byFuse.map((one) => one.took)
  const faster = median(theirs) / median(took)
  const [recall, sampled, fuseRecall] = [ours, sameAs(byFuse, ours), byFuse].map(meanRecall)
  return [
    {
      workload: `search, ${ours.length} labelled queries, warm`,
      ours: spread(took),
      peer: `${spread(theirs)} (fuse.js, ${byFuse.length} of them)`,
      ratio: `${faster.toFixed(1)}× faster`,
      goal: '≥ 100× faster, p95 ≤ 100 ms',
      pass: judged(bench, faster >= 100 && quantile(took, 0.95) <= 100),
    },
    {
      workload: 'recall@5, all classes',
      ours: (recall ?? 0).toFixed(3),
      peer: `${fuseRecall?.toFixed(3)} (fuse.js; ours on the same: ${sampled?.toFixed(3)})`,
      goal: `≥ ${leastRecall} and ≥ fuse.js`,
      pass: (recall ?? 0) >= leastRecall && (sampled ?? 0) >= (fuseRecall ?? 0),
    },
  ]
}

type BesideIndex = { ours: Answered[]; cold: Answered[]; byMini: Answered[]; built: number; bytes: number }

function againstMinisearch(bench: Bench, { ours, cold, byMini, built, bytes }: BesideIndex): BenchLine[] {
  const [took, first, theirs] = [ours, cold, byMini].map((some) => some.map((one) => one.took))
  const slower = median(took ?? []) / median(theirs ?? [])
  const [p95, theirP95] = [quantile(took ?? [], 0.95), quantile(theirs ?? [], 0.95)]
  return [
    {
      workload: 'the same beside an index in memory',
      ours: spread(took ?? []),
      peer: `${spread(theirs ?? [])} (minisearch; ${inMs(built)} and ${inMb(bytes)} to build)`,
      ratio: times(slower),
      goal: '≤ 3× at the median, p95 no worse',
      pass: judged(bench, slower <= 3 && p95 <= theirP95),
    },
    {
      workload: 'the same, asked for the first time',
      ours: spread(first ?? []),
      goal: 'shown only',
      pass: null,
    },
  ]
}

type Compared = { ours: Answered[]; byFuse: Answered[]; byMini: Answered[] }

function recallLine(name: string, { ours, byFuse, byMini }: Compared): BenchLine[] {
  const [own, fuse, mini] = [ours, byFuse, byMini].map((some) =>
    some.filter(({ query }) => query.class === name),
  )
  if (!own?.length || !fuse || !mini) return []
  const sampled = meanRecall(sameAs(fuse, own))
  return [
    {
      workload: `recall@5, ${name} (${own.length})`,
      ours: meanRecall(own).toFixed(3),
      peer: `fuse.js ${meanRecall(fuse).toFixed(3)} on ${fuse.length} (ours ${sampled.toFixed(3)}) · minisearch ${meanRecall(mini).toFixed(3)}`,
      goal: '≥ fuse.js',
      pass: sampled >= meanRecall(fuse),
    },
  ]
}

/** What ours answered to the queries that `others` got. */
function sameAs(others: Answered[], ours: Answered[]): Answered[] {
  const asked = new Set(others.map(({ query }) => query))
  return ours.filter(({ query }) => asked.has(query))
}

function meanRecall(some: readonly Answered[]): number {
  return some.reduce((sum, { recall }) => sum + recall, 0) / Math.max(1, some.length)
}
