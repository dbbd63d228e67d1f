import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildOffice, useTestDatabase } from '~/testing'
import { findSession, hasAnyAccount } from './find-session.server'
import { listOfficesForSetUp, setUpFirstAdministrator } from './set-up.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')
let officeId: string
const given = (n: number) => ({
  givenName: 'Mette',
  familyName: `Holm${n}`,
  email: `mette${n}@example.org`,
  password: 'grønne elefanter spiser',
  officeId,
  locale: 'da' as const,
  zone: 'Europe/Copenhagen',
})

beforeAll(async () => {
  officeId = (await buildOffice()).id
})

describe('the first visit', () => {
  it('refuses a weak password and an unknown office, and writes nothing', async () => {
    await expect(setUpFirstAdministrator({ ...given(0), password: 'password1234' }, now)).rejects.toThrow(
      'passwordCommon',
    )
    await expect(setUpFirstAdministrator({ ...given(0), officeId: 'nowhere' }, now)).rejects.toThrow(
      'notFoundChoice',
    )
    expect(await hasAnyAccount()).toBe(false)
    expect(await db.person.count()).toBe(0)
    expect(await listOfficesForSetUp()).toHaveLength(1)
  })

  it('makes one administrator of twenty who try at once, a person of our own organisation', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => setUpFirstAdministrator(given(n), now)),
    )
    const won = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    expect(won).toHaveLength(1)
    for (const each of tries) {
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ name: 'NotFound' })
    }
    expect(await db.account.count()).toBe(1)
    const session = await findSession(won[0] ?? '', now)
    expect(session?.actor.role).toBe('ADMINISTRATOR')
    const [appointment] = await db.appointment.findMany({
      include: { post: { include: { organisation: true } } },
    })
    expect(appointment).toMatchObject({
      personId: session?.actor.personId,
      startsOn: '2026-11-23',
      post: { titleDa: 'Medarbejder', organisation: { ownHouse: true } },
    })
    expect(await db.auditEntry.findMany({ where: { action: 'account.create' } })).toHaveLength(1)
  })

  it('is over for good afterwards', async () => {
    await expect(setUpFirstAdministrator(given(99), now)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(listOfficesForSetUp()).rejects.toMatchObject({ name: 'NotFound' })
  })
})
