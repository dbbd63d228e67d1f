import generateCalendar, { type ICalEventData, type ICalEventStatus } from 'ical-generator'
import { DateTime } from 'luxon'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { buildCalendar, buildLongCalendar } from '~/domain/calendar/build-calendar'
import type { CalendarEvent } from '~/domain/calendar/calendar-event'
import { type BenchLine, inMs, median, milliseconds, times } from './bench-line'

const runs = 15
const zones = ['Europe/Copenhagen', 'America/Los_Angeles', 'Asia/Shanghai'] as const
const hour = 3_600_000

/** The builder beside ical-generator alone on the same events, by turns in one process; medians. */
export async function benchCalendarBuilder(): Promise<BenchLine[]> {
  const events = sampleEvents(1_000)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let run = 0; run < runs; run += 1) {
    theirs.push(await milliseconds(() => byIcalGenerator(events)))
    ours.push(await milliseconds(() => buildCalendar({ events })))
  }
  const ratio = median(ours) / median(theirs)
  const many = sampleEvents(5_000)
  let stall = 0
  let turn = performance.now()
  const watch = setInterval(() => {
    stall = Math.max(stall, performance.now() - turn)
    turn = performance.now()
  }, 1)
  const long = await milliseconds(() => buildLongCalendar({ events: many }))
  clearInterval(watch)
  return [
    {
      workload: 'calendar file, 1,000 events',
      ours: inMs(median(ours)),
      peer: `${inMs(median(theirs))} (ical-generator)`,
      ratio: times(ratio),
      goal: '≤ 1.5×',
      pass: ratio <= 1.5,
    },
    {
      workload: 'calendar file, 5,000 events',
      ours: inMs(long),
      goal: `< 2 s; longest stall ${inMs(stall)}, < 200 ms`,
      pass: long < 2_000 && stall < 200,
    },
  ]
}

function sampleEvents(count: number): CalendarEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const zone = zones[index % zones.length] ?? zones[0]
    const instant = new Date(Date.UTC(2026, 8, 1, 8) + index * 6 * hour)
    const uid = `0f9d1a3e-0000-4000-8000-${String(index).padStart(12, '0')}`
    return {
      uid,
      sequence: index % 4,
      stamp: new Date(Date.UTC(2026, 7, 1) + index * 1_000),
      time: {
        allDay: false,
        start: { instant, zone },
        end: { instant: new Date(instant.getTime() + hour), zone },
      },
      summary: `Møde nr. ${index} om kunstig intelligens, tillid; og kvanter`,
      description: `Formål: at drøfte partnerskaber.\n\nDeltagere:\nAnna Hansen, Udenrigsministeriet\nJohn Smith, Example Inc.\nLi Wei, Example University\n\nhttps://rapport.example.org/meetings/${uid}`,
      location: 'Asiatisk Plads 2, København',
      link: `https://meet.example.org/a/${index}`,
      status: 'CONFIRMED',
      categories: ['Møde'],
    }
  })
}

/** As its manual has it: Luxon times in each event's zone, and a VTIMEZONE of each. */
function byIcalGenerator(events: readonly CalendarEvent[]): string {
  const generator = (zone: string) => tzlib_get_ical_block(zone)[0] ?? null
  return generateCalendar({ timezone: { name: null, generator }, events: events.map(theirEvent) }).toString()
}

function theirEvent(event: CalendarEvent): ICalEventData {
  if (event.time.allDay || !event.time.end) throw new Error('the sample has hours')
  const { start, end } = event.time
  const zone = start.zone ?? 'utc'
  const stamp = DateTime.fromJSDate(event.stamp, { zone: 'utc' })
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp,
    lastModified: stamp,
    start: DateTime.fromJSDate(start.instant, { zone }),
    end: DateTime.fromJSDate(end.instant, { zone }),
    timezone: zone,
    summary: event.summary,
    description: event.description ?? null,
    location: event.location ?? null,
    url: event.link ?? null,
    status: event.status as ICalEventStatus,
    categories: (event.categories ?? []).map((name) => ({ name })),
  }
}
