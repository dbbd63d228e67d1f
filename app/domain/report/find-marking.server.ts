import { db } from '~/db.server'
import { inChunks } from '~/in-chunks'
import type { Actor } from '../access/actor'
import type { Marking } from '../access/handling'
import { visibleContributions, visibleEditions, visibleMeetings } from '../access/visible-to.server'
import { highestMarking } from '../documents/source'
import type { EvidencePiece } from '../strategy/scoreboard'

/** The highest marking of what is told: an open record can be marked all the same, when its author widened it. */
export async function findMarking(
  actor: Actor,
  pieces: readonly Pick<EvidencePiece, 'kind' | 'key'>[],
  editions: readonly { marking: Marking }[],
): Promise<Marking> {
  const idsOf = (kind: EvidencePiece['kind']) =>
    pieces.filter((piece) => piece.kind === kind).map(({ key }) => key.slice(kind.length + 1))
  const marked = { marking: { not: 'NONE' as const } }
  const meetings = await inChunks(idsOf('meeting'), (ids) =>
    db.meeting.findMany({
      where: { AND: [visibleMeetings(actor), marked, { id: { in: ids } }] },
      select: { marking: true },
      take: 1,
    }),
  )
  const held = await inChunks(idsOf('edition'), (ids) =>
    db.edition.findMany({
      where: { AND: [visibleEditions(actor), marked, { id: { in: ids } }] },
      select: { marking: true },
      take: 1,
    }),
  )
  const stated = await inChunks(idsOf('contribution'), (ids) =>
    db.contribution.findMany({
      where: {
        AND: [
          visibleContributions(actor),
          { id: { in: ids } },
          { OR: [{ meeting: marked }, { edition: marked }] },
        ],
      },
      select: { meeting: { select: { marking: true } }, edition: { select: { marking: true } } },
    }),
  )
  const hung = stated.flatMap(({ meeting, edition }) => [meeting, edition]).filter((on) => on !== null)
  return highestMarking([...editions, ...meetings, ...held, ...hung])
}
