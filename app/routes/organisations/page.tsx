import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus, UserPlus } from 'lucide-react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { findContributionsOf } from '~/domain/contributions/find-contributions.server'
import { findContactPoints } from '~/domain/contact-points/find-contact-points.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { organisationStrengthHistory } from '~/domain/insights/find-strength-history.server'
import { findKnowersOfOrganisation } from '~/domain/network/find-knowers.server'
import { findShownNotes } from '~/domain/notes/show-notes.server'
import {
  findMemberships,
  findOrganisationMeetings,
  meetingsPerPage,
} from '~/domain/organisations/find-organisation-meetings.server'
import { findOrganisation, findOrganisationPosts } from '~/domain/organisations/find-organisation.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ContributionSection } from '~/ui/contributions/contribution-rows'
import { StrengthHistory } from '~/ui/insights/strength-history'
import { Knowers } from '~/ui/network/knowers'
import { Notice } from '~/ui/notice'
import { MeetingTimeline } from '~/ui/organisations/meeting-timeline'
import { Memberships } from '~/ui/organisations/memberships'
import { OrganisationFacts } from '~/ui/organisations/organisation-facts'
import { OrganisationHeader } from '~/ui/organisations/organisation-header'
import { PostHolders } from '~/ui/organisations/post-holders'
import { Columns, Page, Section } from '~/ui/page'
import { ContactPointList } from '~/ui/people/contact-point-list'
import { NoteList } from '~/ui/people/note-list'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { organisationId } = readParams(params, z.object({ organisationId: recordId }))
  const { page } = readSearch(request, address)
  const now = new Date()
  return answering(async () => {
    const organisation = await findOrganisation(actor, organisationId)
    const [posts, contactPoints, notes, memberships, meetings, knowers, contributions, history] =
      await Promise.all([
        findOrganisationPosts(actor, organisationId, now),
        findContactPoints(actor, { organisationId }),
        findShownNotes(actor, { organisationId }),
        findMemberships(actor, { organisationId }),
        findOrganisationMeetings(actor, organisationId, page),
        findKnowersOfOrganisation(actor, organisationId, now),
        findContributionsOf(actor, { organisations: { some: { organisationId } } }),
        organisationStrengthHistory(actor, organisationId, now),
      ])
    const parts = { organisation, posts, contactPoints, notes, memberships, meetings, knowers, contributions }
    const paging = { page, perPage: meetingsPerPage }
    return json({
      ...parts,
      history,
      paging,
      title: organisation.name,
      mayEdit: can(actor, 'organisation.edit'),
    })
  })
}

export default function OrganisationPage() {
  const { organisation, posts, contactPoints, notes, memberships, meetings, knowers, ...rest } =
    useLoaderData<typeof loader>()
  const { contributions, history, paging, mayEdit } = rest
  const t = useTexts()
  const { id } = organisation
  const add = (
    <>
      <ButtonLink to={`/people/new?organisation=${id}`} tone="quiet" icon={UserPlus}>
        {t.people.add}
      </ButtonLink>
      <ButtonLink to={`/posts/new?organisation=${id}`} tone="quiet" icon={Plus}>
        {t.organisations.page.addPost}
      </ButtonLink>
    </>
  )
  return (
    <Page>
      <OrganisationHeader organisation={organisation} mayEdit={mayEdit} />
      {organisation.archived ? <Notice tone="warn">{t.organisations.archivedBanner}</Notice> : null}
      <Columns
        main={
          <>
            {organisation.summary ? (
              <p className="mb-6 max-w-[70ch] whitespace-pre-line">{organisation.summary}</p>
            ) : null}
            <Knowers knowers={knowers} of="organisation" id={organisation.archived ? undefined : id} />
            <Section
              title={t.organisations.page.posts}
              count={posts.length || undefined}
              flush
              actions={mayEdit ? add : null}
            >
              {posts.length === 0 ? (
                <EmptyState title={t.organisations.page.noPosts} text={t.organisations.page.noPostsText} />
              ) : (
                <PostHolders posts={posts} />
              )}
            </Section>
            <MeetingTimeline {...meetings} {...paging} />
            <ContributionSection contributions={contributions} />
            <NoteList notes={notes} add={mayEdit ? `/notes/new?organisation=${id}` : undefined} />
          </>
        }
        side={
          <>
            <OrganisationFacts organisation={organisation} />
            <ContactPointList
              contactPoints={contactPoints}
              add={mayEdit ? `/contact-points/new?organisation=${id}` : undefined}
            />
            <StrengthHistory history={history} />
            <Memberships memberships={memberships} none={t.organisations.page.noGroups} />
          </>
        }
      />
    </Page>
  )
}
