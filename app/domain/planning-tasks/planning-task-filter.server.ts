import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleEditions, visiblePersons } from '../access/visible-to.server'
import { today } from '../time/plain-date'

export type PlanningTaskFilter = {
  tab: 'mine' | 'all'
  state: 'open' | 'overdue' | 'done' | 'any'
  /** An account; `none`: nobody has it. */
  owner?: string | undefined
  series?: string | undefined
  archived?: boolean
  q?: string | undefined
  sort: 'due' | 'edition' | 'owner'
  descending: boolean
  /** From 1. */
  page: number
}

/** Not archived, nor is its edition, and nobody waits for what a cancelled edition left undone. */
export const standingTasks: Prisma.PlanningTaskWhereInput = {
  archivedAt: null,
  edition: { archivedAt: null },
  OR: [{ doneAt: { not: null } }, { edition: { cancelledAt: null } }],
}

/** Where-fragment: the tasks the filter leaves, of those the actor sees. */
export function listedTasks(
  actor: Actor,
  filter: Omit<PlanningTaskFilter, 'sort' | 'descending' | 'page'>,
  now: Date,
): Prisma.PlanningTaskWhereInput {
  const { tab, state, owner, series, archived, q } = filter
  const conditions: Prisma.PlanningTaskWhereInput[] = [
    archived ? { archivedAt: { not: null }, edition: { archivedAt: null } } : standingTasks,
  ]
  if (tab === 'mine') conditions.push({ ownerId: actor.accountId })
  if (state === 'done') conditions.push({ doneAt: { not: null } })
  if (state === 'open' || state === 'overdue') conditions.push({ doneAt: null })
  if (state === 'overdue') conditions.push({ dueOn: { lt: today(now, actor.zone) } })
  if (owner === 'none') conditions.push({ ownerId: null })
  else if (owner) conditions.push({ owner: { id: owner, person: visiblePersons(actor) } })
  if (series) conditions.push({ edition: { seriesId: series } })
  if (q) conditions.push(tasksMentioning(actor, q))
  return { AND: conditions }
}

/** Every word stands in the title or in the edition's name. Capitals count on PostgreSQL and on æ, ø, å: hence the spellings. */
export function tasksMentioning(actor: Actor, q: string): Prisma.PlanningTaskWhereInput {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8)
  return {
    AND: words.map((word) => ({
      OR: spellingsOf(word).flatMap((spelling) => [
        { title: { contains: spelling } },
        { edition: { AND: [visibleEditions(actor), namedLike(spelling)] } },
      ]),
    })),
  }
}

/** Where-fragment: the edition or its series has the text in its name. */
export function namedLike(text: string): Prisma.EditionWhereInput {
  const inName = [{ nameDa: { contains: text } }, { nameEn: { contains: text } }]
  return { OR: [...inName, { series: { OR: inName } }] }
}

/** As typed, in small letters, and with a capital first. */
export function spellingsOf(word: string): string[] {
  const small = word.toLowerCase()
  return [...new Set([word, small, small.slice(0, 1).toUpperCase() + small.slice(1)])]
}

export function orderOfTasks({
  sort,
  descending,
}: Pick<PlanningTaskFilter, 'sort' | 'descending'>): Prisma.PlanningTaskOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  const due = { dueOn: sort === 'due' ? direction : 'asc' } as const
  if (sort === 'edition')
    return [{ edition: { startsOn: direction } }, { editionId: 'asc' }, due, { id: 'asc' }]
  if (sort === 'owner') return [{ owner: { person: { sortKey: direction } } }, due, { id: 'asc' }]
  return [due, { id: 'asc' }]
}
