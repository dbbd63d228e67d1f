import { randomUUID } from 'node:crypto'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { recordAnswer } from '~/domain/answers/record-answer.server'
import type { InvitationSubject } from '~/domain/invitations/invitation-subject'
import { inviteAll } from '~/domain/invitations/invite-all.server'
import { planSending } from '~/domain/invitations/plan-sending.server'
import { sendInvitations } from '~/domain/invitations/send-invitations.server'
import { createMeeting } from '~/domain/meetings/change-meeting.server'
import { addTask } from '~/domain/planning-tasks/change-planning-task.server'
import { createRecurringMeeting } from '~/domain/meetings/occurrences/create-recurring-meeting.server'
import { weekdayCode } from '~/domain/recurrence/recurrence-rule'
import { addDays } from '~/domain/time/plain-date'

type Planted = { author: Actor; known: string[]; hidden: string; now: Date }
type MeetingInput = Parameters<typeof createMeeting>[1]

/**
 * LIMITED meetings ahead, single and recurring, and a LIMITED edition of a series that everybody sees; people invited
 * to each, written to, and their answers: one that counts, a stranger's that waits, another time proposed.
 */
export async function plantCalendar(planted: Planted, meeting: MeetingInput): Promise<void> {
  const { author, now } = planted
  const single = await createMeeting(author, ahead(meeting, now, 40), { now })
  await invite(planted, { kind: 'meeting', id: single })
  await plantAnswers(planted, single)

  const input = ahead(meeting, now, 41)
  const startsOn = dayOf(now, 41)
  const untilOn = addDays(startsOn, 28)
  const rule = { frequency: 'WEEKLY', interval: 1, byDay: weekdayCode(startsOn), startsOn, untilOn } as const
  const first = await createRecurringMeeting(author, { ...input, rule }, { now })
  const { recurrenceId } = await db.meeting.findUniqueOrThrow({ where: { id: first } })
  if (recurrenceId) await invite(planted, { kind: 'recurrence', id: recurrenceId })

  const edition = await plantEdition(planted)
  await invite(planted, { kind: 'edition', id: edition })
}

function ahead(meeting: MeetingInput, now: Date, days: number): MeetingInput {
  const startsAt = new Date(now.getTime() + days * 86_400_000)
  const endsAt = new Date(startsAt.getTime() + 3_600_000)
  const when = { allDay: false, startsAt, endsAt, zone: 'Europe/Copenhagen' } as const
  return { ...meeting, when, followUps: [], formKey: randomUUID() }
}

const dayOf = (now: Date, days: number) =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

async function invite({ author, known, hidden, now }: Planted, subject: InvitationSubject): Promise<void> {
  const personIds = [...known, hidden]
  await inviteAll(author, subject, { personIds, postIds: [], formKey: randomUUID() }, { now })
  const { digest } = await planSending(author, subject, { now })
  await sendInvitations(author, subject, { digest, includeDetails: true, formKey: randomUUID() }, { now })
}

async function plantAnswers({ now }: Planted, meetingId: string): Promise<void> {
  const [invitation] = await db.invitation.findMany({ where: { meetingId }, orderBy: { id: 'asc' } })
  if (!invitation) throw new Error('Nobody was invited')
  const stated = { note: 'Kanariefugl', channel: 'FILE' } as const
  await inTransaction((tx) =>
    recordAnswer(tx, null, { ...stated, invitationId: invitation.id, status: 'ACCEPTED' }, { now }),
  )
  const waiting = { ...stated, meetingId, state: 'HELD', receivedAt: now } as const
  const proposed = { proposedStart: now, proposedEnd: now, invitationId: invitation.id }
  await inTransaction((tx) =>
    tx.answer.createMany({
      data: [
        { ...waiting, status: 'ACCEPTED', email: 'kanariefugl@example.com', name: 'Kanariefugl' },
        { ...waiting, status: 'TENTATIVE', ...proposed },
      ],
    }),
  )
}

async function plantEdition({ author, now }: Planted): Promise<string> {
  const series = await db.series.findFirstOrThrow({ where: { archivedAt: null }, orderBy: { id: 'asc' } })
  const day = dayOf(now, 50)
  const { id: editionId } = await inTransaction((tx) =>
    tx.edition.create({
      data: {
        ...{ seriesId: series.id, nameDa: 'Kanariefugl', nameEn: 'Canary', startsOn: day, endsOn: day },
        ...{ handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG', createdById: author.accountId },
        ...{ place: 'Kanariefugl', lessons: 'Kanariefugl', capacity: 3 },
        agenda: { create: { position: 0, title: 'Kanariefugl' } },
      },
    }),
  )
  const task = { editionId, title: 'Kanariefugl', ownerId: author.accountId }
  for (const due of ['T-10', 'T-70']) await addTask(author, { ...task, due, formKey: randomUUID() }, { now })
  return editionId
}
