import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { Invalid } from '../errors'
import { resolveOrganisation } from '../organisations/resolve-organisation.server'
import { findPeriodInForce } from '../strategy/find-periods.server'
import type { PlainDate } from '../time/plain-date'
import { resolveTopics } from '../topics/resolve-topics.server'
import type { Attending } from './gather-participants.server'
import type { MeetingInput } from './meeting'

/** The organisations a meeting concerns: the chosen ones and those its participants stood for that day. */
export async function gatherOrganisations(
  tx: Transaction,
  actor: Actor,
  input: Pick<MeetingInput, 'organisationIds' | 'organisationNames'>,
  attending: Attending[],
  already: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const chosen = [...new Set(input.organisationIds ?? [])]
  const found = await tx.organisation.findMany({
    where: { id: { in: chosen } },
    select: { id: true, archivedAt: true },
  })
  const usable = found.filter((o) => o.archivedAt === null || already.has(o.id)).map((o) => o.id)
  if (usable.length !== chosen.length) {
    throw new Invalid([{ field: 'organisations', code: 'notFoundChoice' }])
  }
  const named: string[] = []
  for (const name of input.organisationNames ?? []) {
    const id = await resolveOrganisation(tx, actor, { name }, 'organisations')
    if (id) named.push(id)
  }
  return [...new Set([...chosen, ...named, ...representedBy(attending)])]
}

/**
 * Our own house is in every meeting and so in none. A LIMITED person's organisation is not derived: it would
 * tell readers of the meeting that somebody they may not know took part.
 */
function representedBy(attending: Attending[]): string[] {
  return attending
    .filter((a) => a.shown && !a.colleague && (a.role === 'HOST' || a.role === 'PARTICIPANT'))
    .flatMap((a) => a.organisationId ?? [])
}

/** Topics by id or by name; measures by id or by their number in the strategy of the day. */
export async function gatherSubjects(tx: Transaction, actor: Actor, input: MeetingInput, day: PlainDate) {
  const topicIds = await resolveTopics(tx, actor, {
    ids: input.topicIds ?? [],
    names: input.topicNames ?? [],
    ...(input.about && { about: input.about }),
  })
  return { topicIds, measureIds: await resolveMeasures(tx, input, day) }
}

async function resolveMeasures(tx: Transaction, input: MeetingInput, day: PlainDate): Promise<string[]> {
  const { measureIds = [], measureNumbers = [] } = input
  if (measureIds.length + measureNumbers.length === 0) return []
  const periodId = await findPeriodInForce(day, tx)
  const found = await tx.measure.findMany({
    where: {
      OR: [
        { id: { in: measureIds } },
        { number: { in: measureNumbers }, priority: { periodId: periodId ?? '' } },
      ],
    },
    select: { id: true, number: true },
  })
  const ids = new Set(found.map((measure) => measure.id))
  const numbers = new Set(found.map((measure) => measure.number))
  if (!measureIds.every((id) => ids.has(id)) || !measureNumbers.every((number) => numbers.has(number))) {
    throw new Invalid([{ field: 'measures', code: 'notFoundChoice' }])
  }
  return [...ids]
}
