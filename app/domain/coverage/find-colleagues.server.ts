import { db } from '~/db.server'
import type { NameOrder } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { personVisible } from '../access/visible-sql.server'
import { Prisma } from '~/generated/sqlite/client'
import { personName } from '../people/person-name'

export type Colleague = { accountId: string; personId: string; officeId: string; name: string }

type Row = {
  accountId: string
  personId: string
  officeId: string
  givenName: string
  familyName: string
  nameOrder: NameOrder
}

/** The colleagues with an account in use whom the actor may see, in one query. */
export async function findColleagues(actor: Actor): Promise<Colleague[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id" AS "accountId", a."personId", a."officeId", p."givenName", p."familyName", p."nameOrder"
    FROM "Account" AS a JOIN "Person" AS p ON p."id" = a."personId"
    WHERE a."deactivatedAt" IS NULL AND ${personVisible(actor, Prisma.sql`a."personId"`)}`
  return rows.map(({ accountId, personId, officeId, ...named }) => ({
    accountId,
    personId,
    officeId,
    name: personName(named),
  }))
}
