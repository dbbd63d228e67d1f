import { db } from '~/db.server'
import type { Actor } from '../access/actor'

/** The offices in use, in the house's order. */
export async function findOfficeChoices({ locale }: Actor): Promise<{ id: string; name: string }[]> {
  const offices = await db.office.findMany({
    where: { archivedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return offices.map(({ id, nameDa, nameEn }) => ({ id, name: locale === 'da' ? nameDa : nameEn }))
}
