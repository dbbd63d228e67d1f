import type { Transaction } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { type SettledHandling, type StoredHandling, settleHandling } from '../access/handling.server'
import { ownersToName } from '../follow-ups/add-follow-up.server'
import { organisationName } from '../organisations/organisation'
import type { PlainDate } from '../time/plain-date'
import { type Attending, gatherParticipants, type Present } from './gather-participants.server'
import { gatherOrganisations, gatherSubjects } from './gather-subjects.server'
import type { MeetingInput, ParticipantRole } from './meeting'
import { type StoredWhen, storedWhen } from '../time/meeting-when'
import { generatedTitle } from './meeting-title'

/** A meeting's parts, looked up and ready to be written. */
export type Gathered = {
  when: StoredWhen
  handling: SettledHandling
  attending: Attending[]
  organisationIds: string[]
  topicIds: string[]
  measureIds: string[]
  title: string
}

/** What an edited meeting already has. */
export type Already = {
  handling: StoredHandling & { createdById: string }
  participants: (Capacity & { personId: string; role: ParticipantRole })[]
  startsOn: PlainDate
  organisationIds: ReadonlySet<string>
}

/**
 * Looks up everything the input names, creating persons and organisations in place. `ownerIds` own its
 * follow-ups and must see it. Throws Invalid by field.
 */
export async function gatherMeeting(
  tx: Transaction,
  actor: Actor,
  input: MeetingInput,
  ownerIds: string[],
  already: Already | null = null,
): Promise<Gathered> {
  const when = storedWhen(input.when)
  const settled = await settleHandling(tx, actor, givenHandling(input), already?.handling ?? null)
  const handling = await ownersToName(tx, ownerIds, settled, {
    authorId: already?.handling.createdById ?? actor.accountId,
    personIds: takingPart(actor, input, already),
  })
  const attending = await gatherParticipants(tx, actor, {
    participants: input.participants,
    withAuthor: !already && !input.withoutAuthor,
    day: when.startsOn,
    handling,
    ...(already && { already: presentOn(already, when.startsOn) }),
  })
  const organisationIds = await gatherOrganisations(tx, actor, input, attending, already?.organisationIds)
  const subjects = await gatherSubjects(tx, actor, input, when.startsOn)
  const title = input.title || (await titleOf(tx, actor, input, attending, organisationIds))
  return { when, handling, attending, organisationIds, ...subjects, title }
}

/** The columns an author writes. */
export function writtenColumns(input: MeetingInput, { when, handling, title }: Gathered) {
  return {
    kind: input.kind,
    title,
    ...when,
    place: input.place || null,
    link: input.link || null,
    purpose: input.purpose ?? '',
    readout: input.readout ?? '',
    decisions: input.decisions ?? '',
    handling: handling.handling,
    marking: handling.marking,
  }
}

/** Replaces what hangs on the meeting. Participants the actor cannot see (`kept`) stay as they are. */
export async function replaceParts(
  tx: Transaction,
  meetingId: string,
  gathered: Gathered,
  kept: string[] = [],
): Promise<void> {
  await replaceParticipants(tx, [meetingId], gathered, kept)
  await replaceSubjects(tx, [meetingId], gathered)
}

/** Replaces the participants of each of the meetings; persons `kept` stay in each as they are. */
export async function replaceParticipants(
  tx: Transaction,
  meetingIds: readonly string[],
  { attending }: Pick<Gathered, 'attending'>,
  kept: readonly string[] = [],
): Promise<void> {
  const meetings = { meetingId: { in: [...meetingIds] } }
  await tx.meetingParticipant.deleteMany({ where: { ...meetings, personId: { notIn: [...kept] } } })
  const rows = attending
    .filter(({ personId }) => !kept.includes(personId))
    .map(({ personId, role, appointmentId, organisationId }, position) => ({
      ...{ personId, role, appointmentId, organisationId, position },
    }))
  await tx.meetingParticipant.createMany({ data: perMeeting(meetingIds, rows) })
}

/** Replaces the organisations, topics and measures of each of the meetings. */
export async function replaceSubjects(
  tx: Transaction,
  meetingIds: readonly string[],
  gathered: Pick<Gathered, 'organisationIds' | 'topicIds' | 'measureIds'>,
): Promise<void> {
  const where = { meetingId: { in: [...meetingIds] } }
  const organisations = gathered.organisationIds.map((organisationId) => ({ organisationId }))
  await tx.meetingOrganisation.deleteMany({ where })
  await tx.meetingOrganisation.createMany({ data: perMeeting(meetingIds, organisations) })
  const topics = gathered.topicIds.map((topicId) => ({ topicId }))
  await tx.meetingTopic.deleteMany({ where })
  await tx.meetingTopic.createMany({ data: perMeeting(meetingIds, topics) })
  const measures = gathered.measureIds.map((measureId) => ({ measureId }))
  await tx.meetingMeasure.deleteMany({ where })
  await tx.meetingMeasure.createMany({ data: perMeeting(meetingIds, measures) })
}

/** Each row once for each meeting. */
export function perMeeting<Row extends object>(meetingIds: readonly string[], rows: readonly Row[]) {
  return meetingIds.flatMap((meetingId) => rows.map((row) => ({ meetingId, ...row })))
}

type Capacity = { appointmentId: string | null; organisationId: string | null }

/** The capacity somebody was put down in stays while the day does. */
function presentOn(already: Already, day: PlainDate): Map<string, Present> {
  return new Map(
    already.participants.map(({ personId, role, appointmentId, organisationId }) => [
      personId,
      { role, capacity: day === already.startsOn ? { appointmentId, organisationId } : null },
    ]),
  )
}

function takingPart(actor: Actor, input: MeetingInput, already: Already | null): string[] {
  const present = input.participants.filter(({ role = 'PARTICIPANT' }) => /HOST|PARTICIPANT/.test(role))
  const ids = present.flatMap((p) => ('personId' in p ? [p.personId] : []))
  return already || input.withoutAuthor ? ids : [...ids, actor.personId]
}

function givenHandling(input: MeetingInput) {
  return {
    handling: input.handling ?? 'OPEN',
    marking: input.marking ?? 'NONE',
    widened: input.widened ?? false,
    readerAccountIds: input.readerAccountIds ?? [],
    readerOfficeIds: input.readerOfficeIds ?? [],
  }
}

async function titleOf(
  tx: Transaction,
  actor: Actor,
  input: MeetingInput,
  attending: Attending[],
  organisationIds: string[],
): Promise<string> {
  const organisations = await tx.organisation.findMany({ where: { id: { in: organisationIds } } })
  const byId = new Map(organisations.map((o) => [o.id, organisationName(o, actor.locale)]))
  return generatedTitle(
    {
      names: attending.filter((a) => a.shown && !a.colleague && a.role !== 'MENTIONED').map((a) => a.name),
      organisations: organisationIds.flatMap((id) => byId.get(id) ?? []),
      ...(input.about && { about: input.about }),
      kind: textsFor(actor.locale).kinds.meetingKind[input.kind],
    },
    actor.locale,
  )
}
