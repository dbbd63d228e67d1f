import type { Transaction } from '~/db.server'
import { personName } from '../../people/person-name'
import { today } from '../../time/plain-date'
import { bothLanguages, indexText, initials, unbroken, withoutUmlaut } from '../index-words'
import { romanised } from '../romanise.server'
import { type Entry, bodyOf, joined, organisationNames } from './entry'

/** A post held on this day, with its organisation: what a person is found and described by. */
const heldOn = (day: string) => ({
  where: { archivedAt: null, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
  orderBy: { id: 'asc' as const },
  select: { post: { include: { organisation: { include: { aliases: true } } } } },
})

export async function personEntries(tx: Transaction, ids: string[], now: Date): Promise<Entry[]> {
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const persons = await tx.person.findMany({
    where: { id: { in: ids } },
    include: { aliases: true, appointments: heldOn(today(now, 'UTC')) },
  })
  return persons.map((person) => {
    const posts = person.appointments.map((appointment) => appointment.post)
    const title = personName(person)
    const names = [title, ...person.aliases.map((alias) => alias.name)]
    return {
      recordId: person.id,
      title,
      detail: bothLanguages(
        joined([person.nativeName, ...posts.flatMap((p) => [p.titleDa, p.organisation.nameDa])]),
        joined([person.nativeName, ...posts.flatMap((p) => [p.titleEn, p.organisation.nameEn])]),
      ),
      body: bodyOf([person.summary]),
      folded: indexText(
        [
          title,
          ...unbroken(names),
          person.nativeName,
          ...withoutUmlaut(names),
          ...[person.nativeName ?? '', ...names].flatMap(romanised),
          ...(person.nameOrder === 'FAMILY_FIRST' ? [title.replaceAll(' ', '')] : []),
          ...names,
          ...initials(title),
        ],
        [
          ...posts.flatMap((p) => [p.titleDa, p.titleEn, ...organisationNames(p.organisation)]),
          person.summary,
        ],
      ),
      archived: person.archivedAt !== null,
      limited: person.handling === 'LIMITED',
    }
  })
}
