import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { can } from '~/domain/access/can'
import { findFollowUps } from '~/domain/follow-ups/find-follow-ups.server'
import { followUpSearch } from '~/domain/follow-ups/follow-up-schema.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FollowUpFilters } from '~/ui/follow-ups/follow-up-filters'
import { FollowUpTable } from '~/ui/follow-ups/follow-up-table'
import { FollowUpTabs } from '~/ui/follow-ups/follow-up-tabs'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const columns = { due: 'due', text: 'text', owner: 'owner' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, followUpSearch)
  const list = await findFollowUps(
    actor,
    {
      ...search,
      archived: search.archived === '1',
      sort: columns[search.sort.replace('-', '') as keyof typeof columns],
      descending: search.sort.startsWith('-'),
    },
    new Date(),
  )
  demandPage(request, search.page, list.total)
  return json({
    ...list,
    views: await findSavedViews(actor, '/follow-ups'),
    search,
    title: textsFor(actor.locale).followUps.title,
    may: { add: can(actor, 'followUp.create'), edit: can(actor, 'followUp.edit') },
  })
}

export default function FollowUps() {
  const { followUps, total, counts, views, search, title, may } = useLoaderData<typeof loader>()
  const t = useTexts()
  const add = (
    <ButtonLink to="/follow-ups/new" tone="primary" icon={Plus}>
      {t.followUps.add}
    </ButtonLink>
  )
  const filtered = Boolean(search.q ?? search.archived) || search.done !== 'open'
  return (
    <Page>
      <PageHeader title={title} actions={may.add ? add : null} />
      <FollowUpTabs current={search.tab} counts={counts} />
      <ViewBar list="/follow-ups" views={views} />
      <FollowUpFilters search={search} total={total} />
      <div className="card">
        <FollowUpTable
          followUps={followUps}
          sort={search.sort}
          mayEdit={may.edit}
          empty={
            filtered ? (
              <NothingMatches />
            ) : (
              <EmptyState
                title={t.followUps.emptyTitle}
                text={t.followUps.emptyText[search.tab]}
                action={may.add ? add : null}
              />
            )
          }
        />
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}
