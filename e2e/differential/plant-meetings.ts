import type { Transaction } from '~/db.server'
import { noteNetworkChange } from '~/domain/network/note-network-change.server'
import { indexEdition, indexMeeting } from '~/domain/search/index-record.server'
import type { Dice } from './dice'
import { type Hidden, type Shared, day, limited, now, words } from './shared'

const kinds = ['ONE_TO_ONE', 'MEETING', 'CALL', 'VIDEO_CALL', 'VISIT', 'RECEPTION'] as const

export async function plantEdition(
  tx: Transaction,
  random: Dice,
  shared: Shared,
  hidden: Hidden,
): Promise<string> {
  const on = day(random.below(500) - 400)
  const { id } = await tx.edition.create({
    data: {
      ...{ seriesId: random.pick(shared.series), nameDa: `Kanariefugl ${on}`, nameEn: `Canary ${on}` },
      ...{ startsOn: on, endsOn: on, hostId: random.pick(shared.organisations), place: 'Kanariefugl' },
      ...{ ...limited, createdById: shared.author.id, lessons: 'Kanariefugl', respondents: 1000 },
      heldAt: on < day(0) ? now : null,
      agenda: { create: { position: 0, title: 'Kanariefugl', readout: 'Kanariefugl' } },
      statements: {
        create: {
          key: 'canary',
          position: 9,
          textDa: 'Kanariefugl',
          textEn: 'Canary',
          agree: 60,
          disagree: 20,
        },
      },
      invitations: {
        create: [...random.some(shared.persons, 3), ...random.some(hidden.persons, 3)].map((personId) => ({
          ...{ personId, status: 'ACCEPTED' as const, needs: 'Kanariefugl' },
        })),
      },
      planningTasks: { create: { title: 'Kanariefugl', dueOn: day(random.below(60) - 30) } },
    },
  })
  await indexEdition(tx, id)
  return id
}

export async function plantMeeting(
  tx: Transaction,
  random: Dice,
  shared: Shared,
  hidden: Hidden,
): Promise<string> {
  const on = day(random.below(620) - 560)
  const startsAt = new Date(`${on}T${String(8 + random.below(9)).padStart(2, '0')}:00:00Z`)
  const others = [...random.some(shared.persons, 1 + random.below(3)), ...random.some(hidden.persons, 2)]
  const { id } = await tx.meeting.create({
    data: {
      ...{ kind: random.pick(kinds), status: on < day(0) ? 'HELD' : 'PLANNED', ...limited },
      ...{ title: `${random.pick(words)} ${random.pick(words)}`, startsOn: on, endsOn: on },
      ...{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), zone: 'Europe/Copenhagen' },
      ...{ readout: `${random.pick(words)} hvepsebo kanariefugl`, decisions: 'Kanariefugl' },
      ...{ officeId: shared.author.officeId, createdById: shared.author.id },
      participants: {
        create: [
          { personId: shared.author.personId, role: 'HOST', position: 0 },
          ...others.map((personId, at) => ({ personId, role: 'PARTICIPANT' as const, position: at + 1 })),
          { personId: random.pick(shared.colleagues), role: 'MENTIONED', position: 9 },
        ].filter(({ personId }, at, all) => all.findIndex((one) => one.personId === personId) === at) as {
          personId: string
          role: 'HOST' | 'PARTICIPANT' | 'MENTIONED'
          position: number
        }[],
      },
      organisations: { create: { organisationId: random.pick(shared.organisations) } },
      topics: { create: random.some(shared.topics, 2).map((topicId) => ({ topicId })) },
      measures: { create: random.some(shared.measures, 2).map((measureId) => ({ measureId })) },
      followUps: {
        create: {
          ...{ text: 'Kanariefugl', ownerId: shared.author.id, createdById: shared.author.id },
          dueOn: day(random.below(40) - 20),
        },
      },
    },
  })
  await indexMeeting(tx, id)
  await noteNetworkChange(tx, 'meeting', id)
  return id
}

/** Hidden persons at meetings, on agendas and lists of invited that everybody sees. */
export async function plantAtOpenMeetings(tx: Transaction, random: Dice, shared: Shared, hidden: Hidden) {
  for (const meetingId of random.some(shared.meetings, 60)) {
    const organisationId = random.pick(shared.organisations)
    for (const personId of random.some(hidden.persons, 3))
      await tx.meetingParticipant.create({ data: { meetingId, personId, organisationId, position: 50 } })
    await indexMeeting(tx, meetingId)
    await noteNetworkChange(tx, 'meeting', meetingId)
  }
  for (const editionId of shared.editions)
    for (const personId of random.some(hidden.persons, 3))
      await tx.invitation.create({
        data: { editionId, personId, status: 'ACCEPTED', attendance: 'ATTENDED', companions: 1 },
      })
  for (const seriesId of shared.series)
    await tx.seriesAudience.create({ data: { seriesId, personId: random.pick(hidden.persons) } })
  for (const agendaItemId of shared.agenda)
    await tx.agendaSpeaker.create({
      data: { agendaItemId, personId: random.pick(hidden.persons), position: 9 },
    })
}
