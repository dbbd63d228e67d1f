import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../../app/db.server'
import { useTestDatabase } from '../../app/testing'
import { verifyPassword } from '../../app/domain/accounts/password.server'
import { castColleagues, castCounterparts, signIns } from './cast'
import { planEditions } from './editions'
import { fillDemo, setStage } from './fill-demo'
import { planMeetings } from './meetings'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')

// The set is one whole, whoever may see it: these tests count all of it.
describe('the demonstration set', () => {
  beforeAll(() => fillDemo(now))

  it('is an office of about sixty people and 150 meetings', async () => {
    expect(await db.person.count()).toBeGreaterThanOrEqual(60)
    expect(await db.meeting.count()).toBe(154)
    const byStatus = await db.meeting.groupBy({ by: ['status'], _count: true })
    expect(Object.fromEntries(byStatus.map(({ status, _count }) => [status, _count]))).toEqual({
      CANCELLED: 7,
      HELD: 131,
      PLANNED: 16,
    })
  })

  it('meets forty organisations over eighteen months', async () => {
    const met = await db.meetingOrganisation.groupBy({ by: ['organisationId'] })
    expect(met.length).toBeGreaterThanOrEqual(38)
    const [first] = await db.meeting.findMany({ orderBy: { startsOn: 'asc' }, take: 1 })
    expect(first?.startsOn).toMatch(/^2025-(05|06|07)/)
  })

  it('holds no meeting in the future and plans none in the past', async () => {
    const wrong = await db.meeting.count({
      where: {
        OR: [
          { status: 'HELD', startsOn: { gt: '2026-11-23' } },
          { status: 'PLANNED', startsOn: { lt: '2026-11-23' } },
          { createdAt: { gt: now } },
        ],
      },
    })
    expect(wrong).toBe(0)
  })

  it('has limited records, follow-ups of every state, five editions, two surveys and members on every rung', async () => {
    const limited = await db.meeting.count({ where: { handling: 'LIMITED' } })
    expect(limited).toBeGreaterThan(5)
    expect(await db.edition.count({ where: { series: { kind: 'EVENT' } } })).toBe(5)
    expect(await db.edition.count({ where: { series: { kind: 'SURVEY' } } })).toBe(2)
    const rungs = await db.groupMember.groupBy({ by: ['rung'] })
    expect(rungs.length).toBe(6)
    const overdue = await db.followUp.count({ where: { doneAt: null, dueOn: { lt: '2026-11-23' } } })
    const done = await db.followUp.count({ where: { doneAt: { not: null } } })
    expect([overdue > 3, done > 30]).toEqual([true, true])
  })

  it('lets each participant have held the appointment that day', async () => {
    const rows = await db.meetingParticipant.findMany({ include: { appointment: true, meeting: true } })
    for (const { appointment, meeting } of rows) {
      if (!appointment) continue
      expect((appointment.startsOn ?? '') <= meeting.startsOn).toBe(true)
      expect((appointment.endsOn ?? '9') >= meeting.startsOn).toBe(true)
    }
  })

  it('writes only addresses that belong to nobody', async () => {
    const points = await db.contactPoint.findMany({ where: { kind: { in: ['EMAIL', 'ASSISTANT'] } } })
    const accounts = await db.account.findMany()
    const addresses = [...points.map(({ value }) => value), ...accounts.map(({ email }) => email)]
    expect(addresses.filter((address) => !/^[a-z.-]+@example\.org$/.test(address))).toEqual([])
  })

  it('can be signed in to once for each role', async () => {
    expect(signIns().map(({ role }) => role)).toEqual([
      'DIPLOMAT',
      'COORDINATOR',
      'LEADERSHIP',
      'ADMINISTRATOR',
    ])
    for (const { email, password } of signIns()) {
      const account = await db.account.findUnique({ where: { email } })
      expect(await verifyPassword(account?.passwordHash ?? '', password)).toBe(true)
    }
  })

  it('makes everything findable', async () => {
    const kinds = await db.searchEntry.groupBy({ by: ['kind'], _count: true })
    const counts = Object.fromEntries(kinds.map(({ kind, _count }) => [kind, _count]))
    expect(counts['meeting']).toBe(154)
    expect(counts['person']).toBe(await db.person.count())
    expect(counts['organisation']).toBe(await db.organisation.count())
  })

  it('is the same whenever it is made from the same seed on the same day', async () => {
    const plan = async (seed: number) => {
      const stage = await setStage(now, seed)
      castColleagues(stage, new Map())
      castCounterparts(stage)
      planMeetings(stage)
      planEditions(stage)
      return JSON.stringify(stage.rows)
    }
    expect(await plan(7)).toBe(await plan(7))
    expect(await plan(7)).not.toBe(await plan(8))
  })
})
