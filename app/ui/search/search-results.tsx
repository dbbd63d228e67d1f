import type { ReactNode } from 'react'
import type { SearchKind } from '~/domain/search/search-kind'
import type { Group, SearchResult } from '~/domain/search/search.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { classNames } from '../class-names'
import { EmptyState } from '../empty-state'
import { addressWith } from '../list-address'
import { Section } from '../page'
import { Pager } from '../pager'
import { Link, useLocation } from '../router'
import { Tabs } from '../tabs'
import { FacetList } from './facet-list'
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
  const { groups, total, facets, meant, q } = result
  const more = groups.some((group) => group.more)
  const address = (kind: string | null) => addressWith(pathname, search, { kind })
  const shown = only ? groups.filter((group) => group.kind === only) : groups
  return (
    <>
      <p role="status" className="mb-3 text-sm text-muted">
        {t.total(total, more)}
      </p>
      {meant ? (
        <p className="mb-3">
          {t.didYouMean}{' '}
          <Link to={addressWith(pathname, search, { q: meant, kind: null })} className="link font-medium">
            {meant}
          </Link>
          ?
        </p>
      ) : null}
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
      <div
        className={classNames(
          'grid items-start gap-x-5',
          facets.length > 0 && 'lg:grid-cols-[minmax(0,1fr)_16rem]',
        )}
      >
        <div className="lg:order-last">
          <FacetList facets={facets} q={q} />
        </div>
        <div className="min-w-0">
          {shown.map((group) => (
            <Hits key={group.kind} group={group} only={only} to={address(group.kind)}>
              {only ? <Pager page={result.page} total={group.count} perPage={perPage} /> : null}
            </Hits>
          ))}
          {shown.length === 0 ? <p className="text-sm text-muted">{t.noneOfKind}</p> : null}
        </div>
      </div>
    </>
  )
}

type HitsProps = { group: Group; only: SearchKind | null; to: string; children: ReactNode }

/** The hits of one kind: the first few with the way to all, or one page of them. */
function Hits({ group: { kind, count, more, hits }, only, to, children }: HitsProps) {
  const t = useTexts().search
  return (
    <Section
      title={t.kinds[kind]}
      count={t.count(count, more)}
      flush
      actions={
        !only && count > hits.length ? (
          <ButtonLink to={to} tone="quiet">
            {t.showAll(count, more)}
          </ButtonLink>
        ) : null
      }
    >
      <HitList hits={hits} />
      {only && more ? <p className="border-t border-line px-4 py-2 text-sm text-muted">{t.narrow}</p> : null}
      {children}
    </Section>
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
      <dl className="grid gap-x-6 gap-y-2 border-t border-line px-4 py-4 text-sm sm:grid-cols-[max-content_minmax(0,1fr)]">
        {t.examples.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt>
              <Link
                to={addressWith('/search', '', { q: example })}
                className="link inline-block min-h-6 font-mono"
              >
                {example}
              </Link>
            </dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
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
