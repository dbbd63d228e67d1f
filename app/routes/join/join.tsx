import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { acceptInvitation, findOpenInvitation } from '~/domain/accounts/accept-invitation.server'
import { joinForm } from '~/domain/accounts/account-schema.server'
import { listTimeZones } from '~/domain/time/time-zone'
import { textsFor, useLocale, useTexts } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { Entrance, EntranceButton } from '~/ui/accounts/entrance'
import { PasswordInput } from '~/ui/accounts/password-input'
import { NameFields, ZoneSelect } from '~/ui/accounts/person-fields'
import { RecordForm, useRecordForm } from '~/ui/form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { sessionHeader } from '~/web/session.server'

export const meta = titleFromLoader

const path = z.object({ token: z.string().regex(/^[\w-]{43}$/) })

// public route: the link is the right; unknown, expired, used and revoked ones are one 404.
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { token } = readParams(params, path)
  const invitation = await answering(() => findOpenInvitation(token, new Date()))
  const title = textsFor(pickLocale(request)).accounts.join.title
  return json({ invitation, zones: listTimeZones(), title })
}

// public route: as the loader; the link works once.
export async function action({ request, params }: ActionFunctionArgs) {
  const { token } = readParams(params, path)
  const { locale } = await answering(() => findOpenInvitation(token, new Date()))
  const form = await readForm(request, joinForm, pickLocale(request))
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const session = await acceptInvitation(token, given, new Date())
    const headers = new Headers({ 'Set-Cookie': await sessionHeader(session) })
    return redirectWith(request, '/', { text: textsFor(locale).accounts.join.done }, headers)
  })
}

type Fields = { givenName: string; familyName: string; password: string; zone: string }

export default function Join() {
  const { invitation, zones } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const locale = useLocale()
  const t = useTexts().accounts
  const { givenName, familyName, zone, email, officeDa, officeEn } = invitation
  const record = useRecordForm<Fields>({
    lastResult,
    id: 'join',
    defaultValue: { givenName, familyName, zone },
  })
  const { fields } = record
  const labels = {
    givenName: t.givenName,
    familyName: t.familyName,
    password: t.password,
    zone: t.zone,
  }
  return (
    <Entrance title={t.join.title} intro={t.join.intro(locale === 'en' ? officeEn : officeDa, email)}>
      <RecordForm record={record} labels={labels}>
        {/* For password managers: whose password this is. */}
        <input type="text" name="username" defaultValue={email} autoComplete="username" hidden readOnly />
        <NameFields fields={fields} />
        <PasswordInput
          field={fields.password}
          label={t.password}
          hint={t.passwordHint}
          autoComplete="new-password"
        />
        <ZoneSelect field={fields.zone} zones={zones} hint={t.zoneHint} />
        <EntranceButton>{t.join.submit}</EntranceButton>
      </RecordForm>
    </Entrance>
  )
}
