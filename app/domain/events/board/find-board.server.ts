import { db } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor, Locale } from '../../access/actor'
import { can } from '../../access/can'
import { lastMails } from '../../invitations/find-invitations.server'
import { linesToSend, type PlanLine } from '../../invitations/plan-lines'
import { planSending } from '../../invitations/plan-sending.server'
import { shortMoment } from '../../mail/short-moment'
import { today } from '../../time/plain-date'
import { findEditionHead } from '../editions/find-edition.server'
import {
  countByStatus,
  findEditionInvitations,
  type InvitationFilter,
  type InvitationRow,
  listedInvitations,
} from '../editions/find-invitations.server'
import { findLeftPosts, type LeftPost } from './find-left-posts.server'
import { type BoardRow, boardStanding, groupsOf, inGroups, type View } from './board-row'

const pageSize = 50

export type BoardQuery = InvitationFilter & { view: View; page: number }

/**
 * An edition's invitations as far as the actor may see: one page of rows, the groups of the view, and the counts against
 * the rules. Whoever may send also sees what the next sending does and what stands in its way. Throws NotFound.
 */
export async function findBoard(actor: Actor, editionId: string, query: BoardQuery, { now }: { now: Date }) {
  const edition = await findEditionHead(actor, editionId, { now })
  const all = await findEditionInvitations(actor, editionId, today(now, actor.zone))
  const told = await lastMails(actor, { kind: 'edition', id: editionId })
  const sending = can(actor, 'invitation.edit') ? await findSending(actor, editionId, now) : null
  const listed = listedInvitations(all, query)
  const groups = groupsOf(listed, query.view, titleIn(actor, query.view))
  const ordered = inGroups(listed, groups, query.view)
  const first = (query.page - 1) * pageSize
  const day = today(now, edition.zone ?? actor.zone)
  const page = ordered.slice(first, first + pageSize)
  const leftBy = (row: InvitationRow) => (row.title === '' ? (left.get(row.personId ?? '') ?? null) : null)
  const seatless = page.flatMap((row) =>
    row.title === '' && row.status !== 'CANCELLED' ? (row.personId ?? []) : [],
  )
  const left = await findLeftPosts(db, actor, seatless, today(now, actor.zone))
  return {
    edition,
    /** Nobody else can be invited. */
    over: edition.state === 'HELD' || edition.endsOn < day,
    rows: page.map((row) => boardRow(actor, row, told.get(row.id) ?? null, sending, leftBy(row))),
    listed: ordered.map(({ id, version }) => `${id}:${version}`),
    total: listed.length,
    pageSize,
    invited: all.length,
    groups,
    standing: boardStanding(all, edition.rules),
    byStatus: countByStatus(all),
    countries: distinct(all.map(({ country, countryName }) => [country, countryName])),
    organisations: distinct(
      all.map(({ organisation }) => [organisation?.id ?? null, organisation?.name ?? '']),
    ),
    due: sending?.due ?? null,
    unanswered: all.filter(({ status }) => status === 'SENT').length,
  }
}

type Sending = { due: number; locales: Map<string, Locale>; lines: Map<string, PlanLine> }

async function findSending(actor: Actor, id: string, now: Date): Promise<Sending> {
  const { guests, lines } = await planSending(actor, { kind: 'edition', id }, { now })
  return {
    due: linesToSend(lines, false).length,
    locales: new Map(guests.map(({ invitationId, locale }) => [invitationId, locale])),
    lines: new Map(lines.map((line) => [line.invitationId, line])),
  }
}

type Mail = Awaited<ReturnType<typeof lastMails>> extends Map<string, infer One> ? One : never

function boardRow(
  actor: Actor,
  stored: InvitationRow,
  mail: Mail | null,
  sending: Sending | null,
  left: LeftPost | null,
): BoardRow {
  const { sentAt: _sentAt, answeredAt, waitingSince, chasedAt, ...row } = stored
  const moment = (at: Date | null) => (at ? shortMoment(at, actor.zone, actor.locale) : '')
  const line = sending?.lines.get(row.id)
  return {
    ...row,
    left,
    told: mail && {
      ...{ method: mail.method, state: mail.state, error: mail.lastError },
      when: moment(mail.sentAt ?? mail.createdAt),
    },
    answered: moment(answeredAt),
    waiting: row.status === 'WAITING' ? moment(waitingSince) : '',
    chased: moment(chasedAt),
    locale: sending?.locales.get(row.id) ?? null,
    due: line
      ? { reason: line.reason, problem: line.problem ?? null, problemName: line.problemName ?? '' }
      : null,
  }
}

function titleIn(actor: Actor, view: View): (row: InvitationRow) => string {
  const words = textsFor(actor.locale).kinds.invitationStatus
  if (view === 'country') return ({ countryName }) => countryName
  return view === 'organisation'
    ? ({ organisation }) => organisation?.name ?? ''
    : ({ status }) => words[status]
}

/** What can be filtered by, in the order of the rows. */
function distinct(pairs: [string | null, string][]): { key: string; name: string }[] {
  const known = new Map(pairs.flatMap(([key, name]) => (key ? [[key, name] as const] : [])))
  return [...known].map(([key, name]) => ({ key, name }))
}

export type Board = Awaited<ReturnType<typeof findBoard>>
