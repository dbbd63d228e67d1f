import type { Transaction } from '~/db.server'
import type { Actor, Locale, Role } from '../access/actor'
import { indexOrganisation, indexPerson, indexPost } from '../search/index-record.server'
import { personSortKey, sortKey } from '../search/sort-key'
import { today } from '../time/plain-date'

export type NewColleague = {
  givenName: string
  familyName: string
  email: string
  passwordHash: string
  role: Role
  officeId: string
  locale: Locale
  zone: string
}

/**
 * A colleague is a person of our own organisation with an account: so that staff are nodes of the same
 * network, they hold a post there from today. Answers with the actor they now are.
 */
export async function createColleague(tx: Transaction, colleague: NewColleague, now: Date): Promise<Actor> {
  const { givenName, familyName, email, passwordHash, role, officeId, locale, zone } = colleague
  const person = await tx.person.create({
    data: { givenName, familyName, zone, sortKey: personSortKey({ givenName, familyName }) },
  })
  const account = await tx.account.create({
    data: { personId: person.id, email, passwordHash, role, officeId, locale, zone },
  })
  const postId = await colleaguePost(tx)
  await tx.appointment.create({ data: { personId: person.id, postId, startsOn: today(now, zone) } })
  await indexPerson(tx, person.id, now)
  const name = `${givenName} ${familyName}`.trim()
  return { accountId: account.id, personId: person.id, officeId, role, name, locale, zone }
}

const colleagueTitle = { titleDa: 'Medarbejder', titleEn: 'Colleague' }

/** The post every colleague holds until someone gives them a better one. */
async function colleaguePost(tx: Transaction): Promise<string> {
  const organisationId = await ownOrganisation(tx)
  const known = await tx.post.findFirst({ where: { organisationId, ...colleagueTitle, archivedAt: null } })
  if (known) return known.id
  const { id } = await tx.post.create({ data: { organisationId, ...colleagueTitle } })
  await indexPost(tx, id)
  return id
}

/** Our own organisation comes with the reference data; an installation without it gets one to rename. */
async function ownOrganisation(tx: Transaction): Promise<string> {
  const known = await tx.organisation.findFirst({
    where: { ownHouse: true, archivedAt: null },
    orderBy: { createdAt: 'asc' },
  })
  if (known) return known.id
  const name = { nameDa: 'Vores kontor', nameEn: 'Our office' }
  const { id } = await tx.organisation.create({
    data: {
      ...name,
      kind: 'DANISH_AUTHORITY',
      ownHouse: true,
      sortKeyDa: sortKey(name.nameDa),
      sortKeyEn: sortKey(name.nameEn),
    },
  })
  await indexOrganisation(tx, id)
  return id
}
