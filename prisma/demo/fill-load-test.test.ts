import { beforeAll, describe, expect, it } from 'vitest'
import { databaseEngine, db } from '../../app/db.server'
import { reindex } from '../../app/domain/search/reindex.server'
import { useTestDatabase } from '../../app/testing'
import { fillLoadTest } from './fill-load-test'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const people = 260

// The set is one whole, whoever may see it: these tests count all of it.
describe('the load-test set', () => {
  beforeAll(() => fillLoadTest(now, people, 1))

  it('has the shape that was asked for', async () => {
    const added = await db.organisation.count({ where: { key: null, nameDa: { endsWith: '1' } } })
    expect(await db.person.count()).toBe(people)
    expect(added).toBeGreaterThan(0)
    const invented = people - (await db.account.count())
    expect(await db.tie.count()).toBeGreaterThan(invented * 2)
    expect(await db.appointment.count()).toBeGreaterThan(people)
  })

  it('leaves nothing for a reindexing to change', async () => {
    const entries = () => db.searchEntry.findMany({ orderBy: { id: 'asc' } })
    const before = await entries()
    await reindex(now)
    expect(await entries()).toEqual(before)
    expect(before.filter(({ kind }) => kind === 'person').length).toBe(people)
  })

  it('writes instants as Prisma does, so that they compare', async () => {
    if (databaseEngine() === 'postgresql') return
    for (const table of ['Person', 'Meeting', 'Tie', 'AuditEntry', 'GroupMember']) {
      const at = table === 'AuditEntry' ? 'at' : 'createdAt'
      const odd = await db.$queryRawUnsafe(
        `SELECT "${at}" FROM "${table}" WHERE "${at}" NOT GLOB '20??-??-??T??:??:??.???+00:00'`,
      )
      expect(odd).toEqual([])
    }
  })

  it('has two hundred meetings that only the diplomat whose sign-in is printed may see', async () => {
    const sofie = await db.account.findFirstOrThrow({ where: { email: 'sofie.ravnkilde@example.org' } })
    const limited = await db.meeting.count({ where: { createdById: sofie.id, handling: 'LIMITED' } })
    expect(limited).toBeGreaterThanOrEqual(200)
  })

  it('names nobody LIMITED in a meeting that is open', async () => {
    const leaking = await db.meeting.count({
      where: { handling: 'OPEN', participants: { some: { person: { handling: 'LIMITED' } } } },
    })
    expect(leaking).toBe(0)
  })
})
