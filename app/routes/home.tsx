import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '~/domain/access/can'
import { countWaiting } from '~/domain/answers/find-answers.server'
import { findOverview } from '~/domain/overview/find-overview.server'
import { findMyFollowUps } from '~/domain/follow-ups/find-follow-ups.server'
import { countFailed } from '~/domain/mail/find-outbox.server'
import { findDashboardMeetings } from '~/domain/meetings/find-dashboard-meetings.server'
import { findMyOverdueTasks } from '~/domain/planning-tasks/find-planning-tasks.server'
import { textsFor, useTexts } from '~/i18n'
import { QuickLine } from '~/ui/capture/quick-line'
import { FailedMails } from '~/ui/dashboard/failed-mails'
import { WaitingAnswers } from '~/ui/dashboard/waiting-answers'
import { MyFollowUps } from '~/ui/dashboard/my-follow-ups'
import { MyOverdueTasks } from '~/ui/dashboard/my-overdue-tasks'
import { OpenMeetings } from '~/ui/dashboard/open-meetings'
import { TodaysMeetings } from '~/ui/dashboard/todays-meetings'
import { UpcomingMeetings } from '~/ui/dashboard/upcoming-meetings'
import { OverviewPanels } from '~/ui/overview/overview-panels'
import { Columns, Page, PageHeader } from '~/ui/page'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const mostFollowUps = 8
const mostTasks = 5

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const now = new Date()
  const invites = can(actor, 'invitation.edit')
  const [meetings, followUps, overdueTasks, failedMails, waitingAnswers, overview] = await Promise.all([
    findDashboardMeetings(actor, now),
    findMyFollowUps(actor, now, mostFollowUps),
    findMyOverdueTasks(actor, now, mostTasks),
    invites ? countFailed(actor) : 0,
    invites ? countWaiting(actor) : 0,
    actor.role === 'LEADERSHIP' ? findOverview(actor, now) : null,
  ])
  return json({
    title: textsFor(actor.locale).dashboard.title,
    name: actor.name.split(' ')[0] ?? actor.name,
    meetings,
    followUps,
    overdueTasks,
    failedMails,
    waitingAnswers,
    overview,
    mayLog: can(actor, 'meeting.create'),
  })
}

export default function Dashboard() {
  const { name, meetings, followUps, overdueTasks, failedMails, waitingAnswers, overview, mayLog } =
    useLoaderData<typeof loader>()
  const t = useTexts().dashboard
  const today = <TodaysMeetings meetings={meetings.today} mayLog={mayLog} />
  return (
    <Page marking={overview?.marking}>
      <PageHeader title={t.greeting(name)} />
      <FailedMails count={failedMails} />
      <WaitingAnswers count={waitingAnswers} />
      {mayLog ? (
        <section aria-label={t.quickLine} className="card mb-6 p-4">
          <QuickLine />
        </section>
      ) : null}
      {overview ? (
        <>
          {today}
          <OverviewPanels overview={overview} />
        </>
      ) : null}
      <Columns
        main={
          <>
            {overview ? null : today}
            <OpenMeetings toHold={meetings.toHold} withoutReadout={meetings.withoutReadout} mayLog={mayLog} />
          </>
        }
        side={
          <>
            <MyFollowUps total={followUps.total} followUps={followUps.followUps} />
            <MyOverdueTasks total={overdueTasks.total} tasks={overdueTasks.tasks} />
            <UpcomingMeetings meetings={meetings.upcoming} mayLog={mayLog} />
          </>
        }
      />
    </Page>
  )
}
