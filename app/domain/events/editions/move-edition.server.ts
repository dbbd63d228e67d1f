import type { Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleAgendaItems, visiblePlanningTasks } from '../../access/visible-to.server'
import { addDays } from '../../time/plain-date'

/** Moves an edition's unfinished tasks and its agenda's days by as many days as its first day moved; done tasks stay. */
export async function moveWithEdition(
  tx: Transaction,
  actor: Actor,
  editionId: string,
  days: number,
): Promise<void> {
  if (days === 0) return
  const tasks = await tx.planningTask.findMany({
    where: { AND: [visiblePlanningTasks(actor), { editionId, doneAt: null }] },
    select: { id: true, dueOn: true },
  })
  for (const [dueOn, ids] of byDay(tasks.map(({ id, dueOn }) => ({ id, day: dueOn })))) {
    await tx.planningTask.updateMany({
      where: { id: { in: ids } },
      data: { dueOn: addDays(dueOn, days), version: { increment: 1 } },
    })
  }
  const items = await tx.agendaItem.findMany({
    where: { AND: [visibleAgendaItems(actor), { editionId, day: { not: null } }] },
    select: { id: true, day: true },
  })
  for (const [day, ids] of byDay(items.map((item) => ({ id: item.id, day: item.day ?? '' })))) {
    await tx.agendaItem.updateMany({ where: { id: { in: ids } }, data: { day: addDays(day, days) } })
  }
}

function byDay(rows: { id: string; day: string }[]): Map<string, string[]> {
  const days = new Map<string, string[]>()
  for (const { id, day } of rows) days.set(day, [...(days.get(day) ?? []), id])
  return days
}
