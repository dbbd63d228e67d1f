import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { can } from '../access/can'
import type { Action } from '../access/permission-matrix'
import {
  visibleAgendaItems,
  visibleContactPoints,
  visibleContributions,
  visibleEditions,
  visibleFollowUps,
  visibleMeetings,
  visibleNotes,
  visiblePersons,
  visiblePlanningTasks,
} from '../access/visible-to.server'
import { nameSelection, personName } from '../people/person-name'

const day = 24 * 60 * 60_000

/** How long an archived record stands among the recent changes with its undo; it is kept for good all the same. */
export const undoDays = 30

/** At most this many of each kind: a month's worth for an office, and a bound for the page. */
const mostOfEach = 200

export const archivedKinds = [
  'person',
  'organisation',
  'post',
  'meeting',
  'group',
  'followUp',
  'series',
  'edition',
  'agendaItem',
  'planningTask',
  'contribution',
  'contactPoint',
  'note',
] as const
export type ArchivedKind = (typeof archivedKinds)[number]

export type ArchivedRecord = {
  kind: ArchivedKind
  id: string
  name: string
  archivedAt: Date
  /** The address that restores it when posted to. */
  undo: string
}

/** What was archived in the last 30 days that the actor may see and restore, latest first. */
export async function findArchivedRecords(
  actor: Actor,
  now: Date,
  wanted?: ArchivedKind,
): Promise<ArchivedRecord[]> {
  const since = new Date(now.getTime() - undoDays * day)
  const kinds = archivedKinds.filter(
    (kind) => can(actor, restoring[kind].action) && (wanted === undefined || kind === wanted),
  )
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const rows = await restoring[kind].find(actor, since)
      return rows.flatMap(({ id, name, archivedAt }) =>
        archivedAt ? [{ kind, id, name, archivedAt, undo: `${restoring[kind].path}/${id}/restoration` }] : [],
      )
    }),
  )
  return found.flat().sort((a, b) => b.archivedAt.getTime() - a.archivedAt.getTime())
}

type Found = { id: string; name: string; archivedAt: Date | null }

const personColumns = { id: true, archivedAt: true, ...nameSelection } as const
const latest = { orderBy: { archivedAt: 'desc' }, take: mostOfEach } as const
const named = (actor: Actor, row: { nameDa: string; nameEn: string }) =>
  actor.locale === 'en' ? row.nameEn : row.nameDa

const restoring: Record<
  ArchivedKind,
  { action: Action; path: string; find: (actor: Actor, since: Date) => Promise<Found[]> }
> = {
  person: {
    action: 'person.archive',
    path: '/people',
    find: async (actor, since) => {
      const where = { AND: [visiblePersons(actor), { archivedAt: { gte: since } }] }
      const rows = await db.person.findMany({ where, ...latest, select: personColumns })
      return rows.map((row) => ({ ...row, name: personName(row) }))
    },
  },
  organisation: {
    action: 'organisation.archive',
    path: '/organisations',
    find: async (actor, since) => {
      const rows = await db.organisation.findMany({ where: { archivedAt: { gte: since } }, ...latest })
      return rows.map((row) => ({ ...row, name: named(actor, row) }))
    },
  },
  post: {
    action: 'post.archive',
    path: '/posts',
    find: async (actor, since) => {
      const rows = await db.post.findMany({ where: { archivedAt: { gte: since } }, ...latest })
      return rows.map((row) => ({ ...row, name: actor.locale === 'en' ? row.titleEn : row.titleDa }))
    },
  },
  meeting: {
    action: 'meeting.archive',
    path: '/meetings',
    find: async (actor, since) => {
      const where = { AND: [visibleMeetings(actor), { archivedAt: { gte: since } }] }
      const rows = await db.meeting.findMany({ where, ...latest })
      return rows.map((row) => ({ ...row, name: row.title }))
    },
  },
  group: {
    action: 'group.archive',
    path: '/groups',
    find: async (actor, since) => {
      const rows = await db.group.findMany({ where: { archivedAt: { gte: since } }, ...latest })
      return rows.map((row) => ({ ...row, name: named(actor, row) }))
    },
  },
  followUp: {
    action: 'followUp.edit',
    path: '/follow-ups',
    find: async (actor, since) => {
      const where = { AND: [visibleFollowUps(actor), { archivedAt: { gte: since } }] }
      const rows = await db.followUp.findMany({ where, ...latest })
      return rows.map((row) => ({ ...row, name: row.text }))
    },
  },
  series: {
    action: 'series.edit',
    path: '/series',
    find: async (actor, since) => {
      const rows = await db.series.findMany({ where: { archivedAt: { gte: since } }, ...latest })
      return rows.map((row) => ({ ...row, name: named(actor, row) }))
    },
  },
  edition: {
    action: 'edition.edit',
    path: '/editions',
    find: async (actor, since) => {
      const where = { AND: [visibleEditions(actor), { archivedAt: { gte: since } }] }
      const rows = await db.edition.findMany({ where, ...latest })
      return rows.map((row) => ({ ...row, name: named(actor, row) }))
    },
  },
  agendaItem: {
    action: 'edition.edit',
    path: '/agenda',
    find: async (actor, since) => {
      const where = {
        AND: [visibleAgendaItems(actor), { archivedAt: { gte: since }, edition: { archivedAt: null } }],
      }
      const rows = await db.agendaItem.findMany({ where, ...latest })
      return rows.map((row) => ({ ...row, name: row.title }))
    },
  },
  planningTask: {
    action: 'edition.edit',
    path: '/tasks',
    find: async (actor, since) => {
      const where = {
        AND: [visiblePlanningTasks(actor), { archivedAt: { gte: since }, edition: { archivedAt: null } }],
      }
      const rows = await db.planningTask.findMany({ where, ...latest })
      return rows.map((row) => ({ ...row, name: row.title }))
    },
  },
  contribution: {
    action: 'contribution.state',
    path: '/contributions',
    find: async (actor, since) => {
      const where = { AND: [visibleContributions(actor), { archivedAt: { gte: since } }] }
      const rows = await db.contribution.findMany({ where, ...latest })
      return rows.map((row) => ({ ...row, name: row.title }))
    },
  },
  contactPoint: {
    action: 'contactPoint.edit',
    path: '/contact-points',
    find: async (actor, since) => {
      const where = { AND: [visibleContactPoints(actor), { archivedAt: { gte: since } }] }
      const rows = await db.contactPoint.findMany({ where, ...latest })
      return rows.map((row) => ({ ...row, name: row.value }))
    },
  },
  note: {
    action: 'note.edit',
    path: '/notes',
    find: async (actor, since) => {
      const where = { AND: [visibleNotes(actor), { archivedAt: { gte: since } }] }
      const rows = await db.note.findMany({ where, ...latest })
      return rows.map((row) => ({ ...row, name: row.body.slice(0, 120) }))
    },
  },
}
