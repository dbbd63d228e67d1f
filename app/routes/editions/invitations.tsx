import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus, Send, UserPlus } from 'lucide-react'
import { can } from '~/domain/access/can'
import { editionParams, invitationSearch } from '~/domain/events/editions/edition-schema.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { findInvitationList } from '~/domain/events/editions/find-invitation-list.server'
import type { InvitationFilter } from '~/domain/events/editions/find-invitations.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { Select } from '~/ui/choice'
import { EmptyState } from '~/ui/empty-state'
import { InvitationTable } from '~/ui/events/invitation-table'
import { FilterBar, type ActiveFilter } from '~/ui/filter-bar'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { demandPage } from '~/web/list-page.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { editionId } = readParams(params, editionParams)
  const search = readSearch(request, invitationSearch)
  const sort = search.sort.replace('-', '') as InvitationFilter['sort']
  const now = new Date()
  const edition = await answering(() => findEditionHead(actor, editionId, { now }))
  const filter = { ...search, sort, descending: search.sort.startsWith('-') }
  const list = await findInvitationList(actor, editionId, filter, { now })
  demandPage(request, search.page, list.total, list.pageSize)
  const title = textsFor(actor.locale).editions.invitations.of(edition.name)
  const { name, marking, state } = edition
  return json({
    title,
    id: editionId,
    name,
    marking,
    sendable: state !== 'HELD' && list.invited > 0,
    ...list,
    search,
    mayInvite: can(actor, 'invitation.edit'),
  })
}

export default function EditionInvitations() {
  const {
    title,
    id,
    name,
    marking,
    rows,
    total,
    sendable,
    byStatus,
    countries,
    search,
    pageSize,
    mayInvite,
  } = useLoaderData<typeof loader>()
  const t = useTexts()
  const words = t.editions.invitations
  const { q, status, country, sort, page } = search
  const countryName = (code: string) => countries.find((one) => one.code === code)?.name ?? code
  const active: ActiveFilter[] = [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(status ? [{ name: 'status', value: status, label: t.kinds.invitationStatus[status] }] : []),
    ...(country ? [{ name: 'country', value: country, label: countryName(country) }] : []),
  ]
  return (
    <Page marking={marking}>
      <PageHeader
        title={title}
        trail={[{ to: `/editions/${id}?phase=invite`, label: name }]}
        actions={mayInvite ? <Actions id={id} sendable={sendable} /> : null}
      />
      <FilterBar
        q={{ value: q, label: words.searchLabel }}
        count={total}
        active={active}
        keep={{ sort: sort === 'organisation' ? undefined : sort }}
      >
        <Select
          key={`status-${status ?? ''}`}
          name="status"
          label={words.status}
          empty={t.common.all}
          defaultValue={status}
          options={byStatus.map(([value, count]) => ({
            value,
            label: `${t.kinds.invitationStatus[value]} (${count})`,
          }))}
        />
        <Select
          key={`country-${country ?? ''}`}
          name="country"
          label={words.country}
          empty={t.common.all}
          defaultValue={country}
          options={countries.map((one) => ({ value: one.code, label: one.name }))}
        />
      </FilterBar>
      <div className="card">
        <InvitationTable
          rows={rows}
          sort={sort}
          mayInvite={mayInvite}
          empty={active.length > 0 ? <NothingMatches /> : <EmptyState title={words.emptyTitle} />}
        />
        <Pager page={page} total={total} perPage={pageSize} />
      </div>
    </Page>
  )
}

function Actions({ id, sendable }: { id: string; sendable: boolean }) {
  const t = useTexts().editions
  return (
    <>
      {sendable ? (
        <ButtonLink to={`/editions/${id}/invitations/sending`} tone="primary" icon={Send}>
          {t.actions.sending}
        </ButtonLink>
      ) : null}
      <ButtonLink to={`/editions/${id}/invitations/new`} icon={Plus}>
        {t.board.add}
      </ButtonLink>
      <ButtonLink to={`/editions/${id}/invitations/audience`} icon={UserPlus}>
        {t.invitations.audience}
      </ButtonLink>
    </>
  )
}
