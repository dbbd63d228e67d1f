import type { Request, RequestHandler, Response } from 'express'
import { type FetchedFeed, fetchFeed } from '~/domain/feeds/fetch-feed.server'

/**
 * A subscribed calendar: no cookie, the 256 random bits in the address say whose it is. Whatever leads to none is
 * answered alike, byte for byte. Beside Remix' routes, for it is polled by many programs, mostly to hear that nothing
 * changed, and finding one among all routes takes longer than that answer.
 */
export const answerFeed: RequestHandler = (request, response, next) => {
  const [, token] = /^\/([\w-]{43})\.ics$/.exec(request.path) ?? []
  const found = token ? fetchFeed(token, { now: new Date() }) : Promise.resolve(null)
  found
    .then((feed) => (feed ? answer(request, response, feed) : answerUnknown(response)))
    .catch((error: unknown) => next(error))
}

/**
 * Comes before guardOrigin, which would answer for a wrong method. The address is told to no other site, and no search
 * engine keeps the page.
 */
export const prepareFeed: RequestHandler = (request, response, next) => {
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('X-Robots-Tag', 'noindex')
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  response.status(405).setHeader('Allow', 'GET, HEAD').end()
}

function answer(request: Request, response: Response, { body, digest, since }: FetchedFeed): void {
  const etag = `"${digest}"`
  response.setHeader('ETag', etag)
  response.setHeader('Last-Modified', since.toUTCString())
  // Kept by the asker alone and only after asking: what one may see can change at any moment.
  response.setHeader('Cache-Control', 'private, no-cache')
  if (isUnchanged(request, etag, since)) return void response.status(304).end()
  response.setHeader('Content-Type', 'text/calendar; charset=utf-8')
  response.setHeader('Content-Length', body.byteLength)
  response.end(body)
}

/** If-None-Match decides alone when it is given (RFC 9110 §13.1.3). */
function isUnchanged(request: Request, etag: string, since: Date): boolean {
  const known = request.get('If-None-Match')
  if (known !== undefined)
    return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
  const seen = Date.parse(request.get('If-Modified-Since') ?? '')
  return !Number.isNaN(seen) && since.getTime() <= seen
}

function answerUnknown(response: Response): void {
  response.setHeader('Cache-Control', 'no-store')
  response.status(404).type('text/plain').end('No such calendar.\n')
}
