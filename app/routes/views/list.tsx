import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAllViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { EmptyState } from '~/ui/empty-state'
import { Page, PageHeader } from '~/ui/page'
import { ViewTable } from '~/ui/saved-views/view-table'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

/** Every list's views: one's own, to be renamed, shared and archived, and those colleagues share. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const views = await findAllViews(actor)
  return json({ views, title: textsFor(actor.locale).savedViews.title })
}

export default function SavedViewList() {
  const { views, title } = useLoaderData<typeof loader>()
  const t = useTexts().savedViews
  return (
    <Page>
      <PageHeader title={title} subtitle={t.intro} />
      {views.length === 0 ? (
        <div className="card">
          <EmptyState title={t.emptyTitle} text={t.emptyText} />
        </div>
      ) : (
        <>
          <ViewTable title={t.mine} views={views.filter(({ mine }) => mine)} />
          <ViewTable title={t.others} views={views.filter(({ mine }) => !mine)} />
        </>
      )}
    </Page>
  )
}
