import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isWorkload, type WorkloadName, workloadNames } from './workload-names'

const engines = ['sqlite', 'postgresql'] as const
export type Engine = (typeof engines)[number]

export type BenchOptions = {
  people: number[]
  only: WorkloadName[]
  /** The calendar's lines have databases of their own and no size. */
  calendar: boolean
  databases: Engine[]
  /** Where filled databases are kept from run to run. */
  folder: string
  keep: boolean
}

/** Reads the command line; throws a sentence when it makes no sense. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      people: { type: 'string', default: '1000,10000,100000' },
      only: { type: 'string', default: ['calendar', ...workloadNames].join(',') },
      database: { type: 'string', default: engines.join(',') },
      folder: { type: 'string', default: path.join(tmpdir(), 'rapport-bench') },
      keep: { type: 'boolean', default: false },
    },
  })
  const people = values.people.split(',').map(Number)
  if (!people.every((count) => Number.isInteger(count) && count >= 100 && count < 10_000_000))
    throw new Error('--people takes whole numbers from 100, such as 1000,10000.')
  const asked = values.only.split(',')
  const unknown = asked.find((name) => name !== 'calendar' && !isWorkload(name))
  if (unknown !== undefined) throw new Error(`--only takes some of calendar, ${workloadNames.join(', ')}.`)
  const databases = engines.filter((engine) => values.database.split(',').includes(engine))
  if (databases.length === 0) throw new Error(`--database takes ${engines.join(' or ')}.`)
  return {
    people,
    only: workloadNames.filter((name) => asked.includes(name)),
    calendar: asked.includes('calendar'),
    databases,
    folder: values.folder,
    keep: values.keep,
  }
}
