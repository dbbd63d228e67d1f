import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { environment } from '~/env.server'
import { seenNetwork } from '~/testing/seen-network'
import { buildActor, buildOrganisation, buildPerson, buildPost, useTestDatabase } from '~/testing'
import { deactivateAccount, reactivateAccount } from '../accounts/change-account.server'
import { createMeeting } from '../meetings/change-meeting.server'
import {
  archiveMeeting,
  cancelMeeting,
  holdMeeting,
  restoreMeeting,
} from '../meetings/change-meeting-state.server'
import { editMeeting } from '../meetings/edit-meeting.server'
import { archivePerson, createPerson, editPerson, restorePerson } from '../people/change-person.server'
import { editedPersonSchema, newPersonSchema } from '../people/person-schema.server'
import {
  createAppointment,
  editAppointment,
  setAppointmentArchived,
} from '../posts/change-appointment.server'
import { newAppointmentSchema } from '../posts/post-schema.server'
import { confirmTie, markTieWrong, stateTie, unmarkTieWrong } from './change-tie.server'
import { Follower } from './follow-changes.server'
import type { KnownNetwork } from './known-network'
import { loadGraph } from './load-graph.server'
import { loadOverlay } from './load-overlay.server'
import { noteNetworkChange } from './note-network-change.server'
import { pruneNetworkChanges } from './prune-changes.server'
import { readNetwork } from './read-network'
import { toldOf } from './told.fixture'
import { viewNetwork } from './view-network.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const clock = { now }
const day = '2026-11-23'
let administrator: Actor
let colleagues: Actor[]
let people: string[]
let posts: string[]

beforeAll(async () => {
  administrator = await buildActor({ role: 'ADMINISTRATOR' })
  colleagues = [await buildActor(), await buildActor(), await buildActor({ role: 'COORDINATOR' })]
  people = []
  for (let n = 0; n < 6; n++) people.push((await buildPerson()).id)
  const [one, other] = [await buildOrganisation(), await buildOrganisation()]
  posts = [
    (await buildPost({ organisationId: one.id })).id,
    (await buildPost({ organisationId: one.id })).id,
    (await buildPost({ organisationId: other.id })).id,
  ]
})

const everybody = () => [...people, ...colleagues.map(({ personId }) => personId)]

/** What the kept network says, what one read anew from the database does, and what the records say the actor may read. */
async function threeWays(actor: Actor) {
  const graph = await loadGraph()
  const kept = await viewNetwork(actor, now)
  const anew = readNetwork(graph, await loadOverlay(actor, graph), day)
  const seen = await seenNetwork(actor, day)
  const told = (network: KnownNetwork) => [
    toldOf(network, everybody()),
    toldOf(network, everybody(), '2026-03-01'),
    network.colleagues().map(network.personIdOf).sort(),
  ]
  return { kept: told(kept), anew: told(anew), seen: told(seen) }
}

/** A random sequence that is the same each time: what fails once fails again. */
function randomOf(seed: number) {
  let state = seed
  const below = (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  return { below, pick: <T>(from: readonly T[]): T => from[below(from.length)] as T }
}

type Random = ReturnType<typeof randomOf>

const when = (random: Random) => {
  const startsAt = new Date(now.getTime() - (1 + random.below(400)) * 86_400_000)
  return { allDay: false as const, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), zone: 'UTC' }
}
const participants = (random: Random) =>
  [...new Set([random.pick(everybody()), random.pick(people), random.pick(people)])].map((personId) => ({
    personId,
    role: random.pick(['PARTICIPANT', 'PARTICIPANT', 'MENTIONED'] as const),
  }))
const handling = (random: Random) => random.pick(['OPEN', 'OPEN', 'LIMITED'] as const)
const kind = (random: Random) => random.pick(['ONE_TO_ONE', 'MEETING', 'CALL'] as const)
const formKey = () => crypto.randomUUID()

/** Everything colleagues do that changes who knows whom. Each is refused where it makes no sense. */
const deeds: Record<string, (random: Random) => Promise<unknown>> = {
  createMeeting: async (random) =>
    createMeeting(
      random.pick(colleagues),
      {
        ...{ formKey: formKey(), kind: kind(random), when: when(random), title: 'Møde' },
        ...{ participants: participants(random), handling: handling(random) },
      },
      clock,
    ),
  editMeeting: async (random) => {
    const { id, version } = random.pick(await db.meeting.findMany())
    const given = { version, kind: kind(random), when: when(random), title: 'Møde' }
    const rest = { participants: participants(random), handling: handling(random) }
    await editMeeting(random.pick(colleagues), id, { ...given, ...rest }, clock)
  },
  changeMeetingState: async (random) => {
    const { id } = random.pick(await db.meeting.findMany())
    const change = random.pick([archiveMeeting, restoreMeeting, cancelMeeting, holdMeeting])
    await change(random.pick(colleagues), id, clock)
  },
  editPerson: async (random) => {
    const person = await db.person.findUniqueOrThrow({ where: { id: random.pick(people) } })
    const given = { givenName: 'Ana', familyName: 'Berg', handling: handling(random) }
    const form = editedPersonSchema.parse({ ...given, version: String(person.version) })
    await editPerson(random.pick(colleagues), person.id, form)
  },
  archivePerson: async (random) => archivePerson(random.pick(colleagues), random.pick(people), now),
  restorePerson: async (random) => restorePerson(random.pick(colleagues), random.pick(people)),
  createPerson: async (random) => {
    const given = { givenName: 'Ny', formKey: formKey(), handling: handling(random) }
    people.push(await createPerson(random.pick(colleagues), newPersonSchema.parse(given), now))
  },
  createAppointment: async (random) => {
    const given = { personId: random.pick(everybody()), postId: random.pick(posts), from: '1.1.2024' }
    const form = newAppointmentSchema.parse({ ...given, formKey: formKey(), person: 'x' })
    await createAppointment(random.pick(colleagues), form, now)
  },
  editAppointment: async (random) => {
    const { id, version } = random.pick(await db.appointment.findMany())
    const dates = { from: '1.1.2023', to: random.pick(['1.5.2024', undefined]), version }
    await editAppointment(random.pick(colleagues), id, dates, now)
  },
  archiveAppointment: async (random) => {
    const { id } = random.pick(await db.appointment.findMany())
    await setAppointmentArchived(random.pick(colleagues), id, random.pick([now, null]))
  },
  stateTie: async (random) => {
    const given = { formKey: formKey(), strength: 1 + random.below(5), how: '' }
    await stateTie(random.pick(colleagues), random.pick(people), given, clock)
  },
  changeTie: async (random) => {
    const { id } = random.pick(await db.tie.findMany())
    const change = random.pick([confirmTie, markTieWrong, unmarkTieWrong])
    await change(random.pick(colleagues), id, clock)
  },
  closeAccount: async (random) => {
    const { accountId } = random.pick(colleagues)
    if (random.below(2) === 0) await deactivateAccount(administrator, accountId, now)
    else await reactivateAccount(administrator, accountId)
  },
}

/** Deeds that were not refused each time. */
const deedsDone = new Set<string>()

describe('changes', () => {
  it.each([1, 2, 3])(
    'are followed as if all were read anew, whatever colleagues do (%i)',
    async (seed) => {
      const random = randomOf(seed)
      for (let n = 0; n < 60; n++) {
        const deed = random.pick(Object.keys(deeds))
        const done = await deeds[deed]?.(random).then(
          () => true,
          () => false,
        )
        if (!done) continue
        deedsDone.add(deed)
        for (const actor of [administrator, random.pick(colleagues)]) {
          const { kept, anew, seen } = await threeWays(actor)
          expect(kept).toEqual(seen)
          expect(anew).toEqual(seen)
        }
      }
    },
    60_000,
  )

  it('were of every kind', () => expect([...deedsDone].sort()).toEqual(Object.keys(deeds).sort()))

  it('are followed one by one, and all is read anew when they are too many', async () => {
    const follower = await Follower.begin()
    expect(await follower.next()).toEqual({ meetings: new Set(), persons: new Set(), ties: new Set() })
    await inTransaction((tx) => noteNetworkChange(tx, 'tie', 'x'))
    expect(await follower.next()).toMatchObject({ ties: new Set(['x']) })
    await inTransaction(async (tx) => {
      const data = Array.from({ length: 5_001 }, (_, n) => ({ kind: 'person', recordId: `${n}` }))
      await tx.networkChange.createMany({ data })
    })
    expect(await follower.next()).toBe('too much')
  })
})

describe('old notes of changes', () => {
  const noted = (recordId: string, at: Date) =>
    inTransaction((tx) => tx.networkChange.create({ data: { kind: 'tie', recordId, at } }))
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

  it('go after a week; who has not read them by then reads all anew', async () => {
    await inTransaction((tx) => tx.networkChange.deleteMany())
    await noted('first', daysAgo(9))
    const [behind, abreast] = [await Follower.begin(), await Follower.begin()]
    await noted('second', daysAgo(8))
    await abreast.next()
    await noted('third', daysAgo(6))
    await pruneNetworkChanges({ now })
    expect((await db.networkChange.findMany()).map(({ recordId }) => recordId)).toEqual(['third'])
    expect(await abreast.next()).toMatchObject({ ties: new Set(['third']) })
    expect(await behind.next()).toBe('too much')
  })

  it('but never the newest', async () => {
    await inTransaction((tx) => tx.networkChange.deleteMany())
    await noted('only', daysAgo(100))
    await pruneNetworkChanges({ now })
    expect(await db.networkChange.count()).toBe(1)
  })
})

describe.skipIf(inject('databaseTemplate').engine !== 'postgresql')(
  'beside another process on PostgreSQL',
  () => {
    it('a meeting logged there shows here at once', async () => {
      const [mette, ana] = [await buildActor(), await buildPerson()]
      const known = async () => toldOf(await viewNetwork(administrator, now), [ana.id])
      expect(await known()).toEqual([[ana.id, []]])
      const order = JSON.stringify({ actor: mette, personId: ana.id, now })
      const script = path.resolve('app/testing/log-meeting.ts')
      await promisify(execFile)(process.execPath, ['--import', 'tsx', script, order], {
        env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: environment().databaseUrl },
      })
      expect(await known()).toMatchObject([
        [ana.id, [{ personId: mette.personId, strength: 22, meetings: 1 }]],
      ])
    })

    it('a change that commits after a later one is not missed', async () => {
      const follower = await Follower.begin()
      const [slow, quick] = [await connect(), await connect()]
      await slow.query('BEGIN')
      await slow.query(note, ['slow'])
      await quick.query(note, ['quick'])
      expect(await follower.next()).toMatchObject({ ties: new Set(['quick']) })
      const begunMeanwhile = await Follower.begin()
      await slow.query('COMMIT')
      expect(await follower.next()).toMatchObject({ ties: new Set(['slow']) })
      expect(await begunMeanwhile.next()).toMatchObject({ ties: new Set(['slow']) })
      expect(await follower.next()).toMatchObject({ ties: new Set() })
      await Promise.all([slow.end(), quick.end()])
    })

    it('nor one that began before all that was noted of late', async () => {
      await inTransaction((tx) => tx.networkChange.deleteMany())
      const [slow, quick] = [await connect(), await connect()]
      await slow.query('BEGIN')
      await slow.query(note, ['slow'])
      await quick.query(note, ['quick'])
      const follower = await Follower.begin()
      await slow.query('COMMIT')
      expect(await follower.next()).toMatchObject({ ties: new Set(['slow']) })
      await Promise.all([slow.end(), quick.end()])
    })
  },
)

const note = `INSERT INTO "NetworkChange" ("kind", "recordId") VALUES ('tie', $1)`

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: environment().databaseUrl })
  await client.connect()
  return client
}
