import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { editMember } from '~/domain/groups/change-member.server'
import { findMember } from '~/domain/groups/find-member.server'
import { findOwners } from '~/domain/groups/find-owners.server'
import { memberFormValues } from '~/domain/groups/member-fields'
import { memberSchema } from '~/domain/groups/group-schema.server'
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

const path = z.object({ groupId: recordId, memberId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'groupMember.edit')
  const { groupId, memberId } = readParams(params, path)
  const member = await answering(() => findMember(actor, groupId, memberId))
  const { ownerId, version, name, group } = member
  return json({
    title: textsFor(actor.locale).groups.editNamed(name),
    trail: [
      { to: `/groups/${groupId}`, label: group.name },
      { to: `/groups/${groupId}/members/${memberId}`, label: name },
    ],
    values: memberFormValues(member, actor.locale),
    memberKind: group.memberKind,
    version,
    owners: await findOwners(actor, ownerId),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'groupMember.edit')
  const { groupId, memberId } = readParams(params, path)
  const day = today(new Date(), actor.zone)
  const form = await readForm(request, memberSchema(day), actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await editMember(actor, groupId, memberId, given, day)
    const { name } = await findMember(actor, groupId, memberId)
    const text = textsFor(actor.locale).groups.member.saved(name)
    return redirectWith(request, `/groups/${groupId}`, { text })
  })
}

export default function EditMember() {
  const { title, trail, values, memberKind, version, owners } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const cancel = trail[1]?.to ?? '/groups'
  return (
    <Page narrow>
      <PageHeader title={title} trail={trail} />
      <MemberForm {...{ answer, values, owners, memberKind, version, cancel }} />
    </Page>
  )
}
