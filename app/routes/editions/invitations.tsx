import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '~/domain/access/can'
import { boardAddress } from '~/domain/events/board/board-schema.server'
import { findBoard } from '~/domain/events/board/find-board.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import type { InvitationFilter } from '~/domain/events/editions/find-invitations.server'
import { textsFor, useTexts } from '~/i18n'
import { EmptyState } from '~/ui/empty-state'
import { BoardFilters, useActiveFilters } from '~/ui/events/board/board-filters'
import { BoardHeadActions } from '~/ui/events/board/board-head-actions'
import { BoardSummary } from '~/ui/events/board/board-summary'
import { BoardTable } from '~/ui/events/board/board-table'
import { BulkForm } from '~/ui/events/board/bulk-form'
import { Notice } from '~/ui/notice'
import { NothingMatches } from '~/ui/nothing-matches'
import { HandlingMark } from '~/ui/badge'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { demandPage } from '~/web/list-page.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { editionId } = readParams(params, editionParams)
  const search = readSearch(request, boardAddress)
  const sort = search.sort.replace('-', '') as InvitationFilter['sort']
  const query = { ...search, sort, descending: search.sort.startsWith('-') }
  const { edition, listed, ...board } = await answering(() =>
    findBoard(actor, editionId, query, { now: new Date() }),
  )
  demandPage(request, search.page, board.total, board.pageSize)
  const mayInvite = can(actor, 'invitation.edit')
  const { id, name, when, marking, handling, state } = edition
  return json({
    ...board,
    ...{ search, mayInvite, marking, handling, name, when, state },
    address: new URL(request.url).search,
    title: textsFor(actor.locale).editions.invitations.of(name),
    home: `/editions/${id}`,
    listed: mayInvite ? listed : [],
  })
}

export default function EditionInvitations() {
  const board = useLoaderData<typeof loader>()
  const { title, home, rows, total, search, mayInvite, invited, standing, over } = board
  const t = useTexts()
  const words = t.editions.invitations
  const list = `${home}/invitations`
  const active = useActiveFilters(search, board)
  return (
    <Page marking={board.marking}>
      <PageHeader
        title={title}
        trail={[{ to: `${home}?phase=invite`, label: board.name }]}
        subtitle={board.when}
        marks={<HandlingMark handling={board.handling} />}
        actions={
          <BoardHeadActions
            {...{ list, mayInvite }}
            file={`${list}/invitations.csv${board.address}`}
            sendable={invited > 0 && !over}
            invitable={!over && board.state !== 'CANCELLED'}
            unanswered={board.unanswered}
          />
        }
      />
      {over ? <Notice>{t.board.ended}</Notice> : null}
      <BoardSummary {...{ list, standing, mayInvite }} due={board.due} />
      <BoardFilters {...board} />
      {mayInvite && total > 0 ? (
        <BulkForm list={list} back={board.address} listed={board.listed} shown={rows.length} />
      ) : null}
      <div className="card">
        <BoardTable
          {...{ rows, mayInvite }}
          groups={board.groups}
          view={search.view}
          sort={search.sort}
          empty={active.length > 0 ? <NothingMatches /> : <EmptyState title={words.emptyTitle} />}
        />
        <Pager page={search.page} total={total} perPage={board.pageSize} />
      </div>
    </Page>
  )
}
