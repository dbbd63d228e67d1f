import type { Covered } from '~/domain/coverage/find-covered.server'
import { useTexts } from '~/i18n'
import { RungBadge } from '../groups/rung-badge'
import { Section } from '../page'
import { Link } from '../router'

/** The groups a member belongs to, with its rung in each. */
export function MemberOf({ memberships }: Pick<Covered, 'memberships'>) {
  const t = useTexts().coverage.country
  return (
    <Section title={t.memberships} count={memberships.length}>
      {memberships.length === 0 ? <p className="text-sm text-muted">{t.noMemberships}</p> : null}
      <ul className="grid gap-2">
        {memberships.map(({ id, groupId, group, rung }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 text-sm">
            <Link to={`/groups/${groupId}/members/${id}`} className="link-plain">
              {group}
            </Link>
            <RungBadge rung={rung} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
