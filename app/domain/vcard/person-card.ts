import type { ContactPointKind, NameOrder } from '~/generated/sqlite/enums'
import { cleanEmail, cleanLine, cleanParameter, cleanText, cleanUri } from '../text/clean-text'
import type { JCalProperty } from '../calendar/jcal'
import { writeVcards } from '../calendar/write-vcards'
import { personName } from '../people/person-name'
import type { Instant } from '../time/plain-date'

/** 3.0 by default, since Apple's and Microsoft's address books read no 4.0. */
export const vcardVersions = ['3.0', '4.0'] as const
export type VcardVersion = (typeof vcardVersions)[number]

/** What a contact card says of a person. */
export type PersonCard = {
  id: string
  givenName: string
  familyName: string
  nameOrder: NameOrder
  nativeName: string | null
  nativeLanguage: string | null
  titleOfAddress: string | null
  /** ISO 639-1 codes, best first. */
  languages: string[]
  zone: string | null
  /** The present post, in the reader's language. */
  post: { title: string; organisation: string } | null
  contactPoints: { kind: ContactPointKind; value: string }[]
  /** The marking in words, and how the name is said; the summary and notes stay in Rapport. */
  note: string
  /** Who may see the person: everyone, some, or under a marking. */
  class: 'PUBLIC' | 'PRIVATE' | 'CONFIDENTIAL'
  changedAt: Instant
}

type Parameters = JCalProperty[1]

/**
 * The persons as a vCard file, one card after another (RFC 2426; RFC 6350 for 4.0). ical.js escapes and folds it; the
 * same input gives the same bytes.
 */
export function vcardFile(cards: readonly PersonCard[], version: VcardVersion): string {
  const write = version === '3.0' ? properties3 : properties4
  return writeVcards(cards.map((card) => [text('version', version), ...write(card)]))
}

function properties3(card: PersonCard): JCalProperty[] {
  const { nativeName, zone, familyName, givenName, class: of } = card
  return [
    text('fn', nameOf(card)),
    structuredName(card, {}),
    ...(nativeName ? [text('nickname', nativeName)] : []),
    text('sort-string', familyName || givenName),
    ...postProperties(card),
    ...card.contactPoints.flatMap((point, index) => pointProperty3(point, isFirst(card, index))),
    ...(zone ? [text('tz', zone)] : []),
    ...noteProperties(card),
    text('class', of),
    text('uid', uidOf(card)),
    ['rev', {}, 'date-time', momentOf(card)],
  ]
}

function properties4(card: PersonCard): JCalProperty[] {
  const { nativeName, nativeLanguage, zone, familyName, givenName, languages } = card
  const language: Parameters = nativeLanguage ? { language: nativeLanguage } : {}
  const sortAs = cleanParameter([familyName, givenName].filter(Boolean).join(','))
  return [
    ...(nativeName
      ? [text('fn', nameOf(card), { altid: '1' }), text('fn', nativeName, { altid: '1', ...language })]
      : [text('fn', nameOf(card))]),
    structuredName(card, sortAs ? { 'sort-as': sortAs } : {}),
    ...postProperties(card),
    ...card.contactPoints.flatMap((point, index) => pointProperty4(point, isFirst(card, index))),
    ...languages.map((code, index): JCalProperty => [
      'lang',
      { pref: String(index + 1) },
      'language-tag',
      code,
    ]),
    ...(zone ? [text('tz', zone)] : []),
    ...noteProperties(card),
    ['uid', {}, 'uri', uidOf(card)],
    ['rev', {}, 'timestamp', momentOf(card)],
  ]
}

type Point = PersonCard['contactPoints'][number]

function pointProperty3({ kind, value }: Point, first: boolean): JCalProperty[] {
  const preferred = first ? ['PREF'] : []
  switch (kind) {
    case 'EMAIL':
      return emailProperty(value, { type: ['INTERNET', ...preferred] })
    case 'PHONE':
      return [['tel', { type: ['WORK', 'VOICE', ...preferred] }, 'phone-number', cleanLine(value)]]
    case 'MOBILE':
      return [['tel', { type: ['CELL', ...preferred] }, 'phone-number', cleanLine(value)]]
    case 'WEB':
      return urlProperty(cleanUri(value))
    default:
      return otherProperty(kind, value)
  }
}

function pointProperty4({ kind, value }: Point, first: boolean): JCalProperty[] {
  const preferred: Parameters = first ? { pref: '1' } : {}
  switch (kind) {
    case 'EMAIL':
      return emailProperty(value, preferred)
    case 'PHONE':
      return [telephone4(value, { type: ['work', 'voice'], ...preferred })]
    case 'MOBILE':
      return [telephone4(value, { type: 'cell', ...preferred })]
    case 'WEB':
      // ical.js escapes a comma here, which no URI has: encoded, it opens the same page.
      return urlProperty(cleanUri(value)?.replaceAll(',', '%2C') ?? null)
    default:
      return otherProperty(kind, value)
  }
}

/** A tel: URI where the number is one, said to be so, since ical.js leaves out the default; else as it is written. */
function telephone4(value: string, parameters: Parameters): JCalProperty {
  const number = cleanLine(value).replace(/[\s().-]/g, '')
  if (!/^\+?\d{3,15}$/.test(number)) return ['tel', parameters, 'text', cleanLine(value)]
  return ['tel', { value: 'uri', ...parameters }, 'uri', `tel:${number}`]
}

function emailProperty(value: string, parameters: Parameters): JCalProperty[] {
  const address = cleanEmail(value)
  return address ? [['email', parameters, 'text', address]] : []
}

function urlProperty(uri: string | null): JCalProperty[] {
  return uri ? [['url', {}, 'uri', uri]] : []
}

function otherProperty(kind: ContactPointKind, value: string): JCalProperty[] {
  // The address is free text, so it stands whole as the street of seven parts.
  if (kind === 'ADDRESS')
    return [['adr', { type: 'work' }, 'text', ['', '', cleanText(value), '', '', '', '']]]
  return kind === 'SIGNAL' || kind === 'ASSISTANT' ? [text(`x-${kind.toLowerCase()}`, cleanLine(value))] : []
}

/** The first of its kind is the preferred one. */
function isFirst({ contactPoints }: PersonCard, index: number): boolean {
  return contactPoints.findIndex(({ kind }) => kind === contactPoints[index]?.kind) === index
}

function structuredName(card: PersonCard, parameters: Parameters): JCalProperty {
  const parts = [card.familyName, card.givenName, '', card.titleOfAddress ?? '', '']
  return ['n', parameters, 'text', parts.map(cleanLine)]
}

function postProperties({ post }: PersonCard): JCalProperty[] {
  if (!post) return []
  return [
    ['org', {}, 'text', [cleanLine(post.organisation)]],
    ...(post.title ? [text('title', post.title)] : []),
  ]
}

function noteProperties({ note }: PersonCard): JCalProperty[] {
  return note ? [['note', {}, 'text', cleanText(note)]] : []
}

function text(name: string, value: string, parameters: Parameters = {}): JCalProperty {
  return [name, parameters, 'text', cleanLine(value)]
}

function nameOf(card: PersonCard): string {
  return personName(card) || '?'
}

/** Stored with the person, and never made of the name. */
function uidOf({ id }: PersonCard): string {
  return `urn:uuid:${id}`
}

function momentOf({ changedAt }: PersonCard): string {
  return `${changedAt.toISOString().slice(0, 19)}Z`
}
