import { inTransaction, type Transaction } from '~/db.server'
import type { Actor, Locale } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import { visiblePersons } from '../access/visible-to.server'
import { Conflict, NotFound } from '../errors'
import { indexPerson } from '../search/index-record.server'
import { personSortKey } from '../search/sort-key'
import type { Density, Theme } from './find-session.server'

export type ProfileChange = {
  givenName: string
  familyName: string
  locale: Locale
  zone: string
  theme: Theme
  density: Density
  version: number
  personVersion: number
}

/** Changes how the actor is named and reads. Everybody may; nobody may for somebody else. */
export async function changeProfile(actor: Actor, change: ProfileChange): Promise<void> {
  const { version, personVersion, givenName, familyName, ...reading } = change
  await inTransaction(async (tx) => {
    const account = await tx.account.findUnique({ where: { id: actor.accountId } })
    const person = await tx.person.findFirst({
      where: { AND: [visiblePersons(actor), { id: actor.personId }] },
    })
    if (!account || !person) throw new NotFound()
    if (account.version !== version || person.version !== personVersion) {
      throw new Conflict(storedValues(account, person))
    }
    await tx.account.update({ where: { id: account.id }, data: { ...reading, version: { increment: 1 } } })
    const subject = { kind: 'account', id: account.id }
    await recordChange(tx, actor, { action: 'account.editProfile', subject })
    if (givenName !== person.givenName || familyName !== person.familyName) {
      await rename(tx, actor, { givenName, familyName })
    }
  })
}

async function rename(tx: Transaction, actor: Actor, name: { givenName: string; familyName: string }) {
  const { personId } = actor
  await tx.person.update({
    where: { id: personId },
    data: { ...name, sortKey: personSortKey(name), version: { increment: 1 } },
  })
  await indexPerson(tx, personId)
  await recordChange(tx, actor, {
    action: 'person.edit',
    subject: { kind: 'person', id: personId },
    personId,
    detail: { fields: Object.keys(name) },
  })
}

type Stored = { version: number; locale: string; zone: string; theme: string; density: string }

function storedValues(
  { version, locale, zone, theme, density }: Stored,
  person: { version: number; givenName: string; familyName: string },
): Record<string, string> {
  const { givenName, familyName } = person
  return {
    givenName,
    familyName,
    locale,
    zone,
    theme,
    density,
    version: String(version),
    personVersion: String(person.version),
  }
}
