import type { InvitationStatus, OrganisationKind } from '~/generated/sqlite/enums'

/** What a rule counts of an invitation. */
export type Counted = {
  status: InvitationStatus
  companions: number
  organisationKind: OrganisationKind | null
  country: string | null
}

export type Rules = {
  leastMembers: number | null
  mostMembers: number | null
  leastCountries: number | null
  capacity: number | null
}

/** How an edition stands against its series' rules and its seats: shown, never in the way. */
export type Standing = {
  accepted: number
  members: {
    count: number
    least: number | null
    most: number | null
    warning: 'tooFew' | 'tooMany' | null
  } | null
  countries: { count: number; least: number; reached: boolean } | null
  seats: { taken: number; capacity: number; over: number } | null
}

/** Those who come: who accepted, and who sends another in their place. */
export function comes({ status }: { status: InvitationStatus }): boolean {
  return status === 'ACCEPTED' || status === 'SUBSTITUTE'
}

/** Those who come first, those who do not last. */
export const statusOrder: readonly InvitationStatus[] = [
  'ACCEPTED',
  'SUBSTITUTE',
  'TENTATIVE',
  'SENT',
  'DRAFTED',
  'WAITING',
  'DECLINED',
  'CANCELLED',
]

const states: readonly OrganisationKind[] = ['COUNTRY', 'MISSION', 'DANISH_AUTHORITY']

/** The country somebody represents: a state's own people do, a company's do not; of a person alone it is their country. */
export function representedCountry({
  organisationKind,
  country,
}: Pick<Counted, 'organisationKind' | 'country'>) {
  return organisationKind === null || states.includes(organisationKind) ? country : null
}

/** The counts against the rules (strategy measure 18: 20 countries; the council: 5–8 members). */
export function standingOf(invitations: readonly Counted[], rules: Rules): Standing {
  const coming = invitations.filter(comes)
  const accepted = coming.length
  const taken = accepted + coming.reduce((sum, { companions }) => sum + companions, 0)
  const countries = new Set(coming.flatMap((one) => representedCountry(one) ?? []))
  const { leastMembers, mostMembers, leastCountries, capacity } = rules
  return {
    accepted,
    members:
      leastMembers === null && mostMembers === null
        ? null
        : { ...memberStanding(invitations, leastMembers, mostMembers) },
    countries:
      leastCountries === null
        ? null
        : { count: countries.size, least: leastCountries, reached: countries.size >= leastCountries },
    seats: capacity === null ? null : { taken, capacity, over: Math.max(0, taken - capacity) },
  }
}

const outside: readonly InvitationStatus[] = ['DECLINED', 'CANCELLED', 'WAITING']

/** All who are invited and have not said no: nine invited to a council of eight is one too many before they answer. */
function memberStanding(invitations: readonly Counted[], least: number | null, most: number | null) {
  const count = invitations.filter(({ status }) => !outside.includes(status)).length
  const warning =
    most !== null && count > most
      ? ('tooMany' as const)
      : least !== null && count < least
        ? ('tooFew' as const)
        : null
  return { count, least, most, warning }
}
