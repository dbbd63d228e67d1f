import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { NotFound } from '../errors'

export const officeSorts = ['name', '-name', 'city', '-city', 'accounts', '-accounts'] as const

export type OfficeQuery = { q?: string; status?: 'active' | 'archived'; sort: (typeof officeSorts)[number] }

/** The offices with how many active accounts each has, for administrators. There are dozens, not thousands. */
export async function findOffices(actor: Actor, { q, status, sort }: OfficeQuery) {
  demand(actor, 'office.manage')
  const offices = await db.office.findMany({
    where: { archivedAt: status === 'archived' ? { not: null } : status === 'active' ? null : undefined },
    include: { _count: { select: { accounts: { where: { deactivatedAt: null } } } } },
  })
  const wanted = q?.trim().toLocaleLowerCase('da') ?? ''
  const rows = offices
    .map(({ _count, ...office }) => ({ ...office, accounts: _count.accounts }))
    .filter((office) =>
      [office.nameDa, office.nameEn, office.city].some((text) =>
        text.toLocaleLowerCase('da').includes(wanted),
      ),
    )
  return rows.sort(comparing(sort, actor.locale))
}

export type OfficeRow = Awaited<ReturnType<typeof findOffices>>[number]

/** One office, for administrators. */
export async function findOffice(actor: Actor, id: string) {
  demand(actor, 'office.manage')
  const office = await db.office.findUnique({ where: { id } })
  if (!office) throw new NotFound()
  return office
}

/** The offices to choose from in a form, in their given order. Every signed-in account may. */
export function listOffices(_actor: Actor) {
  return db.office.findMany({
    where: { archivedAt: null },
    orderBy: [{ position: 'asc' }, { nameDa: 'asc' }],
    select: { id: true, nameDa: true, nameEn: true, city: true, zone: true },
  })
}

/** As `listOffices`, by their names in the actor's language. */
export async function findOfficeChoices(actor: Actor): Promise<{ id: string; name: string }[]> {
  const offices = await listOffices(actor)
  return offices.map(({ id, nameDa, nameEn }) => ({ id, name: actor.locale === 'da' ? nameDa : nameEn }))
}

type Row = { nameDa: string; nameEn: string; city: string; accounts: number }

function comparing(sort: OfficeQuery['sort'], locale: 'da' | 'en'): (a: Row, b: Row) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const sign = sort.startsWith('-') ? -1 : 1
  const name = (row: Row) => (locale === 'en' ? row.nameEn : row.nameDa)
  const key = sort.replace('-', '')
  if (key === 'accounts') return (a, b) => sign * (a.accounts - b.accounts) || compare(name(a), name(b))
  if (key === 'city') return (a, b) => sign * compare(a.city, b.city) || compare(name(a), name(b))
  return (a, b) => sign * compare(name(a), name(b))
}
