import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleFollowUps, visibleMeetings, visiblePersons } from '../access/visible-to.server'
import { actorOf } from '../accounts/find-session.server'
import { isRestricted } from '../documents/source'
import { Invalid, type FieldError } from '../errors'
import { colleagueNames } from '../accounts/colleague-names.server'
import type { Readout } from './find-readout.server'
import { findEmails } from './find-recipients.server'
import type { GivenRecipients } from './readout-schema.server'

export type Recipient = { name: string; email: string }

/**
 * Those a readout is sent to, each with an address. A colleague who may not see all that is in it is refused, by name,
 * also when only the address was typed; whoever is outside the house gets restricted words only when that is confirmed.
 * Throws Invalid.
 */
export async function judgeRecipients(
  actor: Actor,
  readout: Readout,
  given: GivenRecipients,
): Promise<{ recipients: Recipient[]; outside: number }> {
  const { accountIds, personIds, addresses, confirmed } = given
  const accounts = await db.account.findMany({
    where: {
      // A colleague the actor may not see is as anyone unknown: picked, no choice; as an address, a stranger's.
      person: visiblePersons(actor),
      OR: [{ id: { in: accountIds } }, { email: { in: addresses } }],
      deactivatedAt: null,
    },
    include: { person: true },
    orderBy: { id: 'asc' },
  })
  if (accountIds.some((id) => !accounts.some((account) => account.id === id))) {
    throw new Invalid([{ field: 'accountIds', code: 'notFoundChoice' }])
  }
  const names = await colleagueNames(
    actor,
    accounts.map(({ id }) => id),
  )
  const refusals: FieldError[] = []
  for (const account of accounts) {
    const code = await refusalOf(actorOf(account), readout)
    const field = accountIds.includes(account.id) ? 'accountIds' : 'addresses'
    if (code) refusals.push({ field, code, params: { name: names.get(account.id) ?? account.email } })
  }
  const outside = await findOutside(actor, readout, personIds)
  const typed = addresses.filter((address) => !accounts.some(({ email }) => email === address))
  const strangers = outside.length + typed.length
  if (strangers > 0 && readout.sources.some(isRestricted) && !confirmed) {
    refusals.push({ field: 'confirmed', code: 'confirmOutside' })
  }
  if (refusals.length > 0) throw new Invalid(refusals)
  const colleagues = accounts.map(({ id, email }) => ({ name: names.get(id) ?? '', email }))
  return {
    recipients: [...colleagues, ...outside, ...typed.map((email) => ({ name: '', email }))],
    outside: strangers,
  }
}

/** What the recipient may not see of it. */
async function refusalOf(recipient: Actor, { meeting, named }: Readout) {
  const sees = await db.meeting.count({ where: { AND: [visibleMeetings(recipient), { id: meeting.id }] } })
  if (sees === 0) return 'mayNotSeeMeeting' as const
  const { personIds, followUpIds } = named
  const persons = await db.person.count({
    where: { AND: [visiblePersons(recipient), { id: { in: personIds } }] },
  })
  const followUps = await db.followUp.count({
    where: { AND: [visibleFollowUps(recipient), { id: { in: followUpIds } }] },
  })
  return persons < personIds.length || followUps < followUpIds.length ? ('mayNotSeePerson' as const) : null
}

/** Counterparts of the meeting with an address the actor may see. */
async function findOutside(actor: Actor, { meeting }: Readout, personIds: string[]): Promise<Recipient[]> {
  const emails = await findEmails(actor, personIds)
  const people = new Map(
    meeting.people.filter(({ colleague }) => !colleague).map((one) => [one.id, one.name]),
  )
  return personIds.map((id) => {
    const [name, email] = [people.get(id), emails.get(id)]
    if (name === undefined || email === undefined)
      throw new Invalid([{ field: 'personIds', code: 'notFoundChoice' }])
    return { name, email }
  })
}
