import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from './problem'

/** A person types and taps at most a few times a second; a script that scrapes or hammers does more. */
const searches = new RateLimiterMemory({ keyPrefix: 'search', points: 300, duration: 60 })
const changes = new RateLimiterMemory({ keyPrefix: 'change', points: 300, duration: 60 })
/** A whole office's calendar programs come from one address, each fetching several feeds an hour. */
const feeds = new RateLimiterMemory({ keyPrefix: 'feed', points: 600, duration: 60 })
const downloads = new RateLimiterMemory({ keyPrefix: 'download', points: 120, duration: 60 })
/** Pages of a secret link, looked at and answered by people without an account. */
const links = new RateLimiterMemory({ keyPrefix: 'link', points: 120, duration: 60 })

/** Budgets per session, or per address where there is none; past one, 429 with the seconds to wait. */
export const limitRate: RequestHandler = (request, response, next) => {
  const limiter = limiterFor(request)
  if (!limiter) return next()
  // Whoever has no account could claim a new session each time.
  const caller = limiter === links ? (request.ip ?? 'unknown') : callerOf(request)
  limiter.consume(caller).then(
    () => next(),
    (refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) return next(refused)
      response.setHeader('Retry-After', Math.ceil(refused.msBeforeNext / 1000))
      next(new Problem('tooManyRequests', 429))
    },
  )
}

function limiterFor(request: Request): RateLimiterMemory | null {
  if (/^\/answer\//i.test(request.path)) return links
  if (request.method !== 'GET' && request.method !== 'HEAD') return changes
  if (request.path.startsWith('/search') || request.path === '/palette') return searches
  if (request.path.startsWith('/feeds/')) return feeds
  return request.path.endsWith('.ics') ? downloads : null
}

function callerOf(request: Request): string {
  const session = /(?:^|;\s*)(?:__Host-)?rapport=([^;]{10,})/.exec(request.headers.cookie ?? '')?.[1]
  return session ? createHash('sha256').update(session).digest('base64url') : (request.ip ?? 'unknown')
}
