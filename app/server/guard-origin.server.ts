import type { RequestHandler } from 'express'
import type { Environment } from '~/env.server'
import { Problem } from './problem'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])
const known = new Set([...safe, 'POST', 'DELETE', 'PUT', 'PATCH'])

/**
 * Cross-site request forgery: an unsafe method must come from our own pages, by `Sec-Fetch-Site` or, where a
 * browser sends none, by `Origin`. Remix' own check trusts X-Forwarded-Host and skips resource routes.
 */
export function guardOrigin(env: Environment): RequestHandler {
  return (request, response, next) => {
    if (!known.has(request.method)) return void response.status(405).end()
    if (safe.has(request.method)) return next()
    const site = request.get('Sec-Fetch-Site')
    const origin = request.get('Origin')
    const ownOrigin = origin === env.origin || isLoopbackTwin(origin, env.origin, request.headers.host)
    const trusted =
      site === undefined ? ownOrigin : site === 'same-origin' && (origin === undefined || ownOrigin)
    next(trusted ? undefined : new Problem('notOurPage', 403))
  }
}

/** On a first try, the same local server is reached as localhost and as 127.0.0.1; the page's own host decides. */
function isLoopbackTwin(origin: string | undefined, own: string, host: string | undefined): boolean {
  const ownName = new URL(own).hostname
  return (ownName === 'localhost' || ownName === '127.0.0.1') && origin === `http://${host}`
}
