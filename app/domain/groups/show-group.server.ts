import type { Actor } from '../access/actor'
import { today, type PlainDate } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'
import { listMembers, withDialogue, type BoardMember } from './find-board.server'
import { findGroup } from './find-group.server'
import { findHistory, type GroupHistory } from './find-history.server'
import type { GroupSearch } from './group-search.server'

const pageSize = 50
const stepsPerPage = 20

type Shown = Awaited<ReturnType<typeof showHeader>>

/** A group with the view its address asks for. Throws NotFound. */
export async function showGroup(actor: Actor, id: string, search: GroupSearch, now: Date) {
  const header = await showHeader(actor, id, now)
  const history = search.view === 'history' ? await showHistory(actor, id, search, now) : null
  return { ...header, list: search.view === 'list' ? showList(header, search) : null, history }
}

async function showHeader(actor: Actor, id: string, now: Date) {
  const { members, ...group } = await findGroup(actor, id, now)
  return { group, ...(await withDialogue(actor, id, members, now)) }
}

/** One page of the list, and the owners it can be narrowed to. */
function showList({ members }: Shown, search: GroupSearch) {
  const found: BoardMember[] = listMembers(members, search)
  const owners = new Map(
    members.flatMap(({ ownerId, owner }) => (ownerId && owner ? [[ownerId, owner]] : [])),
  )
  return {
    rows: found.slice((search.page - 1) * pageSize, search.page * pageSize),
    total: found.length,
    pageSize,
    owners: [...owners].map(([ownerId, name]) => ({ id: ownerId, name })),
  }
}

export type ShownHistory = GroupHistory & {
  on: PlainDate
  unreadable: boolean
  total: number
  pageSize: number
}

/** The group on the day typed; one that cannot be read is today. */
async function showHistory(
  actor: Actor,
  id: string,
  { on: typed, page }: GroupSearch,
  now: Date,
): Promise<ShownHistory> {
  const day = today(now, actor.zone)
  const read = typed === '' ? { date: day } : parseTypedDate(typed, { today: day, lean: 'past' })
  const on = 'date' in read ? read.date : day
  const { log, ...history } = await findHistory(actor, id, on)
  return {
    ...history,
    on,
    unreadable: 'error' in read,
    log: log.slice((page - 1) * stepsPerPage, page * stepsPerPage),
    total: log.length,
    pageSize: stepsPerPage,
  }
}
