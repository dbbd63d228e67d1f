import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { can } from '../access/can'
import { findReaderChoices } from '../access/find-reader-choices.server'
import { findPeriodInForce } from '../strategy/find-periods.server'
import { today } from '../time/plain-date'
import { listTimeZones, zoneCity } from '../time/time-zone'
import { findTopics } from '../topics/find-topics.server'

/** What a meeting's form offers to choose from, in the actor's language. */
export async function findMeetingChoices(actor: Actor, now: Date) {
  const [topics, measures, readers, offices] = await Promise.all([
    findTopics(actor),
    findMeasureOptions(actor, now),
    findReaderChoices(actor),
    db.office.findMany({ where: { archivedAt: null }, orderBy: { position: 'asc' }, select: { zone: true } }),
  ])
  const ownZones = [...new Set([actor.zone, ...offices.map((office) => office.zone)])]
  return {
    topics,
    measures,
    readers,
    owners: readers.accounts,
    mayAddTopics: can(actor, 'topic.edit'),
    mayCreatePersons: can(actor, 'person.create'),
    mayCreateOrganisations: can(actor, 'organisation.create'),
    ownZones: ownZones.map((zone) => ({ zone, city: zoneCity(zone, actor.locale) })),
    zones: listTimeZones(),
  }
}

export type MeetingChoices = Awaited<ReturnType<typeof findMeetingChoices>>

/** The measures of the strategy period in force, by number. */
export async function findMeasureOptions(
  actor: Actor,
  now: Date,
): Promise<{ id: string; number: number; name: string }[]> {
  const periodId = await findPeriodInForce(today(now, actor.zone))
  const measures = await db.measure.findMany({
    where: { priority: { periodId: periodId ?? '' } },
    orderBy: { number: 'asc' },
  })
  return measures.map(({ id, number, nameDa, nameEn }) => ({
    id,
    number,
    name: actor.locale === 'da' ? nameDa : nameEn,
  }))
}
