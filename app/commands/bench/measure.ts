import { closeDatabase, openDatabase } from '~/db.server'
import { type Bench, enterBench, type Measured } from './bench'
import { isWorkload, type WorkloadName } from './workload-names'

/**
 * One workload on one filled database, in a process of its own, so that neither memory nor caches of another count.
 * Sends what it measured to the process that started it.
 */
const workloads: Record<WorkloadName, () => Promise<(bench: Bench) => Promise<Measured>>> = {
  search: async () => (await import('./search')).benchSearch,
  paths: async () => (await import('./paths')).benchPaths,
  lists: async () => (await import('./lists')).benchLists,
  queries: async () => (await import('./queries')).benchQueries,
  start: async () => (await import('./start')).benchStart,
  weight: async () => (await import('./weight')).benchWeight,
  memory: async () => (await import('./memory')).benchMemory,
  processes: async () => (await import('./processes')).benchProcesses,
  log: async () => (await import('./log')).benchLog,
}

const [name = '', people = ''] = process.argv.slice(2)
if (!isWorkload(name) || !process.send) throw new Error('Started by npm run bench')
// Broken off: nothing is left running.
process.once('disconnect', () => process.exit(1))
await openDatabase()
const run = await workloads[name]()
const measured = await run(await enterBench(Number(people)))
await closeDatabase()
process.send(measured, () => process.exit(0))
