import { FileSpreadsheet } from 'lucide-react'
import type { BoardMember } from '~/domain/groups/find-board.server'
import type { GroupSearch } from '~/domain/groups/group-search.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { EmptyState } from '../empty-state'
import { NothingMatches } from '../nothing-matches'
import { Section } from '../page'
import { Pager } from '../pager'
import { useLocation } from '../router'
import { MemberFilters } from './member-filters'
import { MemberTable } from './member-table'

type ListViewProps = {
  groupId: string
  search: GroupSearch
  list: { rows: BoardMember[]; total: number; pageSize: number; owners: { id: string; name: string }[] }
}

/** A group's members as a list that can be searched, narrowed, sorted and taken away. */
export function ListView({ groupId, search, list }: ListViewProps) {
  const t = useTexts().groups.page
  const { search: query } = useLocation()
  const { q, rung, owner, live, sort, page } = search
  const narrowed = Boolean(q || rung || owner || live)
  return (
    <>
      <MemberFilters search={search} total={list.total} owners={list.owners} />
      <Section
        title={t.members}
        count={list.total}
        flush
        actions={
          <ButtonLink
            to={`/groups/${groupId}/members.csv${query}`}
            tone="quiet"
            icon={FileSpreadsheet}
            download
          >
            {t.csv}
          </ButtonLink>
        }
      >
        <MemberTable
          groupId={groupId}
          members={list.rows}
          sort={sort}
          empty={narrowed ? <NothingMatches /> : <EmptyState title={t.noMembers} text={t.noMembersText} />}
        />
        <Pager page={page} total={list.total} perPage={list.pageSize} />
      </Section>
    </>
  )
}
