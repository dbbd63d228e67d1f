import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleSavedViews } from '../access/visible-to.server'
import { colleagueNames } from '../accounts/colleague-names.server'
import { Forbidden, NotFound } from '../errors'
import { isSavedList, mayOpenList, type SavedList } from './saved-list'

/** A view as lists show it. `version` and the right to change it are its owner's alone. */
export type ListedView = {
  id: string
  list: SavedList
  name: string
  query: string
  shared: boolean
  /** The actor's own; others' are shared and read-only. */
  mine: boolean
  /** Whose it is, where it is another's. */
  owner: string | null
  version: number
}

/** The views of a list that the actor may use, by name: one's own first, then those others share. */
export async function findSavedViews(actor: Actor, list: SavedList): Promise<ListedView[]> {
  return listed(actor, { list, archivedAt: null })
}

/** The views the actor may use of every list the actor may open. */
export async function findAllViews(actor: Actor): Promise<ListedView[]> {
  return listed(actor, { archivedAt: null })
}

/** The actor's own view, to be changed. Throws NotFound for what does not exist for the actor, Forbidden for another's. */
export async function startViewEdit(actor: Actor, id: string): Promise<ListedView> {
  const view = (await listed(actor, { id, archivedAt: null }))[0]
  if (!view) throw new NotFound()
  if (!view.mine) throw new Forbidden()
  return view
}

async function listed(
  actor: Actor,
  where: { id?: string; list?: SavedList; archivedAt: null },
): Promise<ListedView[]> {
  const rows = await db.savedView.findMany({
    where: { AND: [visibleSavedViews(actor), where] },
    select: { id: true, list: true, name: true, query: true, shared: true, accountId: true, version: true },
  })
  const others = rows.filter(({ accountId }) => accountId !== actor.accountId)
  const names =
    others.length > 0
      ? await colleagueNames(
          actor,
          others.map((row) => row.accountId),
        )
      : new Map<string, string>()
  const collator = new Intl.Collator(actor.locale, { numeric: true })
  return rows
    .flatMap(({ accountId, list, ...row }) => {
      const mine = accountId === actor.accountId
      return isSavedList(list) && mayOpenList(actor, list)
        ? [{ ...row, list, mine, owner: mine ? null : (names.get(accountId) ?? null) }]
        : []
    })
    .sort(
      (a, b) => Number(b.mine) - Number(a.mine) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
    )
}
