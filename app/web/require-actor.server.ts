import { redirect } from '@remix-run/node'
import type { Actor } from '~/domain/access/actor'
import { can } from '~/domain/access/can'
import type { Action } from '~/domain/access/permission-matrix'
import { hasAnyAccount } from '~/domain/accounts/find-session.server'
import { forbidden, signedOut } from './page.server'
import { readSession } from './session.server'
import { whereFrom } from './where-from.server'

/**
 * The actor of the request; without one, the way to sign in (or, on an empty installation, to set it up).
 * Every loader and action calls it: a parent's loader does not guard its children.
 */
export async function requireActor(request: Request): Promise<Actor> {
  const signedIn = await readSession(request)
  if (signedIn) return signedIn.actor
  if (wantsFile(request)) throw signedOut()
  if (!(await hasAnyAccount())) throw redirect('/setup')
  const back = wanted(request)
  throw redirect(back === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(back)}`)
}

/** A calendar or mail program that asks for a file is told so: it cannot use the way to sign in. */
function wantsFile(request: Request): boolean {
  const isFile = /\.(ics|vcf|eml|zip)$/.test(new URL(request.url).pathname)
  return isFile && !(request.headers.get('Accept') ?? '').includes('text/html')
}

/** The page to go on with once signed in: the one asked for, or the one whose form was sent too late. */
function wanted(request: Request): string {
  if (request.method !== 'GET') return whereFrom(request, '/')
  const { pathname, search } = new URL(request.url)
  return pathname + searchWithoutData(search)
}

/** The actor, when the role allows the action; otherwise 403. */
export async function requireCan(request: Request, action: Action): Promise<Actor> {
  const actor = await requireActor(request)
  if (!can(actor, action)) throw forbidden()
  return actor
}

/** Remix asks for a loader's data with `_data`; the page itself has no such parameter. */
function searchWithoutData(search: string): string {
  const params = new URLSearchParams(search)
  params.delete('_data')
  return params.size ? `?${params}` : ''
}
