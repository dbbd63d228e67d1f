import type { Membership } from '~/domain/organisations/find-organisation-meetings.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { Section } from '../page'
import { Link } from '../router'

/** The groups a record belongs to, with the rung it stands on and since when. */
export function Memberships({ memberships, none }: { memberships: Membership[]; none: string }) {
  const t = useTexts()
  const { locale } = useReader()
  return (
    <Section title={t.organisations.page.groups} count={memberships.length || undefined}>
      {memberships.length === 0 ? <p className="text-sm text-muted">{none}</p> : null}
      <ul className="grid gap-3 text-sm">
        {memberships.map(({ groupId, name, rung, since, owner }) => (
          <li key={groupId}>
            <Link to={`/groups/${groupId}`} className="link-plain">
              {name}
            </Link>
            <span className="mt-0.5 flex flex-wrap items-center gap-2 text-muted">
              <Badge tone={rung === 'ACTIVE' ? 'ok' : 'neutral'}>{t.kinds.rung[rung]}</Badge>
              {t.organisations.page.since(formatDate(since, locale, 'medium'))}
              {owner ? <span>{owner}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
