import { inTransaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import { buildEdition } from './build-invitation'

/** A planning task due a fortnight before its edition, which is one of its own unless given. */
export async function buildPlanningTask(given: Partial<Prisma.PlanningTaskUncheckedCreateInput> = {}) {
  const editionId = given.editionId ?? (await buildEdition()).id
  return inTransaction((tx) =>
    tx.planningTask.create({
      data: { title: 'Send invitationer', dueOn: '2027-02-18', offsetDays: -14, ...given, editionId },
    }),
  )
}
