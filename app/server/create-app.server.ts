import path from 'node:path'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Environment } from '~/env.server'
import { answerHealth, answerReadiness } from './health.server'
import { answerFeed, prepareFeed } from './answer-feed.server'
import { guardBody } from './guard-body.server'
import { guardHost } from './guard-host.server'
import { guardOrigin } from './guard-origin.server'
import { limitRate } from './limit-rate.server'
import { identifyRequest, logRequest } from './request-log.server'
import { serveFlag } from './serve-flags.server'
import { secureHeaders } from './secure-headers.server'
import { answerError } from './answer-error.server'

/** Everything that happens to a request before a route sees it, in order. */
export function createApp(env: Environment, assets: string, pages: RequestHandler): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxy)
  app.use(identifyRequest, logRequest)
  app.get('/healthz', answerHealth)
  app.get('/readyz', answerReadiness)
  app.use(secureHeaders(env))
  app.use(guardHost(env))
  app.use('/feeds', prepareFeed)
  app.use(guardOrigin(env))
  app.use(compression({ filter: compressible }))
  app.use(
    '/assets',
    express.static(path.resolve(assets, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  app.use(express.static(path.resolve(assets), { maxAge: '1h', redirect: false }))
  app.use('/flags', serveFlag)
  app.use(limitRate)
  app.use('/feeds', answerFeed)
  app.use(guardBody)
  app.all('*', privately, pages)
  app.use(answerError)
  return app
}

/** Pages are one account's own: no cache keeps them, and Back after sign-out shows nothing. */
const privately: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store')
  next()
}

/** Calendars go out uncompressed: a gzipped one broke Outlook's subscription. */
function compressible(request: express.Request, response: express.Response): boolean {
  return (
    !String(response.getHeader('Content-Type') ?? '').startsWith('text/calendar') &&
    compression.filter(request, response)
  )
}
