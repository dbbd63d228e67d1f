import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '~/domain/access/can'
import { summariseAnswers } from '~/domain/answers/summarise-answers.server'
import { findContributionsOf } from '~/domain/contributions/find-contributions.server'
import { countUntold } from '~/domain/invitations/count-untold.server'
import { type InvitationSubject, invitationsPage } from '~/domain/invitations/invitation-subject'
import { findMeeting } from '~/domain/meetings/find-meeting.server'
import { meetingParams } from '~/domain/meetings/meeting-schema.server'
import { renderMarkdown } from '~/domain/text/render-markdown.server'
import { useTexts } from '~/i18n'
import { AnswerSummary } from '~/ui/answers/answer-summary'
import { MarkingLine } from '~/ui/badge'
import { UntoldNotice } from '~/ui/invitations/untold-notice'
import { MeetingActions } from '~/ui/meetings/meeting-actions'
import { MeetingMarks } from '~/ui/meetings/meeting-marks'
import { MeetingFollowUps } from '~/ui/meetings/meeting-follow-ups'
import { MeetingPeople } from '~/ui/meetings/meeting-people'
import { MeetingSide } from '~/ui/meetings/meeting-side'
import { Readout } from '~/ui/meetings/readout'
import { SeriesLine } from '~/ui/meetings/series-line'
import { Notice } from '~/ui/notice'
import { PostButton } from '~/ui/button'
import { Columns, Page, PageHeader } from '~/ui/page'
import { ContributionSection } from '~/ui/contributions/contribution-rows'
import { HandlingLine } from '~/ui/handling/handling-line'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, meetingParams)
  const meeting = await answering(() => findMeeting(actor, id, new Date()))
  const recurrenceId = meeting.series?.id ?? null
  const invitedTo: InvitationSubject = recurrenceId
    ? { kind: 'recurrence', id: recurrenceId }
    : { kind: 'meeting', id }
  return json({
    title: meeting.title,
    meeting,
    answers: await summariseAnswers(actor, { id, recurrenceId }),
    untold: await countUntold(actor, invitedTo, { now: new Date() }),
    invitations: invitationsPage(invitedTo),
    contributions: await findContributionsOf(actor, { meetingId: id }),
    html: {
      purpose: renderMarkdown(meeting.purpose),
      readout: renderMarkdown(meeting.readout),
      decisions: renderMarkdown(meeting.decisions),
    },
    may: {
      edit: can(actor, 'meeting.edit'),
      archive: can(actor, 'meeting.archive'),
      follow: can(actor, 'followUp.create'),
      invite: can(actor, 'invitation.edit'),
      state: can(actor, 'contribution.state'),
    },
  })
}

export default function MeetingPage() {
  const { meeting, html, answers, untold, invitations, contributions, may } = useLoaderData<typeof loader>()
  const t = useTexts()
  return (
    <Page>
      <MarkingLine marking={meeting.marking} />
      {meeting.archived ? (
        <Notice
          tone="warn"
          actions={
            may.archive ? (
              <PostButton action={`/meetings/${meeting.id}/restoration`}>{t.common.restore}</PostButton>
            ) : null
          }
        >
          {t.meetings.archivedNotice}
        </Notice>
      ) : null}
      <UntoldNotice count={untold} page={invitations} />
      <PageHeader
        title={meeting.title}
        trail={[{ to: '/meetings', label: t.meetings.title }]}
        subtitle={meeting.time}
        marks={<MeetingMarks meeting={meeting} />}
        actions={meeting.archived ? null : <MeetingActions meeting={meeting} may={may} />}
      />
      {meeting.series ? <SeriesLine series={meeting.series} /> : null}
      <HandlingLine handling={meeting.handling} readers={meeting.readerNames} />
      <Columns
        main={
          <>
            <Readout meeting={meeting} html={html} mayEdit={may.edit && !meeting.archived} />
            <MeetingFollowUps meeting={meeting} mayAdd={may.follow && !meeting.archived} />
            <ContributionSection contributions={contributions} />
          </>
        }
        side={
          <>
            <MeetingPeople people={meeting.people} />
            {answers ? (
              <AnswerSummary
                summary={answers}
                to={`${meeting.series ? `/recurrences/${meeting.series.id}` : `/meetings/${meeting.id}`}/invitations`}
                mayDecide={may.invite}
              />
            ) : null}
            <MeetingSide meeting={meeting} />
          </>
        }
      />
      <MarkingLine marking={meeting.marking} />
    </Page>
  )
}
