import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { findInvitations } from '~/domain/invitations/find-invitations.server'
import { findRecurrenceOf } from '~/domain/invitations/find-recurrence-of.server'
import { invitationsPage, subjectPage } from '~/domain/invitations/invitation-subject'
import { countUninvited } from '~/domain/invitations/invite-participants.server'
import { textsFor, useTexts } from '~/i18n'
import { Select } from '~/ui/choice'
import { EmptyState } from '~/ui/empty-state'
import { FilterBar } from '~/ui/filter-bar'
import { InvitationActions } from '~/ui/invitations/invitation-actions'
import { InvitationTable } from '~/ui/invitations/invitation-table'
import { useInvitationFilters } from '~/ui/invitations/use-invitation-filters'
import { Notice } from '~/ui/notice'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { HandlingMark } from '~/ui/badge'
import { demandPage } from '~/web/list-page.server'
import { answering, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'
import { readSubject } from '~/web/invitation-subject.server'

export const meta = titleFromLoader

const address = z.object({
  q: z.string().max(100).default(''),
  status: z
    .enum(['DRAFTED', 'SENT', 'ACCEPTED', 'TENTATIVE', 'DECLINED', 'SUBSTITUTE', 'CANCELLED', 'WAITING'])
    .optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const subject = readSubject(params)
  const search = readSearch(request, address)
  return answering(async () => {
    const recurrence = await findRecurrenceOf(actor, subject)
    if (recurrence) throw redirect(invitationsPage(recurrence))
    const now = new Date()
    const list = await findInvitations(actor, subject, { ...search, now })
    demandPage(request, search.page, list.total)
    const mayEdit = can(actor, 'invitation.edit') && !list.cancelled && !list.over
    return json({
      ...list,
      ...{ search, mayEdit, maySend: can(actor, 'invitation.edit'), formKey: randomUUID() },
      title: textsFor(actor.locale).invitations.titleFor(list.name),
      page: invitationsPage(subject),
      back: { to: subjectPage(subject), label: list.name },
      participants: mayEdit ? await countUninvited(actor, subject, now) : 0,
    })
  })
}

export default function Invitations() {
  const list = useLoaderData<typeof loader>()
  const { rows, total, search, title, back, maySend } = list
  const t = useTexts()
  const { active, choices } = useInvitationFilters(search, list.counts)
  const actions = <InvitationActions {...list} />
  return (
    <Page marking={list.marking}>
      <PageHeader
        title={title}
        trail={[back]}
        subtitle={list.time}
        marks={<HandlingMark handling={list.limited ? 'LIMITED' : 'OPEN'} />}
        actions={maySend ? actions : null}
      />
      {list.cancelled ? <Notice tone="warn">{t.invitations.cancelled}</Notice> : null}
      {list.over && !list.cancelled ? <Notice>{t.invitations.over}</Notice> : null}
      {maySend && total > 0 ? (
        <p className="mb-3 text-sm text-muted">
          {list.due ? t.invitations.due(list.due) : t.invitations.nothingDue}
        </p>
      ) : null}
      <FilterBar q={{ value: search.q, label: t.invitations.searchLabel }} count={total} active={active}>
        <Select
          key={search.status}
          name="status"
          label={t.invitations.status}
          empty={t.common.all}
          defaultValue={search.status}
          options={choices}
        />
      </FilterBar>
      <div className="card">
        <InvitationTable
          rows={rows}
          mayEdit={maySend}
          empty={
            active.length > 0 ? (
              <NothingMatches />
            ) : (
              <EmptyState title={t.invitations.emptyTitle} text={maySend ? t.invitations.emptyText : null} />
            )
          }
        />
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}
