import { db } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../../access/actor'
import { findOwnerNames } from '../../groups/find-owners.server'
import { organisationName } from '../../organisations/organisation'
import { formatTime } from '../../time/format-time'
import { type PlainDate, today } from '../../time/plain-date'
import { wallTimeOf } from '../../time/wall-time'
import { findHolidays } from '../holidays.server'
import { lengthInDays, proposeDates, searchedDays, targetDate } from '../propose-dates'
import { carryTasks, dueOn } from './carry-tasks'
import { gatherAudience } from './gather-audience.server'
import { findOrigin, firstAgenda, type Origin } from './next-edition.server'

/** Everything a next edition would be made of, before it is: dates, tasks, guests, agenda, and what last time taught. */
export async function planNextEdition(
  actor: Actor,
  seriesId: string,
  fromId: string | null,
  { now }: { now: Date },
) {
  const origin = await findOrigin(db, actor, seriesId, fromId)
  const { series, last } = origin
  const day = today(now, actor.zone)
  const days = last ? lengthInDays(last.startsOn, last.endsOn) : series.usualDays
  const dates = await datesFor(actor, origin, days, day)
  const startsOn = dates.proposals[0] ?? day
  const tasks = carryTasks(series.tasks, last && { ...last, tasks: last.planningTasks }, actor.locale)
  const owners = await findOwnerNames(
    actor,
    [...tasks, ...(last?.followUps ?? [])].flatMap(({ ownerId }) => ownerId ?? []),
  )
  const audience = await gatherAudience(db, actor, series, last?.id ?? null, day)
  const named = (ownerId: string | null) => owners.get(ownerId ?? '') ?? null
  return {
    series: { id: series.id, name: organisationName(series, actor.locale) },
    last: last && lastFacts(actor, last, named),
    days,
    ...dates,
    values: startValues(actor, last),
    tasks: tasks.map(({ title, offsetDays, ownerId }) => {
      const due = dueOn(startsOn, { offsetDays })
      return { title, offsetDays, dueOn: due, late: due < day, owner: named(ownerId) }
    }),
    agenda: firstAgenda(origin, actor.locale, textsFor(actor.locale).editions.next.openFromLast),
    ...audience,
  }
}

export type NextEdition = Awaited<ReturnType<typeof planNextEdition>>

type Last = NonNullable<Origin['last']>

function lastFacts(actor: Actor, last: Last, named: (ownerId: string | null) => string | null) {
  return {
    id: last.id,
    name: organisationName(last, actor.locale),
    marking: last.marking,
    startsOn: last.startsOn,
    lessons: last.lessons,
    followUps: last.followUps.map(({ id, text, dueOn: due, ownerId }) => ({
      id,
      text,
      dueOn: due,
      owner: named(ownerId),
    })),
  }
}

async function datesFor(actor: Actor, { series, last }: Origin, days: number, day: PlainDate) {
  const target = targetDate(last?.startsOn ?? null, series.usualMonth, day)
  const { from, to } = searchedDays(target, days)
  const countries = ['DK', ...series.holidayCountries.split(',').filter(Boolean)]
  const holidays = await findHolidays(countries, from, to, actor.locale)
  return proposeDates(target, days, day, holidays)
}

/** The form's fields as they begin: last time's hours, zone and place. */
function startValues(actor: Actor, last: Origin['last']) {
  const zone = last?.zone ?? actor.zone
  return {
    time: last ? hoursOf(last, zone, actor.locale) : '',
    zone,
    place: last?.place ?? '',
    link: last?.link ?? '',
  }
}

function hoursOf({ startsAt, endsAt }: Last, zone: string, locale: 'da' | 'en'): string {
  if (!startsAt) return ''
  const hours = [startsAt, ...(endsAt ? [endsAt] : [])]
  return hours.map((instant) => formatTime(wallTimeOf(instant, zone).time, locale)).join('-')
}
