import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { type EditionRing, ringOf } from './wheel'

/** What a series' ring is told from. A hidden person among those it always invites does not move it. */
export function ringSelection(actor: Actor) {
  return {
    kind: true,
    audienceGroupId: true,
    _count: {
      select: {
        measures: true,
        audience: { where: { OR: [{ personId: null }, { person: visiblePersons(actor) }] } },
      },
    },
  } as const satisfies Prisma.SeriesSelect
}

export function ringOfStored(
  series: Prisma.SeriesGetPayload<{ select: ReturnType<typeof ringSelection> }>,
): EditionRing {
  const { kind, audienceGroupId, _count } = series
  return ringOf({
    kind,
    hasMeasure: _count.measures > 0,
    hasAudience: audienceGroupId !== null || _count.audience > 0,
  })
}
