import type { ReactNode } from 'react'
import type { Strongest } from '~/domain/insights/find-strongest.server'
import type { ListedPerson } from '~/domain/people/find-people.server'
import { formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { DataTable, type Column } from '../data-table'
import { StrongestCell } from '../insights/strongest-cell'
import { Link } from '../router'

type PeopleTableProps = {
  people: ListedPerson[]
  /** By the person's id. */
  strongest: Record<string, Strongest>
  sort: string
  empty: ReactNode
}

/** Persons as rows; cards on a phone. */
export function PeopleTable({ people, strongest, sort, empty }: PeopleTableProps) {
  const t = useTexts()
  return (
    <DataTable
      caption={t.people.title}
      columns={usePeopleColumns(strongest)}
      rows={people}
      rowKey={(row) => row.id}
      sort={sort}
      empty={empty}
      choosable
    />
  )
}

export function usePeopleColumns(strongest: Record<string, Strongest>): Column<ListedPerson>[] {
  const { people, insights } = useTexts()
  const heads = people.columns
  const { locale, today } = useReader()
  return [
    {
      key: 'name',
      head: heads.name,
      sortable: true,
      primary: true,
      cell: (person) => <PersonLink person={person} />,
    },
    {
      key: 'post',
      head: heads.post,
      phone: 'bare',
      cell: ({ posts }) => (posts[0] ? <Posts posts={posts} /> : null),
    },
    {
      key: 'organisation',
      head: heads.organisation,
      phone: 'bare',
      cell: ({ posts }) => (posts[0] ? <Organisations posts={posts} /> : null),
    },
    {
      key: 'country',
      head: heads.country,
      sortable: true,
      phone: 'hide',
      wide: true,
      cell: (person) => person.country,
    },
    {
      key: 'strongest',
      head: insights.strongest,
      phone: 'hide',
      cell: ({ id }) => <StrongestCell strongest={strongest[id]} />,
    },
    {
      key: 'lastContact',
      head: heads.lastContact,
      phone: 'inline',
      nowrap: true,
      cell: ({ lastContact }) => (lastContact ? formatRelativeDay(lastContact, today, locale) : null),
    },
  ]
}

function PersonLink({ person }: { person: ListedPerson }) {
  const { id, name, nativeName, nativeLanguage, handling } = person
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Link to={`/people/${id}`} className="link-plain">
        {name}
      </Link>
      {nativeName ? (
        <span lang={nativeLanguage ?? undefined} className="font-normal text-muted">
          {nativeName}
        </span>
      ) : null}
      <HandlingMark handling={handling} />
    </span>
  )
}

function Posts({ posts }: { posts: ListedPerson['posts'] }) {
  return (
    <>
      {posts.map((post, i) => (
        <span key={i} className="block">
          {post.title}
        </span>
      ))}
    </>
  )
}

function Organisations({ posts }: { posts: ListedPerson['posts'] }) {
  return (
    <>
      {posts.map((post, i) => (
        <span key={i} className="block">
          <Link to={`/organisations/${post.organisationId}`} className="link-plain">
            {post.organisation}
          </Link>
        </span>
      ))}
    </>
  )
}
