import type { ReactNode } from 'react'
import type { MeetingPage } from '~/domain/meetings/find-meeting.server'
import { useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Section } from '../page'
import { Link } from '../router'

/** The facts beside a meeting: where, whom and what it concerns, and who logged it. */
export function MeetingSide({ meeting }: { meeting: MeetingPage }) {
  const t = useTexts()
  const p = t.meetings.page
  const { id, place, link, organisations, topics, measures, revisions } = meeting
  return (
    <Section title={p.facts}>
      <Facts
        facts={[
          { label: p.where, value: place },
          { label: p.link, value: link ? <OutsideLink address={link} /> : null },
          {
            label: p.organisations,
            value: <Names items={organisations.map((o) => ({ ...o, to: `/organisations/${o.id}` }))} />,
          },
          {
            label: p.topics,
            value: <Names items={topics.map((topic) => ({ ...topic, to: `/meetings?topic=${topic.id}` }))} />,
          },
          {
            label: p.measures,
            value: (
              <Names
                items={measures.map((m) => ({
                  id: m.id,
                  name: `${m.number}. ${m.name}`,
                  to: `/strategy/${m.number}`,
                }))}
              />
            ),
          },
          { label: p.office, value: meeting.office },
          { label: p.loggedBy, value: p.loggedAt(meeting.loggedBy, meeting.loggedAt) },
          { label: p.changedAt, value: meeting.changedAt },
          {
            label: p.readout,
            value: revisions ? (
              <Link to={`/meetings/${id}/revisions`} className="link">
                {p.revisions(revisions)}
              </Link>
            ) : null,
          },
        ].filter((fact) => fact.value !== null)}
      />
    </Section>
  )
}

function Names({ items }: { items: { id: string; name: string; to: string }[] }): ReactNode {
  const t = useTexts().common
  if (items.length === 0) return <span className="text-muted">{t.none}</span>
  return (
    <ul className="grid gap-1">
      {items.map(({ id, name, to }) => (
        <li key={id}>
          <Link to={to} className="link-plain">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Opens without telling the other site where the reader came from. */
function OutsideLink({ address }: { address: string }) {
  return (
    <a href={address} className="link break-all" target="_blank" rel="noopener noreferrer nofollow">
      {address}
    </a>
  )
}
