import ICAL from 'ical.js'
import type { JCalComponent, JCalProperty } from './jcal'

// ical.js counts the fold's leading space beyond this length: 74 keeps every line within 75 octets.
ICAL.foldLength = 74

/** A content line, or several, as a file has them: at most 75 octets each, no character split (RFC 5545 §3.1). */
export function foldLine(line: string): string {
  return ICAL.helpers.foldline(line)
}

/** The property as folded content lines. */
export function propertyText(property: JCalProperty): string {
  return ICAL.stringify.property(property, ICAL.design.icalendar, false)
}

/** The component from its BEGIN to its END, folded, without a last line end. */
export function componentText(component: JCalComponent): string {
  return ICAL.stringify.component(component, ICAL.design.icalendar)
}
