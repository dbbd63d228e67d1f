import { setImmediate } from 'node:timers/promises'
import generateCalendar, { type ICalCalendar, type ICalCalendarMethod, escape } from 'ical-generator'
import type { Calendar, CalendarEvent } from './calendar-event'
import { cleanLine, cleanText, cleanUri } from '../text/clean-text'
import { componentText, foldLine, propertyText } from './content-lines'
import { occurrenceProperty, startForm, timeProperties, type TimeForm } from './event-times'
import type { JCalComponent, JCalProperty } from './jcal'
import { layOutEvent } from './lay-out-event'
import { demandMethodRules } from './method-rules'
import { recurrenceProperties } from './recurrence'
import { zoneText } from './zone-block'

const PRODUCT = { company: 'Rapport', product: 'Rapport', language: 'DA' }
const LONGEST_TURN_MS = 25

/**
 * The calendar as an iCalendar file (RFC 5545): ical-generator lays out what an event says, and ical.js writes times,
 * recurrence, links, alarms and zones, whose types are ours to choose. The same input gives the same bytes, whatever
 * the server's zone. Throws UnwritableCalendar.
 */
export function buildCalendar(calendar: Calendar): string {
  const file = startFile(calendar)
  for (const event of calendar.events) file.add(event)
  return file.finish()
}

/** As buildCalendar, byte for byte, letting other requests go on in between: for files of many events. */
export async function buildLongCalendar(calendar: Calendar): Promise<string> {
  const file = startFile(calendar)
  let turn = performance.now()
  for (const event of calendar.events) {
    file.add(event)
    if (performance.now() - turn < LONGEST_TURN_MS) continue
    await setImmediate()
    turn = performance.now()
  }
  return file.finish()
}

type File = { add: (event: CalendarEvent) => void; finish: () => string }

function startFile(calendar: Calendar): File {
  demandMethodRules(calendar)
  const layout = generateCalendar({
    prodId: PRODUCT,
    name: calendar.name ? escape(cleanLine(calendar.name), false) : null,
    method: (calendar.method as ICalCalendarMethod | undefined) ?? null,
    ttl: calendar.refreshMinutes === undefined ? null : calendar.refreshMinutes * 60,
  })
  const seriesForms = formsOfSeries(calendar)
  const zones = new Set<string>()
  const events: string[] = []
  return {
    add: (event) => {
      const timing = timingOf(event, seriesForms)
      for (const [, { tzid }] of timing) if (typeof tzid === 'string') zones.add(tzid)
      events.push(eventText(event, timing, layout))
    },
    finish: () => {
      const [head = ''] = layout.toString().split('\r\nEND:VCALENDAR')
      return [head, ...zoneTexts(zones), ...events, 'END:VCALENDAR', ''].join('\r\n')
    },
  }
}

function timingOf(event: CalendarEvent, seriesForms: Map<string, TimeForm>): JCalProperty[] {
  const form = startForm(event)
  return [
    ...recurrenceId(event, form, seriesForms),
    ...timeProperties(event, form),
    ...recurrenceProperties(event, form),
  ]
}

function eventText(event: CalendarEvent, timing: JCalProperty[], layout: ICalCalendar): string {
  const { identity, details } = layOutEvent(event, layout)
  return [
    'BEGIN:VEVENT',
    ...identity.map(foldLine),
    ...timing.map(propertyText),
    ...details.map(foldLine),
    ...linkProperties(event).map(propertyText),
    ...alarmOf(event).map(componentText),
    'END:VEVENT',
  ].join('\r\n')
}

/** Written last: ical-generator would put it before other properties of its event. */
function alarmOf({ alarmMinutes, summary }: CalendarEvent): JCalComponent[] {
  if (alarmMinutes === undefined || alarmMinutes === null) return []
  const properties: JCalProperty[] = [
    ['action', {}, 'text', 'DISPLAY'],
    ['trigger', {}, 'duration', `-PT${alarmMinutes}M`],
    ['description', {}, 'text', cleanText(summary) || PRODUCT.product],
  ]
  return [['valarm', properties, []]]
}

function formsOfSeries({ events }: Calendar): Map<string, TimeForm> {
  const series = events.filter(({ recurrence }) => recurrence !== undefined)
  return new Map(series.map((event) => [event.uid, startForm(event)]))
}

/** Written as its series writes its start, also when the occurrence itself moved to another zone or to whole days. */
function recurrenceId(
  event: CalendarEvent,
  form: TimeForm,
  seriesForms: Map<string, TimeForm>,
): JCalProperty[] {
  if (event.recurrenceId === undefined) return []
  return [occurrenceProperty('recurrence-id', event.recurrenceId, seriesForms.get(event.uid) ?? form)]
}

function linkProperties(event: CalendarEvent): JCalProperty[] {
  const uri = event.link ? cleanUri(event.link) : null
  if (uri === null) return []
  return [
    ['url', {}, 'uri', uri],
    ['conference', { feature: 'VIDEO' }, 'uri', uri],
  ]
}

/** One VTIMEZONE for each zone the events name, in the order they name them (§3.6.5). */
function zoneTexts(zones: Set<string>): string[] {
  return [...zones].map(zoneText).filter((text) => text !== null)
}
