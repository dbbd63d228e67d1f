import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildPerson, useTestDatabase } from '~/testing'
import { dataVersion } from './data-version.server'
import { whileUnchanged } from './while-unchanged.server'

useTestDatabase()

// reads as the system: how often is counted here, not what
const countPersons = () => db.person.count()

/** On PostgreSQL transactions of other databases on the server, such as other tests', raise the version as well. */
async function untilUndisturbed<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    const version = await dataVersion()
    const done = await work()
    if ((await dataVersion()) === version) return done
  }
}

describe('what is kept while nothing changes', () => {
  it('is worked out once, and anew after a change', async () => {
    let worked = 0
    const ask = () => whileUnchanged(['persons'], () => (worked++, countPersons()))
    const asked = await untilUndisturbed(async () => {
      worked = 0
      return { first: await ask(), second: await ask(), worked }
    })
    expect(asked.second).toBe(asked.first)
    expect(asked.worked).toBeLessThanOrEqual(1)
    await buildPerson()
    expect(await ask()).toBe(asked.first + 1)
  })

  it('is kept for each question apart', async () => {
    const ask = (who: string) => whileUnchanged(['who', who], () => Promise.resolve(who))
    expect([await ask('a'), await ask('b'), await ask('a')]).toEqual(['a', 'b', 'a'])
  })

  it('is not kept when it failed', async () => {
    const ask = (work: () => Promise<number>) => whileUnchanged(['fails'], work)
    await expect(ask(() => Promise.reject(new Error('busy')))).rejects.toThrow('busy')
    expect(await ask(() => Promise.resolve(1))).toBe(1)
  })
})
