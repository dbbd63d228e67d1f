import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleEditions, visibleMeetings, visiblePlanningTasks } from '../access/visible-to.server'
import { daysOf } from '../calendar/meeting-calendar.server'
import { stateOf } from '../events/editions/edition'
import { type Holiday, findHolidays } from '../events/holidays.server'
import { codesOf } from '../events/series/find-series.server'
import { organisationName } from '../organisations/organisation'
import { standingTasks } from '../planning-tasks/planning-task-filter.server'
import { addDays, partsOf, type PlainDate, today } from '../time/plain-date'
import { type Clash, clashesOf } from './clashes'
import { type Gap, gapsOf, type YearlySeries } from './gaps'
import { ringOfStored, ringSelection } from './series-ring.server'
import type { MonthTasks, WheelEdition } from './wheel'

/** Everything the year's picture and its list show besides the records themselves. Texts in the reader's language. */
export type WheelYear = {
  /** Those that begin in the year, by day. */
  editions: WheelEdition[]
  /** One for each month that has any. */
  tasks: MonthTasks[]
  /** How many meetings the reader sees in each month, January first. */
  meetings: number[]
  /** Danish public holidays. */
  holidays: { day: PlainDate; name: string }[]
  gaps: Gap[]
  clashes: Clash[]
}

/**
 * The year as the reader sees it. Nothing here is worked out from a record hidden from the reader: a LIMITED edition
 * neither fills a gap nor clashes with anything. Years that are over have no gaps.
 */
export async function findYear(
  actor: Actor,
  year: number,
  { now, tasks }: { now: Date; tasks: 'mine' | 'all' },
): Promise<WheelYear> {
  const day = today(now, actor.zone)
  const [around, yearly, monthTasks, meetings] = await Promise.all([
    findEditionsAround(actor, year),
    year < partsOf(day).year ? [] : findYearlySeries(actor, year),
    countTasks(actor, year, day, tasks),
    countMeetings(actor, year),
  ])
  const editions = around.filter(({ startsOn }) => partsOf(startsOn).year === year)
  const countries = ['DK', ...new Set(editions.flatMap((edition) => edition.countries))]
  const holidays = await findHolidays(countries, `${year}-01-01`, addDays(`${year}-12-31`, 31), actor.locale)
  return {
    editions,
    tasks: monthTasks,
    meetings,
    holidays: danishHolidays(holidays, year),
    gaps: gapsOf(yearly, editions, year),
    clashes: clashesOf(around, holidays, year, day),
  }
}

function danishHolidays(holidays: Map<PlainDate, Holiday[]>, year: number) {
  return [...holidays].flatMap(([day, on]) => {
    const danish = on.find(({ country }) => country === 'DK')
    return danish && partsOf(day).year === year ? [{ day, name: danish.name }] : []
  })
}

/** The editions of the year and of the week on either side of it. */
async function findEditionsAround(actor: Actor, year: number): Promise<WheelEdition[]> {
  const from = addDays(`${year}-01-01`, -7)
  const to = addDays(`${year}-12-31`, 7)
  const rows = await db.edition.findMany({
    where: {
      AND: [visibleEditions(actor), { archivedAt: null, startsOn: { lte: to }, endsOn: { gte: from } }],
    },
    include: { series: { select: { ...ringSelection(actor), holidayCountries: true } } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map((edition) => {
    const { id, seriesId, startsOn, endsOn, place, handling, marking, series } = edition
    return {
      ...{ id, seriesId, startsOn, endsOn, place, handling, marking },
      title: organisationName(edition, actor.locale),
      ring: ringOfStored(series),
      state: stateOf(edition),
      isSurvey: series.kind === 'SURVEY',
      countries: codesOf(series.holidayCountries),
    }
  })
}

async function findYearlySeries(actor: Actor, year: number): Promise<YearlySeries[]> {
  const earlier = { startsOn: { lt: `${year}-01-01` }, archivedAt: null, cancelledAt: null }
  const rows = await db.series.findMany({
    where: { archivedAt: null, perYear: { gt: 0 } },
    select: {
      ...{ id: true, nameDa: true, nameEn: true, perYear: true, usualMonth: true },
      ...ringSelection(actor),
      editions: {
        where: { AND: [visibleEditions(actor), earlier] },
        select: { startsOn: true },
        orderBy: { startsOn: 'desc' },
        take: 1,
      },
    },
    orderBy: actor.locale === 'da' ? { nameDa: 'asc' } : { nameEn: 'asc' },
  })
  return rows.map((series) => ({
    id: series.id,
    title: organisationName(series, actor.locale),
    ring: ringOfStored(series),
    perYear: series.perYear ?? 0,
    usualMonth: series.usualMonth,
    latest: series.editions[0]?.startsOn ?? null,
  }))
}

async function countTasks(
  actor: Actor,
  year: number,
  day: PlainDate,
  whose: 'mine' | 'all',
): Promise<MonthTasks[]> {
  const own = whose === 'mine' ? { ownerId: actor.accountId } : {}
  const rows = await db.planningTask.findMany({
    where: { AND: [visiblePlanningTasks(actor), standingTasks, { dueOn: daysOf(year) }, own] },
    select: { dueOn: true, doneAt: true },
  })
  const months = new Map<number, MonthTasks>()
  for (const { dueOn, doneAt } of rows) {
    const { month } = partsOf(dueOn)
    const counted = months.get(month) ?? { month, open: 0, overdue: 0, done: 0 }
    if (doneAt) counted.done += 1
    else counted.open += 1
    if (!doneAt && dueOn < day) counted.overdue += 1
    months.set(month, counted)
  }
  return [...months.values()].sort((a, b) => a.month - b.month)
}

async function countMeetings(actor: Actor, year: number): Promise<number[]> {
  const days = await db.meeting.groupBy({
    by: ['startsOn'],
    where: { AND: [visibleMeetings(actor), { startsOn: daysOf(year), archivedAt: null }] },
    _count: { _all: true },
  })
  const months = Array.from({ length: 12 }, () => 0)
  for (const { startsOn, _count } of days) {
    const at = partsOf(startsOn).month - 1
    months[at] = (months[at] ?? 0) + _count._all
  }
  return months
}
