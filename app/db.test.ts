import Database from 'better-sqlite3'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { db, inTransaction } from './db.server'
import { once } from './domain/forms/once.server'
import { environment } from './env.server'
import { buildActor, buildOffice, useTestDatabase } from './testing'

useTestDatabase()

describe('inTransaction', () => {
  it('keeps every acknowledged write when neighbours roll back', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 60 }, (_, n) =>
        inTransaction(async (tx) => {
          await tx.setting.create({ data: { key: `k${n}`, value: 'x' } })
          if (n % 3 === 0) throw new Error('rolled back on purpose')
        }),
      ),
    )
    const kept = outcomes.filter((o) => o.status === 'fulfilled').length
    expect(kept).toBe(40)
    expect(await db.setting.count({ where: { key: { startsWith: 'k' } } })).toBe(kept)
  })

  it.skipIf(inject('databaseTemplate').engine === 'postgresql')(
    'waits for another process that is writing to the same SQLite file',
    async () => {
      const other = new Database(environment().sqliteFile)
      other.exec('BEGIN IMMEDIATE')
      other.prepare("INSERT INTO Setting (key, value) VALUES ('other', '')").run()
      const written = inTransaction(async (tx) => {
        const before = await tx.setting.count({ where: { key: 'other' } })
        await tx.setting.create({ data: { key: 'patient', value: String(before) } })
      })
      await new Promise((resolve) => setTimeout(resolve, 600))
      other.exec('COMMIT')
      other.close()
      await written
      expect((await db.setting.findUnique({ where: { key: 'patient' } }))?.value).toBe('1')
    },
  )

  describe.skipIf(inject('databaseTemplate').engine !== 'postgresql')(
    'beside another process on PostgreSQL',
    () => {
      /** Does the work as another process, which does not share our write lock. */
      async function elsewhere(sql: string, values: string[]) {
        const client = new pg.Client({ connectionString: environment().databaseUrl })
        await client.connect()
        try {
          await client.query(sql, values)
        } finally {
          await client.end()
        }
      }

      it('does the work again when the other changed what it had read', async () => {
        await inTransaction((tx) => tx.setting.create({ data: { key: 'shared', value: 'first' } }))
        const seen: string[] = []
        await inTransaction(async (tx) => {
          const { value } = await tx.setting.findUniqueOrThrow({ where: { key: 'shared' } })
          seen.push(value)
          const change = 'UPDATE "Setting" SET "value" = $1 WHERE "key" = $2'
          if (seen.length === 1) await elsewhere(change, ['second', 'shared'])
          await tx.setting.update({ where: { key: 'shared' }, data: { value: `${value}, third` } })
        })
        expect(seen).toEqual(['first', 'second'])
        expect((await db.setting.findUniqueOrThrow({ where: { key: 'shared' } })).value).toBe('second, third')
      })

      it('saves a form once that was sent to both', async () => {
        const actor = await buildActor()
        const made: string[] = []
        const id = await inTransaction((tx) =>
          once(tx, actor, 'one-form-twice-sent', async () => {
            const insert = 'INSERT INTO "SubmittedForm" ("key", "accountId", "recordId") VALUES ($1, $2, $3)'
            await elsewhere(insert, ['one-form-twice-sent', actor.accountId, 'theirs'])
            made.push('ours')
            return 'ours'
          }),
        )
        expect(made).toEqual(['ours'])
        expect(id).toBe('theirs')
      })
    },
  )

  it('joins the transaction it is called in', async () => {
    await expect(
      inTransaction(async () => {
        await buildOffice({ key: 'joined' })
        throw new Error('all of it')
      }),
    ).rejects.toThrow('all of it')
    expect(await db.office.count({ where: { key: 'joined' } })).toBe(0)
  })

  it('is the only way to write: the reading client refuses', async () => {
    await expect(db.setting.create({ data: { key: 'stray', value: '' } })).rejects.toThrow()
  })
})
