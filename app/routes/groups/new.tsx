import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { createGroup } from '~/domain/groups/change-group.server'
import { newGroupSchema } from '~/domain/groups/group-schema.server'
import { today } from '~/domain/time/plain-date'
import { textsFor, useTexts } from '~/i18n'
import { GroupForm } from '~/ui/groups/group-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'group.create')
  return json({ title: textsFor(actor.locale).groups.add, formKey: randomUUID() })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'group.create')
  const form = await readForm(request, newGroupSchema(today(new Date(), actor.zone)), actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const id = await createGroup(actor, given)
    const name = actor.locale === 'da' ? given.nameDa : given.nameEn
    return redirectWith(request, `/groups/${id}`, { text: textsFor(actor.locale).groups.created(name) })
  })
}

const begin = { memberKind: 'ORGANISATION', windowDays: '183', leastMeetings: '1' }

export default function NewGroup() {
  const { title, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/groups', label: t.groups.title }]} />
      <GroupForm answer={answer} values={begin} formKey={formKey} cancel="/groups" />
    </Page>
  )
}
