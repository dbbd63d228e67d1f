import type ICAL from 'ical.js'
import { cleanEmail, cleanLine, cleanText } from '~/domain/text/clean-text'
import type { JCalComponent } from '~/domain/calendar/jcal'
import type { EntryPerson, EntryTexts } from './calendar-entry'

/** What a meeting's fields hold, in characters. */
const longest = { title: 200, place: 200, link: 500, purpose: 5_000, uid: 500, name: 200 }
const mostPeople = 100

/** The texts of an event, cleaned of controls; `cut` and `peopleCut` tell that something was too long to keep. */
export function readTexts(event: ICAL.Component): { texts: EntryTexts; cut: boolean; peopleCut: boolean } {
  const cuts = { any: false }
  const line = (name: string, most: number) => shortened(cleanLine(textOf(event, name)), most, cuts)
  const description = cleanText(textOf(event, 'description')).trim()
  const people = readPeople(event)
  const link = linkOf(event, description)
  const place = line('location', longest.place)
  const texts: EntryTexts = {
    uid: cleanLine(textOf(event, 'uid')).slice(0, longest.uid),
    sequence: sequenceOf(event),
    stamp: stampOf(event),
    title: line('summary', longest.title),
    place: place === link ? '' : place,
    link,
    purpose: shortened(description, longest.purpose, cuts),
    isPrivate: /^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(event, 'class').trim()),
    people: people.slice(0, mostPeople),
  }
  return { texts, cut: cuts.any, peopleCut: people.length > mostPeople }
}

/** A property's text; several of one name are joined, as CATEGORIES are. */
export function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstProperty(name)?.jCal[3]
  return typeof value === 'string' ? value : ''
}

function shortened(text: string, most: number, cuts: { any: boolean }): string {
  if (text.length <= most) return text
  cuts.any = true
  return `${[...text.slice(0, most - 1)].filter((letter) => !/\p{Cs}/u.test(letter)).join('')}…`
}

function sequenceOf(event: ICAL.Component): number {
  const value: unknown = event.getFirstProperty('sequence')?.jCal[3]
  const number = Number(value)
  return Number.isSafeInteger(number) && number >= 0 && number < 2 ** 31 ? number : 0
}

function stampOf(event: ICAL.Component): string | null {
  const at = new Date(textOf(event, 'last-modified') || textOf(event, 'dtstamp'))
  const text = textOf(event, 'last-modified') || textOf(event, 'dtstamp')
  return text.endsWith('Z') && !Number.isNaN(at.getTime()) ? at.toISOString() : null
}

const joining =
  /https:\/\/(?:[\w.-]+\.)?(?:zoom\.us|zoomgov\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com)\/[^\s<>"\\)\]]{1,1900}/i

/** Where one joins: what the file says is the meeting's address, else a known meeting room's in its texts. */
function linkOf(event: ICAL.Component, description: string): string {
  const given = [
    'x-google-conference',
    'x-microsoft-skypeteamsmeetingurl',
    'x-microsoft-onlinemeetingconflink',
    'conference',
    'url',
  ]
    .map((name) => cleanLine(textOf(event, name)))
    .find(isSecureAddress)
  const found = given ?? joining.exec(`${textOf(event, 'location')}\n${description}`)?.[0] ?? ''
  return found.length <= longest.link ? found : ''
}

function isSecureAddress(text: string): boolean {
  return /^https:\/\/\S+$/i.test(text) && URL.canParse(text)
}

/** ATTENDEE and ORGANIZER, each once, one more than are kept; rooms, equipment and mailing lists are not people. */
function readPeople(event: ICAL.Component): EntryPerson[] {
  const people = new Map<string, EntryPerson>()
  const [, properties] = event.jCal as JCalComponent
  for (const [name, parameters, , value] of properties) {
    if (name !== 'attendee' && name !== 'organizer') continue
    const told = (key: string) => (typeof parameters[key] === 'string' ? parameters[key] : '')
    if (/^(?:ROOM|RESOURCE|GROUP)$/i.test(told('cutype'))) continue
    const email = (cleanEmail(typeof value === 'string' ? value : '') ?? '').toLowerCase()
    const person = { name: nameOf(told('cn'), email), email, declined: /^DECLINED$/i.test(told('partstat')) }
    const key = email || person.name.toLowerCase()
    if (key !== '' && !people.has(key)) people.set(key, person)
    if (people.size > mostPeople) break
  }
  return [...people.values()]
}

/** "Sørensen, Ana" is Ana Sørensen; an address is nobody's name. */
function nameOf(written: string, email: string): string {
  const name = cleanLine(written)
    .replace(/^['"]+|['"]+$/g, '')
    .slice(0, longest.name)
  if (name === '' || name.toLowerCase() === email || /^mailto:/i.test(name)) return ''
  const [family, given, ...rest] = name.split(',').map((part) => part.trim())
  return family && given && rest.length === 0 ? `${given} ${family}` : name
}
