import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findRevisions } from '~/domain/meetings/find-revisions.server'
import { meetingParams } from '~/domain/meetings/meeting-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { EmptyState } from '~/ui/empty-state'
import { RevisionSection } from '~/ui/meetings/revision-section'
import { Page, PageHeader } from '~/ui/page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, meetingParams)
  const { title: meeting, revisions } = await answering(() => findRevisions(actor, id))
  return json({ title: textsFor(actor.locale).meetings.revisions.title, id, meeting, revisions })
}

export default function Revisions() {
  const { title, id, meeting, revisions } = useLoaderData<typeof loader>()
  const t = useTexts().meetings
  return (
    <Page>
      <PageHeader
        title={title}
        trail={[
          { to: '/meetings', label: t.title },
          { to: `/meetings/${id}`, label: meeting },
        ]}
      />
      {revisions.length === 0 ? <EmptyState title={t.revisions.none} /> : null}
      {revisions.map((revision, index) => (
        <RevisionSection
          key={revision.number}
          revision={revision}
          before={revisions[index + 1] ?? null}
          current={index === 0}
        />
      ))}
    </Page>
  )
}
