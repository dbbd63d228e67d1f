import type { SearchKind } from '~/domain/search/search-kind'
import type { SearchResult } from '~/domain/search/search.server'
import { useTexts } from '~/i18n'
import { Badge } from '../badge'
import { ButtonLink } from '../button'
import { EmptyState } from '../empty-state'
import { addressWith } from '../list-address'
import { Section } from '../page'
import { Pager } from '../pager'
import { useLocation } from '../router'
import { Tabs } from '../tabs'
import { HitList } from './hit-list'

type SearchResultsProps = {
  result: SearchResult
  /** The one kind asked for. */
  only: SearchKind | null
  perPage: number
}

/** What a search found: the count, the kinds to choose between, and the hits by kind. */
export function SearchResults({ result, only, perPage }: SearchResultsProps) {
  const t = useTexts().search
  const { pathname, search } = useLocation()
  const { groups, total } = result
  const more = groups.some((group) => group.more)
  const address = (kind: string | null) => addressWith(pathname, search, { kind })
  const shown = only ? groups.filter((group) => group.kind === only) : groups
  return (
    <>
      <p role="status" className="mb-3 text-sm text-muted">
        {t.total(total, more)}
      </p>
      <Tabs
        label={t.kindsLabel}
        tabs={[
          { to: address(null), label: t.everything, current: only === null },
          ...groups.map(({ kind, count }) => ({
            to: address(kind),
            label: t.kinds[kind],
            count,
            current: kind === only,
          })),
        ]}
      />
      {shown.map(({ kind, count, more: capped, hits }) => (
        <Section
          key={kind}
          title={
            <>
              {t.kinds[kind]} <Badge>{t.count(count, capped)}</Badge>
            </>
          }
          flush
          actions={
            !only && count > hits.length ? (
              <ButtonLink to={address(kind)} tone="quiet">
                {t.showAll(count, capped)}
              </ButtonLink>
            ) : null
          }
        >
          <HitList hits={hits} />
          {only && capped ? (
            <p className="border-t border-line px-4 py-2 text-sm text-muted">{t.narrow}</p>
          ) : null}
          {only ? <Pager page={result.page} total={count} perPage={perPage} /> : null}
        </Section>
      ))}
    </>
  )
}

/** Before anything is asked. */
export function NothingAsked() {
  const t = useTexts().search
  return (
    <div className="card">
      <EmptyState
        title={t.emptyTitle}
        text={t.emptyText}
        action={<ButtonLink to="/people">{t.allPeople}</ButtonLink>}
      />
    </div>
  )
}

/** Nothing answers: what to try, and the way on. */
export function NothingFound({ q, mayAdd, mayLog }: { q: string; mayAdd: boolean; mayLog: boolean }) {
  const t = useTexts().search
  return (
    <div className="card" role="status">
      <EmptyState
        title={t.nothingTitle(q)}
        text={t.nothingText}
        action={
          <div className="flex flex-wrap gap-2">
            {mayAdd ? <ButtonLink to="/people/new">{t.addPerson}</ButtonLink> : null}
            {mayLog ? <ButtonLink to="/log">{t.logMeeting}</ButtonLink> : null}
            <ButtonLink to="/people">{t.allPeople}</ButtonLink>
          </div>
        }
      />
    </div>
  )
}
