import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor, Role } from '../access/actor'
import { demand } from '../access/demand'
import { visiblePersons } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { sortKey } from '../search/sort-key'
import { colleagueNames } from './colleague-names.server'

export const accountSorts = ['name', '-name', 'email', '-email', 'role', '-role', 'seen', '-seen'] as const

export type AccountQuery = {
  q?: string
  role?: Role
  officeId?: string
  status?: 'active' | 'deactivated'
  sort: (typeof accountSorts)[number]
  page: number
}

export const pageSize = 50

export type AccountRow = Awaited<ReturnType<typeof findAccounts>>['rows'][number]

/** A page of the accounts, for administrators. */
export async function findAccounts(actor: Actor, query: AccountQuery) {
  demand(actor, 'account.manage')
  const where = matching(actor, query)
  const [total, found] = await Promise.all([
    db.account.count({ where }),
    db.account.findMany({
      where,
      orderBy: [order(query.sort), { id: 'asc' }],
      skip: (query.page - 1) * pageSize,
      take: pageSize,
      select: { ...rowSelection, office: { select: { id: true, nameDa: true, nameEn: true } } },
    }),
  ])
  const names = await colleagueNames(
    actor,
    found.map(({ id }) => id),
  )
  return {
    total,
    rows: found.map((account) => ({ ...account, name: names.get(account.id) ?? account.email })),
  }
}

const rowSelection = {
  id: true,
  email: true,
  role: true,
  lastSeenAt: true,
  deactivatedAt: true,
} satisfies Prisma.AccountSelect

/** One account with its open sessions' count, for administrators. */
export async function findAccount(actor: Actor, id: string) {
  demand(actor, 'account.manage')
  const account = await db.account.findUnique({
    where: { id },
    select: {
      ...rowSelection,
      officeId: true,
      personId: true,
      createdAt: true,
      locale: true,
      zone: true,
      version: true,
      office: { select: { id: true, nameDa: true, nameEn: true } },
      _count: { select: { sessions: true } },
    },
  })
  if (!account) throw new NotFound()
  const { _count, ...rest } = account
  const names = await colleagueNames(actor, [id])
  return { ...rest, name: names.get(id) ?? account.email, sessions: _count.sessions }
}

function matching(actor: Actor, { q, role, officeId, status }: AccountQuery): Prisma.AccountWhereInput {
  const words = q?.split(/\s+/).filter(Boolean) ?? []
  return {
    AND: words.map((word) => ({
      OR: [
        { email: { contains: word.toLowerCase() } },
        { person: { AND: [visiblePersons(actor), { sortKey: { contains: sortKey(word) } }] } },
      ],
    })),
    role,
    officeId,
    deactivatedAt: status === undefined ? undefined : status === 'active' ? null : { not: null },
  }
}

function order(sort: AccountQuery['sort']): Prisma.AccountOrderByWithRelationInput {
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  const key = sort.replace('-', '')
  if (key === 'email') return { email: direction }
  if (key === 'role') return { role: direction }
  if (key === 'seen') return { lastSeenAt: { sort: direction, nulls: 'last' } }
  return { person: { sortKey: direction } }
}
