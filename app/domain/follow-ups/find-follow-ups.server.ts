import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleFollowUps, visibleMeetings } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { findAccountNames } from '../notes/find-notes.server'
import { organisationName } from '../organisations/organisation'
import { containingWords } from '../people/matching-words.server'
import { type PlainDate, today } from '../time/plain-date'
import { type FollowUpConcerns, concernsOf, concernsSelection } from './follow-up-concerns'

const pageSize = 50

export type FollowUpTab = 'mine' | 'office' | 'overdue' | 'all'

export type FollowUpFilter = {
  tab: FollowUpTab
  done: 'open' | 'done' | 'any'
  archived?: boolean
  q?: string | undefined
  sort: 'due' | 'text' | 'owner'
  descending: boolean
  /** From 1. */
  page: number
}

export type FollowUpRow = {
  id: string
  text: string
  /** Empty when the actor may not see the owner. */
  owner: string
  ownerId: string
  mine: boolean
  dueOn: PlainDate | null
  overdue: boolean
  done: boolean
  archived: boolean
  version: number
  /** Where it was born: a meeting or an edition. */
  origin: { to: string; title: string } | null
  concerns: FollowUpConcerns
  /** A promise made to us. */
  theirs: boolean
}

/** One page of the follow-ups that exist for the actor, how many there are, and how many each tab holds unfinished. */
export async function findFollowUps(
  actor: Actor,
  filter: FollowUpFilter,
  now: Date,
): Promise<{ total: number; followUps: FollowUpRow[]; counts: Record<FollowUpTab, number> }> {
  const day = today(now, actor.zone)
  const where = {
    AND: [visibleFollowUps(actor), listed(actor, filter, day), ownedBy(actor, filter.tab, day)],
  }
  const [total, rows, counts] = await Promise.all([
    db.followUp.count({ where }),
    db.followUp.findMany({
      where,
      orderBy: orderOf(filter),
      skip: (filter.page - 1) * pageSize,
      take: pageSize,
      include: rowSelection,
    }),
    countTabs(actor, day),
  ])
  return { total, followUps: await rowsOf(actor, rows, day), counts }
}

/** One follow-up; throws NotFound when it does not exist for the actor. */
export async function findFollowUp(actor: Actor, id: string, now: Date): Promise<FollowUpRow> {
  const row = await db.followUp.findFirst({
    where: { AND: [visibleFollowUps(actor), { id }] },
    include: rowSelection,
  })
  if (!row) throw new NotFound()
  const [shown] = await rowsOf(actor, [row], today(now, actor.zone))
  if (!shown) throw new NotFound()
  return shown
}

/** The actor's unfinished follow-ups, overdue first, and how many there are in all. */
export async function findMyFollowUps(
  actor: Actor,
  now: Date,
  most: number,
): Promise<{ total: number; followUps: FollowUpRow[] }> {
  const day = today(now, actor.zone)
  const where = {
    AND: [visibleFollowUps(actor), standing, { doneAt: null, ownerId: actor.accountId }],
  }
  const [total, rows] = await Promise.all([
    db.followUp.count({ where }),
    db.followUp.findMany({
      where,
      orderBy: orderOf({ sort: 'due', descending: false }),
      take: most,
      include: rowSelection,
    }),
  ])
  return { total, followUps: await rowsOf(actor, rows, day) }
}

/** Not archived, nor is what it was born in: a meeting logged by mistake takes its promises with it. */
const standing: Prisma.FollowUpWhereInput = {
  archivedAt: null,
  AND: [
    { OR: [{ meetingId: null }, { meeting: { archivedAt: null } }] },
    { OR: [{ editionId: null }, { edition: { archivedAt: null } }] },
  ],
}

const rowSelection = {
  meeting: { select: { id: true, title: true, archivedAt: true } },
  edition: { select: { id: true, nameDa: true, nameEn: true } },
  ...concernsSelection,
} as const satisfies Prisma.FollowUpInclude

type Stored = Prisma.FollowUpGetPayload<{ include: typeof rowSelection }>

async function rowsOf(actor: Actor, rows: Stored[], day: PlainDate): Promise<FollowUpRow[]> {
  const owners = await findAccountNames(
    actor,
    rows.map((row) => row.ownerId),
  )
  return rows.map((row) => rowOf(actor, row, owners.get(row.ownerId) ?? '', day))
}

function rowOf(actor: Actor, followUp: Stored, owner: string, day: PlainDate): FollowUpRow {
  const { id, text, ownerId, dueOn, doneAt, archivedAt, version, meeting, edition, theirs } = followUp
  const ofMeeting = meeting && { to: `/meetings/${meeting.id}`, title: meeting.title }
  const ofEdition = edition && {
    to: `/editions/${edition.id}?phase=follow`,
    title: organisationName(edition, actor.locale),
  }
  return {
    ...{ id, text, ownerId, dueOn, version, theirs },
    owner,
    mine: ownerId === actor.accountId,
    overdue: doneAt === null && dueOn !== null && dueOn < day,
    done: doneAt !== null,
    archived: archivedAt !== null,
    origin: ofMeeting ?? ofEdition,
    concerns: concernsOf(followUp),
  }
}

function listed(actor: Actor, filter: FollowUpFilter, day: PlainDate): Prisma.FollowUpWhereInput {
  const { q, done, archived, tab } = filter
  const open = tab === 'overdue' || done === 'open'
  const conditions: Prisma.FollowUpWhereInput[] = [
    archived ? { archivedAt: { not: null } } : standing,
    open ? { doneAt: null } : done === 'done' ? { doneAt: { not: null } } : {},
  ]
  if (tab === 'overdue') conditions.push({ dueOn: { lt: day } })
  if (q) conditions.push(mentioning(actor, q))
  return { AND: conditions }
}

/** The text says it, or the meeting it was born in does. Capital letters count on PostgreSQL and on æ, ø, å: hence the spellings. */
function mentioning(actor: Actor, q: string): Prisma.FollowUpWhereInput {
  const inMeeting = { searchEntries: { some: containingWords('meeting', q) } }
  const spellings = new Set([q, q.toLowerCase(), q.slice(0, 1).toUpperCase() + q.slice(1).toLowerCase()])
  return {
    OR: [
      ...[...spellings].map((spelling) => ({ text: { contains: spelling.trim() } })),
      { meeting: { AND: [visibleMeetings(actor), inMeeting] } },
    ],
  }
}

function ownedBy(actor: Actor, tab: FollowUpTab, day: PlainDate): Prisma.FollowUpWhereInput {
  if (tab === 'mine') return { ownerId: actor.accountId }
  if (tab === 'office') return { owner: { officeId: actor.officeId } }
  if (tab === 'overdue') return { dueOn: { lt: day } }
  return {}
}

async function countTabs(actor: Actor, day: PlainDate): Promise<Record<FollowUpTab, number>> {
  const count = (tab: FollowUpTab) =>
    db.followUp.count({
      where: {
        AND: [visibleFollowUps(actor), standing, { doneAt: null }, ownedBy(actor, tab, day)],
      },
    })
  const [mine, office, overdue, all] = await Promise.all([
    count('mine'),
    count('office'),
    count('overdue'),
    count('all'),
  ])
  return { mine, office, overdue, all }
}

/** Without a due date comes last, whichever way the dates run. */
function orderOf({
  sort,
  descending,
}: Pick<FollowUpFilter, 'sort' | 'descending'>): Prisma.FollowUpOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  const due = { dueOn: { sort: sort === 'due' ? direction : 'asc', nulls: 'last' } } as const
  if (sort === 'text') return [{ text: direction }, { id: 'asc' }]
  if (sort === 'owner') return [{ owner: { person: { sortKey: direction } } }, due, { id: 'asc' }]
  return [due, { id: 'asc' }]
}
