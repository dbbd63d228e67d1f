import type { Prisma } from '~/generated/sqlite/client'
import type { PlainDate } from '../time/plain-date'

/** Held on the day, as far as its ends are known. */
export function heldOn(day: PlainDate): Prisma.AppointmentWhereInput {
  return {
    archivedAt: null,
    AND: [
      { OR: [{ startsOn: null }, { startsOn: { lte: day } }] },
      { OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
    ],
  }
}
