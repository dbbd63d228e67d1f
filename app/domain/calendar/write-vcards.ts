import ICAL from 'ical.js'
import type { JCalProperty } from './jcal'

// ical.js counts the fold's leading space beyond this length: 74 keeps every line within 75 octets.
ICAL.foldLength = 74

/** Cards in jCard (RFC 7095), VERSION first, as a vCard file: escaped and folded. */
export function writeVcards(cards: readonly JCalProperty[][]): string {
  return cards.map((properties) => ICAL.stringify(['vcard', properties, []])).join('')
}
