import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { changePreference } from '~/domain/accounts/change-preference.server'
import { environment } from '~/env.server'
import { localeCookie } from '~/i18n/pick-locale.server'
import { safeReturn } from '~/web/flash.server'
import { badRequest } from '~/web/page.server'
import { readBody } from '~/web/read-body.server'
import { readSession } from '~/web/session.server'

const form = z.object({ locale: z.enum(['da', 'en']), to: z.string().max(2000).optional() })

// public route: the entrance must be readable before anyone signs in.
/** Anybody may choose a language: an account keeps it, and the browser does until the next sign-in. */
export async function action({ request }: ActionFunctionArgs) {
  const signedIn = await readSession(request)
  const parsed = form.safeParse(Object.fromEntries(await readBody(request)))
  if (!parsed.success) throw badRequest()
  const { locale, to } = parsed.data
  if (signedIn) await changePreference(signedIn.actor, { locale })
  return redirect(safeReturn(to, '/'), {
    status: 303,
    headers: { 'Set-Cookie': localeCookie(locale, environment().secure) },
  })
}
