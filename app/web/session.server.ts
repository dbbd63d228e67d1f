import { createCookie } from '@remix-run/node'
import type { Actor, Locale } from '~/domain/access/actor'
import { environment } from '~/env.server'
import { findSession, type SignedIn } from '~/domain/accounts/find-session.server'
import { sessionLifetime } from '~/domain/accounts/session-lifetime'

/** As long as a session may last at most; the server ends an idle one earlier. */
const cookieSeconds = sessionLifetime.absolute / 1000

/** `__Host-` binds the cookie to this host over TLS; without TLS (a first try on localhost) browsers refuse that name. */
function sessionCookie() {
  const { secure } = environment()
  return createCookie(secure ? '__Host-rapport' : 'rapport', {
    httpOnly: true,
    secure,
    sameSite: 'lax',
    path: '/',
    maxAge: cookieSeconds,
  })
}

const known = new WeakMap<Request, Promise<SignedIn | null>>()

/** The signed-in account of the request, or null. Looked up once a request however many loaders ask. */
export function readSession(request: Request): Promise<SignedIn | null> {
  const earlier = known.get(request)
  if (earlier) return earlier
  const lookedUp = lookUp(request)
  known.set(request, lookedUp)
  return lookedUp
}

async function lookUp(request: Request): Promise<SignedIn | null> {
  const token = await sessionToken(request)
  return token ? findSession(token, new Date()) : null
}

export async function sessionToken(request: Request): Promise<string | null> {
  const token: unknown = await sessionCookie().parse(request.headers.get('Cookie'))
  return typeof token === 'string' && /^[\w-]{43}$/.test(token) ? token : null
}

export function sessionHeader(token: string): Promise<string> {
  return sessionCookie().serialize(token)
}

export function endedSessionHeader(): Promise<string> {
  return sessionCookie().serialize('', { maxAge: 0 })
}

export type { Actor, Locale }
