import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Measured } from './bench'
import type { Stand } from './stand'
import type { WorkloadName } from './workload-names'

const measure = fileURLToPath(new URL('measure.ts', import.meta.url))

/** Measures one workload on a filled database, in a process of its own; a failure is a line of its own. */
export function runWorkload(name: WorkloadName, { people, env }: Stand): Promise<Measured> {
  process.stdout.write(`  measuring ${name} …\n`)
  return new Promise((resolve) => {
    let measured: Measured = {
      lines: [{ workload: name, ours: 'failed', goal: 'to be measured', pass: false }],
    }
    const child = fork(measure, [name, String(people)], {
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'silent', ...env },
      execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=6144'],
    })
    child.on('message', (message) => (measured = message as Measured))
    child.once('exit', () => resolve(measured))
  })
}
