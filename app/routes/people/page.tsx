import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { findContributionsOf } from '~/domain/contributions/find-contributions.server'
import { findContactPoints } from '~/domain/contact-points/find-contact-points.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { personStrengthHistory } from '~/domain/insights/find-strength-history.server'
import { findKnowersOfPerson } from '~/domain/network/find-knowers.server'
import { findTiesOf } from '~/domain/network/find-ties.server'
import { findShownNotes } from '~/domain/notes/show-notes.server'
import { findMemberships } from '~/domain/organisations/find-organisation-meetings.server'
import { findPersonFollowUps } from '~/domain/people/find-person-follow-ups.server'
import { findPerson } from '~/domain/people/find-person.server'
import { eventsPerPage, findPersonTimeline } from '~/domain/people/person-timeline.server'
import { formatMoment } from '~/domain/time/format-time'
import { today } from '~/domain/time/plain-date'
import { useTexts } from '~/i18n'
import { MarkingLine } from '~/ui/badge'
import { ContributionSection } from '~/ui/contributions/contribution-rows'
import { StrengthHistory } from '~/ui/insights/strength-history'
import { Knowers } from '~/ui/network/knowers'
import { TieList } from '~/ui/network/tie-list'
import { Notice } from '~/ui/notice'
import { Memberships } from '~/ui/organisations/memberships'
import { Columns, Page } from '~/ui/page'
import { ContactPointList } from '~/ui/people/contact-point-list'
import { NoteList } from '~/ui/people/note-list'
import { PersonFacts } from '~/ui/people/person-facts'
import { PersonFollowUps } from '~/ui/people/person-follow-ups'
import { PersonHeader } from '~/ui/people/person-header'
import { PersonPosts } from '~/ui/people/person-posts'
import { PersonTimeline } from '~/ui/people/person-timeline'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { personId } = readParams(params, z.object({ personId: recordId }))
  const { page } = readSearch(request, address)
  const now = new Date()
  return answering(async () => {
    const person = await findPerson(actor, personId)
    const [contactPoints, notes, memberships, timeline, followUps, knowers, ties, contributions, history] =
      await Promise.all([
        findContactPoints(actor, { personId }),
        findShownNotes(actor, { personId }),
        findMemberships(actor, { personId }),
        findPersonTimeline(actor, personId, page),
        findPersonFollowUps(actor, personId),
        findKnowersOfPerson(actor, personId, now),
        findTiesOf(actor, personId),
        findContributionsOf(actor, { persons: { some: { personId } } }),
        personStrengthHistory(actor, personId, now),
      ])
    return json({
      title: person.name,
      person,
      ...{ contactPoints, notes, memberships, timeline, followUps, knowers, ties, contributions, history },
      paging: { page, perPage: eventsPerPage },
      day: today(now, actor.zone),
      localTime: person.zone ? formatMoment(now, person.zone, actor.locale) : null,
      isReader: actor.personId === personId,
      mayEdit: can(actor, 'person.edit'),
      mayLog: can(actor, 'meeting.create'),
    })
  })
}

export default function PersonPage() {
  const data = useLoaderData<typeof loader>()
  const { person, mayEdit } = data
  const t = useTexts()
  return (
    <Page>
      <MarkingLine marking={person.marking} />
      <PersonHeader person={person} day={data.day} mayEdit={mayEdit} mayLog={data.mayLog} />
      {person.archived ? <Notice tone="warn">{t.people.archivedBanner}</Notice> : null}
      <Columns
        main={
          <>
            <Knowers
              knowers={data.knowers}
              of="person"
              id={person.archived ? undefined : person.id}
              isReader={data.isReader}
            />
            <TieList ties={data.ties} />
            <PersonTimeline {...data.timeline} {...data.paging} />
            <ContributionSection contributions={data.contributions} />
            <NoteList notes={data.notes} add={mayEdit ? `/notes/new?person=${person.id}` : undefined} />
          </>
        }
        side={
          <>
            <PersonFacts person={person} localTime={data.localTime} />
            <ContactPointList
              contactPoints={data.contactPoints}
              add={mayEdit ? `/contact-points/new?person=${person.id}` : undefined}
            />
            <PersonPosts person={person} mayEdit={mayEdit} />
            <StrengthHistory history={data.history} />
            <PersonFollowUps followUps={data.followUps} />
            <Memberships memberships={data.memberships} none={t.people.page.noGroups} />
          </>
        }
      />
      <MarkingLine marking={person.marking} />
    </Page>
  )
}
