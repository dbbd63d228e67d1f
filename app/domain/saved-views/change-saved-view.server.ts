import { inTransaction, type Transaction } from '~/db.server'
import type { Prisma, SavedView } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleSavedViews } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Forbidden, Invalid, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { fold } from '../search/fold'
import { cleanViewQuery, isSavedList, mayOpenList, type SavedList } from './saved-list'

/** Most views one account keeps: more could not be chosen from. */
const mostViews = 100

export type ViewFields = { name: string; shared: boolean }
type NewView = ViewFields & { formKey: string; list: SavedList; query: string }

/** Keeps a list's state under a name and answers with the view's id. Throws Invalid when the actor has one of that name there. */
export async function saveView(
  actor: Actor,
  { formKey, list, query, name, shared }: NewView,
): Promise<string> {
  demand(actor, 'savedView.edit')
  if (!mayOpenList(actor, list)) throw new Forbidden()
  return inTransaction((tx) =>
    once(tx, actor, formKey, async () => {
      await demandRoom(tx, actor)
      if (await isTaken(tx, actor, { list, name })) throw nameTaken()
      const view = await tx.savedView.create({
        data: { accountId: actor.accountId, list, name, query: cleanViewQuery(list, query), shared },
      })
      await tell(tx, actor, 'savedView.create', view.id)
      return view.id
    }),
  )
}

/** Another name, or another choice of who sees it. Throws Conflict when it was changed since it was read. */
export function renameView(
  actor: Actor,
  id: string,
  { version, name, shared }: ViewFields & { version: number },
): Promise<string> {
  return change(actor, id, 'savedView.edit', async (view, tx) => {
    if (view.archivedAt) throw new NotFound()
    demandVersion(view.version, version, () => ({
      version: String(view.version),
      name: view.name,
      shared: view.shared ? 'on' : '',
    }))
    if (await isTaken(tx, actor, { ...view, name })) throw nameTaken()
    return { name, shared }
  })
}

/** The view holds this state of its list from now on. Throws Conflict when it was changed since it was read. */
export function replaceView(
  actor: Actor,
  id: string,
  { version, query }: { version: number; query: string },
): Promise<string> {
  return change(actor, id, 'savedView.edit', (view) => {
    if (view.archivedAt || !isSavedList(view.list)) throw new NotFound()
    const { list } = view
    demandVersion(view.version, version, () => ({ version: String(view.version), query: view.query }))
    const cleaned = cleanViewQuery(list, query)
    return cleaned === view.query ? null : { query: cleaned }
  })
}

/** The view leaves its list. Asked twice, the second changes nothing. */
export function archiveView(actor: Actor, id: string, { now }: { now: Date }): Promise<string> {
  return change(actor, id, 'savedView.archive', (view) => (view.archivedAt ? null : { archivedAt: now }))
}

/** Undoes `archiveView`; should the name have been given to another meanwhile, it comes back with a number after it. */
export function restoreView(actor: Actor, id: string): Promise<string> {
  return change(actor, id, 'savedView.restore', async (view, tx) => {
    if (!view.archivedAt) return null
    return { archivedAt: null, name: await freeName(tx, actor, view) }
  })
}

type Step = (
  view: SavedView,
  tx: Transaction,
) => Prisma.SavedViewUpdateInput | null | Promise<Prisma.SavedViewUpdateInput | null>

/** Changes the actor's own view and answers with its list. Another's shared one is Forbidden, any other NotFound. */
async function change(actor: Actor, id: string, action: string, step: Step): Promise<string> {
  demand(actor, 'savedView.edit')
  return inTransaction(async (tx) => {
    const view = await tx.savedView.findFirst({ where: { AND: [visibleSavedViews(actor), { id }] } })
    if (!view || (view.archivedAt && view.accountId !== actor.accountId)) throw new NotFound()
    if (view.accountId !== actor.accountId) throw new Forbidden()
    const data = await step(view, tx)
    if (!data) return view.list
    await tx.savedView.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    await tell(tx, actor, action, id)
    return view.list
  })
}

/** The audit row says that a view changed, not what it is called: a private one is its owner's. */
async function tell(tx: Transaction, actor: Actor, action: string, id: string): Promise<void> {
  await recordChange(tx, actor, { action, subject: { kind: 'savedView', id } })
}

async function demandRoom(tx: Transaction, actor: Actor): Promise<void> {
  const count = await tx.savedView.count({
    where: { AND: [visibleSavedViews(actor), own(actor), { archivedAt: null }] },
  })
  if (count >= mostViews)
    throw new Invalid([{ field: 'name', code: 'tooManyViews', params: { most: mostViews } }])
}

type Naming = { list: string; name: string; id?: string }

/** Whether another of the actor's views of the list goes by the name, however it is written. */
async function isTaken(tx: Transaction, actor: Actor, { list, name, id }: Naming): Promise<boolean> {
  const others = await tx.savedView.findMany({
    where: { AND: [visibleSavedViews(actor), own(actor), { list, archivedAt: null, id: { not: id ?? '' } }] },
    select: { name: true },
  })
  return others.some((other) => sameName(other.name, name))
}

async function freeName(tx: Transaction, actor: Actor, view: SavedView): Promise<string> {
  for (let n = 1; n <= mostViews; n++) {
    const name = n === 1 ? view.name : `${view.name} (${n})`
    if (!(await isTaken(tx, actor, { ...view, name }))) return name
  }
  return view.name
}

function own(actor: Actor): Prisma.SavedViewWhereInput {
  return { accountId: actor.accountId }
}

/** "Tech-møder" and "tech møder" are one name; names of signs alone are compared as they stand. */
function sameName(one: string, other: string): boolean {
  return fold(one) === '' ? one === other : fold(one) === fold(other)
}

function nameTaken(): Invalid {
  return new Invalid([{ field: 'name', code: 'viewNameTaken' }])
}
