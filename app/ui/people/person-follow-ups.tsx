import type { PersonFollowUp } from '~/domain/people/find-person-follow-ups.server'
import { formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { Section } from '../page'
import { Link } from '../router'

/** What was promised in meetings with the person and is not done. */
export function PersonFollowUps({ followUps }: { followUps: PersonFollowUp[] }) {
  const words = useTexts().people.page
  const { locale, today } = useReader()
  return (
    <Section title={words.followUps} count={followUps.length || undefined}>
      {followUps.length === 0 ? <p className="text-sm text-muted">{words.noFollowUps}</p> : null}
      <ul className="grid gap-3 text-sm">
        {followUps.map(({ id, text, dueOn, owner, meeting }) => (
          <li key={id}>
            <span className="font-medium">{text}</span>
            <span className="flex flex-wrap gap-x-2 text-muted">
              {owner ? <span>{owner}</span> : null}
              {dueOn ? <span>{words.due(formatRelativeDay(dueOn, today, locale))}</span> : null}
              {dueOn && dueOn < today ? <Badge tone="warn">{words.overdue}</Badge> : null}
              {meeting ? (
                <Link to={`/meetings/${meeting.id}`} className="link-plain">
                  {meeting.title}
                </Link>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
