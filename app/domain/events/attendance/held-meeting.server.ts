import type { Transaction } from '~/db.server'
import type { Edition, Meeting, Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { writeReaders } from '../../access/handling.server'
import { recordChange } from '../../audit/record-change.server'
import { organisationName } from '../../organisations/organisation'
import { indexMeeting } from '../../search/index-record.server'
import { stateOf } from '../editions/edition'
import { composedMinutes, writeReadout } from '../minutes/meeting-readout.server'
import { findListed } from './attended-persons.server'
import { writeAttending } from './write-attending.server'

/** Keeps the held edition's meeting with those who attended; one not held has none yet. */
export async function followAttendance(
  tx: Transaction,
  actor: Actor,
  editionId: string,
  now: Date,
): Promise<void> {
  const edition = await heldEvent(tx, editionId)
  if (!edition) return
  const meeting = edition.meeting ?? (await makeMeeting(tx, actor, edition, now))
  if (meeting.archivedAt) return
  if (!(await writeAttending(tx, meeting.id, await findListed(tx, edition)))) return
  await tx.meeting.update({ where: { id: meeting.id }, data: { changedAt: now, version: { increment: 1 } } })
  await recordChange(tx, actor, {
    action: 'meeting.edit',
    subject: { kind: 'meeting', id: meeting.id },
    detail: { fields: ['participants', 'organisations'] },
    meetingId: meeting.id,
  })
  await indexMeeting(tx, meeting.id)
}

/** Makes the meeting of an edition that is now held, or brings it back; one no longer held takes its meeting away. */
export async function followState(tx: Transaction, actor: Actor, before: Edition, now: Date): Promise<void> {
  // reads as the system: the caller has found the edition for its actor
  const after = await tx.edition.findUniqueOrThrow({ where: { id: before.id } })
  const [was, is] = [stateOf(before), stateOf(after)]
  if (was === is || (was !== 'HELD' && is !== 'HELD')) return
  if (after.meetingId) await setArchived(tx, actor, after.meetingId, is === 'HELD' ? null : now)
  await followAttendance(tx, actor, before.id, now)
}

const meetingColumns = ['startsOn', 'endsOn', 'startsAt', 'endsAt', 'zone', 'place', 'link'] as const

/** Carries what an edit of the edition changed into its meeting; what was written there by hand otherwise stays. */
export async function followEdit(
  tx: Transaction,
  actor: Actor,
  before: Edition & { readers: Reader[] },
  now: Date,
): Promise<void> {
  const { meetingId } = before
  if (!meetingId) return
  // reads as the system: the caller has found the edition for its actor
  const after = await tx.edition.findUniqueOrThrow({ where: { id: before.id }, include: { readers: true } })
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value)
  const changed = meetingColumns.filter((column) => plain(before[column]) !== plain(after[column]))
  const handled = handlingText(before) !== handlingText(after)
  const renamed = before.nameDa !== after.nameDa || before.nameEn !== after.nameEn
  if (changed.length === 0 && !handled && !renamed) return
  await tx.meeting.update({
    where: { id: meetingId },
    data: {
      ...(changed.length > 0 && whenAndWhere(after)),
      ...(handled && { handling: after.handling, marking: after.marking }),
      ...(renamed && { title: organisationName(after, actor.locale) }),
      ...{ changedAt: now, version: { increment: 1 } },
    },
  })
  if (handled) await writeMeetingReaders(tx, meetingId, after)
  await recordChange(tx, actor, {
    action: 'meeting.edit',
    subject: { kind: 'meeting', id: meetingId },
    detail: { fields: [...changed, ...(handled ? ['handling'] : []), ...(renamed ? ['title'] : [])] },
    meetingId,
  })
  await indexMeeting(tx, meetingId)
}

type Reader = { accountId: string | null; officeId: string | null }
type HeldEdition = NonNullable<Awaited<ReturnType<typeof heldEvent>>>

/** A held edition of an event with its meeting; null for others: a survey is nobody's meeting. */
async function heldEvent(tx: Transaction, id: string) {
  // Two marks at two doors write one meeting, one after the other.
  await tx.$executeRaw`UPDATE "Edition" SET "version" = "version" WHERE "id" = ${id}`
  // reads as the system: the caller has found the edition for its actor
  const edition = await tx.edition.findUniqueOrThrow({
    where: { id },
    include: {
      meeting: true,
      readers: true,
      createdBy: { select: { officeId: true } },
      series: { include: { measures: { select: { id: true } } } },
    },
  })
  return stateOf(edition) === 'HELD' && edition.series.kind === 'EVENT' ? edition : null
}

async function makeMeeting(tx: Transaction, actor: Actor, edition: HeldEdition, now: Date): Promise<Meeting> {
  const { handling, marking, createdById, createdBy, series } = edition
  const readout = await composedMinutes(tx, edition.id)
  const meeting = await tx.meeting.create({
    data: {
      ...whenAndWhere(edition),
      ...{ kind: 'EVENT', status: 'HELD', title: organisationName(edition, actor.locale) },
      ...{ handling, marking },
      createdById: createdById ?? actor.accountId,
      officeId: createdBy?.officeId ?? actor.officeId,
      measures: { create: series.measures.map(({ id }) => ({ measureId: id })) },
      changedAt: now,
    },
  })
  await tx.edition.update({ where: { id: edition.id }, data: { meetingId: meeting.id } })
  await writeMeetingReaders(tx, meeting.id, edition)
  await writeReadout(tx, actor, meeting, readout, now)
  await writeAttending(tx, meeting.id, await findListed(tx, edition))
  await recordChange(tx, actor, {
    action: 'meeting.create',
    subject: { kind: 'meeting', id: meeting.id },
    meetingId: meeting.id,
  })
  await indexMeeting(tx, meeting.id)
  return meeting
}

/** The edition's time and place; without hours it lasts whole days. */
function whenAndWhere({ startsOn, endsOn, startsAt, endsAt, zone, place, link }: Edition) {
  const allDay = startsAt === null
  return { startsOn, endsOn, startsAt, endsAt, zone: allDay ? null : zone, allDay, place, link }
}

async function writeMeetingReaders(
  tx: Transaction,
  meetingId: string,
  edition: Pick<Edition, 'handling' | 'marking'> & { readers: Reader[] },
): Promise<void> {
  const { handling, marking, readers } = edition
  await writeReaders(tx, 'meeting', meetingId, {
    ...{ handling, marking },
    readerAccountIds: readers.flatMap(({ accountId }) => accountId ?? []),
    readerOfficeIds: readers.flatMap(({ officeId }) => officeId ?? []),
  })
}

function handlingText({ handling, marking, readers }: Edition & { readers: Reader[] }): string {
  return [handling, marking, ...readers.map(({ accountId, officeId }) => accountId ?? officeId).sort()].join()
}

async function setArchived(
  tx: Transaction,
  actor: Actor,
  id: string,
  archivedAt: Date | null,
): Promise<void> {
  const data: Prisma.MeetingUpdateInput = { archivedAt, version: { increment: 1 } }
  await tx.meeting.update({ where: { id }, data })
  await recordChange(tx, actor, {
    action: archivedAt ? 'meeting.archive' : 'meeting.restore',
    subject: { kind: 'meeting', id },
    meetingId: id,
  })
  await indexMeeting(tx, id)
}
