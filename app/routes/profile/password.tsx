import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { passwordForm } from '~/domain/accounts/account-schema.server'
import { changePassword } from '~/domain/accounts/change-password.server'
import { textsFor, useTexts } from '~/i18n'
import { PasswordInput } from '~/ui/accounts/password-input'
import { FormActions, RecordForm, useRecordForm } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { clientAddress } from '~/web/client-address.server'
import { redirectWith } from '~/web/flash.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireActor } from '~/web/require-actor.server'
import { readSession, sessionHeader } from '~/web/session.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const email = (await readSession(request))?.account.email ?? ''
  return json({ email, title: textsFor(actor.locale).accounts.profile.passwordTitle })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, passwordForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const token = await changePassword(actor, { ...given, address: clientAddress(context) }, new Date())
    const headers = new Headers({ 'Set-Cookie': await sessionHeader(token) })
    const text = textsFor(actor.locale).accounts.profile.passwordChanged
    return redirectWith(request, '/profile', { text }, headers)
  })
}

export default function Password() {
  const { email } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTexts().accounts
  const record = useRecordForm<{ currentPassword: string; password: string }>({ lastResult, id: 'password' })
  const { fields } = record
  const labels = { currentPassword: t.profile.currentPassword, password: t.profile.newPassword }
  return (
    <Page narrow>
      <PageHeader
        title={t.profile.passwordTitle}
        subtitle={t.profile.passwordText}
        trail={[{ to: '/profile', label: t.profile.title }]}
      />
      <RecordForm record={record} labels={labels}>
        {/* For password managers: whose password this is. */}
        <input type="text" name="username" defaultValue={email} autoComplete="username" hidden readOnly />
        <PasswordInput
          field={fields.currentPassword}
          label={t.profile.currentPassword}
          autoComplete="current-password"
        />
        <PasswordInput
          field={fields.password}
          label={t.profile.newPassword}
          hint={t.passwordHint}
          autoComplete="new-password"
        />
        <FormActions save={t.profile.changePassword} cancel="/profile" />
      </RecordForm>
    </Page>
  )
}
