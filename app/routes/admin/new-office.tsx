import { randomUUID } from 'node:crypto'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { createOffice } from '~/domain/offices/change-office.server'
import { newOfficeForm } from '~/domain/offices/office-schema.server'
import { listTimeZones } from '~/domain/time/time-zone'
import { textsFor, useTexts } from '~/i18n'
import { AdminTabs } from '~/ui/admin/admin-tabs'
import { OfficeForm } from '~/ui/offices/office-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'office.manage')
  const title = textsFor(actor.locale).admin.offices.newTitle
  return json({ zones: listTimeZones(), formKey: randomUUID(), title })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'office.manage')
  const form = await readForm(request, newOfficeForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (office) => {
    await createOffice(actor, office)
    return redirectWith(request, '/admin/offices', { text: textsFor(actor.locale).admin.offices.created })
  })
}

export default function NewOffice() {
  const { zones, formKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTexts().admin.offices
  return (
    <Page narrow>
      <PageHeader title={t.newTitle} trail={[{ to: '/admin/offices', label: t.title }]} />
      <AdminTabs />
      <OfficeForm zones={zones} formKey={formKey} lastResult={lastResult} />
    </Page>
  )
}
