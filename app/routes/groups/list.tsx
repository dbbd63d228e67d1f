import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { findGroups } from '~/domain/groups/find-groups.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { Select } from '~/ui/choice'
import { EmptyState } from '~/ui/empty-state'
import { FilterBar, type ActiveFilter } from '~/ui/filter-bar'
import { GroupTable } from '~/ui/groups/group-table'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  q: z.string().max(100).default(''),
  memberKind: z.enum(['ORGANISATION', 'PERSON']).optional(),
  sort: z.enum(['name', '-name', 'members', '-members', 'active', '-active']).default('name'),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, address)
  const sort = search.sort.replace('-', '') as 'name' | 'members' | 'active'
  const list = await findGroups(actor, { ...search, sort, descending: search.sort.startsWith('-') })
  const title = textsFor(actor.locale).groups.title
  const views = await findSavedViews(actor, '/groups')
  return json({ ...list, views, search, title, mayCreate: can(actor, 'group.create') })
}

export default function GroupList() {
  const { rows, total, pageSize, views, search, title, mayCreate } = useLoaderData<typeof loader>()
  const t = useTexts()
  const { q, memberKind, sort, page } = search
  const kinds = (['ORGANISATION', 'PERSON'] as const).map((value) => ({
    value,
    label: t.kinds.memberKind[value],
  }))
  const active: ActiveFilter[] = [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(memberKind ? [{ name: 'memberKind', value: memberKind, label: t.kinds.memberKind[memberKind] }] : []),
  ]
  const add = (
    <ButtonLink to="/groups/new" tone="primary" icon={Plus}>
      {t.groups.add}
    </ButtonLink>
  )
  const empty =
    active.length > 0 ? (
      <NothingMatches />
    ) : (
      <EmptyState title={t.groups.emptyTitle} text={t.groups.emptyText} action={mayCreate ? add : null} />
    )
  return (
    <Page>
      <PageHeader title={title} actions={mayCreate ? add : null} />
      <ViewBar list="/groups" views={views} />
      <FilterBar
        q={{ value: q, label: t.groups.searchLabel }}
        count={total}
        active={active}
        keep={{ sort: sort === 'name' ? undefined : sort }}
      >
        <Select
          key={memberKind}
          name="memberKind"
          label={t.groups.memberKind}
          empty={t.common.all}
          defaultValue={memberKind}
          options={kinds}
        />
      </FilterBar>
      <div className="card">
        <GroupTable groups={rows} sort={sort} empty={empty} />
        <Pager page={page} total={total} perPage={pageSize} />
      </div>
    </Page>
  )
}
