import type { MeetingRow } from '~/domain/meetings/meeting-row.server'
import { formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'
import { PlanLink } from './todays-meetings'

type UpcomingMeetingsProps = { meetings: MeetingRow[]; mayLog: boolean }

/** The next planned meetings after today. */
export function UpcomingMeetings({ meetings, mayLog }: UpcomingMeetingsProps) {
  const t = useTexts().dashboard
  const { locale, today } = useReader()
  const all = (
    <Link to="/meetings?status=PLANNED&sort=date" className="link text-sm">
      {t.allMeetings}
    </Link>
  )
  return (
    <Section title={t.upcoming} flush actions={all}>
      {meetings.length === 0 ? (
        <EmptyState title={t.noneUpcoming} text={t.noneUpcomingText} action={mayLog ? <PlanLink /> : null} />
      ) : (
        <ul>
          {meetings.map((meeting) => (
            <li key={meeting.id} className="border-b border-line px-4 py-2.5 text-sm last:border-0">
              <div className="flex flex-wrap items-center gap-2">
                <Link to={`/meetings/${meeting.id}`} className="link-plain break-words">
                  {meeting.title}
                </Link>
                <HandlingMark handling={meeting.handling} />
              </div>
              <div className="text-muted">
                {[formatRelativeDay(meeting.day, today, locale), meeting.hours, meeting.place]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
