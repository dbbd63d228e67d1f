import type { Locale } from '../../access/actor'
import type { MailMethod, MailState } from '~/generated/sqlite/enums'
import type { Problem, Reason } from '../../invitations/plan-lines'
import { sortKey } from '../../search/sort-key'
import type { LeftPost } from './find-left-posts.server'
import { comes, standingOf, statusOrder, type Rules, type Standing } from '../editions/edition-rules'
import { countedOf } from '../editions/counted'
import type { InvitationRow } from '../editions/find-invitations.server'

/** How the board is laid out: one list, or grouped. */
export const views = ['list', 'country', 'organisation', 'status'] as const
export type View = (typeof views)[number]

/** What the next sending would do for a row, and what stands in its way. */
export type Due = { reason: Reason; problem: Problem | null; problemName: string }

/** An invitation as the board shows it. */
export type BoardRow = Omit<InvitationRow, 'sentAt' | 'answeredAt' | 'waitingSince' | 'chasedAt'> & {
  told: { method: MailMethod; state: MailState; when: string; error: string } | null
  /** When the last answer came; empty before it. */
  answered: string
  /** When it was put on the waiting list; empty unless it waits. */
  waiting: string
  /** When its reminder was sent; empty without one. */
  chased: string
  /** Of the letter; null for readers who send none. */
  locale: Locale | null
  due: Due | null
  /** Of a person invited in their own name: the post they have left. */
  left: LeftPost | null
}

export type Group = { key: string; title: string; total: number; coming: number }

/** Which group of the view a row stands in; the one without a name is last. */
function groupKey(row: InvitationRow, view: View): string {
  if (view === 'country') return row.country ?? ''
  if (view === 'organisation') return row.organisation?.id ?? ''
  return view === 'status' ? row.status : ''
}

/** The groups of all listed rows in the order they are shown, with how many of each come. */
export function groupsOf(
  rows: readonly InvitationRow[],
  view: View,
  title: (row: InvitationRow) => string,
): Group[] {
  if (view === 'list') return []
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const key = groupKey(row, view)
    const group = groups.get(key) ?? { key, title: title(row), total: 0, coming: 0 }
    group.total += 1
    if (comes(row)) group.coming += 1
    groups.set(key, group)
  }
  const inOrder = (key: string) => String(statusOrder.findIndex((status) => status === key))
  const place = ({ key, title: text }: Group) =>
    view === 'status' ? inOrder(key) : sortKey(text || '\uffff')
  return [...groups.values()].sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

/** The rows group by group; within each they stay in the order they came. */
export function inGroups<Row extends InvitationRow>(
  rows: readonly Row[],
  groups: readonly Group[],
  view: View,
): Row[] {
  if (view === 'list') return [...rows]
  const place = new Map(groups.map(({ key }, index) => [key, index]))
  const placeOf = (row: Row) => place.get(groupKey(row, view)) ?? 0
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other))
}

export type BoardStanding = Standing & {
  /** Seats nobody has, while somebody waits; null when there is no limit or nobody waits. */
  free: { seats: number; first: { id: string; version: number; name: string } } | null
}

/** The counts against the rules, and who is first in line when there is room. */
export function boardStanding(rows: readonly InvitationRow[], rules: Rules): BoardStanding {
  const standing = standingOf(rows.map(countedOf), rules)
  const line = rows
    .filter(({ status }) => status === 'WAITING')
    .toSorted((one, other) => (one.waitingSince?.getTime() ?? 0) - (other.waitingSince?.getTime() ?? 0))
  const [first] = line
  const seats = standing.seats ? standing.seats.capacity - standing.seats.taken : 0
  const free =
    first && seats > 0
      ? { seats, first: { id: first.id, version: first.version, name: first.name || first.title } }
      : null
  return { ...standing, free }
}
