import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { countWaiting } from '~/domain/answers/find-answers.server'
import { findOutbox, mailStates } from '~/domain/mail/find-outbox.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { Select } from '~/ui/choice'
import { EmptyState } from '~/ui/empty-state'
import { FilterBar, type ActiveFilter } from '~/ui/filter-bar'
import { InvitationTabs } from '~/ui/invitations/invitation-tabs'
import { OutboxTable } from '~/ui/invitations/outbox-table'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  q: z.string().max(100).default(''),
  state: z.enum(mailStates).optional(),
  sort: z.enum(['date', '-date', 'name', '-name']).default('-date'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const search = readSearch(request, address)
  const [list, waiting, views] = await Promise.all([
    findOutbox(actor, {
      ...search,
      sort: search.sort.endsWith('name') ? 'name' : 'date',
      descending: search.sort.startsWith('-'),
    }),
    countWaiting(actor),
    findSavedViews(actor, '/outbox'),
  ])
  demandPage(request, search.page, list.total)
  return json({
    ...list,
    waiting,
    views,
    search,
    states: mailStates,
    title: textsFor(actor.locale).invitations.outbox.title,
  })
}

export default function Outbox() {
  const { rows, total, waiting, views, search, states, title } = useLoaderData<typeof loader>()
  const { q, state, sort, page } = search
  const texts = useTexts()
  const t = texts.invitations.outbox
  const active: ActiveFilter[] = [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(state ? [{ name: 'state', value: state, label: t.states[state] }] : []),
  ]
  return (
    <Page>
      <PageHeader title={title} />
      <InvitationTabs current="outbox" waiting={waiting} />
      <ViewBar list="/outbox" views={views} />
      <FilterBar
        q={{ value: q, label: t.searchLabel }}
        count={total}
        active={active}
        keep={{ sort: sort === '-date' ? undefined : sort }}
      >
        <Select
          key={state}
          name="state"
          label={t.state}
          empty={texts.common.all}
          defaultValue={state}
          options={states.map((value) => ({ value, label: t.states[value] }))}
        />
      </FilterBar>
      <div className="card">
        <OutboxTable
          rows={rows}
          sort={sort}
          empty={
            active.length > 0 ? <NothingMatches /> : <EmptyState title={t.emptyTitle} text={t.emptyText} />
          }
        />
        <Pager page={page} total={total} />
      </div>
    </Page>
  )
}
