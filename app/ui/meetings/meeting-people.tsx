import type { MeetingPerson } from '~/domain/meetings/find-meeting.server'
import { useTexts } from '~/i18n'
import { Badge } from '../badge'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'

/** Who took part, each in the capacity held that day: counterparts first, then colleagues. */
export function MeetingPeople({ people }: { people: MeetingPerson[] }) {
  const t = useTexts().meetings.page
  const groups = [
    { title: t.counterparts, people: people.filter((person) => !person.colleague) },
    { title: t.colleagues, people: people.filter((person) => person.colleague) },
  ].filter((group) => group.people.length > 0)
  return (
    <Section title={t.people} count={people.length} flush>
      {people.length === 0 ? <EmptyState title={t.noPeople} /> : null}
      {groups.map((group) => (
        <div key={group.title} className="border-b border-line px-4 py-3 last:border-0">
          {groups.length > 1 ? <h3 className="mb-1 text-sm text-muted">{group.title}</h3> : null}
          <ul className="grid gap-2">
            {group.people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function Person({ person }: { person: MeetingPerson }) {
  const roles = useTexts().kinds.participantRole
  return (
    <li className="text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <Link to={`/people/${person.id}`} className="link-plain">
          {person.name}
        </Link>
        {person.role === 'PARTICIPANT' ? null : <Badge>{roles[person.role]}</Badge>}
      </div>
      {person.capacity ? <div className="text-muted">{person.capacity}</div> : null}
    </li>
  )
}
