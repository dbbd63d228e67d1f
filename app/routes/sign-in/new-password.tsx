import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { newPasswordForm } from '~/domain/accounts/account-schema.server'
import { choosePassword, findPasswordLink } from '~/domain/accounts/password-link.server'
import { textsFor, useTexts } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { Entrance, EntranceButton } from '~/ui/accounts/entrance'
import { PasswordInput } from '~/ui/accounts/password-input'
import { RecordForm, useRecordForm } from '~/ui/form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { sessionHeader } from '~/web/session.server'

export const meta = titleFromLoader

const path = z.object({ token: z.string().regex(/^[\w-]{1,64}\.[0-9a-z]{1,12}\.[\w-]{43}$/) })

// public route: the link is the right; one made up, expired or used is one 404.
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { token } = readParams(params, path)
  const { email } = await answering(() => findPasswordLink(token, new Date()))
  return json({ email, title: textsFor(pickLocale(request)).accounts.newPassword.title })
}

// public route: as the loader; the link works once.
export async function action({ request, params }: ActionFunctionArgs) {
  const { token } = readParams(params, path)
  await answering(() => findPasswordLink(token, new Date()))
  const locale = pickLocale(request)
  const form = await readForm(request, newPasswordForm, locale)
  if (!form.ok) return form.response
  return form.attempt(async ({ password }) => {
    const session = await choosePassword(token, password, new Date())
    const headers = new Headers({ 'Set-Cookie': await sessionHeader(session) })
    return redirectWith(request, '/', { text: textsFor(locale).accounts.newPassword.done }, headers)
  })
}

export default function NewPassword() {
  const { email } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTexts().accounts
  const record = useRecordForm<{ password: string }>({ lastResult, id: 'new-password' })
  return (
    <Entrance title={t.newPassword.title} intro={t.newPassword.intro(email)}>
      <RecordForm record={record} labels={{ password: t.profile.newPassword }}>
        {/* For password managers: whose password this is. */}
        <input type="text" name="username" defaultValue={email} autoComplete="username" hidden readOnly />
        <PasswordInput
          field={record.fields.password}
          label={t.profile.newPassword}
          hint={t.passwordHint}
          autoComplete="new-password"
        />
        <EntranceButton>{t.newPassword.submit}</EntranceButton>
      </RecordForm>
    </Entrance>
  )
}
