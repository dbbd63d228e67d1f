import type { Server } from 'node:http'
import { log } from './log.server'

const patienceMs = 10_000

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
    server.close(() => {
      void close().then(() => {
        log.info('stopped')
        process.exit(0)
      })
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
