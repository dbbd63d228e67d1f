import { db } from '~/db.server'
import type { Handling } from '~/generated/sqlite/enums'
import type { Actor } from '../../access/actor'
import { visibleContributions, visibleMeetings } from '../../access/visible-to.server'
import { organisationName } from '../../organisations/organisation'
import type { EvidencePiece } from '../scoreboard'

/** SQLite takes few bound values in one query. */
const mostAtOnce = 400

type Description = { detail: string; handling: Handling }

/** The pieces with what more there is to say: the organisations of meetings and contributions, and what they hang on. */
export async function describePieces(actor: Actor, pieces: EvidencePiece[]): Promise<EvidencePiece[]> {
  const described = new Map<string, Description>()
  for (let first = 0; first < pieces.length; first += mostAtOnce) {
    const some = pieces.slice(first, first + mostAtOnce)
    await describeContributions(actor, idsOf(some, 'contribution'), described)
    await describeMeetings(actor, idsOf(some, 'meeting'), described)
  }
  return pieces.map((piece) => ({ ...piece, ...described.get(piece.key) }))
}

const named = { include: { organisation: true } } as const

async function describeContributions(actor: Actor, ids: string[], into: Map<string, Description>) {
  if (ids.length === 0) return
  const found = await db.contribution.findMany({
    where: { AND: [visibleContributions(actor), { id: { in: ids } }] },
    select: {
      id: true,
      organisations: named,
      meeting: { select: { handling: true } },
      edition: { select: { handling: true } },
    },
  })
  for (const { id, organisations, meeting, edition } of found) {
    const limited = meeting?.handling === 'LIMITED' || edition?.handling === 'LIMITED'
    into.set(`contribution:${id}`, {
      detail: namesOf(actor, organisations),
      handling: limited ? 'LIMITED' : 'OPEN',
    })
  }
}

async function describeMeetings(actor: Actor, ids: string[], into: Map<string, Description>) {
  if (ids.length === 0) return
  const found = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { id: { in: ids } }] },
    select: { id: true, handling: true, organisations: named },
  })
  for (const { id, handling, organisations } of found) {
    into.set(`meeting:${id}`, { detail: namesOf(actor, organisations), handling })
  }
}

function namesOf(
  { locale }: Actor,
  organisations: { organisation: { nameDa: string; nameEn: string } }[],
): string {
  return organisations.map(({ organisation }) => organisationName(organisation, locale)).join(' · ')
}

function idsOf(pieces: EvidencePiece[], kind: EvidencePiece['kind']): string[] {
  return pieces.flatMap((piece) => (piece.kind === kind ? [piece.key.slice(kind.length + 1)] : []))
}
