import { db } from '~/db.server'
import { personName } from '~/domain/people/person-name'
import type { NamedPerson } from './search-queries'

/** Every person anyone may find, as the maker of labelled queries needs them; `day` tells who holds a post. */
export async function readNamedPersons(day: string): Promise<NamedPerson[]> {
  // reads as the system: a bench's own database, and OPEN persons alone
  const persons = await db.person.findMany({
    where: { handling: 'OPEN', archivedAt: null },
    select: { id: true, givenName: true, familyName: true, nameOrder: true, nativeName: true },
    orderBy: { id: 'asc' },
  })
  // reads as the system: as above
  const held = await db.$queryRaw<{ personId: string; name: string }[]>`
    SELECT a."personId", o."nameDa" AS "name" FROM "Appointment" AS a
    JOIN "Post" AS p ON p."id" = a."postId" JOIN "Organisation" AS o ON o."id" = p."organisationId"
    WHERE a."archivedAt" IS NULL AND (a."endsOn" IS NULL OR a."endsOn" >= ${day}) ORDER BY a."id"`
  const organisations = new Map(held.map(({ personId, name }) => [personId, name]))
  return persons.map((person) => ({
    ...person,
    name: personName(person),
    organisation: organisations.get(person.id) ?? null,
  }))
}
