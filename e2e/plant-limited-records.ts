import { randomUUID } from 'node:crypto'
import { closeDatabase, db, inTransaction, openDatabase } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { createContactPoint } from '~/domain/contact-points/change-contact-point.server'
import { addMember } from '~/domain/groups/change-member.server'
import { cancelMeeting } from '~/domain/meetings/change-meeting-state.server'
import { createMeeting } from '~/domain/meetings/change-meeting.server'
import { createNote } from '~/domain/notes/change-note.server'
import { createPerson } from '~/domain/people/change-person.server'
import { newPersonSchema } from '~/domain/people/person-schema.server'
import { plantCalendar } from './plant-limited-calendar'

/**
 * Adds LIMITED records of every kind to a copy of the demonstration office, through the product's own acts, all
 * hanging on records that everyone sees. Who may not see them must not be able to tell the two offices apart.
 */
const limited = { handling: 'LIMITED' as const, marking: 'TIL_TJENESTEBRUG' as const }
const readers = { readerAccountIds: [], readerOfficeIds: [], widened: false }
const now = new Date()
const today = now.toISOString().slice(0, 10)

await openDatabase()
await plant(await authorOf('jonas.lindved@example.org'))
await closeDatabase()

async function plant(author: Actor): Promise<void> {
  const known = await someOpenPersons(4)
  const hidden = await createPerson(
    author,
    newPersonSchema.parse({
      givenName: 'Kanariefugl',
      familyName: 'Skjultsen',
      ...limited,
      formKey: randomUUID(),
    }),
    now,
  )
  const organisation = await db.organisation.findFirstOrThrow({ where: { key: 'sap' } })
  const measures = await db.measure.findMany({ take: 3 })
  const topics = await db.topic.findMany({ take: 3 })
  for (let n = 0; n < 5; n++) {
    const id = await createMeeting(author, hiddenMeeting(n), { now })
    if (n === 4) await cancelMeeting(author, id, { now })
  }
  for (const personId of known) {
    await createContactPoint(
      author,
      { personId },
      {
        kind: 'EMAIL',
        value: 'kanariefugl@example.org',
        handling: 'LIMITED',
        ...readers,
        formKey: randomUUID(),
      },
    )
    await createNote(
      author,
      { personId },
      { body: 'Kanariefugl synger', ...limited, ...readers, formKey: randomUUID() },
    )
  }
  await createNote(
    author,
    { organisationId: organisation.id },
    { body: 'Kanariefugl', ...limited, ...readers, formKey: randomUUID() },
  )
  const council = await db.group.findFirstOrThrow({ where: { memberKind: 'PERSON' } })
  const membership = {
    member: 'Kanariefugl Skjultsen',
    memberId: hidden,
    rung: 'ACTIVE' as const,
    since: today,
    reason: '',
  }
  await addMember(author, council.id, { ...membership, nextStep: 'Kanariefugl', formKey: randomUUID() })
  await inTransaction((tx) =>
    tx.tie.create({
      data: {
        fromPersonId: author.personId,
        toPersonId: hidden,
        strength: 5,
        statedById: author.accountId,
        confirmedOn: today,
      },
    }),
  )
  await plantCalendar({ author, known, hidden, now }, hiddenMeeting(0))

  function hiddenMeeting(n: number) {
    const startsAt = new Date(now.getTime() + (n - 2) * 86_400_000)
    return {
      kind: 'ONE_TO_ONE' as const,
      title: `Kanariefugl ${n}`,
      when: {
        allDay: false as const,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 3_600_000),
        zone: 'Europe/Copenhagen',
      },
      readout: 'Kanariefuglen synger',
      decisions: 'Kanariefugl',
      purpose: 'Kanariefugl',
      participants: [...known, hidden].map((personId) => ({ personId })),
      organisationIds: [organisation.id],
      topicIds: topics.map((topic) => topic.id),
      measureIds: measures.map((measure) => measure.id),
      followUps: [{ text: 'Kanariefugl', dueOn: today }],
      ...limited,
      ...readers,
      formKey: randomUUID(),
    }
  }
}

async function someOpenPersons(take: number): Promise<string[]> {
  const persons = await db.person.findMany({
    where: { handling: 'OPEN', account: null, archivedAt: null },
    take,
    orderBy: { id: 'asc' },
  })
  return persons.map((person) => person.id)
}

async function authorOf(email: string): Promise<Actor> {
  const account = await db.account.findUniqueOrThrow({ where: { email }, include: { person: true } })
  const { id: accountId, personId, officeId, role, zone } = account
  return { accountId, personId, officeId, role, zone, locale: 'da', name: account.person.givenName }
}
