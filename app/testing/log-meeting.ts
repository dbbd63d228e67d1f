import { openDatabase } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { createMeeting } from '~/domain/meetings/change-meeting.server'

/** Run as a process of its own on the database of the environment: logs a talk of the actor's with a person. */
const { actor, personId, now } = JSON.parse(process.argv[2] ?? '{}') as {
  actor: Actor
  personId: string
  now: string
}
await openDatabase()
const startsAt = new Date(Date.parse(now) - 7_200_000)
await createMeeting(
  actor,
  {
    formKey: crypto.randomUUID(),
    kind: 'ONE_TO_ONE',
    title: 'Frokost',
    when: { allDay: false, startsAt, endsAt: new Date(now), zone: 'UTC' },
    participants: [{ personId }],
  },
  { now: new Date(now) },
)
process.exit(0)
