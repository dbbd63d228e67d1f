import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { heldOn } from '../posts/held-on'
import { organisationName } from '../organisations/organisation'
import { languageNames } from '../people/languages.server'
import { nameSelection, personName } from '../people/person-name'
import type { PlainDate } from '../time/plain-date'
import type { BriefedPerson, Knower } from './briefing'
import type { HeldMeetings } from './find-held-meetings.server'

function selection(actor: Actor, day: PlainDate) {
  return {
    ...{
      id: true,
      ...nameSelection,
      nativeName: true,
      titleOfAddress: true,
      pronunciation: true,
      languages: true,
    },
    ...{ summary: true, handling: true, marking: true },
    appointments: {
      where: { AND: [visibleAppointments(actor), heldOn(day)] },
      orderBy: [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      take: 3,
      select: {
        post: {
          select: { titleDa: true, titleEn: true, organisation: { select: { nameDa: true, nameEn: true } } },
        },
      },
    },
  } as const satisfies Prisma.PersonSelect
}

type Found = Prisma.PersonGetPayload<{ select: ReturnType<typeof selection> }>

type Known = { day: PlainDate; held: HeldMeetings; knowers: ReadonlyMap<string, Knower[]> }

/** Who they are, in the order of the ids; those the actor may not see are left out. */
export async function findBriefedPeople(
  actor: Actor,
  ids: readonly string[],
  { day, held, knowers }: Known,
): Promise<BriefedPerson[]> {
  const found = await db.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: [...ids] } }] },
    select: selection(actor, day),
  })
  const byId = new Map(found.map((person) => [person.id, person]))
  return ids.flatMap((id) => {
    const person = byId.get(id)
    return person
      ? [{ ...personOf(actor, person), ...metOf(person, held), knownBy: knowers.get(id) ?? [] }]
      : []
  })
}

function personOf(actor: Actor, person: Found) {
  const { id, nativeName, titleOfAddress, pronunciation, languages, summary, appointments } = person
  const title = (post: { titleDa: string; titleEn: string }) =>
    actor.locale === 'da' ? post.titleDa : post.titleEn
  return {
    ...{ id, nativeName, titleOfAddress, pronunciation, summary },
    name: personName(person),
    languages: languageNames(languages, actor.locale),
    posts: appointments.map(({ post }) =>
      [title(post), organisationName(post.organisation, actor.locale)].filter(Boolean).join(', '),
    ),
  }
}

/** When they were last met. Whatever that and who knows them rests on is a source of theirs. */
function metOf({ id, handling, marking }: Found, held: HeldMeetings) {
  const met = held.of.get(id)
  return {
    lastMet: met?.lastMet ?? null,
    sources: [{ kind: 'person' as const, id, handling, marking }, ...(met?.restricted ?? [])],
  }
}
