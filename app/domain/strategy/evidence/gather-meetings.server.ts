import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visibleMeetings } from '../../access/visible-to.server'
import { evidenceRule } from '../evidence-rules'
import type { EvidencePiece } from '../scoreboard'
import { push, type CountedMeasure, type Days, type Gathered } from './gather'

// Held or not is looked at here: asked of the joined meeting, SQLite reads all held meetings there are.
const meetingColumns = {
  ...{ id: true, title: true, startsOn: true, handling: true },
  ...{ status: true, archivedAt: true },
} as const

/** The held meetings tagged with each measure that have the organisations it asks for, by measure. */
export async function gatherMeetings(
  actor: Actor,
  measures: readonly CountedMeasure[],
  { from, to }: Days,
): Promise<Gathered<EvidencePiece>> {
  const gathered: Gathered<EvidencePiece> = new Map()
  const asked = measures.filter(({ number }) => evidenceRule(number).meetings)
  if (asked.length === 0) return gathered
  const found = await db.meetingMeasure.findMany({
    where: {
      meeting: visibleMeetings(actor),
      OR: asked.map(({ id, number }) => ({ measureId: id, meeting: withOrganisations(number) })),
    },
    select: { measureId: true, meeting: { select: meetingColumns } },
    orderBy: { meetingId: 'desc' },
  })
  for (const { measureId, meeting } of found) {
    const { id, title, startsOn, handling, status, archivedAt } = meeting
    if (status !== 'HELD' || archivedAt !== null || startsOn < from || startsOn > to) continue
    push(gathered, measureId, {
      ...{ key: `meeting:${id}`, kind: 'meeting', on: startsOn, title, detail: '' },
      ...{ href: `/meetings/${id}`, handling },
    })
  }
  return gathered
}

/** One organisation of each set of kinds takes part. Our own house is in every meeting and so counts in none. */
function withOrganisations(number: number): Prisma.MeetingWhereInput {
  const sets = evidenceRule(number).meetings ?? []
  return {
    AND: sets.map((kinds) => ({
      organisations: { some: { organisation: { kind: { in: [...kinds] }, ownHouse: false } } },
    })),
  }
}
