import type { Transaction } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { type SettledHandling, type StoredHandling, settleHandling } from '../access/handling.server'
import { ownersToName } from '../follow-ups/add-follow-up.server'
import { organisationName } from '../organisations/organisation'
import type { PlainDate } from '../time/plain-date'
import { type Attending, gatherParticipants, type Present } from './gather-participants.server'
import { gatherOrganisations, gatherSubjects } from './gather-subjects.server'
import { type MeetingInput, type ParticipantRole, type StoredWhen, storedWhen } from './meeting'
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
  const subjects = await gatherSubjects(tx, actor, input)
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
  await replaceParticipants(tx, meetingId, gathered, kept)
  await replaceSubjects(tx, meetingId, gathered)
}

export async function replaceParticipants(
  tx: Transaction,
  meetingId: string,
  gathered: Pick<Gathered, 'attending'>,
  kept: string[],
): Promise<void> {
  await tx.meetingParticipant.deleteMany({ where: { meetingId, personId: { notIn: kept } } })
  await tx.meetingParticipant.createMany({
    data: gathered.attending
      .filter(({ personId }) => !kept.includes(personId))
      .map(({ personId, role, appointmentId, organisationId }, position) => ({
        meetingId,
        personId,
        role,
        appointmentId,
        organisationId,
        position,
      })),
  })
}

/** Replaces a meeting's organisations, topics and measures. */
export async function replaceSubjects(
  tx: Transaction,
  meetingId: string,
  gathered: Pick<Gathered, 'organisationIds' | 'topicIds' | 'measureIds'>,
): Promise<void> {
  const each = <K extends string>(key: K, ids: string[]) =>
    ids.map((id) => ({ meetingId, [key]: id }) as { meetingId: string } & Record<K, string>)
  await tx.meetingOrganisation.deleteMany({ where: { meetingId } })
  await tx.meetingOrganisation.createMany({ data: each('organisationId', gathered.organisationIds) })
  await tx.meetingTopic.deleteMany({ where: { meetingId } })
  await tx.meetingTopic.createMany({ data: each('topicId', gathered.topicIds) })
  await tx.meetingMeasure.deleteMany({ where: { meetingId } })
  await tx.meetingMeasure.createMany({ data: each('measureId', gathered.measureIds) })
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
