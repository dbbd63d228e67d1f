import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { endSession } from '~/domain/accounts/end-session.server'
import { textsFor } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { redirectWith } from '~/web/flash.server'
import { endedSessionHeader, readSession, sessionToken } from '~/web/session.server'

// public route: it answers everybody alike; visiting it by a link changes nothing.
export function loader() {
  return redirect('/')
}

// public route: whoever holds a session token may end that session, also an expired one.
export async function action({ request }: ActionFunctionArgs) {
  const locale = (await readSession(request))?.actor.locale ?? pickLocale(request)
  const token = await sessionToken(request)
  if (token) await endSession(token)
  const headers = new Headers({ 'Set-Cookie': await endedSessionHeader() })
  return redirectWith(request, '/sign-in', { text: textsFor(locale).accounts.signIn.signedOut }, headers)
}
