import type { MeetingRows } from '~/domain/groups/list-meetings.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { EmptyState } from '../empty-state'
import { MeetingTitle } from '../organisations/meeting-timeline'
import { Section } from '../page'
import { Pager } from '../pager'
import { Timeline } from '../timeline'

type MeetingListProps = {
  title: string
  meetings: MeetingRows
  page: number
  empty: { title: string; text: string }
}

/** Meetings on a line in time, newest first, each with its kind and organisations. */
export function MeetingList({ title, meetings, page, empty }: MeetingListProps) {
  const t = useTexts()
  const { locale } = useReader()
  const { rows, total, pageSize } = meetings
  return (
    <Section title={title} count={total} flush id="meetings">
      {rows.length === 0 ? <EmptyState {...empty} /> : null}
      <Timeline
        items={rows.map((meeting) => ({
          id: meeting.id,
          when: formatDate(meeting.startsOn, locale, 'medium'),
          title: <MeetingTitle meeting={meeting} />,
          detail: [t.kinds.meetingKind[meeting.kind], ...meeting.organisations.map(({ name }) => name)].join(
            ' · ',
          ),
        }))}
      />
      <Pager page={page} total={total} perPage={pageSize} />
    </Section>
  )
}
