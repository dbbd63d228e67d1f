import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { addMember } from '~/domain/groups/change-member.server'
import { findGroup } from '~/domain/groups/find-group.server'
import { findMember } from '~/domain/groups/find-member.server'
import { findOwners } from '~/domain/groups/find-owners.server'
import { newMemberSchema } from '~/domain/groups/group-schema.server'
import { formatDate } from '~/domain/time/format-time'
import { today } from '~/domain/time/plain-date'
import { textsFor } from '~/i18n'
import { MemberForm } from '~/ui/groups/member-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ groupId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'groupMember.edit')
  const { groupId } = readParams(params, path)
  const { name, memberKind } = await answering(() => findGroup(actor, groupId, new Date()))
  const owners = await findOwners(actor)
  const since = formatDate(today(new Date(), actor.zone), actor.locale, 'short')
  const values = { rung: 'PROSPECT', since, ownerId: actor.accountId }
  const title = textsFor(actor.locale).groups.member.addTo(name)
  return json({
    title,
    back: { to: `/groups/${groupId}`, label: name },
    memberKind,
    owners,
    values,
    formKey: randomUUID(),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'groupMember.edit')
  const { groupId } = readParams(params, path)
  const form = await readForm(request, newMemberSchema(today(new Date(), actor.zone)), actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const id = await addMember(actor, groupId, given)
    const { name } = await findMember(actor, groupId, id)
    return redirectWith(request, `/groups/${groupId}`, {
      text: textsFor(actor.locale).groups.member.added(name),
      undo: `/groups/${groupId}/members/${id}/archive`,
    })
  })
}

export default function NewMember() {
  const { title, back, ...rest } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { memberKind, owners, values, formKey } = rest
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <MemberForm {...{ answer, values, owners, memberKind, formKey }} cancel={back.to} />
    </Page>
  )
}
