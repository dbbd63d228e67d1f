import { db } from '~/db.server'
import { visiblePersons } from '~/domain/access/visible-to.server'
import { Random } from '../../../prisma/demo/random'
import type { Bench } from './bench'

const seed = 11

/** Ids of so many persons the diplomat may see, colleagues left out: the same in every run on the same fill. */
export async function somePersonIds(bench: Bench, count: number): Promise<string[]> {
  const ids = await allPersonIds(bench)
  const random = new Random(seed)
  return Array.from({ length: count }, () => random.pick(ids))
}

/** Ids of all of them. */
export async function allPersonIds({ actor }: Bench): Promise<string[]> {
  const persons = await db.person.findMany({
    where: { AND: [visiblePersons(actor), { archivedAt: null, account: { is: null } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return persons.map(({ id }) => id)
}
