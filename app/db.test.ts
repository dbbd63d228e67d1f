import Database from 'better-sqlite3'
import { describe, expect, inject, it } from 'vitest'
import { db, inTransaction } from './db.server'
import { environment } from './env.server'
import { buildOffice, useTestDatabase } from './testing'

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
