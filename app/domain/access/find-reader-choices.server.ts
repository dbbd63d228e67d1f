import { db } from '~/db.server'
import { personName } from '../people/person-name'
import type { Actor } from './actor'
import type { ReaderChoices } from './handling'
import type { StoredHandling } from './handling.server'
import { visiblePersons } from './visible-to.server'

/** The colleagues and offices that can be named on a LIMITED record, and those already named on it. */
export async function findReaderChoices(
  actor: Actor,
  named: StoredHandling['readers'] = [],
): Promise<ReaderChoices> {
  const [accounts, offices] = await Promise.all([
    db.account.findMany({
      where: {
        person: visiblePersons(actor),
        OR: [{ deactivatedAt: null }, { id: { in: named.flatMap((r) => r.accountId ?? []) } }],
      },
      select: { id: true, person: true, office: { select: { nameDa: true, nameEn: true } } },
      orderBy: { person: { sortKey: 'asc' } },
    }),
    db.office.findMany({
      where: { OR: [{ archivedAt: null }, { id: { in: named.flatMap((r) => r.officeId ?? []) } }] },
      orderBy: [{ position: 'asc' }, { nameDa: 'asc' }],
    }),
  ])
  const officeName = (office: { nameDa: string; nameEn: string }) =>
    actor.locale === 'da' ? office.nameDa : office.nameEn
  return {
    accounts: accounts.map(({ id, person, office }) => ({
      id,
      name: personName(person),
      detail: officeName(office),
    })),
    offices: offices.map((office) => ({ id: office.id, name: officeName(office), detail: '' })),
  }
}

/** The names on a LIMITED record, for its page: "Mette Holm, Beijing". */
export async function findReaderNames(actor: Actor, readers: StoredHandling['readers']): Promise<string[]> {
  if (readers.length === 0) return []
  const { accounts, offices } = await findReaderChoices(actor, readers)
  const ids = new Set(readers.flatMap((reader) => [reader.accountId, reader.officeId]))
  return [...accounts, ...offices].filter(({ id }) => ids.has(id)).map(({ name }) => name)
}
