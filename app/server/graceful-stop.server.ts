import type { Server } from 'node:http'
import { log } from './log.server'

const patienceMs = 10_000
/** Requests that have reached this machine but not yet this process are read first: closing at once would reset them. */
const lastArrivalsMs = 250
/** A busy process may not have accepted them in that time: it takes one connection in each turn of its loop. */
const lastTurns = 500

let stopping = false

/** Whether the process has been told to stop: readiness says so, that a balancer may look elsewhere. */
export function isStopping(): boolean {
  return stopping
}

/** On SIGTERM or Ctrl-C: take no new connections, finish what is in flight within 10 s, close the database, leave. */
export function stopGracefully(server: Server, close: () => Promise<void>): void {
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    const late = setTimeout(() => process.exit(1), patienceMs)
    late.unref()
    const leave = () => {
      server.close(() => {
        void close().then(() => {
          log.info('stopped')
          process.exit(0)
        })
      })
      // A connection kept alive falls idle only after its last answer.
      setInterval(() => server.closeIdleConnections(), lastArrivalsMs).unref()
    }
    setTimeout(() => afterTurns(lastTurns, leave), lastArrivalsMs)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function afterTurns(turns: number, work: () => void): void {
  if (turns === 0) work()
  else setImmediate(() => afterTurns(turns - 1, work))
}
