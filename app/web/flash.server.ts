import { createCookie, redirect } from '@remix-run/node'
import { environment } from '~/env.server'

/** What the next page says once: a sentence and, after something undoable, the address that undoes it. */
export type Flash = { text: string; undo?: string; tone?: 'ok' | 'warn' }

const cookies = new Map<string, ReturnType<typeof createCookie>>()

function flashCookie() {
  const { secure, secret } = environment()
  const made =
    cookies.get(secret) ??
    createCookie('flash', {
      httpOnly: true,
      secure,
      sameSite: 'lax',
      path: '/',
      maxAge: 60,
      secrets: [secret],
    })
  cookies.set(secret, made)
  return made
}

/** Redirects with a message for the page that follows. `headers` may carry more cookies. */
export async function redirectWith(
  _request: Request,
  to: string,
  flash: Flash,
  headers = new Headers(),
): Promise<Response> {
  headers.append('Set-Cookie', await flashCookie().serialize(flash))
  return redirect(to, { status: 303, headers })
}

/** The message left by the page before, and the header that clears it. */
export async function takeFlash(request: Request): Promise<{ flash: Flash | null; clear: string | null }> {
  const flash = (await flashCookie().parse(request.headers.get('Cookie'))) as Flash | null
  if (!flash) return { flash: null, clear: null }
  return { flash, clear: await flashCookie().serialize('', { maxAge: 0 }) }
}

/** An address within this site from what a form or link proposes; anything else is the fallback. */
export function safeReturn(proposed: string | null | undefined, fallback: string): string {
  if (!proposed || !/^\/(?!\/)/.test(proposed) || /[\\\u0000-\u001f]/.test(proposed)) return fallback
  const { origin } = environment()
  const url = new URL(proposed, origin)
  // A path such as "/..//elsewhere" begins with two slashes only once it is resolved.
  const isOurs = url.origin === origin && !url.pathname.startsWith('//')
  return isOurs ? url.pathname + url.search + url.hash : fallback
}
