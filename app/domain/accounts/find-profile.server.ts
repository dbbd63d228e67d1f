import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { readLocale } from './find-session.server'
import { sessionLifetime } from './session-lifetime'

/** The actor's own account, as the profile's form shows it, and their open sessions, latest used first. */
export async function findProfile(actor: Actor, now: Date) {
  const account = await db.account.findUnique({ where: { id: actor.accountId }, include: { office: true } })
  const person = await db.person.findFirst({
    where: { AND: [visiblePersons(actor), { id: actor.personId }] },
  })
  if (!account || !person) throw new NotFound()
  const sessions = await db.session.findMany({
    where: {
      accountId: actor.accountId,
      expiresAt: { gt: now },
      lastSeenAt: { gt: new Date(now.getTime() - sessionLifetime.idle) },
    },
    orderBy: { lastSeenAt: 'desc' },
    select: { id: true, createdAt: true, lastSeenAt: true },
  })
  const { email, role, zone, theme, density, version, office } = account
  const { givenName, familyName } = person
  return {
    givenName,
    familyName,
    locale: readLocale(account.locale),
    zone,
    theme,
    density,
    version,
    personVersion: person.version,
    email,
    role,
    office: { nameDa: office.nameDa, nameEn: office.nameEn },
    sessions,
  }
}
