import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleContributions, visibleEditions, visibleMeetings } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { standingContributions } from '../strategy/standing-contributions'
import type { PlainDate } from '../time/plain-date'
import type { ReportFigures } from './report'

type Days = { from: PlainDate; to: PlainDate }

const within = ({ from, to }: Days) => ({ gte: from, lte: to })

/** How much was done between two days, as far as the actor may see. */
export async function findFigures(actor: Actor, days: Days): Promise<ReportFigures> {
  const held = {
    AND: [visibleMeetings(actor), { status: 'HELD' as const, archivedAt: null, startsOn: within(days) }],
  }
  const [meetings, organisations, editions, kinds] = await Promise.all([
    db.meeting.count({ where: held }),
    db.meetingOrganisation.groupBy({
      by: ['organisationId'],
      where: { organisation: { ownHouse: false, archivedAt: null }, meeting: held },
    }),
    db.edition.count({ where: { AND: [visibleEditions(actor), heldWithin(days)] } }),
    db.contribution.groupBy({
      by: ['kind'],
      where: { AND: [visibleContributions(actor), standingContributions, { happenedOn: within(days) }] },
      _count: true,
    }),
  ])
  return {
    meetings,
    organisations: organisations.length,
    editions,
    contributions: Object.fromEntries(kinds.map((k) => [k.kind, k._count])),
  }
}

/** The events held between two days, the latest first. */
export async function findHeldEditions(actor: Actor, days: Days) {
  const found = await db.edition.findMany({
    where: { AND: [visibleEditions(actor), heldWithin(days)] },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  })
  return found.map(({ id, nameDa, nameEn, startsOn: on, endsOn: until, place, marking }) => ({
    ...{ id, on, until, place, marking },
    name: organisationName({ nameDa, nameEn }, actor.locale),
  }))
}

function heldWithin(days: Days) {
  return {
    archivedAt: null,
    cancelledAt: null,
    heldAt: { not: null },
    startsOn: within(days),
    series: { kind: 'EVENT' as const },
  }
}
