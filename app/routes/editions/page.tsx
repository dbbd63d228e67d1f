import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '~/domain/access/can'
import { findContributionsOf } from '~/domain/contributions/find-contributions.server'
import { findMeetingOf } from '~/domain/events/attendance/find-attendance.server'
import { boardSearch, editionParams } from '~/domain/events/editions/edition-schema.server'
import { findEdition } from '~/domain/events/editions/find-edition.server'
import { renderMarkdown } from '~/domain/text/render-markdown.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { ContributionSection } from '~/ui/contributions/contribution-rows'
import { BoardDay, BoardOutcome } from '~/ui/attendance/board-day'
import { BoardFollowUps, BoardLessons } from '~/ui/events/board-after'
import { BoardAgenda } from '~/ui/events/board-agenda'
import { BoardInvitations } from '~/ui/events/board-invitations'
import { BoardTasks } from '~/ui/events/board-tasks'
import { EditionActions } from '~/ui/events/edition-actions'
import { BoardColumns } from '~/ui/events/edition-board'
import { EditionFacts } from '~/ui/events/edition-facts'
import { EditionMarks } from '~/ui/events/edition-marks'
import { HandlingLine } from '~/ui/handling/handling-line'
import { Notice } from '~/ui/notice'
import { Page, PageHeader } from '~/ui/page'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { editionId } = readParams(params, editionParams)
  const { phase } = readSearch(request, boardSearch)
  const edition = await answering(() => findEdition(actor, editionId, { now: new Date() }))
  const may = {
    edit: can(actor, 'edition.edit'),
    invite: can(actor, 'invitation.edit'),
    record: can(actor, 'attendance.record'),
    addFollowUp: can(actor, 'followUp.create'),
    finishFollowUps: can(actor, 'followUp.finish'),
    state: can(actor, 'contribution.state'),
  }
  const lessons = renderMarkdown(edition.lessons)
  const meetingId = await findMeetingOf(actor, editionId)
  const contributions = await findContributionsOf(actor, { editionId })
  const shown = phase ?? edition.phase
  return json({ title: edition.name, edition, lessons, meetingId, contributions, shown, may })
}

export default function EditionPage() {
  const { edition, lessons, meetingId, contributions, shown, may } = useLoaderData<typeof loader>()
  const t = useTexts()
  const { id, series, tasks, agenda, followUps, invited } = edition
  return (
    <Page marking={edition.marking}>
      <PageHeader
        title={edition.name}
        trail={[
          { to: '/series', label: t.series.title },
          { to: `/series/${series.id}`, label: series.name },
        ]}
        subtitle={edition.when}
        marks={<EditionMarks state={edition.state} handling={edition.handling} />}
        actions={<EditionActions edition={edition} may={may} />}
      />
      <HandlingLine handling={edition.handling} readers={edition.readers} />
      {edition.state === 'CANCELLED' ? (
        <CancelledNotice id={id} mayTell={may.invite && invited.total > 0} />
      ) : null}
      <EditionFacts edition={edition} />
      <BoardColumns
        shown={shown}
        home={`/editions/${id}`}
        counts={{ plan: tasks.filter(({ done }) => !done).length, invite: invited.total }}
        columns={{
          plan: <BoardTasks editionId={id} tasks={tasks} mayAdd={may.edit} />,
          invite: (
            <BoardInvitations
              editionId={id}
              invited={invited}
              standing={edition.standing}
              mayInvite={may.invite}
            />
          ),
          hold: (
            <>
              {edition.series.kind === 'EVENT' ? (
                <BoardDay editionId={id} counts={edition.attendance} mayRecord={may.record} />
              ) : null}
              <BoardAgenda editionId={id} agenda={agenda} mayEdit={may.edit} />
            </>
          ),
          follow: (
            <>
              <BoardOutcome
                edition={edition}
                meetingId={meetingId}
                may={{ write: may.record, edit: may.edit, state: may.state }}
              />
              <ContributionSection contributions={contributions} level={3} />
              <BoardFollowUps
                editionId={id}
                followUps={followUps}
                may={{ add: may.addFollowUp, finish: may.finishFollowUps }}
              />
              <BoardLessons editionId={id} lessons={lessons} mayEdit={may.edit} />
            </>
          ),
        }}
      />
    </Page>
  )
}

function CancelledNotice({ id, mayTell }: { id: string; mayTell: boolean }) {
  const t = useTexts().editions
  const tell = <ButtonLink to={`/editions/${id}/invitations/sending`}>{t.cancelledTell}</ButtonLink>
  return (
    <Notice tone="warn" actions={mayTell ? tell : null}>
      {t.cancelledNotice}
    </Notice>
  )
}
