import type { TimelineEvent } from '~/domain/people/person-timeline.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { EmptyState } from '../empty-state'
import { MeetingTitle } from '../organisations/meeting-timeline'
import { Section } from '../page'
import { Pager } from '../pager'
import { Link } from '../router'
import { Timeline } from '../timeline'

type PersonTimelineProps = { events: TimelineEvent[]; total: number; page: number; perPage: number }

/** Meetings, notes and posts of a person, newest first. */
export function PersonTimeline({ events, total, page, perPage }: PersonTimelineProps) {
  const words = useTexts().people.page
  const { locale } = useReader()
  return (
    <Section title={words.timeline} count={total || undefined} flush>
      {events.length === 0 ? (
        <EmptyState title={words.noTimeline} text={words.noTimelineText} />
      ) : (
        <Timeline
          items={events.map((event) => ({
            id: event.id,
            when: formatDate(event.on, locale, 'medium'),
            title: <EventTitle event={event} />,
            detail: event.kind === 'meeting' ? event.with.join(', ') : null,
            body: event.kind === 'note' ? event.excerpt : null,
          }))}
        />
      )}
      <Pager page={page} total={total} perPage={perPage} />
    </Section>
  )
}

function EventTitle({ event }: { event: TimelineEvent }) {
  const t = useTexts()
  const words = t.people.page
  if (event.kind === 'meeting') return <MeetingTitle meeting={event} />
  if (event.kind === 'note') {
    return (
      <span className="inline-flex flex-wrap items-center gap-2">
        {event.author ? words.noteBy(event.author) : words.note}
        <HandlingMark handling={event.handling} />
        {event.marking === 'NONE' ? null : <Badge tone="danger">{t.kinds.marking[event.marking]}</Badge>}
      </span>
    )
  }
  const say = event.kind === 'appointed' ? words.appointed : words.left
  return (
    <Link to={`/posts/${event.postId}`} className="link-plain">
      {say(event.title, event.organisation)}
    </Link>
  )
}
