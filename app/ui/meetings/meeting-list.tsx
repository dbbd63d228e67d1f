import type { ReactNode } from 'react'
import { Repeat } from 'lucide-react'
import type { MeetingRow } from '~/domain/meetings/meeting-row.server'
import { formatDate, formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { classNames } from '../class-names'
import { isColumnOff } from '../columns'
import { Link, useLocation } from '../router'

type MeetingListProps = { meetings: MeetingRow[]; byDay: boolean }

/** Meetings under the reader's days, or each with its own date where they stand by title. */
export function MeetingList({ meetings, byDay }: MeetingListProps) {
  const { locale } = useReader()
  if (!byDay) return <MeetingRows meetings={meetings} withDay />
  return (
    <>
      {daysOf(meetings).map(({ day, meetings: held }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2
            id={`day-${day}`}
            className="border-b border-line bg-sunken px-4 py-1.5 text-sm font-semibold first-letter:uppercase"
          >
            {formatDate(day, locale, 'long')}
          </h2>
          <MeetingRows meetings={held} />
        </section>
      ))}
    </>
  )
}

/** What a line says beside its time and title, to be chosen between. */
export function useMeetingColumns() {
  const t = useTexts().savedViews.meetingColumns
  return [
    { key: 'title', head: t.title, primary: true },
    { key: 'organisations', head: t.organisations },
    { key: 'people', head: t.people },
    { key: 'place', head: t.place },
  ]
}

type MeetingRowsProps<Row extends MeetingRow> = {
  meetings: Row[]
  withDay?: boolean
  /** What stands at a row's end: the next thing to do about it. */
  end?: (meeting: Row) => ReactNode
}

/** Meetings as lines: when, what, with whom. */
export function MeetingRows<Row extends MeetingRow>({ meetings, withDay, end }: MeetingRowsProps<Row>) {
  return (
    <ul>
      {meetings.map((meeting) => (
        <li
          key={meeting.id}
          className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 text-sm last:border-0 sm:flex-nowrap"
        >
          <When meeting={meeting} withDay={withDay} />
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <Link
                to={`/meetings/${meeting.id}`}
                className={classNames(
                  'link-plain break-words',
                  meeting.status === 'CANCELLED' && 'line-through',
                )}
              >
                {meeting.title}
              </Link>
              <Marks meeting={meeting} />
            </div>
            <Company meeting={meeting} />
          </div>
          {end ? <div className="no-print w-full shrink-0 sm:w-auto">{end(meeting)}</div> : null}
        </li>
      ))}
    </ul>
  )
}

function When({ meeting, withDay }: { meeting: MeetingRow; withDay?: boolean }) {
  const t = useTexts().meetings
  const { locale, today } = useReader()
  return (
    <div className="flex w-full shrink-0 gap-x-2 text-muted tabular-nums sm:block sm:w-28">
      {withDay ? <div>{formatRelativeDay(meeting.day, today, locale)}</div> : null}
      <div>{meeting.hours || t.allDay}</div>
    </div>
  )
}

function Marks({ meeting }: { meeting: MeetingRow }) {
  const t = useTexts()
  return (
    <>
      {meeting.kind === 'MEETING' ? null : <Badge>{t.kinds.meetingKind[meeting.kind]}</Badge>}
      {meeting.status === 'HELD' ? null : (
        <Badge tone={meeting.status === 'PLANNED' ? 'accent' : 'warn'}>
          {t.kinds.meetingStatus[meeting.status]}
        </Badge>
      )}
      {meeting.repeats ? (
        <span title={t.recurrence.mark} className="inline-flex text-muted">
          <Repeat size={14} aria-hidden="true" />
          <span className="sr-only">{t.recurrence.mark}</span>
        </span>
      ) : null}
      {meeting.hasReadout ? <Badge tone="ok">{t.meetings.withReadout}</Badge> : null}
      <HandlingMark handling={meeting.handling} />
      {meeting.marking === 'NONE' ? null : (
        <span className="text-xs font-semibold tracking-wide text-brand">
          {t.kinds.marking[meeting.marking]}
        </span>
      )}
    </>
  )
}

const mostNames = 6

function Company({ meeting: { people, organisations, place } }: { meeting: MeetingRow }) {
  const { search } = useLocation()
  const names = people.slice(0, mostNames).map(({ name }) => name)
  const rest = people.length - names.length
  const parts = [
    { key: 'organisations', text: organisations.map(({ name }) => name).join(', ') },
    { key: 'people', text: (rest > 0 ? [...names, `+${rest}`] : names).join(', ') },
    { key: 'place', text: place },
  ].filter(({ text }) => text)
  if (parts.length === 0) return null
  return (
    <div className="dotted break-words text-muted">
      {parts.map(({ key, text }) => (
        <span key={key} data-off={isColumnOff(search, key) || undefined}>
          {text}
        </span>
      ))}
    </div>
  )
}

/** Runs of meetings on one day, in the order given. */
function daysOf(meetings: MeetingRow[]): { day: string; meetings: MeetingRow[] }[] {
  const days: { day: string; meetings: MeetingRow[] }[] = []
  for (const meeting of meetings) {
    const last = days.at(-1)
    if (last?.day === meeting.day) last.meetings.push(meeting)
    else days.push({ day: meeting.day, meetings: [meeting] })
  }
  return days
}
