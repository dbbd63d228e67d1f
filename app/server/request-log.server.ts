import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { log } from './log.server'

/** Gives every request an id, shown on error pages and in the log. */
export const identifyRequest: RequestHandler = (_request, response, next) => {
  const id = randomUUID()
  response.locals['requestId'] = id
  response.setHeader('X-Request-Id', id)
  next()
}

/** Logs method, path shape, status and time. Ids and secrets in the path are blanked, the query is left out. */
export const logRequest: RequestHandler = (request, response, next) => {
  const began = performance.now()
  const path = pathShape(request.path)
  response.on('finish', () => {
    const ms = Math.round(performance.now() - began)
    log.info({
      id: response.locals['requestId'],
      method: request.method,
      path,
      status: response.statusCode,
      ms,
    })
  })
  next()
}

/** `/join/<secret>` → `/join/:x`: any segment that is not a plain word of ours is blanked. */
export function pathShape(path: string): string {
  if (path.startsWith('/assets/')) return '/assets/:x'
  return path
    .split('/')
    .slice(0, 8)
    .map((segment) => (segment === '' || /^[a-z][a-z.-]{0,30}$/.test(segment) ? segment : ':x'))
    .join('/')
}
