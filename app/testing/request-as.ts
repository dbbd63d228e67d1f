import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { sessionLifetime } from '~/domain/accounts/session-lifetime'
import { newToken, tokenHash } from '~/domain/accounts/session-token.server'
import { sessionHeader } from '~/web/session.server'

/** A request of a signed-in account, with a session of its own, as a loader or action receives it. */
export async function requestAs(actor: Actor, path: string, init: RequestInit = {}): Promise<Request> {
  const token = newToken()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + sessionLifetime.absolute)
  await inTransaction((tx) =>
    tx.session.create({
      data: {
        tokenHash: tokenHash(token),
        accountId: actor.accountId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
      },
    }),
  )
  const headers = new Headers(init.headers)
  headers.set('Cookie', (await sessionHeader(token)).split(';')[0] ?? '')
  return new Request(new URL(path, 'http://localhost:3000'), { ...init, headers })
}

/** What a loader or action answered, thrown or returned. */
export async function answerOf(work: () => unknown): Promise<Response> {
  try {
    const answer = await work()
    if (answer instanceof Response) return answer
    return Response.json(answer)
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}
