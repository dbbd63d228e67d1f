import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import { colleagueNames } from '../accounts/colleague-names.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleAuditEntries } from '../access/visible-to.server'
import { sortKey } from '../search/sort-key'
import { addDays, type PlainDate } from '../time/plain-date'
import { resolveWallTime } from '../time/wall-time'
import { readAuditDetail } from './audit-words'
import { withoutHalfHidden } from './half-hidden.server'
import { auditSubjectNames } from './subject-names.server'

export type AuditQuery = {
  accountId?: string
  /** A record's kind, such as `meeting`. */
  kind?: string
  recordId?: string
  /** The verb of an action: `edit` finds `meeting.edit` and `person.edit`. */
  verb?: string
  /** First and last day, in the reader's zone. */
  from?: PlainDate
  to?: PlainDate
  page: number
}

/** As many as a page of any list has. */
const auditPageSize = 50

export type AuditRow = Awaited<ReturnType<typeof findAuditEntries>>['rows'][number]

/**
 * A page of the audit, newest first, for administrators. Rows about a record the actor may not see are not
 * there: not in the rows, the count or the pages.
 */
export async function findAuditEntries(actor: Actor, query: AuditQuery) {
  demand(actor, 'audit.read')
  const where = {
    AND: [visibleAuditEntries(actor), await withoutHalfHidden(actor), matching(query, actor.zone)],
  }
  const [total, found] = await Promise.all([
    db.auditEntry.count({ where }),
    db.auditEntry.findMany({
      where,
      orderBy: { id: 'desc' },
      skip: (query.page - 1) * auditPageSize,
      take: auditPageSize,
    }),
  ])
  const accountIds = found.flatMap(({ accountId }) => (accountId ? [accountId] : []))
  const [who, subjects] = await Promise.all([
    colleagueNames(actor, accountIds),
    auditSubjectNames(actor, found),
  ])
  return {
    total,
    rows: found.map((entry, index) => ({
      // The row's own number would count the rows that cannot be seen.
      key: String(index),
      at: entry.at,
      who: entry.accountId ? (who.get(entry.accountId) ?? null) : null,
      verb: entry.action.split('.').at(-1) ?? entry.action,
      kind: entry.subjectKind,
      subjectId: entry.subjectId,
      subject: subjects.get(`${entry.subjectKind} ${entry.subjectId}`) ?? null,
      facts: readAuditDetail(entry.detail),
    })),
  }
}

/** What the filters offer: the colleagues and the kinds of record that stand in rows the actor may see. */
export async function auditFilterChoices(actor: Actor) {
  demand(actor, 'audit.read')
  const where = { AND: [visibleAuditEntries(actor), await withoutHalfHidden(actor)] }
  const [actions, accounts] = await Promise.all([
    db.auditEntry.groupBy({ by: ['subjectKind', 'action'], where }),
    db.account.findMany({ select: { id: true } }),
  ])
  const names = await colleagueNames(
    actor,
    accounts.map(({ id }) => id),
  )
  return {
    kinds: [...new Set(actions.map(({ subjectKind }) => subjectKind))].sort(),
    verbs: [...new Set(actions.map(({ action }) => action.split('.').at(-1) ?? action))].sort(),
    accounts: [...names]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => byText(sortKey(a.name), sortKey(b.name)) || byText(a.id, b.id)),
  }
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function matching(query: AuditQuery, zone: string): Prisma.AuditEntryWhereInput {
  const { accountId, kind, recordId, verb, from, to } = query
  return {
    accountId,
    subjectKind: kind,
    subjectId: recordId,
    action: verb === undefined ? undefined : { endsWith: `.${verb}` },
    at: {
      gte: from === undefined ? undefined : dayStart(from, zone),
      lt: to === undefined ? undefined : dayStart(addDays(to, 1), zone),
    },
  }
}

/** When the day begins in the zone; where clocks skip midnight, the first hour there is. */
function dayStart(date: PlainDate, zone: string): Date {
  for (const time of ['00:00', '01:00']) {
    const resolved = resolveWallTime(date, time, zone)
    if (resolved.kind === 'exact') return resolved.instant
    if (resolved.kind === 'repeated') return resolved.earlier
  }
  return new Date(`${date}T00:00:00Z`)
}
