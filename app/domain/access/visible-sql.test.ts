import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import { buildActor, buildMeeting, buildOffice, buildPerson, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from './actor'
import { editionVisible, meetingVisible, personVisible } from './visible-sql.server'
import { visibleEditions, visibleMeetings, visiblePersons } from './visible-to.server'

useTestDatabase()

/** A fixed sequence, so that a failure can be repeated (Numerical Recipes' linear congruential generator). */
let state = 20261123
const chance = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const handling = () => (chance(3) === 0 ? ('OPEN' as const) : ('LIMITED' as const))
const roles = ['HOST', 'PARTICIPANT', 'APOLOGIES', 'MENTIONED'] as const

const actors: Actor[] = []

beforeAll(async () => {
  const offices = [await buildOffice(), await buildOffice(), await buildOffice()]
  for (let i = 0; i < 8; i++) actors.push(await buildActor({ officeId: any(offices).id }))
  for (let i = 0; i < 60; i++) {
    const person = await buildPerson({
      handling: handling(),
      createdById: chance(3) ? any(actors).accountId : null,
    })
    const meeting = await buildMeeting({ author: any(actors), handling: handling() })
    const edition = await buildEdition({
      handling: handling(),
      createdById: chance(3) ? any(actors).accountId : null,
    })
    await inTransaction(async (tx) => {
      if (chance(2)) await tx.editionReader.create({ data: { editionId: edition.id, ...reader() } })
      await tx.invitation.create({
        data: {
          editionId: edition.id,
          personId: any(actors).personId,
          attendance: any(['ATTENDED', 'ABSENT', null]),
        },
      })
      await tx.meetingParticipant.create({
        data: { meetingId: meeting.id, personId: any(actors).personId, role: any([...roles]) },
      })
      if (chance(2)) await tx.personReader.create({ data: { personId: person.id, ...reader() } })
      if (chance(2)) await tx.meetingReader.create({ data: { meetingId: meeting.id, ...reader() } })
    })
  }

  function reader() {
    return chance(2) ? { accountId: any(actors).accountId } : { officeId: any(offices).id }
  }
})

function any<T>(list: T[]): T {
  const found = list[chance(list.length)]
  if (found === undefined) throw new Error('Nothing to choose from')
  return found
}

const ids = (rows: { id: string }[]) => rows.map((row) => row.id).sort()

describe('the SQL twin of visible-to', () => {
  it('shows every account exactly the persons the where-fragment shows', async () => {
    for (const actor of actors) {
      const expected = await db.person.findMany({ where: visiblePersons(actor), select: { id: true } })
      const found = await db.$queryRaw<{ id: string }[]>`
        SELECT e."id" FROM "Person" AS e WHERE ${personVisible(actor, Prisma.sql`e."id"`)}`
      expect(ids(found)).toEqual(ids(expected))
      expect(found.length).toBeLessThan(68)
    }
  })

  it('shows every account exactly the meetings the where-fragment shows', async () => {
    for (const actor of actors) {
      const expected = await db.meeting.findMany({ where: visibleMeetings(actor), select: { id: true } })
      const found = await db.$queryRaw<{ id: string }[]>`
        SELECT e."id" FROM "Meeting" AS e WHERE ${meetingVisible(actor, Prisma.sql`e."id"`)}`
      expect(ids(found)).toEqual(ids(expected))
      expect(found.length).toBeLessThan(60)
    }
  })

  it('shows every account exactly the editions the where-fragment shows', async () => {
    for (const actor of actors) {
      const expected = await db.edition.findMany({ where: visibleEditions(actor), select: { id: true } })
      const found = await db.$queryRaw<{ id: string }[]>`
        SELECT e."id" FROM "Edition" AS e WHERE ${editionVisible(actor, Prisma.sql`e."id"`)}`
      expect(ids(found)).toEqual(ids(expected))
      expect(found.length).toBeLessThan(60)
    }
  })
})
