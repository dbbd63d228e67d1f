import { createHash } from 'node:crypto'
import { db, type Reader } from '~/db.server'
import { environment } from '~/env.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleMails } from '../access/visible-to.server'
import type { Organizer } from '../calendar/calendar-event'
import { findGuests } from './find-guests.server'
import { findSubject } from './find-subject.server'
import { type Guest, isInvited } from './guest'
import { type InvitationSubject, type SubjectRecord, subjectColumn, type Unit } from './invitation-subject'
import { unknownFields } from './merge-fields'
import { type PlanLine, planLines, type Told, type ToldOf } from './plan-lines'
import { type Chase, reminderLines } from './reminder-lines'

export type SendingPlan = {
  record: SubjectRecord
  /** From whom it is sent. */
  organizer: Organizer
  guests: Guest[]
  lines: PlanLine[]
  /** Of all that would be sent: equal plans have equal digests. */
  digest: string
}

type Asked = {
  now: Date
  /** Reminders to those who have not answered, instead of what is due. */
  chase?: Chase | undefined
}

/**
 * Who would be written to, and about what, if the invitations were sent now. Nothing is. Throws NotFound for a record
 * the actor may not see, Forbidden without the right to send.
 */
export async function planSending(
  actor: Actor,
  subject: InvitationSubject,
  { now, chase }: Asked,
  reader: Reader = db,
): Promise<SendingPlan> {
  demand(actor, 'invitation.edit')
  const record = await findSubject(reader, actor, subject, now)
  const guests = await findGuests(reader, actor, subject, now)
  const told = await findTold(reader, actor, subject)
  const organizer = record.organizer ?? (await organizerFor(reader, actor))
  const planned = chase
    ? reminderLines(guests, record.units[0], told, { now, ...chase })
    : planLines(guests, record.units, told)
  const lines = planned.map((line) => withFieldProblem(line, record))
  return { record, organizer, guests, lines, digest: digestOf(record, organizer, guests, lines) }
}

/** What somebody was last told: the latest message that went out, or still will. */
async function findTold(reader: Reader, actor: Actor, subject: InvitationSubject): Promise<ToldOf> {
  const mails = await reader.outgoingMail.findMany({
    where: {
      AND: [
        visibleMails(actor),
        { invitation: subjectColumn(subject), state: { notIn: ['FAILED', 'WITHDRAWN'] } },
      ],
    },
    select: {
      ...{ invitationId: true, meetingId: true, method: true, sequence: true, toldSequence: true },
      ...{ toEmail: true, toName: true, locale: true, stamp: true, createdAt: true },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const latest = new Map<string, Told>()
  for (const { invitationId, meetingId, toEmail: email, toName: name, ...rest } of mails) {
    latest.set(keyOf(invitationId, meetingId), { ...rest, email, name })
  }
  return (invitationId: string, unit: Unit) => latest.get(keyOf(invitationId, unit.meetingId)) ?? null
}

function keyOf(invitationId: string, meetingId: string | null): string {
  return `${invitationId} ${meetingId ?? ''}`
}

/** The mailbox answers come back to, in the office's name; without one, the sender's own. */
async function organizerFor(reader: Reader, actor: Actor): Promise<Organizer> {
  const { calendarAddress } = environment()
  const account = await reader.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { email: true, office: { select: { nameEn: true } } },
  })
  return calendarAddress
    ? { name: account.office.nameEn, email: calendarAddress }
    : { name: actor.name, email: account.email }
}

/** A field nobody knows would reach the reader as {{braces}}. */
function withFieldProblem(line: PlanLine, { letters }: SubjectRecord): PlanLine {
  if (line.reason !== 'new' || line.problem) return line
  const { subject, body } = letters[line.locale]
  const [unknown] = unknownFields(`${subject}\n${body}`)
  return unknown === undefined ? line : { ...line, problem: 'unknownField', problemName: unknown }
}

/** Of what the preview shows. Answers that come in meanwhile change nothing of it. */
function digestOf(record: SubjectRecord, organizer: Organizer, guests: Guest[], lines: PlanLine[]): string {
  const { name, marking, handling, letters } = record
  const told = [
    ...[name, marking, handling, letters, organizer.name, organizer.email],
    guests.filter(isInvited).map(({ email, name: guest, limited }) => [email, guest, limited]),
    lines.map(({ guest, unit, ...line }) => [
      line,
      unit.entry[line.locale],
      unit.time,
      [guest.personId, guest.formOfAddress, guest.zone, guest.seat],
    ]),
  ]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url')
}
