import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Archive, ArchiveRestore } from 'lucide-react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { changeOffice } from '~/domain/offices/change-office.server'
import { findOffice } from '~/domain/offices/find-offices.server'
import { officeForm } from '~/domain/offices/office-schema.server'
import { listTimeZones } from '~/domain/time/time-zone'
import { textsFor, useLocale, useTexts } from '~/i18n'
import { AdminTabs } from '~/ui/admin/admin-tabs'
import { PostButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { OfficeForm } from '~/ui/offices/office-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ officeId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'office.manage')
  const { officeId } = readParams(params, path)
  const office = await answering(() => findOffice(actor, officeId))
  const zones = [...new Set([...listTimeZones(), office.zone])].sort()
  return json({ office, zones, title: actor.locale === 'en' ? office.nameEn : office.nameDa })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'office.manage')
  const { officeId } = readParams(params, path)
  await answering(() => findOffice(actor, officeId))
  const form = await readForm(request, officeForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (change) => {
    await changeOffice(actor, officeId, change)
    return redirectWith(request, '/admin/offices', { text: textsFor(actor.locale).admin.offices.saved })
  })
}

export default function Office() {
  const { office, zones } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const locale = useLocale()
  const texts = useTexts()
  const t = texts.admin.offices
  const here = `/admin/offices/${office.id}`
  return (
    <Page narrow>
      <PageHeader
        title={locale === 'en' ? office.nameEn : office.nameDa}
        trail={[{ to: '/admin/offices', label: t.title }]}
        actions={
          office.archivedAt ? (
            <PostButton action={`${here}/restoration`} icon={ArchiveRestore}>
              {texts.common.restore}
            </PostButton>
          ) : (
            <PostButton action={`${here}/archive`} icon={Archive}>
              {texts.common.archive}
            </PostButton>
          )
        }
      />
      <AdminTabs />
      {office.archivedAt ? <Notice tone="warn">{t.archivedNotice}</Notice> : null}
      <OfficeForm key={office.version} office={office} zones={zones} lastResult={lastResult} />
    </Page>
  )
}
