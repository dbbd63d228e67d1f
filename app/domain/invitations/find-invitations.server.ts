import { db } from '~/db.server'
import type {
  AnswerChannel,
  InvitationStatus,
  MailMethod,
  MailState,
  Marking,
} from '~/generated/sqlite/enums'
import type { Actor, Locale } from '../access/actor'
import { can } from '../access/can'
import { visibleMails } from '../access/visible-to.server'
import { shortMoment } from '../mail/short-moment'
import { describeMeetingTime } from '../time/meeting-time'
import { foldedWords, fold } from '../search/fold'
import { findGuests } from './find-guests.server'
import { findSubject } from './find-subject.server'
import type { Guest } from './guest'
import { type InvitationSubject, subjectColumn, type SubjectRecord } from './invitation-subject'
import { linesToSend } from './plan-lines'
import { planSending } from './plan-sending.server'

export type InvitationRow = {
  id: string
  personId: string | null
  postId: string | null
  name: string
  /** "Director, Ericsson". */
  seat: string
  locale: Locale
  email: string | null
  status: InvitationStatus
  limited: boolean
  /** The last message about it. */
  told: { method: MailMethod; state: MailState; when: string; error: string } | null
  answer: { when: string; channel: AnswerChannel | null; note: string; substituteName: string } | null
}

export type InvitationPage = {
  subject: InvitationSubject
  name: string
  time: string
  limited: boolean
  marking: Marking
  cancelled: boolean
  over: boolean
  /** Of all rows, whatever the filter. */
  counts: Partial<Record<InvitationStatus, number>>
  rows: InvitationRow[]
  total: number
  /** Messages that would be sent now; null for somebody who may not send. */
  due: number | null
}

type Query = { q?: string; status?: InvitationStatus; page?: number; now: Date }

const pageSize = 50

/** Who is invited, what they were told and what they answered, as far as the actor may see. Throws NotFound. */
export async function findInvitations(
  actor: Actor,
  subject: InvitationSubject,
  { q = '', status, page = 1, now }: Query,
): Promise<InvitationPage> {
  const record = await findSubject(db, actor, subject, now)
  const guests = await findGuests(db, actor, subject, now)
  const told = await lastMails(actor, subject)
  const rows = guests.map((guest) => rowOf(guest, told.get(guest.invitationId) ?? null, actor))
  // A list has some hundreds at most, so it is searched here rather than indexed.
  const words = foldedWords(q)
  const matching = rows.filter(
    (row) =>
      (!status || row.status === status) &&
      words.every((word) => fold(`${row.name} ${row.seat} ${row.email}`).includes(word)),
  )
  const first = (page - 1) * pageSize
  return {
    ...headOf(record, actor),
    counts: countsOf(rows),
    rows: matching.slice(first, first + pageSize),
    total: matching.length,
    due: can(actor, 'invitation.edit') ? await countDue(actor, subject, now) : null,
  }
}

/** What the pages of a subject's invitations say of it, for those that show no list. Throws NotFound. */
export async function findInvitationHead(actor: Actor, subject: InvitationSubject, now: Date) {
  return headOf(await findSubject(db, actor, subject, now), actor)
}

/** What the pages of a subject's invitations say of it. */
export function headOf({ subject, name, units, handling, marking }: SubjectRecord, actor: Actor) {
  const [whole] = units
  return {
    subject,
    name: name[actor.locale],
    time: whole ? describeMeetingTime(whole.time, actor.zone, actor.locale) : '',
    limited: handling === 'LIMITED',
    marking,
    cancelled: whole?.cancelledAt !== null,
    over: whole?.over ?? false,
  }
}

async function countDue(actor: Actor, subject: InvitationSubject, now: Date): Promise<number> {
  const { lines } = await planSending(actor, subject, { now })
  return linesToSend(lines, false).length
}

/** The last message about each invitation of a subject, save those replaced before they went out. */
export async function lastMails(actor: Actor, subject: InvitationSubject) {
  const mails = await db.outgoingMail.findMany({
    where: {
      AND: [visibleMails(actor), { invitation: subjectColumn(subject), state: { not: 'WITHDRAWN' } }],
    },
    select: {
      ...{ invitationId: true, method: true, state: true },
      ...{ createdAt: true, sentAt: true, lastError: true },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return new Map(mails.map((mail) => [mail.invitationId, mail]))
}

type LastMail = Awaited<ReturnType<typeof lastMails>> extends Map<string, infer Mail> ? Mail : never

function rowOf(guest: Guest, mail: LastMail | null, { locale, zone }: Actor): InvitationRow {
  const { personId, postId, name, email, status, limited, answer } = guest
  const seat = guest.seat?.[locale]
  return {
    ...{ id: guest.invitationId, personId, postId, name, email, status, limited },
    seat: seat ? [seat.title, seat.organisation].filter(Boolean).join(', ') : '',
    locale: guest.locale,
    told: mail && {
      ...{ method: mail.method, state: mail.state, error: mail.lastError },
      when: shortMoment(mail.sentAt ?? mail.createdAt, zone, locale),
    },
    answer: answer && {
      ...{ channel: answer.channel, note: answer.note, substituteName: answer.substituteName },
      when: shortMoment(answer.at, zone, locale),
    },
  }
}

function countsOf(rows: InvitationRow[]): InvitationPage['counts'] {
  const counts: InvitationPage['counts'] = {}
  for (const { status } of rows) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
