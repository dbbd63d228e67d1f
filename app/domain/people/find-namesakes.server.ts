import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { fold } from '../search/fold'
import { namedWords } from './matching-words.server'
import { personName } from './person-name'

export type Namesake = { id: string; name: string; organisation: string }

/** Visible persons of the same name or alias, letter forms and word order aside: perhaps the one about to be created again. */
export async function findNamesakes(actor: Actor, name: string): Promise<Namesake[]> {
  if (nameKey(name) === '') return []
  const candidates = await db.person.findMany({
    where: { AND: [visiblePersons(actor), candidatesFor(name)] },
    include: {
      aliases: { select: { name: true } },
      appointments: {
        where: { AND: [visibleAppointments(actor), { archivedAt: null, endsOn: null }] },
        select: { post: { select: { organisation: true } } },
        take: 1,
      },
    },
    take: 200,
  })
  return candidates
    .filter((person) => isNameOf(person, name))
    .slice(0, 5)
    .map((person) => ({
      id: person.id,
      name: personName(person),
      organisation: person.appointments
        .map(({ post }) => organisationName(post.organisation, actor.locale))
        .join(''),
    }))
}

/** Persons whose index has every word of the name: `isNameOf` picks among those the actor may see. */
export function candidatesFor(name: string): Prisma.PersonWhereInput {
  return { archivedAt: null, searchEntries: { some: namedWords('person', name) } }
}

type WithNames = Parameters<typeof personName>[0] & {
  nativeName: string | null
  aliases: { name: string }[]
}

export function isNameOf(person: WithNames, name: string): boolean {
  const wanted = nameKey(name)
  const names = [personName(person), person.nativeName ?? '', ...person.aliases.map((alias) => alias.name)]
  return wanted !== '' && names.some((known) => nameKey(known) === wanted)
}

function nameKey(name: string): string {
  return fold(name).split(' ').sort().join(' ')
}
