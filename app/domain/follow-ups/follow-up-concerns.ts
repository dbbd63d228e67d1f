import { nameSelection, personName } from '../people/person-name'

type Named = { id: string } & Parameters<typeof personName>[0]

/** Whom a follow-up is about, and through whom an introduction goes: both visible wherever the follow-up is. */
export type FollowUpConcerns = {
  person: { id: string; name: string } | null
  via: { id: string; name: string } | null
}

const named = { select: { id: true, ...nameSelection } } as const

/** What `concernsOf` needs of a stored follow-up. */
export const concernsSelection = { person: named, via: named } as const

export function concernsOf(followUp: { person: Named | null; via: Named | null }): FollowUpConcerns {
  const nameOf = (person: Named | null) => person && { id: person.id, name: personName(person) }
  return { person: nameOf(followUp.person), via: nameOf(followUp.via) }
}
