import ICAL from 'ical.js'
import type { JCalProperty } from '~/domain/calendar/jcal'
import { repairLine } from './repair-line'

/** Why a line was left out. */
export type LineProblem = 'notALine' | 'badTime' | 'badRule' | 'badDuration' | 'lineTooLong'

/** Longest content line read, in characters; longer ones are attached files. */
const longestLine = 100_000

/** The property a content line holds, as jCal (RFC 7265), or why it holds none. */
export function readProperty(text: string): JCalProperty | LineProblem {
  if (text.length > longestLine) return 'lineTooLong'
  const repaired = repairLine(text)
  if (repaired === null) return problemOf(text)
  try {
    const property: JCalProperty = ICAL.parse.property(repaired, ICAL.design.icalendar)
    if (property[0] === 'rrule' && !isRule(property[3])) return 'badRule'
    return isDurationUnread(property) ? 'badDuration' : property
  } catch {
    return problemOf(text)
  }
}

/** A vCalendar 1.0 rule ("W1 MO") passes for one without any parts; an end that is no time shows first when read. */
function isRule(value: unknown): boolean {
  return ICAL.Recur.fromData(value as object).freq !== null
}

function isDurationUnread([name, , , value]: JCalProperty): boolean {
  return name === 'duration' && !(typeof value === 'string' && ICAL.Duration.isValueString(value))
}

function problemOf(text: string): LineProblem {
  if (/^(?:RRULE|EXRULE)[;:]/i.test(text)) return 'badRule'
  return /^(?:DT(?:START|END|STAMP)|DUE|RECURRENCE-ID|EXDATE|RDATE|CREATED|LAST-MODIFIED)[;:]/i.test(text)
    ? 'badTime'
    : 'notALine'
}
