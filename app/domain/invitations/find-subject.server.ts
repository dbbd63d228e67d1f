import type { Reader } from '~/db.server'
import type { Meeting } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleEditions, visibleMeetings } from '../access/visible-to.server'
import { editionEvent, meetingEvent } from '../calendar/record-event'
import { NotFound } from '../errors'
import { findRecurrenceSubject } from './find-recurrence-subject.server'
import type { InvitationSubject, SubjectRecord, Unit } from './invitation-subject'
import { inBoth, noLetters, organizerOf, unitOf } from './unit.server'

/** What people are invited to, when the actor may see it; for one occurrence ask its recurring meeting. Throws NotFound. */
export async function findSubject(
  reader: Reader,
  actor: Actor,
  subject: InvitationSubject,
  now: Date,
): Promise<SubjectRecord> {
  if (subject.kind === 'meeting') return findMeetingSubject(reader, actor, subject, now)
  if (subject.kind === 'edition') return findEditionSubject(reader, actor, subject, now)
  return findRecurrenceSubject(reader, actor, subject, now)
}

async function findMeetingSubject(
  reader: Reader,
  actor: Actor,
  subject: InvitationSubject,
  now: Date,
): Promise<SubjectRecord> {
  const { id } = subject
  const meeting = await reader.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id, archivedAt: null, recurrenceId: null }] },
  })
  if (!meeting) throw new NotFound()
  const { title, handling, marking } = meeting
  return {
    subject,
    name: { da: title, en: title },
    handling,
    marking,
    organizer: organizerOf(meeting),
    letters: noLetters,
    units: [meetingUnit(meeting, now)],
    concerns: { meetingId: id },
  }
}

async function findEditionSubject(
  reader: Reader,
  actor: Actor,
  subject: InvitationSubject,
  now: Date,
): Promise<SubjectRecord> {
  const { id } = subject
  const edition = await reader.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: { series: true },
  })
  if (!edition) throw new NotFound()
  const { nameDa, nameEn, handling, marking, series } = edition
  return {
    subject,
    name: { da: nameDa, en: nameEn },
    handling,
    marking,
    organizer: organizerOf(edition),
    letters: {
      da: {
        subject: edition.subjectDa || series.subjectDa,
        body: edition.invitationDa || series.invitationDa,
      },
      en: {
        subject: edition.subjectEn || series.subjectEn,
        body: edition.invitationEn || series.invitationEn,
      },
    },
    units: [
      {
        ...unitOf(edition, now),
        meetingId: null,
        editionId: id,
        entry: inBoth((file) => editionEvent(edition, file)),
      },
    ],
    concerns: { editionId: id },
  }
}

/** A meeting that is an invitation's whole subject. */
function meetingUnit(meeting: Meeting, now: Date): Unit {
  const unit = unitOf(meeting, now)
  return {
    ...unit,
    meetingId: meeting.id,
    editionId: null,
    over: unit.over || meeting.status === 'HELD',
    // Its purpose and who takes part are the house's own business.
    entry: inBoth((file) => meetingEvent({ ...meeting, purpose: '', participants: [] }, file)),
  }
}
