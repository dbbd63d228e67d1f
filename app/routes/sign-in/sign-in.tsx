import {
  json,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signInForm } from '~/domain/accounts/account-schema.server'
import { hasAnyAccount } from '~/domain/accounts/find-session.server'
import { signIn } from '~/domain/accounts/sign-in.server'
import { Invalid } from '~/domain/errors'
import { textsFor, useTexts } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { Entrance, EntranceButton } from '~/ui/accounts/entrance'
import { PasswordInput } from '~/ui/accounts/password-input'
import { TextInput } from '~/ui/field'
import { RecordForm, useRecordForm } from '~/ui/form'
import { clientAddress } from '~/web/client-address.server'
import { safeReturn } from '~/web/flash.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { readSession, sessionHeader, sessionToken } from '~/web/session.server'

export const meta = titleFromLoader

/** The wait after too many tries is said in the header too where the page is fetched whole. */
export const headers: HeadersFunction = ({ actionHeaders }) => {
  const seconds = actionHeaders.get('Retry-After')
  return new Headers(seconds ? { 'Retry-After': seconds } : {})
}

// public route: signing in is how a stranger becomes an actor.
export async function loader({ request }: LoaderFunctionArgs) {
  const to = safeReturn(new URL(request.url).searchParams.get('to'), '/')
  if (await readSession(request)) throw redirect(to)
  if (!(await hasAnyAccount())) throw redirect('/setup')
  return json({ to, title: textsFor(pickLocale(request)).accounts.signIn.title })
}

// public route: as the loader; guessing is limited by account and address.
export async function action({ request, context }: ActionFunctionArgs) {
  const previousToken = await sessionToken(request)
  const form = await readForm(request, signInForm, pickLocale(request))
  if (!form.ok) return form.response
  let retryAfter = 0
  const answer = await form.attempt(async ({ email, password, to }) => {
    const credentials = { email, password, address: clientAddress(context), previousToken }
    const result = await signIn(credentials, new Date())
    if (result.kind === 'refused') throw new Invalid([{ field: '', code: 'signInFailed' }])
    if (result.kind === 'tooMany') {
      retryAfter = result.retryAfter
      const params = { minutes: Math.ceil(retryAfter / 60) }
      throw new Invalid([{ field: '', code: 'tooManyAttempts', params }])
    }
    return redirect(safeReturn(to, '/'), {
      status: 303,
      headers: { 'Set-Cookie': await sessionHeader(result.token) },
    })
  })
  return retryAfter > 0 ? waiting(answer, retryAfter) : answer
}

/** The same form with the same sentence, as 429 and with the seconds to wait. */
function waiting(answer: Response, seconds: number): Response {
  const headers = new Headers(answer.headers)
  headers.set('Retry-After', String(seconds))
  return new Response(answer.body, { status: 429, headers })
}

export default function SignIn() {
  const { to } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTexts().accounts
  const record = useRecordForm<{ email: string; password: string }>({ lastResult, id: 'sign-in' })
  const { fields } = record
  return (
    <Entrance title={t.signIn.title} intro={t.signIn.intro}>
      <RecordForm record={record} labels={{ email: t.email, password: t.password }}>
        <input type="hidden" name="to" value={to} />
        <TextInput
          field={fields.email}
          label={t.email}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <PasswordInput field={fields.password} label={t.password} autoComplete="current-password" />
        <EntranceButton>{t.signIn.submit}</EntranceButton>
        <p className="text-sm text-muted">{t.signIn.forgotten}</p>
      </RecordForm>
    </Entrance>
  )
}
