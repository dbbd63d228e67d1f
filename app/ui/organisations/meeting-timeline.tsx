import type { Marking } from '~/domain/access/handling'
import type { ListedMeeting } from '~/domain/organisations/find-organisation-meetings.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Pager } from '../pager'
import { Link } from '../router'
import { Timeline } from '../timeline'

type MeetingTimelineProps = { meetings: ListedMeeting[]; total: number; page: number; perPage: number }

/** The meetings with an organisation, newest first. */
export function MeetingTimeline({ meetings, total, page, perPage }: MeetingTimelineProps) {
  const words = useTexts().organisations.page
  const { locale } = useReader()
  return (
    <Section title={words.meetings} count={total || undefined} flush>
      {meetings.length === 0 ? (
        <EmptyState title={words.noMeetings} text={words.noMeetingsText} />
      ) : (
        <Timeline
          items={meetings.map((meeting) => ({
            id: meeting.id,
            when: formatDate(meeting.startsOn, locale, 'medium'),
            title: <MeetingTitle meeting={meeting} />,
            detail: meeting.participants.join(', '),
          }))}
        />
      )}
      <Pager page={page} total={total} perPage={perPage} />
    </Section>
  )
}

type MeetingTitleProps = {
  meeting: Pick<ListedMeeting, 'id' | 'title' | 'status' | 'handling'> & { marking?: Marking }
}

/** A meeting as a link, with its state unless it was simply held. */
export function MeetingTitle({ meeting }: MeetingTitleProps) {
  const t = useTexts()
  const { id, title, status, handling, marking = 'NONE' } = meeting
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Link to={`/meetings/${id}`} className="link-plain">
        {title}
      </Link>
      {status === 'HELD' ? null : (
        <Badge tone={status === 'PLANNED' ? 'accent' : 'neutral'}>{t.kinds.meetingStatus[status]}</Badge>
      )}
      <HandlingMark handling={handling} />
      {marking === 'NONE' ? null : <Badge tone="danger">{t.kinds.marking[marking]}</Badge>}
    </span>
  )
}
