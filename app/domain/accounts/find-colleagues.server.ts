import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { NameOrder } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { personVisible } from '../access/visible-sql.server'
import { personName } from '../people/person-name'

export type Colleague = {
  accountId: string
  personId: string
  name: string
  officeId: string
  /** Its name in the actor's language. */
  office: string
}

type Row = Omit<Colleague, 'name' | 'office'> & {
  givenName: string
  familyName: string
  nameOrder: NameOrder
  officeDa: string
  officeEn: string
}

/** The colleagues with an account in use whom the actor may see, in one query. */
export async function findColleagues(actor: Actor): Promise<Colleague[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id" AS "accountId", a."personId", a."officeId", p."givenName", p."familyName", p."nameOrder",
      o."nameDa" AS "officeDa", o."nameEn" AS "officeEn"
    FROM "Account" AS a JOIN "Person" AS p ON p."id" = a."personId" JOIN "Office" AS o ON o."id" = a."officeId"
    WHERE a."deactivatedAt" IS NULL AND ${personVisible(actor, Prisma.sql`a."personId"`)}`
  return rows.map(({ accountId, personId, officeId, officeDa, officeEn, ...named }) => ({
    ...{ accountId, personId, officeId },
    name: personName(named),
    office: actor.locale === 'da' ? officeDa : officeEn,
  }))
}

/** The same by their person's id. */
export async function findColleaguesByPerson(actor: Actor): Promise<ReadonlyMap<string, Colleague>> {
  return new Map((await findColleagues(actor)).map((colleague) => [colleague.personId, colleague]))
}
