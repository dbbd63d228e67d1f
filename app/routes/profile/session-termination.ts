import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { endOwnSession } from '~/domain/accounts/end-session.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'
import { endedSessionHeader, readSession } from '~/web/session.server'

const path = z.object({ sessionId: recordId })

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { sessionId } = readParams(params, path)
  await answering(() => endOwnSession(actor, sessionId))
  if ((await readSession(request))?.sessionId === sessionId) {
    return redirect('/sign-in', { status: 303, headers: { 'Set-Cookie': await endedSessionHeader() } })
  }
  return redirectWith(request, '/profile', { text: textsFor(actor.locale).accounts.profile.sessionEnded })
}
