import { closeDatabase, db, inTransaction, openDatabase } from '~/db.server'

/** Adds five thousand meetings, a hundred a day over the days around now, to an office that nobody serves. */
await openDatabase()
const account = await db.account.findUniqueOrThrow({ where: { email: 'jonas.lindved@example.org' } })
const firstDay = Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth(), new Date().getUTCDate() - 10)
for (let day = 0; day < 50; day++) {
  const startsAt = new Date(firstDay + day * 86_400_000 + 9 * 3_600_000)
  const startsOn = startsAt.toISOString().slice(0, 10)
  await inTransaction((tx) =>
    tx.meeting.createMany({
      data: Array.from({ length: 100 }, (_, n) => ({
        ...{ title: `Møde ${day * 100 + n} om samarbejde`, purpose: 'Drøftelse af næste skridt. '.repeat(8) },
        ...{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), zone: 'Europe/Copenhagen' },
        ...{ startsOn, endsOn: startsOn, officeId: account.officeId, createdById: account.id },
      })),
    }),
  )
}
await closeDatabase()
