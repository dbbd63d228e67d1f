import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Pencil, UserMinus } from 'lucide-react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findMember } from '~/domain/groups/find-member.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { HandlingMark } from '~/ui/badge'
import { ButtonLink, PostButton } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { NextStep } from '~/ui/groups/member-table'
import { RungBadge } from '~/ui/groups/rung-badge'
import { Page, PageHeader, Section } from '~/ui/page'
import { Timeline } from '~/ui/timeline'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ groupId: recordId, memberId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { groupId, memberId } = readParams(params, path)
  const member = await answering(() => findMember(actor, groupId, memberId))
  return json({ title: member.name, member, mayEdit: can(actor, 'groupMember.edit') })
}

export default function MemberPage() {
  const { member, mayEdit } = useLoaderData<typeof loader>()
  const t = useTexts()
  const { locale } = useReader()
  const words = t.groups.member
  const day = (on: string | null) => on && formatDate(on, locale, 'medium')
  const here = `/groups/${member.group.id}/members/${member.id}`
  const edit = (
    <ButtonLink to={`${here}/edit`} tone="primary" icon={Pencil}>
      {t.common.edit}
    </ButtonLink>
  )
  return (
    <Page narrow>
      <PageHeader
        title={member.name}
        trail={[{ to: `/groups/${member.group.id}`, label: member.group.name }]}
        marks={<HandlingMark handling={member.limited ? 'LIMITED' : 'OPEN'} />}
        actions={
          <>
            <ButtonLink to={member.href}>{words.openPage}</ButtonLink>
            {mayEdit ? edit : null}
          </>
        }
      />
      <Section title={words.ladder}>
        <Facts
          facts={[
            { label: words.rung, value: <RungBadge rung={member.rung} /> },
            { label: t.groups.page.since, value: formatDate(member.since, locale, 'medium') },
            { label: words.owner, value: member.owner },
            { label: words.nextStep, value: member.nextStep ? <NextStep {...member} /> : null },
            { label: words.expectedOn, value: day(member.expectedOn) },
            { label: t.groups.page.term, value: day(member.termEnd) },
            { label: words.sector, value: t.groups.sectors[member.sector] },
            { label: words.region, value: member.region },
            { label: words.gender, value: t.groups.genders[member.gender] },
            { label: words.interests, value: member.interests },
          ]}
        />
      </Section>
      <Section title={words.history} flush>
        <Timeline
          items={member.steps.map(({ rung, since, reason, by }, at) => ({
            id: `${since} ${rung} ${at}`,
            when: formatDate(since, locale, 'medium'),
            title: t.kinds.rung[rung],
            detail: by ? words.stepBy(by) : null,
            body: reason || null,
          }))}
        />
      </Section>
      {mayEdit ? (
        <Section title={words.remove}>
          <p className="mb-3 max-w-[60ch] text-sm text-muted">{words.removeText}</p>
          <PostButton action={`${here}/archive`} icon={UserMinus}>
            {words.remove}
          </PostButton>
        </Section>
      ) : null}
    </Page>
  )
}
