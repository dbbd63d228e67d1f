import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { fold } from '../search/fold'
import { namedWords } from './matching-words.server'
import { personName } from './person-name'

export type Namesake = { id: string; name: string; organisation: string }

/** Visible persons of the same name or alias, letter forms and word order aside: perhaps the one about to be created again. */
export async function findNamesakes(actor: Actor, name: string): Promise<Namesake[]> {
  const wanted = nameKey(name)
  if (wanted === '') return []
  const candidates = await db.person.findMany({
    where: {
      AND: [visiblePersons(actor), { archivedAt: null, searchEntries: { some: namedWords('person', name) } }],
    },
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
    .filter((person) =>
      [personName(person), person.nativeName ?? '', ...person.aliases.map((alias) => alias.name)].some(
        (known) => nameKey(known) === wanted,
      ),
    )
    .slice(0, 5)
    .map((person) => ({
      id: person.id,
      name: personName(person),
      organisation: person.appointments
        .map(({ post }) => organisationName(post.organisation, actor.locale))
        .join(''),
    }))
}

function nameKey(name: string): string {
  return fold(name).split(' ').sort().join(' ')
}
