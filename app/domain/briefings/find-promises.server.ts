import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import { inChunks } from '~/in-chunks'
import type { Actor } from '../access/actor'
import { visibleFollowUps } from '../access/visible-to.server'
import type { Source } from '../documents/source'
import { findAccountNames } from '../notes/find-notes.server'
import type { PlainDate } from '../time/plain-date'
import type { BriefedPromise } from './briefing'

const handled = { select: { id: true, handling: true, marking: true } } as const
const selection = {
  ...{ id: true, text: true, ownerId: true, dueOn: true, theirs: true },
  ...{ meeting: handled, edition: handled, person: handled, via: handled },
} as const satisfies Prisma.FollowUpSelect

type Found = Prisma.FollowUpGetPayload<{ select: typeof selection }>

type Where = { meetingIds: readonly string[]; personIds: readonly string[]; editionId: string | null }

/** What was promised and is not done, on both sides, as far as the actor may see: what is overdue first, by its day. */
export async function findPromises(actor: Actor, where: Where, day: PlainDate): Promise<BriefedPromise[]> {
  const open = (which: Prisma.FollowUpWhereInput) =>
    db.followUp.findMany({
      where: { AND: [visibleFollowUps(actor), { archivedAt: null, doneAt: null }, which] },
      select: selection,
    })
  const found = [
    ...(await inChunks(where.meetingIds, (ids) => open({ meetingId: { in: ids } }))),
    ...(await inChunks(where.personIds, (ids) => open({ personId: { in: ids } }))),
    ...(where.editionId ? await open({ editionId: where.editionId }) : []),
  ]
  const rows = [...new Map(found.map((row) => [row.id, row])).values()].sort(byDay)
  const owners = await findAccountNames(
    actor,
    rows.slice(0, 400).map(({ ownerId }) => ownerId),
  )
  return rows.map(({ text, ownerId, dueOn, theirs, ...row }) => ({
    ...{ text, dueOn, theirs, owner: owners.get(ownerId) ?? '' },
    overdue: dueOn !== null && dueOn < day,
    sources: sourcesOf(row),
  }))
}

/** Those without a day come last. */
function byDay(one: Found, other: Found): number {
  const [a, b] = [one.dueOn ?? '9999', other.dueOn ?? '9999']
  return a === b ? (one.id < other.id ? -1 : 1) : a < b ? -1 : 1
}

function sourcesOf({ meeting, edition, person, via }: Pick<Found, 'meeting' | 'edition' | 'person' | 'via'>) {
  const found: Source[] = []
  if (meeting) found.push({ kind: 'meeting', ...meeting })
  if (edition) found.push({ kind: 'edition', ...edition })
  for (const known of [person, via]) if (known) found.push({ kind: 'person', ...known })
  return found
}
