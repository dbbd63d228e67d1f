import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import * as build from 'virtual:remix/server-build'
import { closeDatabase, openDatabase } from './db.server'
import { deliverDue } from './domain/mail/deliver-due.server'
import { readMailbox } from './domain/answers/read-mailbox.server'
import { purgeImports } from './domain/calendar-import/purge-imports.server'
import { pruneNetworkChanges } from './domain/network/prune-changes.server'
import { followNetwork } from './domain/network/view-network.server'
import { indexEndedAppointments } from './domain/search/reindex.server'
import { environment } from './env.server'
import { keepDoing, stopBackground } from './server/background.server'
import { createApp } from './server/create-app.server'
import { isStopping, stopGracefully } from './server/graceful-stop.server'
import { log } from './server/log.server'
import { tellRefusals } from './web/tell-refusals.server'

const env = environment()
await openDatabase()

// Beside the built server, wherever it is started from.
const assets = fileURLToPath(new URL('../client', import.meta.url))

const handler = createRequestHandler({
  build: tellRefusals(build),
  mode: env.mode,
  getLoadContext: (request, response) => ({
    clientAddress: request.ip ?? 'unknown',
    cspNonce: String(response.locals['cspNonce']),
    requestId: String(response.locals['requestId']),
  }),
})

const server = createServer(createApp(env, assets, (...args) => void handler(...args)))
server.requestTimeout = 30_000
server.headersTimeout = 10_000
// Longer than a proxy in front keeps an idle connection (nginx: 60 s): else it sends into one that just closed.
server.keepAliveTimeout = 65_000
server.listen(env.port, env.host, () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.port
  log.info({ port }, 'listening')
  if (process.stdout.isTTY || process.env['RAPPORT_ANNOUNCE']) {
    console.log(
      `\nRapport is ready: ${env.port === 0 ? `http://localhost:${port}` : env.origin}\nStop with Ctrl-C.\n`,
    )
  }
})
keepDoing({ name: 'imports', everyMs: 3_600_000, work: () => purgeImports({ now: new Date() }) })
keepDoing({ name: 'search index', everyMs: 3_600_000, work: () => indexEndedAppointments(new Date()) })
keepDoing({ name: 'outbox', everyMs: 3_000, work: () => deliverDue({ isStopping }) })
keepDoing({ name: 'mailbox', everyMs: 120_000, work: () => readMailbox({ now: new Date() }) })
keepDoing({ name: 'network', everyMs: 2_000, work: followNetwork })
keepDoing({
  name: 'network changes',
  everyMs: 3_600_000,
  work: () => pruneNetworkChanges({ now: new Date() }),
})
stopGracefully(server, async () => {
  await stopBackground()
  await closeDatabase()
})
