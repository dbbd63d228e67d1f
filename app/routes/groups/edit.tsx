import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { editGroup } from '~/domain/groups/change-group.server'
import { findGroupForm } from '~/domain/groups/find-group-form.server'
import { groupSchema } from '~/domain/groups/group-schema.server'
import { today } from '~/domain/time/plain-date'
import { textsFor } from '~/i18n'
import { GroupForm } from '~/ui/groups/group-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ groupId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'group.edit')
  const { groupId } = readParams(params, path)
  const { version, memberKind, values } = await answering(() => findGroupForm(actor, groupId))
  const name = actor.locale === 'da' ? values.nameDa : values.nameEn
  const title = textsFor(actor.locale).groups.editNamed(name)
  return json({ title, version, memberKind, values, back: { to: `/groups/${groupId}`, label: name } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'group.edit')
  const { groupId } = readParams(params, path)
  const form = await readForm(request, groupSchema(today(new Date(), actor.zone)), actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await editGroup(actor, groupId, given)
    const name = actor.locale === 'da' ? given.nameDa : given.nameEn
    return redirectWith(request, `/groups/${groupId}`, { text: textsFor(actor.locale).groups.saved(name) })
  })
}

export default function EditGroup() {
  const { title, version, memberKind, values, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <GroupForm answer={answer} values={values} memberKind={memberKind} version={version} cancel={back.to} />
    </Page>
  )
}
