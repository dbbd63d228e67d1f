import { CalendarPlus, Check, Pencil, Plus } from 'lucide-react'
import type { TodaysMeeting } from '~/domain/meetings/find-dashboard-meetings.server'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '../button'
import { EmptyState } from '../empty-state'
import { MeetingRows } from '../meetings/meeting-list'
import { Section } from '../page'

type TodaysMeetingsProps = { meetings: TodaysMeeting[]; mayLog: boolean }

/** The reader's day, each meeting with the next thing to do about it. */
export function TodaysMeetings({ meetings, mayLog }: TodaysMeetingsProps) {
  const t = useTexts()
  const { dashboard, meetings: words } = t
  const log = (
    <ButtonLink to="/log" icon={Plus}>
      {words.log}
    </ButtonLink>
  )
  return (
    <Section title={dashboard.today} count={meetings.length} flush actions={mayLog ? log : null}>
      {meetings.length === 0 ? (
        <EmptyState
          title={dashboard.noneToday}
          text={dashboard.noneTodayText}
          action={mayLog ? <PlanLink /> : null}
        />
      ) : (
        <MeetingRows meetings={meetings} end={mayLog ? (meeting) => <Next meeting={meeting} /> : undefined} />
      )}
    </Section>
  )
}

/** Say that a meeting took place, then write its readout. */
function Next({ meeting: { id, status, hasReadout, over } }: { meeting: TodaysMeeting }) {
  const t = useTexts().dashboard
  if (status === 'PLANNED' && over) return <HoldButton id={id} />
  if (status !== 'HELD' || hasReadout) return null
  return (
    <ButtonLink to={`/meetings/${id}/edit#meeting-readout`} icon={Pencil}>
      {t.writeReadout}
    </ButtonLink>
  )
}

export function PlanLink() {
  const t = useTexts().meetings
  return (
    <ButtonLink to="/log?plan=1" icon={CalendarPlus}>
      {t.plan}
    </ButtonLink>
  )
}

/** Says that a planned meeting took place. */
export function HoldButton({ id }: { id: string }) {
  const t = useTexts().meetings.page
  return (
    <PostButton action={`/meetings/${id}/holding`} icon={Check}>
      {t.hold}
    </PostButton>
  )
}
