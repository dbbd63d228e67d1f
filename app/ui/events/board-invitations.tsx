import { ListFilter, Plus } from 'lucide-react'
import { comes, type Standing } from '~/domain/events/editions/edition-rules'
import type { EditionBoard } from '~/domain/events/editions/find-edition.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'
import { StandingList } from './standing-list'

type BoardInvitationsProps = {
  editionId: string
  invited: EditionBoard['invited']
  standing: Standing
  mayInvite: boolean
}

/** How the invitations stand: against the rules, by status and by country; each leads to its list. */
export function BoardInvitations({ editionId, invited, standing, mayInvite }: BoardInvitationsProps) {
  const t = useTexts().editions.board
  const list = `/editions/${editionId}/invitations`
  const add = (
    <ButtonLink to={`${list}/new`} tone="quiet" icon={Plus} iconOnly>
      {t.add}
    </ButtonLink>
  )
  return (
    <Section level={3} title={t.invitations} count={invited.total} flush actions={mayInvite ? add : null}>
      <StandingList standing={standing} />
      {invited.total === 0 ? (
        <EmptyState title={t.noInvitations} text={t.noInvitationsText} />
      ) : (
        <>
          <ByStatus list={list} byStatus={invited.byStatus} />
          <div className="border-t border-line px-4 py-2">
            <ButtonLink to={list} tone="quiet" icon={ListFilter}>
              {t.allInvitations}
            </ButtonLink>
          </div>
          <ByCountry list={list} countries={invited.byCountry} />
        </>
      )}
    </Section>
  )
}

function ByStatus({ list, byStatus }: { list: string; byStatus: EditionBoard['invited']['byStatus'] }) {
  const t = useTexts().kinds.invitationStatus
  return (
    <ul className="px-4 py-2 text-sm">
      {byStatus.map(([status, count]) => (
        <li key={status}>
          <Link to={`${list}?status=${status}`} className="link-plain flex justify-between gap-3 py-1">
            <span>{t[status]}</span>
            <span className="tabular-nums">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function ByCountry({ list, countries }: { list: string; countries: EditionBoard['invited']['byCountry'] }) {
  const t = useTexts().editions.board
  if (countries.length === 0) return null
  return (
    <details className="border-t border-line">
      <summary className="min-h-(--control) content-center px-4 py-2 text-sm text-accent">{`${t.byCountry} (${countries.length})`}</summary>
      <ul className="px-4 pb-2 text-sm">
        {countries.map(({ code, name, statuses }) => (
          <li key={code}>
            <Link to={`${list}?country=${code}`} className="link-plain flex justify-between gap-3 py-1">
              <span>{name}</span>
              <span className="text-muted tabular-nums">
                {t.countryLine(statuses.filter((status) => comes({ status })).length, statuses.length)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
