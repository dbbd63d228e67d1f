import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { setUpForm } from '~/domain/accounts/account-schema.server'
import { listOfficesForSetUp, setUpFirstAdministrator } from '~/domain/accounts/set-up.server'
import { listTimeZones } from '~/domain/time/time-zone'
import { textsFor, useLocale, useTexts } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { Entrance, EntranceButton } from '~/ui/accounts/entrance'
import { PasswordInput } from '~/ui/accounts/password-input'
import { LanguageSelect, NameFields, OfficeSelect, ZoneSelect } from '~/ui/accounts/person-fields'
import { TextInput } from '~/ui/field'
import { FieldRow, RecordForm, useRecordForm } from '~/ui/form'
import { Notice } from '~/ui/notice'
import { redirectWith } from '~/web/flash.server'
import { answering } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { sessionHeader } from '~/web/session.server'

export const meta = titleFromLoader

// public route: an empty installation has nobody to sign in yet; it is gone with the first account.
export async function loader({ request }: LoaderFunctionArgs) {
  const offices = await answering(listOfficesForSetUp)
  const title = textsFor(pickLocale(request)).accounts.setUp.title
  return json({ offices, zones: listTimeZones(), title })
}

// public route: as the loader; the first of several who try at once wins.
export async function action({ request }: ActionFunctionArgs) {
  await answering(listOfficesForSetUp)
  const form = await readForm(request, setUpForm, pickLocale(request))
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const token = await setUpFirstAdministrator(given, new Date())
    const headers = new Headers({ 'Set-Cookie': await sessionHeader(token) })
    const text = textsFor(given.locale).accounts.setUp.done
    return redirectWith(request, '/admin/invitations/new', { text }, headers)
  })
}

type Fields = {
  givenName: string
  familyName: string
  email: string
  password: string
  officeId: string
  locale: string
  zone: string
}

export default function SetUp() {
  const { offices, zones } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const locale = useLocale()
  const t = useTexts().accounts
  const [first] = offices
  const record = useRecordForm<Fields>({
    lastResult,
    id: 'setup',
    defaultValue: { officeId: first?.id, zone: first?.zone ?? 'Europe/Copenhagen', locale },
  })
  const { fields } = record
  const labels = {
    givenName: t.givenName,
    familyName: t.familyName,
    email: t.email,
    password: t.password,
    officeId: t.office,
    locale: t.language,
    zone: t.zone,
  }
  return (
    <Entrance title={t.setUp.title} intro={t.setUp.intro}>
      {first ? null : <Notice tone="warn">{t.setUp.noOffices}</Notice>}
      <RecordForm record={record} labels={labels}>
        <NameFields fields={fields} />
        <TextInput
          field={fields.email}
          label={t.email}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <PasswordInput
          field={fields.password}
          label={t.password}
          hint={t.passwordHint}
          autoComplete="new-password"
        />
        <FieldRow>
          <OfficeSelect field={fields.officeId} offices={offices} locale={locale} />
          <LanguageSelect field={fields.locale} />
        </FieldRow>
        <ZoneSelect field={fields.zone} zones={zones} hint={t.zoneHint} />
        <EntranceButton>{t.setUp.submit}</EntranceButton>
      </RecordForm>
    </Entrance>
  )
}
